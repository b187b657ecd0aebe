"""The glass of the page Water: its level is the share of the goal."""

import flet as ft
from flet import canvas

from views.kit.text import hidden
from views.theme import Theme

WIDTH, HEIGHT = 128, 184
RIM, BOTTOM, FOOT = 6, 180, 22
"""Where the rim and the bottom are; the radius of the foot."""
GAP = 7
"""Between the wall and the water."""
FULL = 20
"""How far below the rim a full glass ends."""


def glass(theme: Theme, share: float) -> ft.Control:
    """Return a glass filled to *share*, 0 to 1."""
    c = theme.colours
    fill = ft.Paint(color=c.veintint)
    wall = ft.Paint(
        color=c.vein,
        style=ft.PaintingStyle.STROKE,
        stroke_width=4,
        stroke_cap=ft.StrokeCap.ROUND,
        stroke_join=ft.StrokeJoin.ROUND,
    )
    shapes = [
        canvas.Path(_cup(RIM, 0, FOOT), paint=fill),
        *_water(theme, share),
        *_marks(theme),
        canvas.Path(_cup(RIM, 0, FOOT), paint=wall),
    ]
    return hidden(canvas.Canvas(shapes=shapes, width=WIDTH, height=HEIGHT))


def _wall(y: float) -> float:
    """Return how far the left wall stands from the edge at height *y*."""
    return 8 + 16 * (y - RIM) / (BOTTOM - RIM)


def _cup(top: float, gap: float, foot: float) -> list[canvas.Path.PathElement]:
    """Return the outline from the left rim round the foot to the right rim."""
    bottom = BOTTOM - gap
    side = bottom - foot
    left, low = _wall(side) + gap, _wall(bottom) + gap
    return [
        canvas.Path.MoveTo(_wall(top) + gap, top),
        canvas.Path.LineTo(left, side),
        canvas.Path.CubicTo(left, bottom - 4, low + 4, bottom, low + foot, bottom),
        canvas.Path.LineTo(WIDTH - low - foot, bottom),
        canvas.Path.CubicTo(
            WIDTH - low - 4, bottom, WIDTH - left, bottom - 4, WIDTH - left, side
        ),
        canvas.Path.LineTo(WIDTH - _wall(top) - gap, top),
    ]


def _water(theme: Theme, share: float) -> list[canvas.Path]:
    """Return the water with its wave, or none in an empty glass."""
    if share <= 0:
        return []
    bottom = BOTTOM - GAP
    top = bottom - (bottom - RIM - FULL) * share
    wave = min(7.0, (bottom - top) / 4)
    left = _wall(top) + GAP
    third = (WIDTH - 2 * left) / 3
    path = [
        *_cup(top, GAP, min(FOOT - GAP / 2, bottom - top)),
        canvas.Path.CubicTo(
            WIDTH - left - third, top + wave, left + third, top - wave, left, top
        ),
        canvas.Path.Close(),
    ]
    return [canvas.Path(path, paint=ft.Paint(color=theme.colours.vein))]


def _marks(theme: Theme) -> list[canvas.Line]:
    """Return the marks of a fifth each."""
    span = BOTTOM - GAP - RIM - FULL
    heights = [BOTTOM - GAP - span * fifth / 5 for fifth in range(1, 5)]
    paint = ft.Paint(
        color=theme.colours.vein2, stroke_width=3, stroke_cap=ft.StrokeCap.ROUND
    )
    return [
        canvas.Line(WIDTH - _wall(y) - 30, y, WIDTH - _wall(y) - 14, y, paint=paint)
        for y in heights
    ]
