"""Draw the vein of a leg that steps: its wall, its valves, the blood that goes up."""

import math

from pwa.steps.gait import Gait, Keys, value
from pwa.steps.pen import Bone, Pen
from views.leg_palette import LegColours
from views.pump import flow, stream
from views.pump.geometry import (
    FOOT_SLOPE,
    FOOT_START,
    HINGE,
    LEAFLET,
    LUMEN,
    LUMEN_FOOT,
    OPEN,
    PATHS,
    SHUT,
    SINUS_LUMEN,
    SINUS_RISE,
    SINUS_WALL,
    THIGH_SLOPE,
    THIGH_START,
    THIGH_VEIN,
    VALVES,
    WALL,
    WALL_FOOT,
)
from views.pump.turns import OPEN as FILLS
from views.pump.turns import SHUT as PUSHES
from views.pump.turns import STILL

GAP = 16.0
"""Between two cells of the shank: so far that a cell is nearer to its own last place
than to that of another, in pictures that are a twelfth of a stride apart."""
FOOT_GAP = 8.0
SENT = 16.0
"""How far one push sends the blood of the calf; a stride ends as it began."""
BIG = 1.6
"""The radius of a cell."""
QUICK = 0.02
"""The part of a stride in which a valve opens or shuts, to each side."""
LEAF = 1.35
"""The breadth of a leaflet."""


class Vein:
    """The vein at one moment of a stride."""

    def __init__(self, pen: Pen, gait: Gait, time: float, c: LegColours) -> None:
        self._pen, self._c = pen, c
        self.out = SENT * passed(gait, gait.push, time)
        """How far the calf's blood has gone up past the knee."""
        self.into = SENT * passed(gait, gait.fills, time)
        """How far new blood has come from the foot."""
        self.valves = tuple(value(valve(gait, which), time) for which in range(3))

    def foot(self, bone: Bone, colour: str, cells: str = "") -> None:
        """Draw the foot's part in *colour*: its wall, or its inside with the blood."""
        width = LUMEN_FOOT if cells else WALL_FOOT
        self._pen.line(bone, PATHS["vein_foot"], colour, width)
        along = bone.bone(FOOT_START, FOOT_SLOPE)
        for i in range(-2, 4) if cells else ():
            x = flow.FOOT_LAST + FOOT_GAP * i - self.into
            self._cell(along, (x, 0), flow.FOOT_WINDOW, 0)

    def above(self, thigh: Bone, shank: Bone) -> None:
        """Draw all that lies on shank and thigh."""
        c = self._c
        for colour, wide, thin, sinus in (
            (c.wall, WALL, WALL_FOOT, SINUS_WALL),
            (c.lumen, LUMEN, LUMEN_FOOT, SINUS_LUMEN),
        ):
            along = thigh.bone(THIGH_START, THIGH_SLOPE)
            self._pen.line(along, f"M{THIGH_VEIN[0]:g} 0L0 0", colour, wide)
            top = f"M{THIGH_START.x:g} {THIGH_START.y:g}"
            self._pen.line(shank, f"{top}L0 50.5", colour, wide)
            self._pen.line(shank, "M0 50L0 55", colour, thin)
            for y in VALVES:
                self._pen.oval(shank, (0, y - SINUS_RISE), sinus, colour)
        self._cells(thigh.bone(THIGH_START, THIGH_SLOPE), shank)
        for y, opening in zip(VALVES, self.valves, strict=True):
            for side in (-1, 1):
                lean = -side * (SHUT + (OPEN - SHUT) * opening)
                self._leaf(shank.bone((side * HINGE, y), lean), -side)

    def _cells(self, thigh: Bone, shank: Bone) -> None:
        """Draw the cells: a push moves those over the lowest valve, then more come."""
        for i in range(-1, 2):
            y = flow.UPPER_TOP + GAP * i - self.out
            self._cell(shank, (0, y), stream.UPPER_WINDOW, 1)
        for i in range(2, 5):
            y = flow.UPPER_TOP + GAP * i - self.into
            whole = (stream.UPPER_WINDOW[0], flow.LOWER_WINDOW[1])
            self._cell(shank, (0, y), whole, 1)
        for i in range(-8, 2):
            x = (flow.UPPER_TOP + GAP * i - self.out) * stream.FASTER
            self._cell(thigh, (x, 0), stream.THIGH_WINDOW, 0)

    def _cell(
        self,
        bone: Bone,
        at: tuple[float, float],
        window: tuple[float, float],
        axis: int,
    ) -> None:
        """Draw a cell that lies in its *window* along *axis*."""
        if window[0] <= at[axis] < window[1]:
            self._pen.disc(bone, at, BIG, self._c.cell)

    def _leaf(self, bone: Bone, side: int) -> None:
        path = f"M0 0C{-0.5 * side:g} -2 {-0.3 * side:g} -3.8 0 {-LEAFLET:g}"
        self._pen.line(bone, path, self._c.wall, LEAF)


def passed(gait: Gait, span: tuple[float, float], time: float) -> float:
    """Return how much of *span* is over, 0..1, eased; all begins with the push."""
    begun = gait.push[0]
    since = (time - begun) % 1 + begun
    share = min(max((since - span[0]) / (span[1] - span[0]), 0.0), 1.0)
    return (1 - math.cos(math.pi * share)) / 2


def valve(gait: Gait, which: int) -> Keys:
    """Return how far a valve is open, the lowest first.

    The push shuts the one below the calf and opens those above it; while the calf
    fills from the foot the highest holds what went up.
    """
    keys: list[tuple[float, float]] = []
    for (begins, ends), states in ((gait.push, PUSHES), (gait.fills, FILLS)):
        still, told = STILL[which], states[which]
        keys += [(begins - QUICK, still), (begins + QUICK, told)]
        keys += [(ends - QUICK, told)]
    return tuple(sorted((at % 1, opening) for at, opening in keys))
