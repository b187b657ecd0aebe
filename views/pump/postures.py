"""The movements of a leg that stands, lies, or straightens: where phases end.

Angles are degrees, clockwise positive: 0 is a flat foot, an upright shank and a
thigh that lies level, its hip to the left; a thigh of 90 stands upright.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from views.pump.flow import Flow
from views.pump.geometry import Point
from views.pump.poses import LIFTED, TOES_UP, Stance, tendon
from views.pump.turns import (
    ALL,
    HELD,
    KEPT,
    OPEN,
    SHUT,
    STILL,
    Motion,
    Turn,
    there_and_back,
)

SENT: Final = Flow(out=32, thigh=48)
FILLED: Final = Flow(out=32, into=32, thigh=48)
REFILLED: Final = Flow(into=32)
HALF: Final = Flow(out=16, into=16, thigh=24)


def planted(
    foot: float, shank: float, thigh: float, *, x: float = 0, **works: float
) -> Stance:
    """Return a leg on the floor, *x* units aside; *works* says which muscles do."""
    return replace(
        _foot(foot - shank),
        heel=min(foot, 0.0),
        ball=max(foot, 0.0),
        shank=shank - foot,
        thigh=thigh - shank,
        x=x,
        **works,
    )


def hanging(
    knee: Point, foot: float, shank: float, thigh: float, **works: float
) -> Stance:
    """Return a leg that hangs from the *knee*; *foot* is its angle from the shank."""
    return replace(
        _foot(foot),
        heel=foot,
        shank=shank,
        thigh=thigh - shank,
        x=knee.x,
        y=knee.y,
        **works,
    )


def _foot(angle: float) -> Stance:
    turn, length = tendon(angle)
    return Stance(tendon=turn, tendon_length=length)


STANDING: Final = planted(0, shank=1, thigh=89)
TIPTOE: Final = planted(LIFTED, shank=2, thigh=91, squeeze=1.0)
FORE: Final = planted(TOES_UP * 0.8, shank=-1, thigh=88, shin=1.0)
SQUAT: Final = planted(0, shank=17, thigh=58, x=-8, quad=1.0, squeeze=0.4)
HINGED: Final = planted(0, shank=-1, thigh=66, ham=1.0)
SITTING: Final = planted(0, shank=6, thigh=-3, x=-4)
RISEN: Final = planted(0, shank=1, thigh=88, x=-4, quad=1.0, squeeze=0.4)

SIDE: Final = Point(58, 28)
STOOD: Final = hanging(SIDE, 0, shank=0, thigh=88)
CURLED: Final = hanging(Point(60, 28), 12, shank=76, thigh=87, ham=1.0)
SEAT: Final = Point(30, 30)
DOWN: Final = hanging(SEAT, 2, shank=2, thigh=-3)
STRAIGHTENED: Final = hanging(SEAT, -8, shank=-74, thigh=-5, quad=1.0, shin=0.7)
BED: Final = Point(22, 58)
FLEXED: Final = hanging(BED, -14, shank=-85, thigh=-1, shin=1.0)
POINTED: Final = hanging(BED, 34, shank=-85, thigh=-1, squeeze=1.0)
LYING: Final = hanging(BED, 12, shank=-85, thigh=-1)
MATTRESS: Final = (4.0, 96.0, 79.0)


def _both_ways(there: Stance, back: Stance, still: Stance) -> tuple[Turn, ...]:
    """Return work, hold, work, rest: the muscle works down and up."""
    return (
        Turn(there, ALL, HALF),
        Turn(there, KEPT, HALF),
        Turn(back, ALL, FILLED),
        Turn(still, STILL, FILLED),
    )


STRAIGHT: Final[Mapping[str, Motion]] = {
    "stand_heel": Motion(
        (
            Turn(TIPTOE, SHUT, SENT),
            Turn(TIPTOE, HELD, SENT),
            Turn(STANDING, OPEN, FILLED),
            Turn(STANDING, STILL, FILLED),
        ),
        "straight",
        STANDING,
        frame="planted",
    ),
    "stand_toe": Motion(
        there_and_back(FORE, STANDING, HALF, HALF),
        "straight",
        STANDING,
        frame="planted",
    ),
    "squat": Motion(
        _both_ways(SQUAT, replace(STANDING, quad=0.6), STANDING),
        "straight",
        STANDING,
        frame="planted",
    ),
    "sit_stand": Motion(
        _both_ways(RISEN, replace(SITTING, quad=0.6), SITTING),
        "straight",
        SITTING,
        frame="planted",
    ),
    "hinge": Motion(
        _both_ways(HINGED, replace(STANDING, ham=0.6), STANDING),
        "straight",
        STANDING,
        frame="planted",
    ),
    "leg_curl": Motion(
        there_and_back(CURLED, STOOD, HALF, HALF), "straight", STOOD, frame="hanging"
    ),
    "extension": Motion(
        there_and_back(STRAIGHTENED, DOWN, HALF, HALF),
        "straight",
        DOWN,
        frame="hanging",
    ),
    "bed_pump": Motion(
        (Turn(FLEXED, OPEN, REFILLED), Turn(POINTED, SHUT, FILLED)),
        "straight",
        LYING,
        frame="hanging",
        fills=True,
        ground=MATTRESS,
    ),
}
"""By the key of the drawing that the catalogue gives an exercise."""
