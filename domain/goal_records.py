"""What the diary keeps of goals: what was ticked by hand, and own goals."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.records import Entry, Record

LARGEST_AMOUNT = 1_000_000
"""The most that one day of a goal can hold, against slips of typing."""
LONGEST_NAME = 40

STYLES = ("tick", "count", "amount")
"""How a goal is met: once, so many times, or by a number that is typed."""
REPEATS = ("daily", "week", "every", "travel")
"""Every day, n times a week, every k days, or on travel days alone."""

REST = "rest"
"""The mark of a rest day."""
TRAVEL = "travel"
"""The mark of a travel day; its amount is the hours awake on the way."""

_GOAL = re.compile(r"[A-Za-z0-9_-]{1,60}")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalTick(Entry):
    """What was ticked by hand for one goal on one day."""

    kind: ClassVar[str] = "tick"
    goal: str
    """A key of ``domain.goals.GOALS``, the id of an own goal, REST or TRAVEL."""
    amount: int

    def __post_init__(self) -> None:
        """Refuse a tick that no hand can have made, wherever it comes from."""
        if not _GOAL.fullmatch(self.goal) or not 0 < self.amount <= LARGEST_AMOUNT:
            raise ValueError("an impossible tick")

    def sums(self) -> dict[str, int]:
        """Return what this tick adds to the sums of its logical day."""
        return {"tick.count": 1, f"tick.{self.goal}": self.amount}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGoal(Record):
    """A goal that the person made."""

    kind: ClassVar[str] = "goal"
    timeless: ClassVar[bool] = True
    name: str
    style: str
    target: int
    """How much a day; 1 for a tick."""
    unit: str
    """What is counted, such as "pages"; empty for a tick."""
    repeat: str
    every: int
    """The n of "n times a week", the k of "every k days"; else 1."""
    since: date
    """The logical day on which it was made; every k days counts from there."""

    def __post_init__(self) -> None:
        """Refuse a goal that nobody could keep, wherever it comes from."""
        if self.style not in STYLES or self.repeat not in REPEATS:
            raise ValueError("a goal of an unknown kind")
        if not self.name.strip() or len(self.name) > LONGEST_NAME:
            raise ValueError("a goal without a fitting name")
        if not 1 <= self.target <= LARGEST_AMOUNT or len(self.unit) > LONGEST_NAME:
            raise ValueError("a goal with an impossible amount")
        most = {"week": 7, "every": 365}.get(self.repeat, 1)
        if not 1 <= self.every <= most:
            raise ValueError("a goal that comes round impossibly often")
