"""Water: the glass, the cups, today's drinks."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain.water_page import DrinkRow, Water
from views.adding import Adding
from views.guard import part, view
from views.kit.buttons import icon_button, one, pill, style
from views.kit.glass import glass
from views.kit.page import header, inset, spread
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import heading, told, words
from views.kit.water import warnings
from views.layout import Room
from views.routes import Go
from views.theme import TARGET, Theme

Act = Callable[[str], Awaitable[None]]

KIND_SIGNS = {
    "water": "glass",
    "tea": "tea",
    "coffee": "tea",
    "milk": "mug",
    "juice": "glass",
    "soft": "bottle",
    "broth": "mug",
    "alcohol": "bottle",
}


@view
def WaterView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the total, what can be added, and the list of today."""
    page = app.water_page
    top = [header(theme, room, "Water", page.date, go), inset(_total(theme, page))]
    top += [inset(one) for one in warnings(theme, page.line)]
    if page.line.ask:
        ask = pill(theme, "Answer the question", lambda _: go("/fluid"), look="outline")
        top.append(inset(ft.Row([ask])))
    slim = room.slim
    add = inset(Adding(app.log_drink, theme, app.formats, page.cups, slim=slim))
    log = inset(_list(app, theme, page, go, slim=slim))
    more = inset(ft.Row([_choices(theme, go)]))
    if room.wide:
        return spread(theme, room, [*top, add], [log, more])
    return spread(theme, room, top, [add, log, more])


def _total(theme: Theme, page: Water) -> ft.Control:
    """Return the glass with its figure; without a goal there is no glass."""
    line, c = page.line, theme.colours
    figure = ft.Column(
        [
            words(theme, "figure", line.figure, c.ink),
            words(theme, "row", line.rest.strip(), c.ink2),
        ],
        spacing=4,
        tight=True,
    )
    notes = [one for one in (page.note, line.pace, line.nudge) if one]
    said = ft.Column(
        [
            told(line.figure + line.rest, figure),
            *(words(theme, "small", one, c.ink2) for one in notes),
        ],
        spacing=12,
        tight=True,
    )
    if not line.goal_ml:
        return said
    if theme.percent > 100:
        return ft.Column([glass(theme, line.share), said], spacing=16)
    return ft.Row(
        [glass(theme, line.share), ft.Container(said, expand=True)], spacing=28
    )


def _choices(theme: Theme, go: Go) -> ft.Control:
    return pill(
        theme,
        "Goal, cups and units",
        lambda _: go("/water/choices"),
        icon="settings",
        look="outline",
    )


def _list(app: App, theme: Theme, page: Water, go: Go, *, slim: bool) -> ft.Control:
    async def edit(record_id: str) -> None:
        await app.open_drink(record_id)
        go("/water/drink")

    rows = [
        DrinkLine(edit, app.delete, theme, row, slim=slim, key=row.id)
        for row in page.rows
    ]
    if not rows:
        rows = [words(theme, "body", "No drink logged yet today.", theme.colours.ink2)]
    return ft.Column([_head(app, theme, go), *rows], spacing=8)


def _head(app: App, theme: Theme, go: Go) -> ft.Control:
    """Return the headline of the list, with the way to a drink of before."""

    async def earlier(_event: object) -> None:
        await app.add_earlier()
        go("/water/drink")

    c = theme.colours
    face = ft.Row(
        [
            sign(theme, "clock", color=c.vein),
            words(theme, "row_strong", "Add earlier drink", c.vein),
        ],
        spacing=8,
        tight=True,
    )
    button = ft.Button(
        content=face,
        on_click=earlier,
        height=max(TARGET, theme.line("row") + 16),
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, c.vein, None, 16, pad=0),
    )
    return ft.Row(
        [heading(theme, "Today"), one(button)],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=theme.percent > 100,
    )


@part
def DrinkLine(
    edit: Act, delete: Act, theme: Theme, row: DrinkRow, *, slim: bool
) -> ft.Control:
    """Draw one drink; its facts are one text for a screen reader."""

    async def open_(_event: object) -> None:
        await edit(row.id)

    async def drop(_event: object) -> None:
        await delete(row.id)

    line = ft.Row(
        [
            told(row.told, _facts(theme, row, slim=slim), expand=True),
            icon_button(theme, "edit", row.edit, open_),
            icon_button(theme, "bin", row.delete, drop),
        ],
        spacing=0,
    )
    return ft.Column([hairline(theme), line], spacing=4)


def _facts(theme: Theme, row: DrinkRow, *, slim: bool) -> ft.Control:
    c, large = theme.colours, theme.percent > 100
    time = words(theme, "row_strong", row.time)
    amount = words(theme, "row_strong", row.amount)
    word = words(theme, "row", row.word)
    icon = sign(theme, KIND_SIGNS.get(row.kind, "glass"), color=c.vein)
    kind: ft.Control = word if slim else ft.Row([icon, word], spacing=12, tight=True)
    if large:
        return ft.Row([time, kind, amount], spacing=16, run_spacing=4, wrap=True)
    wide = 76 if " " in row.time else 56
    return ft.Row(
        [ft.Container(time, width=wide), ft.Container(kind, expand=True), amount],
        spacing=0,
    )
