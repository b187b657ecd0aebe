"""The heel-raise self-test: how many, one leg, as a trend of one's own.

Up on one beat of a metronome and down on the next, 60 beats a minute (R-SLEES).
The printed numbers by age (R-NAAS, from R-HEBERT) are shown as what others did,
beside the trend and never as a verdict.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from domain.faults import Refused

Group = Literal["men", "women"]

BEATS_A_MINUTE = 60
REPS_A_MINUTE = 30
MOST_REPS = 200

NOT_WITH = frozenset({"K1", "K3", "K12"})
"""With one of these cautions the test is not offered."""

EXPECTED: Mapping[Group, tuple[int, ...]] = {
    "men": (37, 32, 28, 23, 19, 14),
    "women": (30, 27, 24, 21, 19, 16),
}
"""Reps that a model expects in the 20s, 30s and so on to the 70s (FIRST_DECADE)."""

FIRST_DECADE = 20

OTHERS = (
    "What a model expects after a study of 566 people aged 20 to 81, from a "
    "second-hand table. It is no goal and no verdict on you."
)
NEWER = (
    "In a newer study of 500 people the one in the middle did 25 on the stronger "
    "side and 24 on the other."
)

SOURCES = ("R-HEBERT", "R-NAAS", "R-SLEES", "R-SLEES25")

HOW = (
    "Stand on one leg, fingertips on a support. Rise on one beat, lower on the next. "
    "Stop when you no longer get as high as at first."
)
LIMIT = (
    "This is your own trend. It does not say how healthy you are. The study used a "
    "sloping board, so a flat floor gives other numbers."
)


@dataclass(frozen=True, slots=True)
class HeelTest:
    """One test."""

    day: date
    side: Literal["left", "right"]
    reps: int


@dataclass(frozen=True, slots=True)
class Trend:
    """What the tests of one leg show."""

    points: tuple[tuple[date, int], ...]
    sentence: str


def is_offered(applies: Iterable[str]) -> bool:
    """Say whether the test is offered to a person with these cautions."""
    return not NOT_WITH & {*applies}


def check(reps: int) -> None:
    """Raise Refused unless *reps* can be the count of one test."""
    if not 0 <= reps <= MOST_REPS:
        raise Refused(f"Reps go from 0 to {MOST_REPS}.")


def trend(tests: Iterable[HeelTest], side: Literal["left", "right"]) -> Trend:
    """Return the trend of the leg on *side*, the oldest test first."""
    mine = sorted((t.day, t.reps) for t in tests if t.side == side)
    return Trend(tuple(mine), _sentence(mine))


def others() -> tuple[str, ...]:
    """Return what others did, a line for each decade of age."""
    both = zip(EXPECTED["men"], EXPECTED["women"], strict=True)
    return tuple(
        f"In their {FIRST_DECADE + 10 * decade}s: men about {men}, women about {women}."
        for decade, (men, women) in enumerate(both)
    )


def _sentence(points: list[tuple[date, int]]) -> str:
    if not points:
        return "No test yet."
    last = points[-1][1]
    if len(points) == 1:
        return f"{last} reps in your first test."
    change = last - points[-2][1]
    if not change:
        return f"{last} reps, as many as the time before."
    return (
        f"{last} reps, {abs(change)} {'more' if change > 0 else 'fewer'} than before."
    )
