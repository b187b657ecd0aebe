"""Where the blood is in a leg whose knee bends as it likes.

As in `flow`, columns of cells slide behind windows and only ever move towards the
heart. The vein has no bend of its own here: the shank's cells pass the knee, and
as many go on in the thigh, faster and further apart.
"""

from typing import Final

from views.pump.flow import GAP, LOWER_WINDOW, SIDE, UPPER_TOP
from views.pump.flow import THIGH_WINDOW as BENT_THIGH

UPPER_WINDOW: Final = (0.0, LOWER_WINDOW[0])
"""From the knee down to the lowest valve, on the shank."""
THIGH_WINDOW: Final = (BENT_THIGH[0], 0.0)
PAST: Final = 3
"""How many cells stand between the highest valve and the knee."""
THIGH_GAP: Final = 6.0
FASTER: Final = THIGH_GAP / GAP
"""How much faster than in the shank the cells move in the thigh."""
MOST: Final = 48.0
"""How far the thigh's cells move in a rep, at most."""


def past() -> tuple[tuple[float, float], ...]:
    """Return the cells that have passed the highest valve, the highest first."""
    return tuple((SIDE[-i % 4], UPPER_TOP + GAP * i) for i in range(-PAST, 0))


def thigh() -> tuple[tuple[float, float], ...]:
    """Return the cells of the thigh at rest: along it, off the middle."""
    first = past()[0][1] * FASTER
    count = round(-THIGH_WINDOW[0] / THIGH_GAP)
    more = round(MOST / THIGH_GAP)
    return tuple((first + THIGH_GAP * i, SIDE[i % 4]) for i in range(-count, more + 1))
