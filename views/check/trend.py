"""The two sides of the calf over time: left solid, right dashed."""

from collections.abc import Sequence

import flet as ft

from domain.check.own_pages import TrendPoint
from views.kit.text import hidden, words
from views.theme import Theme

HIGH, DOT = 120, 5
DASHED = 'stroke-dasharray="7 6"'


def trend(
    theme: Theme, points: Sequence[TrendPoint], sentence: str, width: float
) -> ft.Control:
    """Return the drawing of *points*, and what it shows as one *sentence*."""
    image = ft.Image(src=svg(theme, points, width), width=width, height=HIGH)
    return ft.Column([hidden(image), words(theme, "body", sentence)], spacing=8)


def svg(theme: Theme, points: Sequence[TrendPoint], width: float) -> str:
    """Return the drawing of *points*, *width* pixels wide."""
    c = theme.colours
    left = [(_x(one, width), _y(one.left)) for one in points]
    right = [(_x(one, width), _y(one.right)) for one in points]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HIGH}">'
        f'<path d="M0 {HIGH - 1}H{width}" stroke="{c.line2}" stroke-width="1"/>'
        f"{_line(right, c.vein2, DASHED)}{_line(left, c.vein)}"
        f"{_dots(right, c.vein2)}{_dots(left, c.vein)}</svg>"
    )


def _x(point: TrendPoint, width: float) -> float:
    return DOT + point.x * (width - 2 * DOT)


def _y(share: float) -> float:
    return HIGH - 8 - share * (HIGH - 16 - DOT)


def _line(places: Sequence[tuple[float, float]], color: str, more: str = "") -> str:
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    return f'<path d="M{path}" fill="none" stroke="{color}" stroke-width="3" {more}/>'


def _dots(places: Sequence[tuple[float, float]], color: str) -> str:
    return "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{DOT}" fill="{color}"/>'
        for x, y in places
    )
