"""The weekly diary of complaints: 0 to 3 each, and never a total (FACTS 6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain import words
from domain.check.own_pages import ComplaintRow, DiaryPage, Level
from domain.check.records import Complaints
from domain.records import Record

LEVELS: Final = ("Never", "Some days", "Most days", "Every day")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One line of the diary."""

    id: str
    text: str


COMPLAINTS: Final[tuple[Complaint, ...]] = (
    Complaint("heavy", "Heavy legs"),
    Complaint("ache", "Legs that ache"),
    Complaint("swelling", "Swollen legs or ankles"),
    Complaint("cramps", "Cramps at night"),
    Complaint("heat", "Hot or burning legs"),
    Complaint("restless", "Legs that want to move at rest"),
    Complaint("throbbing", "Throbbing"),
    Complaint("itch", "Itching"),
    Complaint("tingling", "Pins and needles"),
    Complaint("irritable", "Legs that feel on edge"),
)
"""Everyday complaints of legs, in our own words; the idea of a list is a study's."""

EVERY: Final = timedelta(days=7)
NOTE: Final = "There is no score. A change that worries you belongs in a leg check."


def weeks(records: Iterable[Record]) -> tuple[Complaints, ...]:
    """Return the weeks of *records*, oldest first."""
    found = [one for one in records if isinstance(one, Complaints)]
    return tuple(sorted(found, key=lambda one: (one.at, one.id)))


def page(records: Iterable[Record], given: Mapping[str, int]) -> DiaryPage:
    """Return the page of the week with what is *given* so far."""
    left = sum(one.id not in given for one in COMPLAINTS)
    line = "1 line has no answer yet." if left == 1 else f"{left} lines have no answer."
    return DiaryPage(
        title="Weekly diary",
        text="How often in the last 7 days?",
        last=last_line(records),
        rows=tuple(_row(one, given.get(one.id)) for one in COMPLAINTS),
        note=NOTE,
        can_save=bool(given),
        left=line if left else "",
    )


def last_line(records: Iterable[Record], today: date | None = None) -> str:
    """Return when the diary was last kept; with *today*, whether it is due."""
    kept = weeks(records)
    if not kept:
        return "Once a week, one minute"
    last = kept[-1].day
    told = f"Last on {_short(last)}"
    due = today is not None and today - last >= EVERY
    return f"{told}, due now" if due else told


def levels_text(given: Mapping[str, int]) -> str:
    """Return *given* as it is kept; raise ValueError for what is no line or level."""
    known = {one.id for one in COMPLAINTS}
    if not given.keys() <= known or not set(given.values()) <= set(range(4)):
        raise ValueError("no such complaint")
    rows = [one.id for one in COMPLAINTS if one.id in given]
    return ";".join(f"{row}={given[row]}" for row in rows)


def _row(one: Complaint, given: int | None) -> ComplaintRow:
    levels = tuple(
        Level(value, label, f"{one.text}: {label.lower()}", value == given)
        for value, label in enumerate(LEVELS)
    )
    return ComplaintRow(one.id, one.text, levels)


def _short(day: date) -> str:
    return f"{day.day} {words.MONTHS[day.month - 1]}"
