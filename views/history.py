"""History: a day's timeline, or a week, a month, a year."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain.history_day import Line
from domain.history_page import TABS, History
from views.guard import view
from views.history_charts import complaint_row, figure, tape_chart
from views.history_map import heat_map, legend
from views.kit.buttons import icon_button, pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group, segments
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.text import heading, spans, told, words
from views.layout import COLUMN, Room
from views.routes import Go
from views.theme import MARGIN, M, Theme

Open = Callable[[str, str], Awaitable[None]]


@view
def HistoryView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what was loaded; loading begins when the page is opened."""

    async def load() -> None:
        await app.look_back()

    ft.use_effect(load, [], cleanup=app.look_away)
    page = app.history_page
    head = sub_header(theme, "History", go)
    if page is None:
        wait = words(theme, "body", "Your history is being read.", theme.colours.ink2)
        return middle(room, column([head], [inset(wait)]))
    parts = [_tabs(app, theme, page), _title(app, theme, page)]
    parts += _day(app, theme, page, go) if page.kind == "day" else []
    if page.cells:
        parts += _summary(app, theme, page, room)
    # Seven days that a thumb can hit need 336 pixels.
    margin = M if room.slim else MARGIN
    return middle(room, column([head], [inset(part, margin) for part in parts]))


def _tabs(app: App, theme: Theme, page: History) -> ft.Control:
    options = [Choice(*one) for one in TABS]
    if theme.percent == 100:
        row = segments(theme, options, page.kind, app.open_history)
    else:
        row = ft.Row(
            chips(theme, options, page.kind, app.open_history),
            spacing=8,
            run_spacing=8,
            wrap=True,
        )
    return group(row, page.kind, app.open_history, "How long")


def _title(app: App, theme: Theme, page: History) -> ft.Control:
    turn = [icon_button(theme, "chevl", f"Earlier {page.kind}", call(app.earlier))]
    if page.has_later:
        turn.append(icon_button(theme, "chev", f"Later {page.kind}", call(app.later)))
    name = ft.Container(heading(theme, page.title), expand=True)
    return ft.Row([name, *turn], spacing=4)


def _summary(app: App, theme: Theme, page: History, room: Room) -> list[ft.Control]:
    c = theme.colours
    streak = spans(
        theme,
        ("code", f"{page.streak} ", c.ink),
        ("small", page.streak_note, c.ink2),
    )
    width = min(room.width, COLUMN) - 2 * MARGIN
    parts = [
        heat_map(app.open_day, theme, page),
        legend(theme),
        hairline(theme),
        streak,
        *(figure(theme, one, key=f"{page.title} {one.title}") for one in page.charts),
    ]
    if page.tape:
        parts.append(tape_chart(theme, page.tape, width))
    if page.complaints:
        parts.append(heading(theme, "Complaints"))
        parts += [complaint_row(theme, one) for one in page.complaints]
    return parts


def _day(app: App, theme: Theme, page: History, go: Go) -> list[ft.Control]:
    async def add(_event: object) -> None:
        await app.add_on_day()
        go("/history/drink")

    async def did(_event: object) -> None:
        await app.add_moved_on_day()
        go("/history/moved")

    async def edit(record: str, page: str) -> None:
        await app.open_entry(record)
        go(f"/history/{page}")

    lines = [_line(app, theme, one, edit) for one in page.lines]
    # Close together, or each line hangs from the one above it.
    rows: list[ft.Control] = [ft.Column(lines, spacing=4)] if lines else []
    if page.note:
        rows.append(words(theme, "body", page.note, theme.colours.ink2))
    ways = (("Add a drink on this day", add), ("Add a walk or set on this day", did))
    buttons = [
        pill(theme, name, way, icon="add", look="outline", expand=True)
        for name, way in ways
    ]
    return [*rows, *(ft.Row([one]) for one in buttons)]


def _line(app: App, theme: Theme, one: Line, edit: Open) -> ft.Control:
    facts = ft.Row(
        [
            words(theme, "row_strong", one.time),
            ft.Container(words(theme, "row", one.word), expand=True),
        ],
        spacing=12,
    )
    icon = "info" if one.fixed else "edit"
    parts: list[ft.Control] = [
        told(one.told, facts, expand=True),
        icon_button(theme, icon, one.edit, call(edit, one.id, one.page)),
        icon_button(theme, "bin", one.delete, call(app.delete, one.id)),
    ]
    row = ft.Row(parts, spacing=0)
    return ft.Column([hairline(theme), row], spacing=4, key=one.id)
