"""The clock around the leg: a ring that empties, and the disc in the phase's tint."""

import math
from typing import Final

import flet as ft
import flet.canvas as cv

from views.pump.beat import Beat
from views.theme import TINT_MS, Theme

STROKE: Final = 12 / 328
"""The ring's width as a share of its diameter; the others alike."""
CIRCLE: Final = ft.BoxShape.CIRCLE
DISC: Final = 280 / 328
KNOB, HOLE = 22 / 328, 8 / 328
FULL: Final = 2 * math.pi
TOP: Final = -math.pi / 2
"""Where a phase begins, as the client counts angles."""
LAP: Final = 0.02
"""How far a half ring reaches back over the first, so that no gap shows."""
OVER: Final = 0.5
"""How many pixels wider a half ring is that hides another."""
SEAM: Final = 1.0
"""How many pixels its window reaches over the middle."""


def ring(theme: Theme, beat: Beat, size: float) -> ft.Control:
    """Return the ring, *size* pixels wide: what is left of the phase.

    It runs with less motion too, because it is the clock. It only ever turns on,
    a full turn for each phase, so that no part has to be taken back unseen.
    """
    track = ft.Border.all(size * STROKE, theme.colours.track)
    return ft.Stack(
        [
            ft.Container(width=size, height=size, shape=CIRCLE, border=track),
            *_left(theme, beat, size),
            _round(_colour(theme, beat), size * STROKE, None, 0, size),
            _knob(theme, beat, size),
        ],
        width=size,
        height=size,
    )


def disc(theme: Theme, beat: Beat, size: float) -> ft.Container:
    """Return the disc behind the leg: coral while the muscle works, else blue."""
    c = theme.colours
    shown = _round(c.coraltint if beat.works else c.discrest, size * DISC, None, 0)
    shown.left = shown.top = size * (1 - DISC) / 2
    ms = theme.ms(TINT_MS) if beat.running else 1
    shown.animate = ft.Animation(ms, ft.AnimationCurve.EASE)
    return shown


def _left(theme: Theme, beat: Beat, size: float) -> list[ft.Control]:
    """Return what is left of the phase: three half rings that turn.

    A client draws arcs at once and a sweep of colours slowly. With s spent, 0..1
    of a turn, the first lies on s to s + 1/2. The others go half as fast, on
    1/2 + s/2 to 1 + s/2: on the left, in the same colour, one fills what the first
    does not reach yet; on the right one hides what comes round of the first. As
    they get half round in a phase, they start on the other side in every second.
    """
    c, half = theme.colours, size / 2
    start = math.pi * ((beat.turn + 1) % 2)
    first = _half(beat, size, _colour(theme, beat), (0, math.pi, 1))
    filling = (start - LAP, math.pi + LAP, 0.5)
    filled = _half(beat, size, _colour(theme, beat), filling)
    hidden = _half(beat, size, c.track, (start, math.pi, 0.5), OVER)
    hidden.left = SEAM - half
    right = ft.Stack([hidden], left=half - SEAM, top=0, width=half + SEAM, height=size)
    left = ft.Stack([filled], left=0, top=0, width=half, height=size)
    return [first, right, left]


def _half(
    beat: Beat,
    size: float,
    colour: str,
    arc: tuple[float, float, float],
    over: float = 0,
) -> ft.Container:
    """Return an *arc*: its start from the top, its length, its turns a phase."""
    wide = size * STROKE
    inner = size - wide
    style = ft.PaintingStyle.STROKE
    stroke = ft.Paint(color=colour, style=style, stroke_width=wide + over)
    shape = cv.Arc(wide / 2, wide / 2, inner, inner, TOP + arc[0], arc[1], paint=stroke)
    return _turning(beat, cv.Canvas([shape], width=size, height=size), size, arc[2])


def _knob(theme: Theme, beat: Beat, size: float) -> ft.Container:
    """Return the end of what is left."""
    wide, hole = size * KNOB, size * HOLE
    top = (size * STROKE - wide) / 2
    knob = _round(_colour(theme, beat), wide, None, top, size)
    eye = _round(theme.colours.bg, hole, None, (size * STROKE - hole) / 2, size)
    held = ft.Stack([knob, eye], clip_behavior=ft.ClipBehavior.NONE)
    return _turning(beat, held, size)


def _turning(
    beat: Beat, held: ft.Control, size: float, speed: float = 1
) -> ft.Container:
    """Return *held*, turned by what is spent, at *speed* turns a phase."""
    spent = 1.0 if beat.running else beat.fraction
    return ft.Container(
        held,
        left=0,
        top=0,
        width=size,
        height=size,
        rotate=ft.Rotate(FULL * (beat.turn + spent) * speed),
        animate_rotation=ft.Animation(beat.ms, ft.AnimationCurve.LINEAR),
    )


def _round(
    colour: str, side: float, left: float | None, top: float, within: float = 0
) -> ft.Container:
    """Return a disc *side* wide; without *left* in the middle of *within*."""
    return ft.Container(
        bgcolor=colour,
        shape=CIRCLE,
        width=side,
        height=side,
        left=(within - side) / 2 if left is None else left,
        top=top,
    )


def _colour(theme: Theme, beat: Beat) -> str:
    return theme.colours.coral if beat.works else theme.colours.vein
