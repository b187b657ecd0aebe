"""How the leg stands: one angle of the foot moves everything above it."""

import math
from dataclasses import dataclass
from typing import Final

from views.pump.geometry import (
    ANKLE,
    BALL,
    HEEL,
    HIP,
    SHANK,
    TENDON_HEEL,
    TENDON_HINGE,
    THIGH,
    Point,
)

ORIGIN: Final = Point(0, 0)
LIFTED: Final = 30.0
"""The foot at the end of a lift, degrees, clockwise positive."""
TOES_UP: Final = -20.0


@dataclass(frozen=True, slots=True)
class Leg:
    """Where the joints are, and the absolute angles of the bones in degrees."""

    foot: float
    shank: float
    thigh: float
    ankle: Point
    knee: Point


def leg(foot: float) -> Leg:
    """Return the leg for the foot's angle; below zero it stands on the heel.

    The ankle follows the foot; the knee is where the circles about ankle and
    hip meet in front of the body.
    """
    pivot = BALL if foot >= 0 else HEEL
    ankle = turned(ANKLE, foot, pivot)
    knee = _meet(ankle, SHANK, HIP, THIGH)
    shank = math.degrees(math.atan2(knee.x - ankle.x, ankle.y - knee.y))
    thigh = math.degrees(math.atan2(knee.y - HIP.y, knee.x - HIP.x))
    return Leg(foot, shank, thigh, ankle, knee)


def turned(point: Point, degrees: float, about: Point = ORIGIN) -> Point:
    """Return *point* turned clockwise by *degrees*."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    x, y = point.x - about.x, point.y - about.y
    return Point(about.x + x * cosine - y * sine, about.y + x * sine + y * cosine)


@dataclass(frozen=True, slots=True)
class Stance:
    """All that a pose decides, in the terms of the rig's nested boxes."""

    heel: float = 0.0
    """The foot's angle about the heel, degrees; the others alike."""
    ball: float = 0.0
    shank: float = 0.0
    thigh: float = 0.0
    tendon: float = 0.0
    tendon_length: float = 1.0
    squeeze: float = 0.0
    """How hard the calf works, 0..1."""
    shin: float = 0.0
    """How hard the shin works, 0..1; the others alike."""
    quad: float = 0.0
    """The front of the thigh."""
    ham: float = 0.0
    """The back of the thigh."""
    inner: float = 0.0
    """The inside of the thigh."""
    toes: float = 0.0
    """The angle of the toes about the ball, degrees; below zero they are pulled up."""
    x: float = 0.0
    """How far the whole leg is off its place on the floor, units."""
    y: float = 0.0


def stance(foot: float) -> Stance:
    """Return the stance for the foot's angle."""
    body = leg(foot)
    angle, length = tendon(body.foot - body.shank)
    return Stance(
        heel=min(foot, 0.0),
        ball=max(foot, 0.0),
        shank=body.shank - foot,
        thigh=body.thigh - body.shank,
        tendon=angle,
        tendon_length=length,
        squeeze=max(foot, 0.0) / LIFTED,
        shin=min(foot, 0.0) / TOES_UP,
    )


def mixed(first: Stance, second: Stance, share: float) -> Stance:
    """Return the stance *share* (0..1) of the way, as the client animates it."""
    return Stance(
        *(
            a + (b - a) * share
            for a, b in (
                (getattr(first, name), getattr(second, name))
                for name in Stance.__dataclass_fields__
            )
        )
    )


def eased(share: float) -> float:
    """Return the client's EASE_IN_OUT curve, cubic (0.42, 0, 0.58, 1), at *share*."""
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        if _bezier(0.42, 0.58, middle) < share:
            low = middle
        else:
            high = middle
    return _bezier(0.0, 1.0, (low + high) / 2)


def _bezier(first: float, second: float, t: float) -> float:
    return 3 * first * t * (1 - t) ** 2 + 3 * second * t * t * (1 - t) + t**3


def _meet(first: Point, far: float, second: Point, wide: float) -> Point:
    """Return the upper right point *far* from *first* and *wide* from *second*."""
    dx, dy = second.x - first.x, second.y - first.y
    apart = math.hypot(dx, dy)
    along = (far * far - wide * wide + apart * apart) / (2 * apart)
    aside = math.sqrt(far * far - along * along)
    return Point(
        first.x + (along * dx - aside * dy) / apart,
        first.y + (along * dy + aside * dx) / apart,
    )


def tendon(foot: float) -> tuple[float, float]:
    """Return the angle from the shank (degrees) and the length of the loose end.

    *foot* is the angle of the foot from the shank, degrees.
    """
    end = turned(TENDON_HEEL, foot)
    x, y = end.x - TENDON_HINGE.x, end.y + SHANK - TENDON_HINGE.y
    return math.degrees(math.atan2(-x, y)), math.hypot(x, y)


REST: Final = stance(0.0)
LIFT: Final = stance(LIFTED)
TOES: Final = stance(TOES_UP)
