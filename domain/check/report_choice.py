"""What the person chose for the report, and its page."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from domain import about
from domain.check.own_pages import Pick, ReportPage
from domain.faults import Refused

RANGES: Final = (("7", "7 days"), ("28", "4 weeks"), ("91", "3 months"))
ITEMS: Final = (
    ("checks", "Leg checks"),
    ("complaints", "Weekly diary"),
    ("calves", "Calf tape"),
    ("movement", "Movement"),
    ("water", "Water"),
    ("trips", "Trips"),
)
LONGEST_NOTE: Final = 10_000


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """The range, the items and a note of the report."""

    days: int = 28
    items: frozenset[str] = frozenset(value for value, _ in ITEMS)
    note: str = ""

    def first(self, last: date) -> date:
        """Return the first day of a range that ends with *last*."""
        return last - timedelta(days=self.days - 1)


def with_range(choice: ReportChoice, value: str) -> ReportChoice:
    """Return *choice* with range *value*; raise Refused for an unknown one."""
    if value not in dict(RANGES):
        raise Refused("That is not one of the choices. Nothing was changed.")
    return replace(choice, days=int(value))


def with_item(choice: ReportChoice, value: str, *, on: bool) -> ReportChoice:
    """Return *choice* with or without item *value*; raise Refused if unknown."""
    if value not in dict(ITEMS):
        raise Refused("That is not one of the choices. Nothing was changed.")
    rest = choice.items - {value}
    return replace(choice, items=rest | {value} if on else rest)


def with_note(choice: ReportChoice, text: str) -> ReportChoice:
    """Return *choice* with *text* as its note, cut where it is too long."""
    return replace(choice, note=text[:LONGEST_NOTE])


def page(choice: ReportChoice, ready: str) -> ReportPage:
    """Return the page of the report; *ready* is the name of the file that waits."""
    return ReportPage(
        title="Report for a clinician",
        text="A page to print or send. Nothing leaves this phone until you share it.",
        review=about.REVIEW,
        ranges=tuple(
            Pick(value, label, int(value) == choice.days) for value, label in RANGES
        ),
        items=tuple(
            Pick(value, label, value in choice.items) for value, label in ITEMS
        ),
        note_label="A note of your own",
        note=choice.note,
        make="Make the report",
        ready=f"{ready} is ready." if ready else "",
        share="Share the report",
        csv="Share the table",
    )
