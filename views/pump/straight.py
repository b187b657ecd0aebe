"""The leg whose knee bends as it likes: one that stands, lies or straightens."""

from typing import Final

import flet as ft

from views.pump import blood, muscles
from views.pump.geometry import (
    ANKLE,
    BALL,
    HEEL,
    LUMEN,
    SHANK,
    THIGH_SLOPE,
    THIGH_START,
    THIGH_VEIN,
    WALL,
    Box,
)
from views.pump.leg import leaflets, on_floor
from views.pump.rig import NUB, Rig

SMALLER: Final = 0.82
"""A thigh stands over the shank: so that both are seen, the leg is smaller."""
LEFT, TOP = 12.0, 17.1
"""Where it lies in the box: its sole stays on the floor."""
SIDES: Final = (-107.0, 130.0)
"""From there to there along its box it is seen, if the screen is as wide."""
BELOW: Final = 3.0
JOINT: Final = 9.5
"""Down to here the vein of the shank is drawn as a bar."""


def straight(rig: Rig, unit: float, above: float) -> ft.Control:
    """Return the leg in a box of 100 by 100 of *unit* pixels; *rig* is smaller.

    A thigh that stands is cut off so many units *above* the box.
    """
    told = rig.motion_told()
    hanging = told is not None and told.frame == "hanging"
    body = _from_hip(rig) if hanging else on_floor(rig, _from_knee(rig))
    side = 100 * rig.unit
    moved = ft.Stack(
        [body],
        left=LEFT * unit,
        top=TOP * unit,
        width=side,
        height=side,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    return cut(moved, unit, above, BELOW)


def cut(body: ft.Control, unit: float, above: float, below: float) -> ft.Control:
    """Return *body* in a box of 100 by 100 of *unit* pixels, cut off over and under it.

    A stack cuts only if what it holds is larger than itself.
    """
    left, right = SIDES
    held = ft.Stack(
        [body],
        left=-left * unit,
        top=above * unit,
        width=(right - left) * unit,
        height=(above + 100 + below) * unit,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    seen = ft.Stack(
        [held],
        left=left * unit,
        top=-above * unit,
        width=(right - left) * unit,
        height=(above + 100 + below) * unit,
    )
    side = 100 * unit
    return ft.Stack([seen], width=side, height=side, clip_behavior=ft.ClipBehavior.NONE)


def _from_hip(rig: Rig) -> ft.Control:
    """Return the leg that hangs from its knee."""
    stance = rig.aim.stance
    ball = (BALL.x - ANKLE.x, BALL.y - ANKLE.y)
    on_ball = (BALL.x - HEEL.x, BALL.y - HEEL.y)
    toes = rig.group((-on_ball[0], -on_ball[1]), [rig.picture("toes")])
    foot = rig.group(ball, [rig.bone((0, 0), stance.toes, [toes]), rig.picture("foot")])
    blood_ = [rig.group(ball, [rig.picture("foot_lumen")]), blood.in_foot(rig)]
    parts = [
        rig.bone((0, SHANK), stance.heel, [foot]),
        *_from_knee(rig),
        rig.bone((0, SHANK), stance.heel, blood_),
    ]
    knee = rig.bone((0, 0), stance.shank, parts)
    knee.left = stance.x * rig.unit - NUB / 2
    knee.top = stance.y * rig.unit - NUB / 2
    knee.animate_position = rig.motion()
    return knee


def _from_knee(rig: Rig) -> list[ft.Control]:
    """Return all that is drawn from the back of the knee, the lowest first."""
    thigh = rig.aim.stance.thigh
    return [
        rig.bone((0, 0), thigh, [rig.picture("limb"), *muscles.thigh(rig)]),
        rig.picture("shank"),
        muscles.tendon(rig),
        muscles.shin(rig),
        *muscles.calf(rig),
        rig.bone((0, 0), thigh, [_vein(rig, rig.theme.leg.wall, WALL)]),
        *_joint(rig, rig.theme.leg.wall, WALL),
        rig.picture("shank_wall"),
        rig.bone((0, 0), thigh, [_vein(rig, rig.theme.leg.lumen, LUMEN)]),
        *_joint(rig, rig.theme.leg.lumen, LUMEN),
        rig.picture("shank_lumen"),
        rig.bone((0, 0), thigh, [blood.in_straight_thigh(rig)]),
        *blood.in_straight_shank(rig),
        *leaflets(rig),
    ]


def _vein(rig: Rig, colour: str, wide: float) -> ft.Control:
    """Return the vein of the thigh, as a plain bar: its edges stay smooth."""
    box = (THIGH_VEIN[0], -wide / 2, 0.0, wide / 2)
    bar = rig.placed(ft.Container(bgcolor=colour), box)
    return rig.group(THIGH_START, [bar], THIGH_SLOPE)


def _joint(rig: Rig, colour: str, wide: float) -> list[ft.Control]:
    """Return the vein behind the knee: round, so that it bends to any angle."""
    half = wide / 2
    x, y = THIGH_START

    def shape(box: Box, radius: float) -> ft.Control:
        return rig.placed(
            ft.Container(bgcolor=colour, border_radius=radius * rig.unit), box
        )

    return [
        shape((x - half, y - half, x + half, y + half), half),
        shape((x - half, y, x + half, JOINT), 0),
    ]
