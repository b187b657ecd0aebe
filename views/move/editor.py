"""The editor of an own routine: its name, its moves, their numbers and order."""

import flet as ft

from app.state import App
from domain.own_page import NAME, SAVE, START_OVER, TITLE, Editor
from views.guard import part, view
from views.kit.buttons import Click, pill
from views.kit.calls import call
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import heading, words
from views.layout import Room
from views.move.edited import edited_move
from views.routes import Go
from views.theme import DOCKED, Theme


@view
def EditorView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the draft; what is wrong with it is said when it is saved."""
    page = app.editor
    chosen, choose = ft.use_state(-1)

    def toggle(index: int) -> Click:
        return lambda _: choose(-1 if index == chosen else index)

    async def save(_event: object) -> None:
        before = app.draft_turn
        await app.save_routine()
        if app.draft_turn != before:
            go.back()

    moves = [
        edited_move(app, theme, one, index, toggle(index), opened=index == chosen)
        for index, one in enumerate(page.moves)
    ]
    add = pill(
        theme,
        "Add a move",
        lambda _: go("/move/own/add"),
        icon="add",
        look="outline",
    )
    keep = pill(theme, SAVE, save, look="main", height=DOCKED, expand=True)
    parts = [
        Name((app,), theme, key=f"name {app.draft_turn}"),
        words(theme, "body", page.line, theme.colours.ink2),
        *moves,
        ft.Row([add]),
        ft.Row([keep]),
        *_over(app, theme, page),
        *_copies(app, theme, page),
        *_saved(app, theme, page, go),
    ]
    head = sub_header(theme, TITLE, go)
    return middle(room, column([head], [inset(one) for one in parts]))


@part
def Name(held: tuple[App], theme: Theme) -> ft.Control:
    """Draw the field for the name; only this leaf is drawn at every letter."""
    (app,) = held
    text, keep = ft.use_state(app.draft.name)

    def typed(event: ft.Event[ft.TextField]) -> None:
        keep(event.control.value or "")
        ft.context.page.run_task(app.name_routine, event.control.value or "")

    async def submit(_event: object) -> None:
        await app.name_routine(text)

    kind = ft.KeyboardType.TEXT
    box = field(theme, NAME, text, typed, submit, key=NAME, keyboard=kind)
    return ft.Row(controls=[box])


def _over(app: App, theme: Theme, page: Editor) -> list[ft.Control]:
    """Return the way back to what is saved, while there is more than that."""
    if not page.begun:
        return []
    return [
        ft.Row(
            [pill(theme, START_OVER, call(app.start_over), icon="undo", look="outline")]
        )
    ]


def _copies(app: App, theme: Theme, page: Editor) -> list[ft.Control]:
    """Return what an empty routine can start from."""
    if not page.copies:
        return []
    pills = [
        pill(theme, one.label, call(app.copy_routine, one.id), look="outline")
        for one in page.copies
    ]
    row = ft.Row([*pills], spacing=8, run_spacing=8, wrap=True)
    return [heading(theme, "Start from a copy"), row]


def _saved(app: App, theme: Theme, page: Editor, go: Go) -> list[ft.Control]:
    """Return what can be done with a routine that is kept."""
    if not page.saved:
        return []
    own = app.draft_of

    async def delete(_event: object) -> None:
        await app.delete_routine(own)
        go.back()

    ways = (
        ("Copy this routine", call(app.copy_routine, own), "add"),
        ("Up in the list", call(app.shift_routine, own, -1), "swap"),
        ("Down in the list", call(app.shift_routine, own, 1), "swap"),
        ("Delete this routine", delete, "bin"),
    )
    pills = [
        pill(theme, name, way, icon=icon, look="outline") for name, way, icon in ways
    ]
    row = ft.Row([*pills], spacing=8, run_spacing=8, wrap=True)
    return [heading(theme, "The whole routine"), row]
