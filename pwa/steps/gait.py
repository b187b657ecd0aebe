"""How legs step: where hip, knee, ankle and foot are at each moment of a stride.

A stride is two steps, one with each leg; its time runs from 0, where the nearer
foot comes down, to 1. Units are those of the drawn leg, y down, from the hip.
The angles follow what gait laboratories see: the foot comes down on the heel,
rolls flat, and pushes off with the ball while the calf works; then it swings,
toes lifted by the shin.
"""

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final, Literal

from views.pump.geometry import ANKLE, BALL, HEEL, SHANK, THIGH, Point
from views.pump.poses import turned

Keys = tuple[tuple[float, float], ...]
"""Values at times of the stride."""

Ground = Literal["belt", "floor", "stairs"]

ON_BALL: Final = Point(ANKLE.x - BALL.x, ANKLE.y - BALL.y)
ON_HEEL: Final = Point(ANKLE.x - HEEL.x, ANKLE.y - HEEL.y)
"""The ankle, from what the foot rolls over."""
SOLE: Final = 12.0
"""How far the sole lies under the ankle."""


@dataclass(frozen=True, slots=True)
class Gait:
    """One way to step."""

    ms: int
    """How long one picture stays, milliseconds."""
    scale: float
    hip: Point
    """Where the hip is in the picture, in its units."""
    lands: Point
    """The ankle at time 0, were the foot flat."""
    drift: Point
    """How far the ground goes in a stride."""
    leaves: float
    """When the foot leaves the ground."""
    foot: Keys
    """The foot's angle, degrees: below zero the toes are up."""
    swing: tuple[tuple[float, float, float], ...]
    """Time and place of the ankle while the foot is off the ground."""
    bob: tuple[float, float]
    """How far the hip goes up and down with each step, and when it is highest."""
    calf: Keys
    """How hard it works, 0..1; the others alike."""
    shin: Keys
    quad: Keys
    """The front of the thigh."""
    push: tuple[float, float]
    """From when to when the calf sends its blood up."""
    fills: tuple[float, float]
    """From when to when it fills from the foot; beyond 1 is in the next stride."""
    ground: Ground


@dataclass(frozen=True, slots=True)
class Limb:
    """One leg at one moment: joints, and the absolute angles of its bones."""

    hip: Point
    knee: Point
    ankle: Point
    thigh: float
    """Degrees clockwise; 90 stands upright. The others: 0 does."""
    shank: float
    foot: float
    toes: float
    """From the foot, degrees: while the heel is up they stay on the ground."""


def limb(gait: Gait, time: float) -> Limb:
    """Return the leg at *time* of its own stride."""
    ankle = _ankle(gait, time)
    high, best = gait.bob
    hip = Point(0.0, -high * math.cos(4 * math.pi * (time - best)))
    knee = _knee(hip, ankle)
    foot = value(gait.foot, time)
    down = time % 1 < gait.leaves
    return Limb(
        hip,
        knee,
        ankle,
        thigh=math.degrees(math.atan2(knee.y - hip.y, knee.x - hip.x)),
        shank=math.degrees(math.atan2(knee.x - ankle.x, ankle.y - knee.y)),
        foot=foot,
        toes=-max(foot, 0.0) * (1.0 if down else _loosens(gait, time)),
    )


def value(keys: Keys, time: float) -> float:
    """Return the value of *keys* at *time*; after the last comes the first again."""
    laps = tuple((at + lap, found) for lap in (-1, 0, 1) for at, found in keys)
    return _smooth(laps, time % 1)


def _smooth(keys: Keys, time: float) -> float:
    """Return the value at *time*, on a way that goes beyond none of its *keys*."""
    here = bisect_right(keys, time, key=lambda key: key[0]) - 1
    (t0, v0), (t1, v1), (t2, v2), (t3, v3) = keys[here - 1 : here + 3]
    slope1, slope2 = _slope(t0, v0, t1, v1, t2, v2), _slope(t1, v1, t2, v2, t3, v3)
    wide = t2 - t1
    s = (time - t1) / wide
    return (
        (1 + 2 * s) * (1 - s) ** 2 * v1
        + s * (1 - s) ** 2 * wide * slope1
        + s * s * (3 - 2 * s) * v2
        + s * s * (s - 1) * wide * slope2
    )


def _slope(  # noqa: PLR0913, PLR0917  three points
    t0: float, v0: float, t1: float, v1: float, t2: float, v2: float
) -> float:
    """Return the slope at the middle one of three; none at a highest or lowest."""
    first, second = (v1 - v0) / (t1 - t0), (v2 - v1) / (t2 - t1)
    return 2 * first * second / (first + second) if first * second > 0 else 0.0


def _ankle(gait: Gait, time: float) -> Point:
    """Return the ankle: on the ground, or on its way from there to there."""
    time %= 1
    if time <= gait.leaves:
        return _planted(gait, time)
    ends = (gait.leaves - 0.03, gait.leaves)
    knots = [
        *((at, *_planted(gait, at)) for at in ends),
        *gait.swing,
        *((1 + at, *_planted(gait, at)) for at in (0.0, 0.03)),
    ]
    ways = (tuple((knot[0], knot[axis]) for knot in knots) for axis in (1, 2))
    return Point(*(_smooth(way, time) for way in ways))


def _planted(gait: Gait, time: float) -> Point:
    """Return the ankle while the foot rolls over heel or ball on a ground that goes."""
    foot = value(gait.foot, time)
    pivot = ON_BALL if foot >= 0 else ON_HEEL
    rolled = turned(pivot, foot)
    return Point(
        gait.lands.x + gait.drift.x * time - pivot.x + rolled.x,
        gait.lands.y + gait.drift.y * time - pivot.y + rolled.y,
    )


def _loosens(gait: Gait, time: float) -> float:
    """Return how much of their bend the toes have left after the push, 1..0."""
    return max(0.0, 1 - (time % 1 - gait.leaves) / 0.12)


def _knee(hip: Point, ankle: Point) -> Point:
    """Return the knee: in front of the line from *hip* to *ankle*.

    Where the ankle is too far away for the leg, the leg is straight.
    """
    x, y = ankle.x - hip.x, ankle.y - hip.y
    apart = min(math.hypot(x, y), THIGH + SHANK - 0.05)
    cosine = (THIGH**2 + apart**2 - SHANK**2) / (2 * THIGH * apart)
    angle = math.atan2(y, x) - math.acos(max(-1.0, min(1.0, cosine)))
    return Point(hip.x + THIGH * math.cos(angle), hip.y + THIGH * math.sin(angle))
