"""Where the blood is: columns of cells that only ever move towards the heart.

Each stretch of the vein is a window, behind which columns of cells slide. At the
end of a rep the picture in every window equals the picture at its start, so two
sets of columns can take turns, rep by rep: the idle one goes back to its start
unseen, and no cell is ever seen to flow back.
"""

from dataclasses import dataclass, fields
from typing import Final

from views.pump.geometry import CELL

PHASES: Final = ("lift", "hold", "lower", "rest")

GAP: Final = 4.0
"""Between two cells in the shank and the foot."""
SIDE: Final = (0.15, -0.6, 0.5, -0.35)
"""How far a cell is off the middle; it repeats with every fourth cell."""
UPPER_COUNT: Final = 8
UPPER_TOP: Final = 12.4
"""The highest cell at rest: it waits in the pocket of the top valve."""
UPPER_WINDOW: Final = (9.8, 42.4)
"""From the bend down to the lowest valve, on the shank."""
LOWER_WINDOW: Final = (42.4, 53.6)
FOOT_WINDOW: Final = (-14.8, 1.0)
"""From the ankle to the ball, along the foot's vein."""
FOOT_LAST: Final = -0.4
"""The cell at the ball of the foot at rest."""
THIGH_WINDOW: Final = (-150.0, -10.35)
"""Along the thigh's vein, from P."""
WHEEL_STEP: Final = 22.5
"""The angle between two cells that round the bend, degrees."""
WHEEL_START: Final = -12.9

SPARSE: Final = (-24.0, -42.0, -60.0)
"""The cells that are left in the thigh at rest."""
DENSE: Final = -6.83
"""The first of the cells that a lift sends into the thigh, at rest."""
DENSE_GAP: Final = 6.0


@dataclass(frozen=True, slots=True)
class Flow:
    """How far each column has moved since the start of the rep, in units."""

    out: float = 0.0
    """The calf's blood, up past the knee."""
    into: float = 0.0
    """New blood, from the foot up into the calf."""
    bend: float = 0.0
    """Round the knee, degrees."""
    thigh: float = 0.0


@dataclass(frozen=True, slots=True)
class Move:
    """One movement: how the columns stand at the end of each phase."""

    ends: dict[str, Flow]
    burst: int
    """How many cells a lift sends into the thigh."""

    @property
    def period(self) -> float:
        """How far the thigh's column moves in a rep."""
        return self.ends["rest"].thigh


HEEL_MOVE: Final = Move(
    {
        "lift": Flow(out=32, bend=180, thigh=48),
        "hold": Flow(out=32, bend=180, thigh=62),
        "lower": Flow(out=32, into=32, bend=180, thigh=114),
        "rest": Flow(out=32, into=32, bend=180, thigh=114),
    },
    burst=8,
)
TOE_MOVE: Final = Move(
    {
        "lift": Flow(out=16, into=16, bend=90, thigh=24),
        "hold": Flow(out=16, into=16, bend=90, thigh=38),
        "lower": Flow(out=16, into=16, bend=90, thigh=90),
        "rest": Flow(out=16, into=16, bend=90, thigh=90),
    },
    burst=4,
)
MOVES: Final = {"heel": HEEL_MOVE, "toe": TOE_MOVE}


def start(move: str, phase: str) -> Flow:
    """Return where the columns stand when *phase* begins."""
    index = PHASES.index(phase)
    return MOVES[move].ends[PHASES[index - 1]] if index else Flow()


def between(first: Flow, second: Flow, share: float) -> Flow:
    """Return the columns *share* (0..1) of the way."""
    return Flow(
        *(
            getattr(first, f.name)
            + (getattr(second, f.name) - getattr(first, f.name)) * share
            for f in fields(Flow)
        )
    )


def upper() -> tuple[tuple[float, float], ...]:
    """Return the cells above the lowest valve: off the middle, down the shank."""
    return tuple((SIDE[-i % 4], UPPER_TOP + GAP * i) for i in range(UPPER_COUNT))


def lower() -> tuple[tuple[float, float], ...]:
    """Return the cells below the lowest valve, and those that follow them."""
    first = UPPER_TOP + GAP * UPPER_COUNT
    last = LOWER_WINDOW[1] + GAP * UPPER_COUNT
    count = int((last - first) / GAP) + 2
    return tuple((SIDE[-i % 4], first + GAP * i) for i in range(count))


def foot() -> tuple[tuple[float, float], ...]:
    """Return the cells of the foot and those that follow: along, off the middle."""
    count = int((FOOT_WINDOW[1] - FOOT_WINDOW[0]) / GAP) + 2 + UPPER_COUNT
    return tuple((FOOT_LAST + GAP * (i - 4), 0.0) for i in range(count))


def wheel() -> tuple[float, ...]:
    """Return the angles of the cells that round the bend, degrees."""
    return tuple(WHEEL_START + WHEEL_STEP * i for i in range(round(360 / WHEEL_STEP)))


def thigh(move: str) -> tuple[tuple[float, float], ...]:
    """Return the cells of the thigh at rest: along it, off the middle."""
    kind = MOVES[move]
    group = [(DENSE + DENSE_GAP * i, SIDE[i % 4]) for i in range(kind.burst)]
    group += [(place, SIDE[i]) for i, place in enumerate(SPARSE)]
    left = THIGH_WINDOW[0] - CELL
    right = THIGH_WINDOW[1] + kind.period + CELL
    return tuple(
        sorted(
            (place + kind.period * turn, side)
            for turn in (-2, -1, 0, 1)
            for place, side in group
            if left <= place + kind.period * turn <= right
        )
    )
