"""What can be started with one tap, and how much was logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.records import Entry, Record
from domain.routines import Routine


@dataclass(frozen=True, slots=True)
class Offer:
    """A routine that can be started with one tap."""

    routine: str
    """Its id."""
    title: str
    line: str
    """Its length and what to know of it, in a few words."""
    name: str
    """The accessible name of the button: "Start Seat set, short"."""
    waits: bool = False
    """Nothing is due: it is there for whoever wants it all the same."""
    care: str = ""
    """What this person should take care of, or nothing."""


def logged(records: Iterable[Record], day: date) -> int:
    """Return how many things were logged on *day*."""
    return sum(1 for one in records if isinstance(one, Entry) and one.day == day)


def offer(routine: Routine, next_at: str = "") -> Offer:
    """Return *routine* as it is offered; *next_at* is when the next break is due."""
    length = f"{max(1, round(routine.seconds / 60))} min"
    start = f"Start {routine.name}"
    if next_at:
        line = f"{routine.name} · {length}"
        return Offer(routine.id, f"Next at {next_at}", line, start, waits=True)
    reps = f"{routine.pump_reps} reps"
    facts = [length, *([reps] if routine.pump_reps else []), routine.fact]
    return Offer(routine.id, routine.name, " · ".join(facts), start)
