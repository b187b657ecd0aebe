"""What a foot draws in the air: a circle with a dot that goes round, or a letter."""

import math
from typing import Final

import flet as ft

from views.pump.motions import MOTIONS
from views.pump.rig import Rig
from views.theme import text_style

MIDDLE: Final = (88.0, 66.0)
"""Before the toes, in the units of the box."""
RADIUS, DOT, THICK = 9.0, 3.4, 1.4
FULL: Final = 2 * math.pi


def track(rig: Rig) -> list[ft.Control]:
    """Return the sign of the movement of *rig*, or nothing."""
    motion = MOTIONS.get(rig.beat.move)
    if motion is None or not motion.track or rig.beat.phase == "ready":
        return []
    if motion.track == "letter":
        return [_letter(rig)]
    return [_ring(rig), _dot(rig, clockwise=motion.track == "clockwise")]


def _ring(rig: Rig) -> ft.Control:
    return _round(
        rig, ft.Border.all(THICK * rig.unit, rig.theme.leg.floor), None, RADIUS
    )


def _dot(rig: Rig, *, clockwise: bool) -> ft.Control:
    """Return the dot; its angle only grows, so that no rep has to turn it back."""
    beat, unit = rig.beat, rig.unit
    share = 1.0 if beat.running else beat.fraction
    turns = (beat.rep + share) * (1 if clockwise else -1)
    dot = ft.Container(
        width=DOT * unit,
        height=DOT * unit,
        left=(RADIUS - DOT / 2) * unit,
        top=-(DOT / 2) * unit,
        bgcolor=rig.theme.leg.muscle_on,
        border_radius=DOT * unit / 2,
    )
    held = _round(
        rig, None, ft.Stack([dot], clip_behavior=ft.ClipBehavior.NONE), RADIUS
    )
    held.rotate = ft.Rotate(FULL * turns)
    held.animate_rotation = ft.Animation(
        rig.theme.ms(beat.ms), ft.AnimationCurve.LINEAR
    )
    return held


def _round(
    rig: Rig, border: ft.Border | None, content: ft.Control | None, radius: float
) -> ft.Container:
    x, y = MIDDLE
    return ft.Container(
        content,
        left=(x - radius) * rig.unit,
        top=(y - radius) * rig.unit,
        width=2 * radius * rig.unit,
        height=2 * radius * rig.unit,
        border=border,
        border_radius=radius * rig.unit,
    )


def _letter(rig: Rig) -> ft.Control:
    """Return the letter of this rep, A first."""
    x, y = MIDDLE
    style = text_style(rig.theme, "word", rig.theme.leg.muscle_on)
    style.size, style.height, style.letter_spacing = 20 * rig.unit, 1, 0
    letter = ft.Text(chr(ord("A") + (rig.beat.count - 1) % 26), style=style)
    return ft.Container(letter, left=(x - 7) * rig.unit, top=(y - 10) * rig.unit)
