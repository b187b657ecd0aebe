"""The other movements of a sitting leg: where each of their phases ends.

Wherever a muscle squeezes, blood goes up; where it lets go, the calf fills from
the foot. At the end of a rep every column stands as at its start, so that the
two sets of cells can take turns here as well.
"""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from views.pump.flow import Flow
from views.pump.geometry import ANKLE, HEEL, HIP, SHANK, THIGH, Point
from views.pump.poses import LIFT, REST, TOES, Stance, stance, turned
from views.pump.postures import STRAIGHT, planted
from views.pump.turns import (
    ALL,
    HELD,
    KEPT,
    OPEN,
    SHUT,
    Motion,
    Track,
    Turn,
    there_and_back,
)


def lifted(thigh: float, foot: float) -> Stance:
    """Return the leg off the floor: the angles of thigh and foot, degrees.

    The shank hangs straight down from the knee, and the foot from the shank.
    """
    angle = math.radians(thigh)
    knee = Point(HIP.x + THIGH * math.cos(angle), HIP.y + THIGH * math.sin(angle))
    ankle = Point(knee.x, knee.y + SHANK)
    heel = turned(Point(HEEL.x - ANKLE.x, HEEL.y - ANKLE.y), foot)
    return replace(
        stance(0),
        heel=foot,
        shank=-foot,
        thigh=thigh,
        x=ankle.x + heel.x - HEEL.x,
        y=ankle.y + heel.y - HEEL.y,
    )


HANGS: Final = lifted(-7.0, 6.0)
"""The foot a few centimetres off the floor."""
CIRCLES: Final = replace(HANGS, squeeze=0.5, shin=0.5)
MARCHED: Final = replace(lifted(-15.0, 12.0), quad=0.8)
"""The knee a hand's width up."""
PULLED: Final = replace(TOES, toes=-16.0)
"""Toes pulled up too."""
CURLED: Final = replace(stance(-5.0), toes=34.0, shin=0.0, squeeze=0.5)
"""The toes grip, the arch of the foot rises."""
HOOKED: Final = planted(0, shank=-16, thigh=-44, x=16)
"""Lying on the back, the foot flat and the knee up."""
BRIDGED: Final = planted(0, shank=-5, thigh=-21, x=16, ham=1.0)
"""The hips up, in a line with the knee."""
PRESSED: Final = replace(REST, squeeze=1.0)

SENT: Final = Flow(out=32, bend=180, thigh=48)
FILLED: Final = Flow(out=32, into=32, bend=180, thigh=114)
HALF: Final = Flow(out=16, into=16, bend=90, thigh=24)
LITTLE: Final = Flow(out=16, into=16, bend=90, thigh=90)

_PUSH: Final = (
    Turn(LIFT, SHUT, SENT),
    Turn(REST, OPEN, FILLED),
)


def _draws(track: Track) -> Motion:
    return Motion((Turn(CIRCLES, ALL, LITTLE),), "toe", HANGS, track)


def _thigh(*, quad: float = 0, inner: float = 0) -> Motion:
    """Return a squeeze of the thigh: nothing moves but its blood."""
    tight = replace(REST, quad=quad, inner=inner)
    return Motion((Turn(tight, ALL, HALF), Turn(REST, OPEN, LITTLE)), "toe")


MOTIONS: Final[Mapping[str, Motion]] = {
    # The calf lets go and fills while the shin pulls, and squeezes while it points.
    "pump": Motion(
        (Turn(TOES, OPEN, Flow(into=32)), Turn(LIFT, SHUT, FILLED)), "heel", fills=True
    ),
    "pump_strong": Motion(
        (
            Turn(PULLED, OPEN, Flow(into=32)),
            Turn(PULLED, KEPT, Flow(into=32)),
            Turn(LIFT, SHUT, FILLED),
            Turn(LIFT, HELD, FILLED),
        ),
        "heel",
        fills=True,
    ),
    "rock": Motion((_PUSH[0], Turn(TOES, OPEN, FILLED)), "heel"),
    "soleus": Motion(_PUSH, "heel"),
    "press": Motion((Turn(PRESSED, SHUT, SENT), _PUSH[1]), "heel"),
    "curl": Motion(there_and_back(CURLED, REST, HALF, LITTLE)[:3], "toe"),
    "march": Motion(there_and_back(MARCHED, REST, HALF, LITTLE)[:3], "toe"),
    "quad_set": _thigh(quad=1.0),
    "thigh_press": _thigh(inner=1.0, quad=0.6),
    "bridge": Motion(
        there_and_back(BRIDGED, HOOKED, HALF, LITTLE), "toe", HOOKED, cut=True
    ),
    "circle_cw": _draws("clockwise"),
    "circle_ccw": _draws("anticlockwise"),
    "alphabet": _draws("letter"),
    **STRAIGHT,
}
"""By the key of the drawing that the catalogue gives an exercise."""
