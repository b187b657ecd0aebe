"""The rows of Move: a routine, one tap from its start, and a move of the library."""

from collections.abc import Awaitable, Callable

import flet as ft

from domain.library import MoveRow
from domain.move_page import RoutineRow
from views.guard import part
from views.kit.buttons import Click, named, one, style
from views.kit.calls import call
from views.kit.figures import figure_tile
from views.kit.signs import sign
from views.kit.text import words
from views.theme import TARGET, TILE, Theme

Open = Callable[[str], Awaitable[None]]


def routine_row(
    theme: Theme, row: RoutineRow, start: Click, *, now: bool
) -> ft.Control:
    """Return a routine: figure, name, length and one fact, play; then what to mind.

    With larger text the figure stands over the name, and play has a line of its
    own.
    """
    both = _names(theme, row.name, row.line)
    parts = [figure_tile(theme, row.exercise), both, _play(theme, now=now)]
    button = _button(theme, row.start, parts, start)
    if not row.care:
        return ft.Container(button, key=row.id)
    under: list[ft.Control] = [ft.Row([button]), care(theme, row.care)]
    return ft.Column(under, spacing=2, tight=True, key=row.id)


def care(theme: Theme, said: str) -> ft.Control:
    """Return what to take care of, heard beside a button that keeps its own name."""
    return words(theme, "small", said, theme.colours.coraltext)


@part
def MoveLine(theme: Theme, row: MoveRow, open_: Open) -> ft.Control:
    """Draw a move of the library, which opens its page."""
    c = theme.colours
    names = _names(theme, row.name, row.line)
    if row.care:
        names.controls.append(care(theme, f"Take care: {'; '.join(row.care)}"))
    parts = [figure_tile(theme, row.id, 56), names]
    if theme.percent == 100:
        parts.append(sign(theme, "chev", color=c.ink3))
    return _button(theme, row.label, parts, call(open_, row.id))


def _names(theme: Theme, name: str, line: str) -> ft.Column:
    return ft.Column(
        [
            words(theme, "row_strong", name),
            words(theme, "small", line, theme.colours.ink2),
        ],
        spacing=2,
        tight=True,
        expand=theme.percent == 100,
    )


def _button(
    theme: Theme, name: str, parts: list[ft.Control], on_click: Click
) -> ft.Control:
    face: ft.Control = ft.Row(parts, spacing=14)
    if theme.percent > 100:
        face = ft.Row([ft.Column(parts, spacing=12, tight=True, expand=True)])
    button = ft.Button(
        content=named(name, face),
        on_click=on_click,
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, theme.colours.ink, None, TILE, pad=0),
    )
    return one(button, expand=True)


def _play(theme: Theme, *, now: bool) -> ft.Control:
    """Return the disc to play; coral for the one to do now."""
    c = theme.colours
    return ft.Container(
        sign(theme, "play", color=c.onbeat if now else c.veinink),
        width=TARGET,
        height=TARGET,
        border_radius=TARGET / 2,
        bgcolor=c.beat if now else c.veintint,
        alignment=ft.Alignment.CENTER,
    )
