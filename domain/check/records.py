"""What the diary keeps of checks: the check, its alert, complaints, the tape."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import NAMESPACE_URL, uuid5

from domain.check import answers
from domain.check.answers import Answers
from domain.check.tiers import TIERS
from domain.days import Moment
from domain.records import Entry, Record

LARGEST_CALF_MM = 1200
SMALLEST_CALF_MM = 100
"""No calf is larger or smaller, against slips of typing (product choice)."""

_RULES = re.compile(r"(R[0-9]{1,2}( R[0-9]{1,2})*)?")
_LEVELS = re.compile(r"([a-z_]{1,30}=[0-3](;[a-z_]{1,30}=[0-3])*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCheck(Entry):
    """A finished check with what it was told."""

    kind: ClassVar[str] = "check"
    form: str
    answers: str
    """See ``domain.check.answers.write``."""
    flags: str
    tier: str
    rules: str
    """The rules that fired for the tier, such as "R5 R7"."""
    version: int
    """The version of the rules that gave it."""

    def __post_init__(self) -> None:
        """Refuse a check that nobody can have made, wherever it comes from."""
        answers.read(self.form, self.answers, self.flags)
        if self.tier not in TIERS or not _RULES.fullmatch(self.rules):
            raise ValueError("a check with an unknown result")
        if self.version < 1:
            raise ValueError("a check by no rules")

    @property
    def given(self) -> Answers:
        """The answers that were given."""
        return answers.read(self.form, self.answers, self.flags)

    def sums(self) -> dict[str, int]:
        """Return the count of checks of its tier."""
        return {"check.count": 1, f"check.{self.tier}": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCheck(Record):
    """A check under way, so that a kill loses no answer; gone after an hour."""

    kind: ClassVar[str] = "check_open"
    timeless: ClassVar[bool] = True
    form: str
    answers: str
    flags: str
    trail: str
    """The steps that were shown, for ``Previous step``."""

    def __post_init__(self) -> None:
        """Refuse what is no check under way, wherever it comes from."""
        answers.read(self.form, self.answers, self.flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert(Record):
    """An E or U result that stays until it was dealt with."""

    kind: ClassVar[str] = "alert"
    timeless: ClassVar[bool] = True
    check: str
    """The id of the check that opened it."""
    tier: str
    opened: datetime
    """UTC."""
    zone: str
    offset: int
    understood: bool = False
    seen: bool = False
    """The person said that a clinician has looked at it."""

    def __post_init__(self) -> None:
        """Refuse an alert of a tier that opens none."""
        if self.tier not in {"E", "U"}:
            raise ValueError("an alert of a tier that opens none")

    @property
    def moment(self) -> Moment:
        """When it was opened, with the zone it happened in."""
        return Moment(self.opened, self.zone, self.offset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaints(Entry):
    """One week's diary of complaints; each 0 to 3, and no total."""

    kind: ClassVar[str] = "complaints"
    levels: str
    """Such as "heavy=2;itch=0"."""

    def __post_init__(self) -> None:
        """Refuse levels that there are not."""
        if not _LEVELS.fullmatch(self.levels):
            raise ValueError("unreadable complaints")

    @property
    def each(self) -> dict[str, int]:
        """The level of each complaint."""
        pairs = self.levels.split(";") if self.levels else []
        return {pair[:-2]: int(pair[-1]) for pair in pairs}

    def sums(self) -> dict[str, int]:
        """Return each level, one up: a sum of nothing is not kept."""
        levels = {f"complaint.{name}": level + 1 for name, level in self.each.items()}
        times = {f"complaint.{name}.times": 1 for name in self.each}
        return {"complaints.count": 1, **levels, **times}


@dataclass(frozen=True, slots=True, kw_only=True)
class Calves(Entry):
    """Both calves, measured with a tape, in mm."""

    kind: ClassVar[str] = "calves"
    left_mm: int
    right_mm: int

    def __post_init__(self) -> None:
        """Refuse a size that no calf has."""
        for size in (self.left_mm, self.right_mm):
            if not SMALLEST_CALF_MM <= size <= LARGEST_CALF_MM:
                raise ValueError(f"a calf of {size} mm")

    def sums(self) -> dict[str, int]:
        """Return both sizes, in mm."""
        sizes = {"calves.left": self.left_mm, "calves.right": self.right_mm}
        return {"calves.count": 1, **sizes}


CHECK_KINDS = (LegCheck, OpenCheck, Alert, Complaints, Calves)


def alert_id(check: str) -> str:
    """Return the one id that the alert of *check* has on every device."""
    return str(uuid5(NAMESPACE_URL, f"second-heart:alert:{check}"))
