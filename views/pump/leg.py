"""The leg put together: bones, muscles, and the vein over them."""

import flet as ft

from views.pump import blood, muscles
from views.pump.geometry import (
    ANKLE,
    BALL,
    BEND_ANGLE,
    FLOOR,
    FLOOR_LINE,
    HEEL,
    HINGE,
    LUMEN,
    OPEN,
    SHANK,
    SHUT,
    THIGH_SLOPE,
    THIGH_START,
    THIGH_VEIN,
    VALVES,
    WALL,
)
from views.pump.rig import NUB, SOFT_END, Rig
from views.pump.track import track
from views.theme import VALVE_MS


def leg(rig: Rig) -> ft.Control:
    """Return the whole leg in a box of 100 by 100 units, its thigh to the left."""
    side = 100 * rig.unit
    drawn: list[ft.Control] = [on_floor(rig, _from_knee(rig)), *track(rig)]
    return ft.Stack(drawn, width=side, height=side, clip_behavior=ft.ClipBehavior.NONE)


def on_floor(rig: Rig, from_knee: list[ft.Control]) -> ft.Control:
    """Return the foot on the floor, and on it all that is drawn *from_knee*."""
    stance = rig.aim.stance
    ankle = (ANKLE.x - BALL.x, ANKLE.y - BALL.y)
    foot = [
        rig.picture("foot"),
        rig.bone(ankle, stance.shank, [rig.group((0, -SHANK), from_knee)]),
        rig.picture("foot_lumen"),
        rig.group(ankle, [blood.in_foot(rig)]),
    ]
    ball = rig.bone((BALL.x - HEEL.x, BALL.y - HEEL.y), stance.ball, foot)
    on_ball = (BALL.x - HEEL.x, BALL.y - HEEL.y)
    from_heel = rig.group((-on_ball[0], -on_ball[1]), [rig.picture("toes")])
    toes = rig.bone(on_ball, stance.toes, [from_heel])
    heel = rig.bone(HEEL, stance.heel, [toes, ball])
    heel.left = (HEEL.x + stance.x) * rig.unit - NUB / 2
    heel.top = (HEEL.y + stance.y) * rig.unit - NUB / 2
    heel.animate_position = rig.motion()
    return heel


def floor(rig: Rig) -> ft.Container:
    """Return the line the leg stands on, in the same box."""
    told = rig.motion_told()
    ground = told.ground if told else (*FLOOR_LINE[:2], FLOOR)
    left, right, top = (value * rig.unit for value in ground)
    thick = FLOOR_LINE[2] * rig.unit
    return ft.Container(
        bgcolor=rig.theme.leg.floor,
        border_radius=thick / 2,
        left=left,
        top=top,
        width=right - left,
        height=thick,
    )


def _from_knee(rig: Rig) -> list[ft.Control]:
    """Return all that is drawn from the back of the knee, the lowest first."""
    thigh = rig.aim.stance.thigh
    half = (thigh - BEND_ANGLE) / 2
    return [
        rig.bone((0, 0), thigh, [rig.picture("thigh"), *muscles.thigh(rig)]),
        rig.picture("shank"),
        muscles.tendon(rig),
        muscles.shin(rig),
        *muscles.calf(rig),
        rig.bone((0, 0), thigh, [_thigh_vein(rig), blood.in_thigh(rig)]),
        rig.picture("shank_wall"),
        rig.bone((0, 0), half, [rig.picture("bend_wall")]),
        rig.picture("shank_lumen"),
        rig.bone((0, 0), half, [rig.picture("bend_lumen"), blood.in_bend(rig)]),
        *blood.in_shank(rig),
        *leaflets(rig),
    ]


def _thigh_vein(rig: Rig) -> ft.Control:
    """Return the long straight vein as plain bars: their edges stay smooth."""
    colours, (left, right) = rig.theme.leg, THIGH_VEIN
    bars = [
        rig.placed(ft.Container(bgcolor=colour), (left, -wide / 2, right, wide / 2))
        for colour, wide in ((colours.wall, WALL), (colours.lumen, LUMEN))
    ]
    return rig.group(THIGH_START, bars, THIGH_SLOPE)


def leaflets(rig: Rig) -> list[ft.Control]:
    """Return the three valves, two leaflets each; they turn about their hinges."""
    quick = rig.short(VALVE_MS, SOFT_END)
    return [
        rig.bone(
            (side * HINGE, place),
            -side * (SHUT + (OPEN - SHUT) * opening),
            [rig.picture(name, f"{place}")],
            quick,
        )
        for place, opening in zip(VALVES, rig.aim.valves, strict=True)
        for side, name in ((-1, "leaf_left"), (1, "leaf_right"))
    ]
