"""The blood in the leg: columns of cells behind the windows of the vein."""

import math

import flet as ft

from views.pump import flow, stream
from views.pump.cells import CELLS
from views.pump.geometry import (
    BEND_WHEEL,
    FOOT_SLOPE,
    FOOT_START,
    THIGH_SLOPE,
    THIGH_START,
)
from views.pump.rig import Rig

HALF = 3.0
"""Half the width of a window, in units: wider than the vein's inside."""


def in_foot(rig: Rig) -> ft.Control:
    """Return the cells between the ball of the foot and the ankle."""
    left, right = flow.FOOT_WINDOW
    moved = (-rig.aim.flow.into, 0.0)
    cells = columns(rig, "foot_cells", (left, -HALF), moved)
    window = rig.window((left, -HALF, right, HALF), cells)
    return rig.group(FOOT_START, [window], FOOT_SLOPE)


def in_shank(rig: Rig) -> list[ft.Control]:
    """Return the cells below the lowest valve, and those between it and the knee."""
    return [_calf(rig, flow.UPPER_WINDOW, "upper", ""), _below(rig)]


def in_straight_shank(rig: Rig) -> list[ft.Control]:
    """Return the cells of the shank where the knee bends as it likes."""
    return [_calf(rig, stream.UPPER_WINDOW, "whole", "past"), _below(rig)]


def _calf(rig: Rig, window: tuple[float, float], full: str, past: str) -> ft.Control:
    """Return the cells above the lowest valve.

    There are two columns. A rep that begins with a squeeze sends the *full* one out
    by the knee, and the next comes from below; in one that begins with the filling
    the same column comes and leaves, and pushes on what went *past* before.
    """
    top, bottom = window
    corner = (-HALF, top)
    amount, told = rig.aim.flow, rig.motion_told()
    waiting = flow.GAP * flow.UPPER_COUNT
    fills = told is not None and told.fills
    gone, more = (past, amount.out) if fills else (full, 0.0)
    parts = columns(rig, gone, corner, (0.0, -amount.out)) if gone else []
    coming = (0.0, -amount.into - more)
    parts += columns(rig, "upper", corner, coming, waiting)
    return rig.window((-HALF, top, HALF, bottom), parts)


def _below(rig: Rig) -> ft.Control:
    """Return the cells below the lowest valve."""
    top, bottom = flow.LOWER_WINDOW
    cells = columns(rig, "lower", (-HALF, top), (0.0, -rig.aim.flow.into))
    return rig.window((-HALF, top, HALF, bottom), cells)


def in_thigh(rig: Rig) -> ft.Control:
    """Return the cells that have passed the knee."""
    return _thigh(rig, flow.THIGH_WINDOW)


def in_straight_thigh(rig: Rig) -> ft.Control:
    """Return the cells that have passed the knee, where it bends as it likes."""
    return _thigh(rig, stream.THIGH_WINDOW)


def _thigh(rig: Rig, window: tuple[float, float]) -> ft.Control:
    left, right = window
    moved = (-rig.aim.flow.thigh, 0.0)
    name = f"thigh_{rig.beat.columns}"
    cells = columns(rig, name, (left, -HALF), moved)
    shown = rig.window((left, -HALF, right, HALF), cells)
    return rig.group(THIGH_START, [shown], THIGH_SLOPE)


def in_bend(rig: Rig) -> ft.Control:
    """Return the cells that round the knee: a wheel behind a window."""
    x, y, radius = BEND_WHEEL
    left, top = flow.THIGH_WINDOW[1], y - radius - 2
    right, bottom = x + radius + 2, flow.UPPER_WINDOW[0]
    turning = wheels(rig, (x - left, y - top), rig.aim.flow.bend)
    return rig.window((left, top, right, bottom), turning)


def columns(
    rig: Rig,
    name: str,
    corner: tuple[float, float],
    by: tuple[float, float],
    start: float = 0.0,
) -> list[ft.Control]:
    """Return cells that have slid *by* (x, y) behind a window's *corner*.

    Two sets take turns, rep by rep: the idle one is back at its start, unseen.
    *start* sets them lower than they are drawn.
    """
    left, top, right, bottom = CELLS[name].box
    wide, high = right - left, bottom - top
    found: list[ft.Control] = []
    for turn in (0, 1):
        on = rig.beat.rep % 2 == turn
        x, y = by if on else (0.0, 0.0)
        found.append(
            ft.Container(
                rig.cells(name, f"{start} {turn}"),
                left=(left - corner[0]) * rig.unit,
                top=(top - corner[1] + start) * rig.unit,
                width=wide * rig.unit,
                height=high * rig.unit,
                scale=ft.Scale(1 if on else 0),
                offset=ft.Offset(x / wide, y / high),
                animate_offset=rig.motion() if on else ft.Animation(1),
            )
        )
    return found


def wheels(rig: Rig, middle: tuple[float, float], degrees: float) -> list[ft.Control]:
    """Return cells that have turned to the left about *middle*; they take turns too."""
    left, _, right, _ = CELLS["wheel"].box
    side = (right - left) * rig.unit
    found: list[ft.Control] = []
    for turn in (0, 1):
        on = rig.beat.rep % 2 == turn
        found.append(
            ft.Container(
                rig.cells("wheel", str(turn)),
                left=middle[0] * rig.unit - side / 2,
                top=middle[1] * rig.unit - side / 2,
                width=side,
                height=side,
                scale=ft.Scale(1 if on else 0),
                rotate=ft.Rotate(-math.radians(degrees) if on else 0),
                animate_rotation=rig.motion() if on else ft.Animation(1),
            )
        )
    return found
