"""Check: start one, and what is kept around it. A call is always one tap away."""

from collections.abc import Mapping, Sequence
from typing import Final

import flet as ft

from app.state import App
from domain.check.pages import Emergency, Home, HomeRow
from views.check.alert import AlertView
from views.check.calls import call_button
from views.check.emergency import check_view, emergency_page, screen_of
from views.check.sheet import scrolls
from views.kit.buttons import Click, named, one, pill, style
from views.kit.calls import call
from views.kit.page import header, inset
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import heading, words
from views.layout import COLUMN, Room
from views.routes import Go
from views.theme import ANSWER, BUTTON, DOCKED, PANEL_MARGIN, Theme

CALL_WIDE = 164
"""The call button beside its line: a number of three signs stays on one line."""
SIGNS: Final[Mapping[str, str]] = {
    "diary": "list",
    "tape": "ruler",
    "report": "source",
    "earlier": "history",
}


@check_view
def CheckView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what a check is, the start of one, and what is kept."""
    page = screen_of(app)
    if isinstance(page, Emergency):
        return emergency_page(theme, page)
    if not isinstance(page, Home):  # lies under another page
        return ft.Container()
    top = [header(theme, room, "Check", page.date, go)]
    if page.alert:
        top.append(AlertView(app, theme, page.alert, calls=False))
    title = heading(theme, page.title, "question")
    rows = inset(_rows(app, theme, page, go))
    start, ill = _starts(app, theme, page), _ill(theme, page)
    said = [inset(ft.Column([title, *_said(theme, page)], spacing=8))]
    if room.rail:
        return _beside([*top, *said, rows], [start, ill])
    begins = inset(start, PANEL_MARGIN)
    if theme.percent > 100:  # the start is in sight before anything is read
        reason = words(theme, "row_strong", page.call_line)
        said = [inset(part) for part in (*_said(theme, page), reason)]
        return _over(theme, [*top, inset(title), begins, *said, rows], [ill])
    if room.short or page.alert or page.resume:  # only the call stays in its place
        return _over(theme, [*top, *said, begins, rows], [ill])
    return _over(theme, [*top, *said, rows], [start, ill])


def _said(theme: Theme, page: Home) -> list[ft.Control]:
    c = theme.colours
    return [
        words(theme, "body", page.text, c.ink2),
        words(theme, "small", page.review, c.ink2),
    ]


def _starts(app: App, theme: Theme, page: Home) -> ft.Control:
    """Return the start of a check; over it the one that was broken off."""
    rows: list[ft.Control] = []
    if page.resume:
        on = pill(
            theme,
            page.resume.go_on,
            call(app.resume_check),
            look="main",
            height=DOCKED,
            expand=True,
        )
        said = words(theme, "small", page.resume.text, theme.colours.ink2)
        rows = [said, ft.Row([on])]
    start = pill(
        theme,
        page.start,
        call(app.start_check, "full"),
        look="outline" if page.resume else "main",
        height=BUTTON if page.resume else DOCKED,
        expand=True,
    )
    return ft.Column([*rows, ft.Row([start])], spacing=12, tight=True)


def _rows(app: App, theme: Theme, page: Home, go: Go) -> ft.Control:
    """Return the short check, and the pages that lie under this one."""
    short = _face(theme, "clock", page.short, page.short_text)
    buttons = [_row(theme, page.short, short, call(app.start_check, "short"))]
    buttons += [_link(theme, row, go) for row in page.rows]
    lined = [part for button in buttons for part in (hairline(theme), button)]
    return ft.Column(lined, spacing=0)


def _link(theme: Theme, row: HomeRow, go: Go) -> ft.Control:
    face = _face(theme, SIGNS.get(row.id, "list"), row.title, row.line)
    return _row(
        theme, f"{row.title}: {row.line}", face, lambda _: go(f"/check/{row.id}")
    )


def _face(theme: Theme, icon: str, title: str, line: str) -> ft.Control:
    c = theme.colours
    both = ft.Column(
        [words(theme, "row_strong", title), words(theme, "small", line, c.ink2)],
        spacing=2,
        tight=True,
        expand=True,
    )
    signs = (sign(theme, icon, color=c.vein), sign(theme, "chev", color=c.ink3))
    return ft.Row([signs[0], both, signs[1]], spacing=16)


def _row(theme: Theme, name: str, face: ft.Control, on_click: Click) -> ft.Control:
    button = ft.Button(
        content=named(name, face),
        on_click=on_click,
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, theme.colours.ink, None, 0, pad=0, tall=11),
    )
    return ft.Row([one(button, expand=True)])


def _ill(theme: Theme, page: Home) -> ft.Control:
    """Return the row for somebody who is ill now."""
    text = words(theme, "row", page.call_line)
    button = ft.Row([call_button(theme, page.calls.main, height=BUTTON)])
    face: ft.Control = ft.Row(
        [ft.Container(text, expand=True), ft.Container(button, width=CALL_WIDE)],
        spacing=12,
    )
    if theme.percent > 100:
        face = button
    return ft.Container(
        face,
        bgcolor=theme.colours.coraltint,
        border_radius=ANSWER,
        padding=ft.Padding.only(left=20, right=14, top=12, bottom=12),
    )


def _over(
    theme: Theme, parts: Sequence[ft.Control], foot: Sequence[ft.Control]
) -> ft.Control:
    edge = ft.Border(top=ft.BorderSide(1, theme.colours.line))
    below = ft.Container(_foot(foot), border=edge)
    return ft.Column([_read(parts), below], spacing=0, expand=True)


def _beside(parts: Sequence[ft.Control], foot: Sequence[ft.Control]) -> ft.Control:
    right = ft.Container(_foot(foot), width=COLUMN)
    sides: list[ft.Control] = [
        ft.Container(_read(parts), expand=55),
        ft.Container(right, expand=45, alignment=ft.Alignment.BOTTOM_CENTER),
    ]
    return ft.Row(
        sides,
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _read(parts: Sequence[ft.Control]) -> ft.Control:
    spaced = [ft.Container(part, padding=ft.Padding.only(top=16)) for part in parts]
    return scrolls(spaced, "check")


def _foot(parts: Sequence[ft.Control]) -> ft.Control:
    return ft.Container(
        ft.Column(list(parts), spacing=12, tight=True),
        padding=ft.Padding.only(
            left=PANEL_MARGIN, right=PANEL_MARGIN, top=12, bottom=12
        ),
    )
