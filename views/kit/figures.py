"""The figure of an exercise, as an image and on a tile."""

import flet as ft

from views.figures.every import FIGURES
from views.figures.figure import svg
from views.kit.text import hidden
from views.theme import TILE, Theme

SHARE = 0.8
"""How much of a tile its figure takes."""


def figure(
    theme: Theme, exercise: str, size: float, phase: int | None = None
) -> ft.Control:
    """Return the figure of *exercise* at the end of *phase*, *size* pixels wide.

    Without a phase it is the one that stands for the exercise; nothing is drawn of
    an exercise that has none.
    """
    found = FIGURES.get(exercise)
    if found is None:
        return ft.Container(width=size, height=size)
    index = found.tile if phase is None else found.order[phase]
    return ft.Image(
        src=svg(theme, found, index),
        width=size,
        height=size,
        exclude_from_semantics=True,
        gapless_playback=True,
    )


def figure_tile(theme: Theme, exercise: str, size: float = 60) -> ft.Control:
    """Return the figure of *exercise* on a tile; an empty tile for an unknown one."""
    return hidden(
        ft.Container(
            figure(theme, exercise, size * SHARE),
            width=size,
            height=size,
            border_radius=TILE,
            bgcolor=theme.colours.veintint,
            alignment=ft.Alignment.CENTER,
        )
    )
