"""One move in the editor: its dose, and what changes it."""

import math
from typing import TYPE_CHECKING, cast

import flet as ft

from app.state import App
from domain.own_page import Dial, EditedMove
from views.kit.buttons import Click, icon_button
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.figures import figure_tile
from views.kit.panels import panel
from views.kit.text import words
from views.move.amount import amount
from views.theme import Theme

if TYPE_CHECKING:
    from domain.exercises import Sides


def edited_move(  # noqa: PLR0913  # a move in a list knows its place
    app: App,
    theme: Theme,
    one: EditedMove,
    index: int,
    toggle: Click,
    *,
    opened: bool,
) -> ft.Control:
    """Return a move; its numbers stand under it once it is *opened*."""
    names = ft.Column(
        [
            words(theme, "row_strong", one.name),
            words(theme, "small", one.line, theme.colours.ink2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    last = len(app.draft.moves) - 1
    up = call(app.shift_move, index, max(index - 1, 0))
    down = call(app.shift_move, index, min(index + 1, last))
    ink = theme.colours.vein
    ways = [
        icon_button(theme, "edit", one.change, toggle, ink),
        ft.Container(
            icon_button(theme, "chevd", one.earlier, up, ink), rotate=ft.Rotate(math.pi)
        ),
        icon_button(theme, "chevd", one.later, down, ink),
        icon_button(theme, "bin", one.remove, call(app.take_out_move, index), ink),
    ]
    head = ft.Row([figure_tile(theme, one.exercise, 48), names], spacing=12)
    parts: list[ft.Control] = [
        head,
        ft.Row([*ways], spacing=4, alignment=ft.MainAxisAlignment.END, wrap=True),
    ]
    if opened:
        parts += [_dial(app, theme, index, dial) for dial in one.dials]
        parts += [_sides(app, theme, one, index)] if one.sides else []
    return ft.Container(panel(theme, *parts), key=one.change)


def _dial(app: App, theme: Theme, index: int, dial: Dial) -> ft.Control:
    less = call(app.turn_move, index, dial.what, False)
    more = call(app.turn_move, index, dial.what, True)

    async def enter(typed: str) -> None:
        await app.set_move(index, dial.what, typed)

    return amount(theme, dial, enter, less, more)


def _sides(app: App, theme: Theme, one: EditedMove, index: int) -> ft.Control:
    async def choose(value: str) -> None:
        await app.side_move(index, cast("Sides", value))

    options = [Choice(each.value, each.label) for each in one.sides]
    row = ft.Row(
        chips(theme, options, one.side, choose), spacing=8, run_spacing=8, wrap=True
    )
    return group(row, one.side, choose, "Order of sides")
