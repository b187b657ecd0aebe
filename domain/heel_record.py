"""The record of one heel-raise self-test, and the page of the test."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from domain import heel_test
from domain.faults import Refused
from domain.heel_test import HeelTest, Trend
from domain.records import Entry, Record

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")

TITLE = "Heel-raise test"
SAVE = "Save test"
NOT_OFFERED = (
    "With what you said applies to you, this test is not offered. Ask your clinician "
    "first."
)
LABELS: dict[Side, str] = {"left": "Reps on the left leg", "right": "Reps on the right"}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeelDone(Entry):
    """One test of one leg or of both; a leg that was left out has -1."""

    kind: ClassVar[str] = "heel_test"
    left: int
    right: int

    def __post_init__(self) -> None:
        """Refuse counts that no test has, wherever they come from."""
        if self.left < 0 and self.right < 0:
            raise ValueError("a test of no leg")
        if not all(-1 <= reps <= heel_test.MOST_REPS for reps in self.counts):
            raise ValueError("a test of impossible reps")

    @property
    def counts(self) -> tuple[int, int]:
        """The reps, left and right."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class SideTrend:
    """The trend of one leg, ready to be shown."""

    title: str
    trend: Trend


@dataclass(frozen=True, slots=True)
class HeelPage:
    """The page of the test."""

    offered: bool
    trends: tuple[SideTrend, ...]


def page(records: Iterable[Record], applies: frozenset[str]) -> HeelPage:
    """Return the page; not offered where a caution that applies speaks against it."""
    tests = [one for record in records for one in _tests(record)]
    return HeelPage(
        offered=heel_test.is_offered(applies),
        trends=tuple(
            SideTrend(f"{side.capitalize()} leg", heel_test.trend(tests, side))
            for side in SIDES
        ),
    )


def read_reps(text: str) -> int:
    """Return the reps typed; -1 for an empty field; raise Refused for anything else."""
    typed = text.strip()
    if not typed:
        return -1
    if not typed.isascii() or not typed.isdecimal() or len(typed) > 4:
        raise Refused("Type a whole number of reps.")
    heel_test.check(int(typed))
    return int(typed)


def _tests(record: Record) -> list[HeelTest]:
    if not isinstance(record, HeelDone):
        return []
    pairs = zip(SIDES, record.counts, strict=True)
    return [HeelTest(record.day, side, reps) for side, reps in pairs if reps >= 0]
