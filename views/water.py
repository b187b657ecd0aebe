"""Water: the glass, the cups, today's drinks."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain import summary
from domain.summary import DrinkRow, Water
from views.adding import Adding
from views.guard import part, view
from views.kit.buttons import icon_button
from views.kit.calls import call
from views.kit.glass import glass
from views.kit.page import header, inset, spread
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import heading, told, words
from views.kit.water import MuchWarning
from views.layout import Room
from views.routes import Go
from views.theme import Theme

Delete = Callable[[str], Awaitable[None]]

KIND_SIGNS = {
    "water": "glass",
    "tea": "tea",
    "coffee": "tea",
    "milk": "mug",
    "juice": "glass",
    "soft": "bottle",
    "broth": "mug",
}


@view
def WaterView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the total, what can be added, and the list of today."""
    page = summary.water(app.records, app.settings, app.day, app.now.at)
    top = [header(theme, room, "Water", page.date, go), inset(_total(theme, page))]
    if page.line.much:
        top.append(inset(MuchWarning(theme)))
    add = inset(Adding(app.log_drink, theme, page.cups, slim=room.slim))
    log = inset(_list(app, theme, page))
    if room.wide:
        return spread(theme, room, [*top, add], [log])
    return spread(theme, room, top, [add, log])


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
    said = ft.Column(
        [
            told(line.figure + line.rest, figure),
            words(theme, "small", page.note, c.ink2),
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


def _list(app: App, theme: Theme, page: Water) -> ft.Control:
    rows = [DrinkLine(app.delete, theme, row, key=row.id) for row in page.rows]
    if not rows:
        rows = [words(theme, "body", "No drink logged yet today.", theme.colours.ink2)]
    return ft.Column([heading(theme, "Today"), *rows], spacing=8)


@part
def DrinkLine(delete: Delete, theme: Theme, row: DrinkRow) -> ft.Control:
    """Draw one drink; its facts are one text for a screen reader."""
    c, large = theme.colours, theme.percent > 100
    time = words(theme, "row_strong", row.time)
    amount = words(theme, "row_strong", row.amount)
    kind = ft.Row(
        [
            sign(theme, KIND_SIGNS.get(row.kind, "glass"), color=c.vein),
            words(theme, "row", row.word),
        ],
        spacing=16,
        tight=True,
    )
    facts = ft.Row(
        [time, kind, amount]
        if large
        else [ft.Container(time, width=68), ft.Container(kind, expand=True), amount],
        spacing=16 if large else 0,
        run_spacing=4,
        wrap=large,
    )
    line = ft.Row(
        [
            told(row.told, facts, expand=True),
            icon_button(theme, "bin", row.delete, call(delete, row.id)),
        ],
        spacing=8,
    )
    return ft.Column([hairline(theme), line], spacing=4)
