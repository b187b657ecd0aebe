"""The calf muscle: its colour shows through a window and nowhere else."""

import math
import re

import pytest

from views.pump.geometry import CALF_BOX, CALF_TIGHT, PATHS
from views.pump.muscles import PLATES, mixed


def outline(name: str) -> list[tuple[float, float]]:
    """Return the points of a part's outline, its curves cut into short lines."""
    points: list[tuple[float, float]] = []
    for letter, numbers in re.findall(r"([MLC])([^MLCZ]*)", PATHS[name]):
        values = [float(number) for number in numbers.split()]
        places = list(zip(values[::2], values[1::2], strict=True))
        if letter == "C":
            first = points[-1]
            points += [_bent(first, *places, step / 12) for step in range(1, 13)]
        else:
            points += places
    return points


def _bent(a, b, c, d, t: float) -> tuple[float, float]:
    parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (
        sum(part * point[i] for part, point in zip(parts, (a, b, c, d), strict=True))
        for i in (0, 1)
    )
    return x, y


def swollen(points, share: float) -> list[tuple[float, float]]:
    """Return *points* of the calf's picture as it lies at a squeeze of *share*."""
    left, top, right, bottom = CALF_BOX
    box = mixed(CALF_BOX, CALF_TIGHT, share)
    wide = (box[2] - box[0]) / (right - left)
    high = (box[3] - box[1]) / (bottom - top)
    return [(box[0] + (x - left) * wide, box[1] + (y - top) * high) for x, y in points]


def within(point, corners) -> bool:
    """Return whether *point* lies in the polygon of *corners*."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def on_plate(point, plate, share: float) -> float:
    """Return how far *point* lies outside a plate of colour; below zero inside."""
    slack, tight, radius, degrees = plate
    left, top, right, bottom = mixed(slack, tight, share)
    half_wide, half_high = (right - left) / 2, (bottom - top) / 2
    corner = min(radius, half_wide, half_high)
    turn = math.radians(-degrees)
    x, y = point[0] - (left + right) / 2, point[1] - (top + bottom) / 2
    x, y = (
        abs(x * math.cos(turn) - y * math.sin(turn)) - half_wide + corner,
        abs(x * math.sin(turn) + y * math.cos(turn)) - half_high + corner,
    )
    return math.hypot(max(x, 0), max(y, 0)) - corner


@pytest.mark.parametrize("share", [0, 0.25, 0.5, 0.75, 1])
def test_the_colour_fills_the_muscle_and_stays_behind_its_frame(share):
    """At every squeeze the plates cover the calf's window and never stick out."""
    muscle = swollen(outline("muscle"), share)
    calf = swollen(outline("calf"), share)

    assert all(min(on_plate(p, plate, share) for plate in PLATES) < 0 for p in muscle)
    around = [(x / 4, y / 4) for x in range(-80, 20) for y in range(-12, 180)]
    for point in around:
        if min(on_plate(point, plate, share) for plate in PLATES) < 0:
            assert within(point, calf), point
