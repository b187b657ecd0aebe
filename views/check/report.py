"""The report for a clinician: what goes in, and the file, handed over in the tap."""

import flet as ft

from app.ports import Offer
from app.state import App
from domain.check.own_pages import Pick, ReportPage
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.kit.ticks import tick
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, TILE, Theme, text_style


@view
def ReportView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the choices and the button that makes the report."""
    page = app.report_page
    c = theme.colours
    make = pill(
        theme,
        page.make,
        call(app.make_report),
        look="quiet" if page.ready else "main",
        height=DOCKED,
        expand=True,
    )
    parts: list[ft.Control] = [
        words(theme, "body", page.text, c.ink2),
        words(theme, "small", page.review, c.ink2),
        _ranges(app, theme, page),
        ft.Column([_item(app, theme, pick) for pick in page.items], spacing=4),
        Note((app,), theme, page.note_label, page.note),
        ft.Row([make]),
        *_ready(app, theme, page),
    ]
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _ranges(app: App, theme: Theme, page: ReportPage) -> ft.Control:
    options = [Choice(pick.value, pick.label) for pick in page.ranges]
    value = next((pick.value for pick in page.ranges if pick.on), None)

    async def choose(one: str) -> None:
        await app.set_report_range(one)

    row = ft.Row(
        chips(theme, options, value, choose), spacing=8, run_spacing=8, wrap=True
    )
    return group(row, value, choose, "Time")


def _item(app: App, theme: Theme, pick: Pick) -> ft.Control:
    change = call(app.set_report_item, pick.value, not pick.on)
    return tick(theme, pick.label, change, key=pick.value, on=pick.on)


def _ready(app: App, theme: Theme, page: ReportPage) -> list[ft.Control]:
    """Return what lies ready, and the buttons that hand it over."""
    if not page.ready:
        return []
    rows = (
        (page.share, app.report, "html", "main"),
        (page.csv, app.report_csv, "csv", "outline"),
    )
    return [
        words(theme, "small", page.ready, theme.colours.ink2),
        *(
            ft.Row([_share(app, theme, name, offer, kind, main=look == "main")])
            for name, offer, kind, look in rows
        ),
    ]


def _share(  # noqa: PLR0913  # what a hand-over is, by name
    app: App, theme: Theme, name: str, offer: Offer | None, kind: str, *, main: bool
) -> ft.Control:
    token = offer.token if offer else ""
    return pill(
        theme,
        name,
        None if token else call(app.save_report, kind),
        icon="share",
        look="main" if main else "outline",
        action=ft.ShareText(token) if token else None,
        disabled=offer is None,
        expand=True,
    )


@part
def Note(held: tuple[App], theme: Theme, label: str, note: str) -> ft.Control:
    """Draw the field for the person's own words; they are kept when it is left."""
    (app,) = held
    text, keep = ft.use_state(note)

    async def save(_event: object) -> None:
        await app.set_report_note(text)

    c = theme.colours
    return ft.TextField(
        label=label,
        value=text,
        on_change=lambda event: keep(event.control.value or ""),
        on_blur=save,
        multiline=True,
        min_lines=2,
        max_lines=6,
        text_style=text_style(theme, "row"),
        label_style=text_style(theme, "row", c.ink2),
        border=ft.OutlineInputBorder(
            border_radius=TILE, side=ft.BorderSide(1.5, c.line2)
        ),
        cursor_color=c.vein,
    )
