"""Ready for flight: each check with its result and what to do about it."""

import flet as ft

from app.state import App
from domain.trips import ready
from domain.trips.ready import Check, ReadyPage
from views.guard import view
from views.handing import HandingButton
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import told, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme
from views.travel.alert import before_all

DOT, LACK = 22, 6
"""How wide the beat of a met check is, and how thin that of another."""


@view
def ReadyView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Try everything when the page opens, and draw what was found."""
    ft.use_effect(app.try_ready, [])
    page = app.ready_page
    under = page.under if page else ""
    head = [sub_header(theme, ready.TITLE, go, under), *before_all(app, theme)]
    if page is None:
        return column(head, [inset(words(theme, "body", ready.TRYING))])
    c = theme.colours
    parts: list[ft.Control] = [_count(theme, page)]
    rows: list[ft.Control] = []
    for one in page.checks:
        rows += [hairline(theme), _row(theme, one)]
    parts.append(ft.Column([*rows, hairline(theme)], spacing=0))
    bell = sign(theme, "bell", color=c.ink2)
    note = ft.Container(words(theme, "row", ready.NOTE, c.ink2), expand=True)
    parts.append(
        ft.Row(
            [bell, note],
            spacing=16,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    )
    if page.calendar:
        parts.append(
            HandingButton(app, theme, app.ready_purpose, "Export calendar", "")
        )
    again = pill(theme, "Check again", call(app.try_ready), look="plain", expand=True)
    parts.append(ft.Row([again]))
    return middle(room, column(head, [inset(part) for part in parts]))


def _count(theme: Theme, page: ReadyPage) -> ft.Control:
    """Return how much is ready, as a number and as beats."""
    c = theme.colours
    size = theme.icon(DOT)
    beats = [
        ft.Container(
            width=size if one.ok else LACK,
            height=size,
            border_radius=size / 2,
            bgcolor=c.vein if one.ok else c.line2,
        )
        for one in page.checks
    ]
    number = ft.Row(
        [
            words(theme, "title", str(page.ready)),
            words(theme, "heading", f"of {len(page.checks)} ready", c.ink2),
        ],
        spacing=8,
        tight=True,
    )
    dots = ft.Row(list(beats), spacing=7, tight=True)
    return told(
        page.told,
        ft.Row(
            [number, dots],
            alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            wrap=True,
            run_spacing=8,
        ),
    )


def _row(theme: Theme, one: Check) -> ft.Control:
    c = theme.colours
    said = ft.Column(
        [
            words(theme, "row_strong", one.title),
            words(theme, "small", one.line, c.ink2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    row = ft.Row([sign(theme, one.icon, color=c.vein), said, _mark(theme, one)])
    row.spacing = 16
    return ft.Container(
        told(one.told, row), padding=ft.Padding.symmetric(vertical=12), key=one.id
    )


def _mark(theme: Theme, one: Check) -> ft.Control:
    """Return a tick, or the beat that is missing; the words say it as well."""
    c = theme.colours
    size = theme.icon(28)
    if not one.ok:
        lack = ft.Container(width=8, height=size, border_radius=4, bgcolor=c.coral)
        return ft.Container(lack, width=size, alignment=ft.Alignment.CENTER)
    return ft.Container(
        sign(theme, "tick", 18, c.onvein),
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=c.vein,
        alignment=ft.Alignment.CENTER,
    )
