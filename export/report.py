"""The report for a clinician: what was chosen, as a page and as a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from domain.check.records import Calves, Complaints, LegCheck
from domain.check.report_choice import ReportChoice
from domain.days import Moment
from domain.records import Drink, Entry, Record
from domain.runs import SetDone

HTML = "text/html"
CSV = "text/csv"

E = TypeVar("E", bound=Entry)

OF_ITEM: dict[str, type[Entry]] = {
    "checks": LegCheck,
    "complaints": Complaints,
    "calves": Calves,
    "movement": SetDone,
    "water": Drink,
}
"""The kind of record that each item of the report shows."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the report is made of."""

    choice: ReportChoice
    records: tuple[Record, ...]
    last: date
    """The last logical day of the range."""
    made: Moment

    @property
    def first(self) -> date:
        """The first logical day of the range."""
        return self.choice.first(self.last)

    def entries(self, made: type[E], item: str) -> tuple[E, ...]:
        """Return the records of kind *made*, oldest first, if *item* was chosen."""
        if item not in self.choice.items:
            return ()
        found = [one for one in self.records if isinstance(one, made)]
        mine = [one for one in found if self.first <= one.day <= self.last]
        return tuple(sorted(mine, key=lambda one: (one.at, one.id)))


def per_day(found: Iterable[Entry], asked: Asked, name: str) -> list[int]:
    """Return the sum *name* of each day of the range."""
    days = [0] * asked.choice.days
    for one in found:
        days[(one.day - asked.first).days] += one.sums().get(name, 0)
    return days


def utc_words(at: datetime) -> str:
    """Return *at*, UTC, as "2026-11-10 12:40"."""
    return f"{at:%Y-%m-%d %H:%M}"


def local_words(moment: Moment) -> str:
    """Return *moment* on its own clock, with its distance from UTC."""
    hours, minutes = divmod(abs(moment.offset) // 60, 60)
    sign = "-" if moment.offset < 0 else "+"
    return f"{moment.local:%Y-%m-%d %H:%M} (UTC{sign}{hours:02}:{minutes:02})"


def file_name(made: datetime) -> str:
    """Return the name, without ending, of a report made at local time *made*."""
    return f"second-heart-report-{made:%Y-%m-%d-%H%M}"
