"""The other movements of a sitting leg: where each of their phases ends.

Wherever a muscle squeezes, blood goes up; where it lets go, the calf fills from
the foot. At the end of a rep every column stands as at its start, so that the
two sets of cells can take turns here as well.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from views.pump.flow import Flow
from views.pump.geometry import ANKLE, HEEL, HIP, SHANK, THIGH, Point
from views.pump.poses import LIFT, REST, TOES, Stance, stance, turned

OPEN, SHUT = (1.0, 1.0, 0.0), (0.0, 1.0, 1.0)
"""The valves while the calf fills from the foot, and while it squeezes."""
STILL, ALL = (0.45, 0.45, 0.45), (1.0, 1.0, 1.0)

Track = Literal["", "clockwise", "anticlockwise", "letter"]


@dataclass(frozen=True, slots=True)
class Turn:
    """Where everything is at the end of one phase."""

    stance: Stance
    valves: tuple[float, float, float]
    flow: Flow


@dataclass(frozen=True, slots=True)
class Motion:
    """One movement."""

    turns: tuple[Turn, ...]
    """One for each phase of a rep."""
    columns: Literal["heel", "toe"]
    """Whose cells the thigh shows: those of a squeeze of the calf, or of less."""
    start: Stance = REST
    """Where the leg waits before its first rep."""
    track: Track = ""
    """What the foot draws."""


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
MARCHED: Final = lifted(-15.0, 12.0)
"""The knee a hand's width up."""
PULLED: Final = replace(TOES, toes=-16.0)
"""Toes pulled up too."""
CURLED: Final = replace(stance(-5.0), toes=34.0, shin=0.0, squeeze=0.5)
"""The toes grip, the arch of the foot rises."""
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


MOTIONS: Final[Mapping[str, Motion]] = {
    "pump": Motion((Turn(TOES, ALL, HALF), Turn(LIFT, SHUT, FILLED)), "heel"),
    "pump_strong": Motion(
        (
            Turn(PULLED, ALL, HALF),
            Turn(PULLED, (0.1, 0.1, 0.1), HALF),
            Turn(LIFT, SHUT, FILLED),
            Turn(LIFT, (0.0, 0.1, 0.1), FILLED),
        ),
        "heel",
    ),
    "rock": Motion((_PUSH[0], Turn(TOES, OPEN, FILLED)), "heel"),
    "soleus": Motion(_PUSH, "heel"),
    "press": Motion((Turn(PRESSED, SHUT, SENT), _PUSH[1]), "heel"),
    "curl": Motion(
        (
            Turn(CURLED, ALL, HALF),
            Turn(CURLED, (0.1, 0.1, 0.1), HALF),
            Turn(REST, OPEN, LITTLE),
        ),
        "toe",
    ),
    "march": Motion(
        (
            Turn(MARCHED, ALL, HALF),
            Turn(MARCHED, (0.1, 0.1, 0.1), HALF),
            Turn(REST, OPEN, LITTLE),
        ),
        "toe",
    ),
    "circle_cw": _draws("clockwise"),
    "circle_ccw": _draws("anticlockwise"),
    "alphabet": _draws("letter"),
}
"""By the key of the drawing that the catalogue gives an exercise."""


def before(motion: Motion, index: int) -> Turn:
    """Return where the leg and its blood are when phase *index* begins."""
    if index:
        return motion.turns[index - 1]
    last = motion.turns[-1]
    return Turn(last.stance, last.valves, Flow())
