"""The clock around the leg: a ring that empties, and the disc in the phase's tint."""

import math
from typing import Final

import flet as ft

from views.pump.beat import Beat
from views.theme import TINT_MS, Theme

STROKE: Final = 12 / 328
"""The ring's width as a share of its diameter; the others alike."""
DISC: Final = 280 / 328
KNOB, HOLE = 22 / 328, 8 / 328
FULL: Final = 2 * math.pi
NOT_QUITE: Final = 0.002
"""A sweep of no angle at all would be drawn as a full one."""


def ring(theme: Theme, beat: Beat, size: float) -> ft.Control:
    """Return the ring, *size* pixels wide: what is left of the phase.

    It runs with less motion too, because it is the clock. Rings take turns, phase
    by phase: one empties while the other goes back to full, unseen, so that a
    phase begins with one message.
    """
    c = theme.colours
    spent = 1.0 if beat.running else beat.fraction
    inner = size * (1 - 2 * STROKE)
    return ft.Stack(
        [
            *(
                _sweep(theme, size, beat, spent, turn=turn, works=works)
                for turn in (0, 1)
                for works in (True, False)
            ),
            _round(c.bg, inner, (size - inner) / 2, (size - inner) / 2),
            _round(_colour(theme, works=beat.works), size * STROKE, None, 0, size),
            *(_knob(theme, size, beat, spent, turn=turn) for turn in (0, 1)),
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


def _sweep(  # noqa: PLR0913  # one of four rings, by name
    theme: Theme, size: float, beat: Beat, spent: float, *, turn: int, works: bool
) -> ft.Container:
    on = beat.turn % 2 == turn and beat.works == works
    track = theme.colours.track
    angle = max(NOT_QUITE, FULL * spent) if on else NOT_QUITE
    return ft.Container(
        width=size,
        height=size,
        shape=ft.BoxShape.CIRCLE,
        scale=ft.Scale(1 if on else 0),
        gradient=ft.SweepGradient(
            # Two equal stops would be merged and the edge smeared.
            colors=[track, track, _colour(theme, works=works)],
            stops=[0, 0.997, 1],
            start_angle=0,
            end_angle=angle,
            rotation=-math.pi / 2,
        ),
        animate=_time(beat, on=on),
    )


def _knob(
    theme: Theme, size: float, beat: Beat, spent: float, *, turn: int
) -> ft.Container:
    """Return the end of what is left, one of two that take turns as the rings do."""
    on = beat.turn % 2 == turn
    wide, hole = size * KNOB, size * HOLE
    top = (size * STROKE - wide) / 2
    knob = _round(_colour(theme, works=beat.works), wide, None, top, size)
    eye = _round(theme.colours.bg, hole, None, (size * STROKE - hole) / 2, size)
    return ft.Container(
        ft.Stack([knob, eye], clip_behavior=ft.ClipBehavior.NONE),
        width=size,
        height=size,
        scale=ft.Scale(1 if on else 0),
        rotate=ft.Rotate(FULL * spent if on else 0),
        animate_rotation=_time(beat, on=on),
    )


def _time(beat: Beat, *, on: bool) -> ft.Animation:
    return ft.Animation(beat.ms if on else 1, ft.AnimationCurve.LINEAR)


def _round(
    colour: str, side: float, left: float | None, top: float, within: float = 0
) -> ft.Container:
    """Return a disc *side* wide; without *left* in the middle of *within*."""
    return ft.Container(
        bgcolor=colour,
        shape=ft.BoxShape.CIRCLE,
        width=side,
        height=side,
        left=(within - side) / 2 if left is None else left,
        top=top,
    )


def _colour(theme: Theme, *, works: bool) -> str:
    return theme.colours.coral if works else theme.colours.vein
