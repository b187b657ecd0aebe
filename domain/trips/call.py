"""What the plan of a trip says when something is due, and what is kept of it.

The words never name a symptom: anybody may see a screen.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.reminder import Reminder
from domain.routines import ROUTINES
from domain.trips.items import Item

CHECK, PLAN = "trip:check", "trip:plan"
"""What a tap opens where there is no routine to start."""


@dataclass(frozen=True, slots=True)
class Given:
    """The last time that a plan spoke."""

    trip: str
    key: str
    """The key of the item."""
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Call:
    """The next time that a plan speaks."""

    trip: str
    item: Item
    at: datetime
    """UTC."""
    until: datetime
    """From when on it says nothing any more."""

    @property
    def given(self) -> Given:
        """What is kept once it has spoken."""
        return Given(self.trip, self.item.key, self.at)


def reminder(call: Call, *, silent: bool) -> Reminder:
    """Return the notification of *call*."""
    title, text = words(call.item)
    return Reminder(
        at=call.at,
        until=call.until,
        title=title,
        text=text,
        routine=call.item.routine or (CHECK if call.item.kind == "check" else PLAN),
        silent=silent,
    )


def words(item: Item) -> tuple[str, str]:
    """Return the title and the text that say *item*; anybody may see them."""
    if item.kind == "check":
        return "After your trip", "A few questions are due. They take two minutes."
    if item.kind == "rest":
        return "After your trip", f"{item.title}, {item.note}."
    minutes = max(1, round(ROUTINES[item.routine].seconds / 60))
    title = "Time for a stop" if item.kind == "stop" else "Time to move"
    return title, ", ".join(p for p in (item.title, f"{minutes} min", item.note) if p)


def write(given: Given) -> str:
    """Return *given* as the text that a setting keeps."""
    return f"{given.trip} {given.key} {given.at.isoformat()}"


def read(text: object) -> Given | None:
    """Return what `write` wrote; None for anything else."""
    parts = text.split(" ") if isinstance(text, str) else []
    try:
        at = datetime.fromisoformat(parts[2])
    except (IndexError, ValueError):
        return None
    return Given(parts[0], parts[1], at) if at.tzinfo else None
