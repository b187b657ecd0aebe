"""Two lower legs to compare: what a question is about is drawn on the right one.

The outlines are those of the pump, so it is the same leg everywhere.
"""

from collections.abc import Mapping
from typing import Final

import flet as ft

from views.kit.text import hidden
from views.pump.geometry import PATHS
from views.theme import Theme

WIDTH, HEIGHT = 140.0, 92.0
"""The box of the drawing."""
LEFT, RIGHT, KNEE = 32.0, 96.0, 18.0
"""Where the two legs stand, and the height of the knee."""
ANKLE: Final = 55.0
"""Below the knee."""
SHOWN: Final = 330
"""The width on the screen, pixels."""

SWOLLEN: Final = (
    "M-10 1C-15 5 -21 10 -21 18C-21 26 -15 32 -12.4 39C-10.6 45 -9.8 49 -10 57"
)
"""The outline of a swollen calf, from the knee down."""
SWOLLEN_SHIN: Final = "M14.4 -2C15.6 6 13.6 16 12.8 28C12 40 11.2 47 10.6 54"
SWOLLEN_BODY: Final = (
    "M-10 1C-15 5 -21 10 -21 18C-21 26 -15 32 -12.4 39C-10.6 45 -9.8 49 -10 57"
    "L10.6 54C11.2 47 12 40 12.8 28C13.6 16 15.6 6 14.4 -2Z"
)

SPOTS: Final[Mapping[str, tuple[float, float, float, float]]] = {
    "calf": (-9, 20, 9, 15),
    "ankle": (0, 54, 11, 8),
    "foot": (10, 62, 22, 8),
    "shin": (3, 40, 9, 12),
}
"""Middle and half axes of what is marked, from the knee."""


def legs(theme: Theme, picture: str, width: float = SHOWN) -> ft.Control:
    """Return two legs, the right one with *picture*: "swollen" or one of SPOTS."""
    image = ft.Image(
        src=svg(theme, picture), width=width, height=width * HEIGHT / WIDTH
    )
    return hidden(ft.Row([image], alignment=ft.MainAxisAlignment.CENTER))


def svg(theme: Theme, picture: str) -> str:
    """Return the drawing; the knees fade into the page."""
    c = theme.colours
    fade = (
        '<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{c.bg}"/>'
        f'<stop offset="1" stop-color="{c.bg}" stop-opacity="0"/>'
        "</linearGradient></defs>"
    )
    swollen = picture == "swollen"
    marks = _swollen_marks(theme) if swollen else _spot(theme, picture)
    behind = _path(SWOLLEN_BODY, theme.colours.veinmid) if swollen else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f"{fade}{_at(LEFT, leg(theme))}{_at(RIGHT, behind + leg(theme) + marks)}"
        f'<rect x="0" y="0" width="{WIDTH}" height="22" fill="url(#f)"/></svg>'
    )


def leg(theme: Theme) -> str:
    """Return one leg from above the knee down to the foot, from the knee."""
    fill = theme.leg.leg
    parts = (
        _path("M-9.4 0L-9.4 -18L13 -18L13 -4Z", fill),
        _path(PATHS["shank"], fill),
        f'<g transform="translate(0 {ANKLE})">',
        _path(PATHS["foot"], fill),
        _path(PATHS["toes"], fill),
        "</g>",
    )
    return "".join(parts)


def _swollen_marks(theme: Theme) -> str:
    return _dashed(theme, SWOLLEN) + _dashed(theme, SWOLLEN_SHIN)


def _spot(theme: Theme, picture: str) -> str:
    x, y, wide, high = SPOTS[picture]
    return (
        f'<ellipse cx="{x}" cy="{y}" rx="{wide}" ry="{high}" '
        f'fill="{theme.colours.veinmid}" fill-opacity="0.5"/>'
        f'<ellipse cx="{x}" cy="{y}" rx="{wide}" ry="{high}" {_line(theme)}/>'
    )


def _dashed(theme: Theme, path: str) -> str:
    return f'<path d="{path}" {_line(theme)}/>'


def _line(theme: Theme) -> str:
    return (
        f'fill="none" stroke="{theme.colours.vein}" stroke-width="1.4" '
        'stroke-linecap="round" stroke-dasharray="3 2.4"'
    )


def _path(path: str, fill: str) -> str:
    return f'<path d="{path}" fill="{fill}"/>'


def _at(x: float, content: str) -> str:
    return f'<g transform="translate({x} {KNEE})">{content}</g>'
