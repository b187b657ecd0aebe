"""What pulls: the calf muscle, which swells and reddens, its tendon, and the shin."""

import math
from typing import Final

import flet as ft

from views.colour import mix
from views.pump.geometry import (
    CALF_BOX,
    CALF_TIGHT,
    SHIN_BOX,
    SHIN_MIDDLE,
    SHIN_SWOLLEN,
    TENDON,
    TENDON_HINGE,
    Box,
)
from views.pump.limbs import BENT, THIGH_MUSCLES
from views.pump.rig import Rig

PLATES: Final[tuple[tuple[Box, Box, float, float], ...]] = (
    ((-13.67, 2.2, -1.01, 27.29), (-15.58, 2.59, 1.42, 27.07), 7.8, 7.16),
    ((-10.54, 19.37, -2.31, 41.33), (-11.43, 16.3, -2.74, 36.11), 2.5, -23.56),
)
"""What shows through the calf's window: at rest, squeezed, corners, degrees.

They fill the window and stay behind its frame at every squeeze.
"""


def tendon(rig: Rig) -> ft.Control:
    """Return the loose end of the Achilles tendon, which follows the heel."""
    stance = rig.aim.stance
    half = TENDON / 2
    cord = ft.Container(bgcolor=rig.theme.leg.tendon, border_radius=half * rig.unit)
    box = (-half, -half, half, stance.tendon_length + half)
    return rig.bone(TENDON_HINGE, stance.tendon, [rig.stretched(cord, box)])


def shin(rig: Rig) -> ft.Control:
    """Return the shin muscle: nothing at rest, broad while it works."""
    left, top, right, bottom = SHIN_BOX
    wide = SHIN_SWOLLEN * rig.aim.stance.shin
    box = (
        SHIN_MIDDLE + (left - SHIN_MIDDLE) * wide,
        top,
        SHIN_MIDDLE + (right - SHIN_MIDDLE) * wide,
        bottom,
    )
    return rig.stretched(ft.Container(rig.filling("shin")), box)


def thigh(rig: Rig) -> list[ft.Control]:
    """Return the muscles of the thigh, if one works in this movement.

    They are nothing at rest and broad while they work, as the shin is.
    """
    told = rig.motion_told()
    if told is None or not told.thigh:
        return []
    drawn: list[ft.Control] = []
    for name, ((left, top, right, bottom), line) in THIGH_MUSCLES.items():
        share = getattr(rig.aim.stance, name)
        bent = told.frame == "seated" and name != "quad"
        x, y = BENT if bent else (0.0, 0.0)
        upper, lower = ((edge - line) * share + line + y for edge in (top, bottom))
        box = (left + x, upper, right + x, lower)
        drawn.append(rig.stretched(ft.Container(rig.filling(name)), box))
    return drawn


def calf(rig: Rig) -> list[ft.Control]:
    """Return the calf muscle: plates of colour under a window that swells.

    A picture cannot fade from one colour to another on its own; a plate can.
    """
    colours, squeeze = rig.theme.leg, rig.aim.stance.squeeze
    plates: list[ft.Control] = []
    for slack, tight, radius, degrees in PLATES:
        plate = ft.Container(
            bgcolor=mix(colours.muscle, colours.muscle_on, squeeze),
            border_radius=radius * rig.unit,
            rotate=ft.Rotate(math.radians(degrees)),
            animate=rig.motion(),
        )
        plates.append(rig.stretched(plate, mixed(slack, tight, squeeze)))
    window = ft.Container(rig.filling("calf"))
    return [*plates, rig.stretched(window, mixed(CALF_BOX, CALF_TIGHT, squeeze))]


def mixed(first: Box, second: Box, share: float) -> Box:
    """Return the box *share* (0..1) of the way from one to the other."""
    left, top, right, bottom = (
        a + (b - a) * share for a, b in zip(first, second, strict=True)
    )
    return left, top, right, bottom
