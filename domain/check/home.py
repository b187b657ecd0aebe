"""The page Check, and the checks before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain import about, spans, words
from domain.check import complaints, tape
from domain.check.numbers import Where, calls
from domain.check.pages import (
    AlertCard,
    Earlier,
    EarlierPage,
    Home,
    HomeRow,
    Resume,
)
from domain.check.records import LegCheck, OpenCheck
from domain.check.tiers import Tier, tier_of
from domain.check.words import RED_LINE
from domain.days import Moment
from domain.formats import USUAL, Formats
from domain.records import Record

TOLD: Final[dict[Tier, str]] = {
    "E": "Call now",
    "U": "Get checked that day",
    "A": "Book an appointment",
    "S": "Look after your legs",
    "none": "Nothing ticked",
}
"""What a check came to, in a few words."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the page Check needs beside the records."""

    now: Moment
    day: date
    where: Where
    unit: str
    alert: AlertCard | None = None
    open: OpenCheck | None = None
    formats: Formats = USUAL


def home(records: Iterable[Record], around: Around) -> Home:
    """Return the page Check."""
    log = tuple(records)
    open_ = around.open
    resume = None
    if open_:
        ago = spans.ago(around.now.at - open_.edited)
        resume = Resume(f"A check was left {ago}. Its answers are still here.")
    return Home(
        date=words.day_words(around.day),
        title="Any change in your legs, chest or breathing?",
        text="Plain questions, about 2 minutes. It stops at once if you need help.",
        review=about.REVIEW,
        resume=resume,
        rows=_rows(log, around),
        call_line=RED_LINE,
        calls=calls(around.where),
        alert=around.alert,
        short_text="For every day and after a trip: 3 screens.",
    )


def checks(records: Iterable[Record]) -> tuple[LegCheck, ...]:
    """Return the checks of *records*, newest first."""
    found = [one for one in records if isinstance(one, LegCheck)]
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True))


def earlier(records: Iterable[Record], formats: Formats = USUAL) -> EarlierPage:
    """Return the page of the checks before, newest first."""
    rows: list[Earlier] = []
    for one in checks(records):
        when = formats.when(one.moment.local)
        what = TOLD[tier_of(one.tier)]
        rows.append(Earlier(one.id, when, what, f"{when}: {what}"))
    return EarlierPage("Earlier checks", tuple(rows), "There is no check yet.")


def _rows(log: tuple[Record, ...], around: Around) -> tuple[HomeRow, ...]:
    done = checks(log)
    sizes = tape.measured(log)
    tape_line = tape.last_line(sizes, around.unit, around.formats.decimal)
    last = f"Last on {words.day_words(done[0].day)}" if done else "None yet"
    return (
        HomeRow("diary", "Weekly diary", complaints.last_line(log, around.day)),
        HomeRow("tape", "Calf tape", tape_line),
        HomeRow(
            "report", "Report for a clinician", "Your log, by day, as a page to print"
        ),
        HomeRow("earlier", "Earlier checks", last),
    )
