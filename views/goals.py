"""Goals: what stands on the list, what closes the rings, rest and travel days."""

import flet as ft

from app.state import App
from domain import goal_why
from domain.goal_form import GoalsPage, Number, Switch
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import link, row, section, stepper
from views.kit.text import words
from views.kit.ticks import tick
from views.layout import Room
from views.resetting import reset
from views.routes import Go
from views.theme import Theme


@view
def GoalsView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what can be put on the list, and the marks of today."""
    page = app.goals_page
    small = words(theme, "small", page.ring_note, theme.colours.ink2)
    sections = [
        section(theme, "Today", *_marks(app, theme, page)),
        section(theme, "Your own", *_own(app, theme, page, go)),
        section(theme, "On the list", *_switches(app, theme, page, go)),
        section(theme, "Rings", small, *_numbers(app, theme, page.rings)),
        link(theme, "info", goal_why.TITLE, "", lambda _: go("/goals/why")),
    ]
    head = sub_header(theme, "Goals", go)
    return middle(room, column([head], [inset(part) for part in sections]))


def _marks(app: App, theme: Theme, page: GoalsPage) -> list[ft.Control]:
    rest = tick(
        theme,
        "Rest day",
        call(app.set_rest, not page.rest),
        key="rest",
        on=page.rest,
    )
    away: ft.Control = tick(
        theme,
        "Travel day",
        call(app.set_travel, page.travel_on),
        key="travel",
        on=bool(page.travel),
    )
    if page.travel_note:
        away = words(theme, "row", page.travel_note)
    if not page.travel:
        return [rest, away]
    hours = stepper(
        theme,
        page.travel_label,
        "An hour less on the way",
        call(app.set_travel, max(1, page.travel - 1)),
        "An hour more on the way",
        call(app.set_travel, min(24, page.travel + 1)),
    )
    return [rest, away, ft.Row([hours], wrap=True)]


def _own(app: App, theme: Theme, page: GoalsPage, go: Go) -> list[ft.Control]:
    async def new(_event: object) -> None:
        await app.new_goal()
        go("/goals/own")

    async def open_(goal: str) -> None:
        await app.open_goal(goal)
        go("/goals/own")

    rows: list[ft.Control] = [
        link(theme, "edit", one.name, one.line, call(open_, one.id)) for one in page.own
    ]
    for one, shown in zip(page.own, rows, strict=True):
        shown.key = one.id
    if page.own_note:
        rows.append(words(theme, "small", page.own_note, theme.colours.ink2))
    add = pill(theme, "Add own goal", new, icon="add", expand=True)
    return [*rows, ft.Row([add])]


def _switches(app: App, theme: Theme, page: GoalsPage, go: Go) -> list[ft.Control]:
    ticks = [_switch(app, theme, one, go) for one in page.switches]
    return [*_numbers(app, theme, page.numbers), *ticks]


def _switch(app: App, theme: Theme, one: Switch, go: Go) -> ft.Control:
    async def change(_event: object) -> None:
        if one.asks:
            go("/goals/socks")
        else:
            await app.choose(one.setting, not one.on)

    name = f"{one.name}, {one.why}"
    return tick(theme, name, change, key=one.setting, on=one.on)


def _numbers(app: App, theme: Theme, numbers: tuple[Number, ...]) -> list[ft.Control]:
    return [_number(app, theme, one) for one in numbers]


def _number(app: App, theme: Theme, one: Number) -> ft.Control:
    steps = stepper(
        theme,
        one.label,
        f"{one.title}: less",
        call(app.choose, one.setting, one.less),
        f"{one.title}: more",
        call(app.choose, one.setting, one.more),
    )
    kept = getattr(app.settings, one.setting)
    back = reset(app.choose, theme, one.title, one.setting, kept)
    note = [words(theme, "small", one.note, theme.colours.ink2)] if one.note else []
    shown = row(theme, one.icon, one.title, steps)
    return ft.Column([shown, *note, *back], spacing=4)
