"""The form of an own goal, the field for a number, the question about socks."""

from collections.abc import Callable
from dataclasses import replace

import flet as ft

from app.state import App
from domain import goal_socks
from domain.goal_form import REPEATS, STYLES, GoalForm, goal_page
from views.guard import view
from views.kit.buttons import pill
from views.kit.choices import Choice, chips, group
from views.kit.fields import Submit, field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import ANSWER, Theme

TEXT = ft.KeyboardType.TEXT


@view
def OwnGoalView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the form; what is typed waits in it until it is kept."""
    start = app.goal_form or GoalForm()
    typed = ft.use_ref(start)
    form, show = ft.use_state(start)
    page = goal_page(form)

    def put(name: str, value: str) -> None:
        typed.current = replace(typed.current or form, **{name: value})

    def choose(name: str) -> Callable[[str], None]:
        def chosen(value: str) -> None:
            put(name, value)
            show(typed.current or form)

        return chosen

    async def save(_event: object) -> None:
        await app.save_goal(typed.current or form)
        if app.goal_form is None:
            go.back()

    def box(name: str, label: str, keyboard: ft.KeyboardType) -> ft.Control:
        return ft.Row(
            [
                field(
                    theme,
                    label,
                    getattr(typed.current or form, name),
                    lambda event: put(name, event.control.value or ""),
                    save,
                    key=name,
                    keyboard=keyboard,
                )
            ]
        )

    number = ft.KeyboardType.NUMBER
    rows: list[ft.Control] = [
        box("name", "Name", TEXT),
        _chips(theme, "How it is met", STYLES, form.style, choose("style")),
        words(theme, "small", page.note, theme.colours.ink2),
    ]
    if page.target:
        rows += [box("target", page.target, number), box("unit", "Of what", TEXT)]
    rows.append(_chips(theme, "How often", REPEATS, form.repeat, choose("repeat")))
    if page.every:
        rows.append(box("every", page.every, number))
    rows.append(ft.Row([pill(theme, "Save goal", save, look="main", expand=True)]))
    if form.id:
        rows.append(ft.Row([_delete(app, theme, form.id, go)]))
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in rows]))


def _delete(app: App, theme: Theme, goal: str, go: Go) -> ft.Control:
    async def drop(_event: object) -> None:
        await app.delete_goal(goal)
        if app.goal_form is None:
            go.back()

    return pill(theme, "Delete goal", drop, look="outline")


def _chips(
    theme: Theme,
    name: str,
    options: tuple[tuple[str, str], ...],
    value: str,
    choose: Callable[[str], None],
) -> ft.Control:
    row = ft.Row(
        chips(theme, [Choice(*one) for one in options], value, choose),
        spacing=8,
        run_spacing=8,
        wrap=True,
    )
    shown = group(row, value, choose, name)
    return ft.Column([words(theme, "row", name), shown], spacing=8)


@view
def NumberView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the field for the number of a goal today."""
    typing = app.typing
    first = str(typing.value) if typing and typing.value else ""
    typed = ft.use_ref(first)

    async def save(_event: object) -> None:
        await app.save_number(typed.current or "")
        if app.typing is None:
            go.back()

    def keep(event: ft.Event[ft.TextField]) -> None:
        typed.current = event.control.value or ""

    name, unit = (typing.name, typing.unit) if typing else ("Number", "")
    submit: Submit = save
    box = field(
        theme, "Today", typed.current or "", keep, submit, key="number", suffix=unit
    )
    button = pill(theme, "Save number", save, look="main", expand=True)
    rows = [inset(ft.Row([box])), inset(ft.Row([button]))]
    return middle(room, column([sub_header(theme, name, go)], rows))


@view
def SocksView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Ask who should not wear compression socks before they go on the list."""
    asked: list[ft.Control] = [
        heading(theme, goal_socks.QUESTION, "question"),
        *(words(theme, "body", case) for case in goal_socks.CASES),
        words(theme, "small", goal_socks.NOTE, theme.colours.ink2),
        *(_answer(app, theme, go, *one) for one in goal_socks.ANSWERS),
    ]
    head = sub_header(theme, goal_socks.TITLE, go)
    return middle(room, column([head], [inset(part) for part in asked]))


def _answer(app: App, theme: Theme, go: Go, word: str, on: bool) -> ft.Control:  # noqa: FBT001
    async def answer(_event: object) -> None:
        await app.choose("goal_socks", on)
        go.back()

    button = pill(
        theme, word, answer, look="answer", height=64, radius=ANSWER, expand=True
    )
    return ft.Row([button])
