"""Small figures of a person at an exercise, drawn in a box of 48 units."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import flet as ft

from views.kit.text import hidden
from views.theme import TILE, Theme

BODY, ARM = 4.2, 3.2
"""Widths of the strokes; furniture is as thin as an arm."""
HEAD: Final = 3.9
"""The radius of the head."""
CHAIR: Final = "7,16 8.5,34.5 21,34.5"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: strokes are corners, "x,y x,y"."""

    head: tuple[float, float]
    body: tuple[str, ...]
    arm: str
    furniture: str
    lens: tuple[float, float, float, float]
    """The part that works: middle x and y, half its length, its angle."""


FIGURES: Final[Mapping[str, Figure]] = {
    "seated_heel_raise": Figure(
        head=(16, 8),
        body=("15.5,15 17,28.5 31,26.5 32.3,38 37,43", "37,43 40.5,43"),
        arm="15.8,17 21,23 26,24",
        furniture=CHAIR,
        lens=(31.5, 31.3, 3.6, 83.6),
    ),
    "seated_toe_raise": Figure(
        head=(16, 8),
        body=("15.5,15 17,28.5 31,28 29.5,42 37,38",),
        arm="15.8,17 21,24 26,25",
        furniture=CHAIR,
        lens=(31.2, 33.6, 3.4, 95.2),
    ),
}
"""By the id of the exercise."""


def figure_tile(theme: Theme, exercise: str, size: float = 60) -> ft.Control:
    """Return the figure of *exercise* on a tile; an empty tile for an unknown one."""
    c = theme.colours
    found = FIGURES.get(exercise)
    drawn = ft.Image(src=_svg(theme, found), width=48, height=48) if found else None
    return hidden(
        ft.Container(
            drawn,
            width=size,
            height=size,
            border_radius=TILE,
            bgcolor=c.veintint,
            alignment=ft.Alignment.CENTER,
        )
    )


def _svg(theme: Theme, figure: Figure) -> str:
    c = theme.colours
    x, y, long, angle = figure.lens
    head_x, head_y = figure.head
    turned = f'transform="rotate({angle} {x} {y})"'
    shapes = [
        _stroke(figure.furniture, c.line2, ARM),
        _stroke(figure.arm, c.vein, ARM),
        *(_stroke(points, c.vein, BODY) for points in figure.body),
        f'<circle cx="{head_x}" cy="{head_y}" r="{HEAD}" fill="{c.vein}"/>',
        f'<ellipse cx="{x}" cy="{y}" rx="{long}" ry="2.8" fill="{c.coral}" {turned}/>',
    ]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
        f"{''.join(shapes)}</svg>"
    )


def _stroke(points: str, colour: str, width: float) -> str:
    return (
        f'<polyline points="{points}" fill="none" stroke="{colour}" '
        f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>'
    )
