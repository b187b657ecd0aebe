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
DRINK, ALONE, WITH_BREAK = "drink", "alone", "break"
"""What stands for the trip, and for the item, where a drink was told."""


@dataclass(frozen=True, slots=True)
class Given:
    """A time at which a plan spoke, or a drink was told."""

    trip: str
    """DRINK for a drink, which is of no trip."""
    key: str
    """The key of the item; ALONE or WITH_BREAK for a drink."""
    at: datetime
    """UTC."""


Said = tuple[Given, ...]
"""When plans spoke and drinks were told, the last time last."""
MOST = 12
"""So many are remembered: more trips than anybody makes in the days of a check."""


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


def drink_told(said: Said) -> datetime | None:
    """Return when a drink was told last, UTC, or None."""
    return next((one.at for one in said if one.trip == DRINK), None)


def apart(said: Said) -> datetime | None:
    """Return the last time of *said* that no break comes near to, UTC, or None.

    A drink that was said with a break does not keep that break away, put off.
    """
    others = [one.at for one in said if (one.trip, one.key) != (DRINK, WITH_BREAK)]
    return others[-1] if others else None


def joined(said: Said, given: Given) -> Said:
    """Return *said* with *given* as the last of it.

    Of each trip the last leg check and the last of all else are remembered: a
    check waits for days, and other things speak meanwhile. Of drinks it is the last.
    """
    others = (one for one in said if _slot(one) != _slot(given))
    return (*others, given)[-MOST:]


def write(said: Said) -> str:
    """Return *said* as the text that a setting keeps."""
    return ";".join(f"{one.trip} {one.key} {one.at.isoformat()}" for one in said)


def read(text: object) -> Said:
    """Return what `write` wrote; nothing for anything else."""
    parts = text.split(";") if isinstance(text, str) else []
    return tuple(one for part in parts if (one := _read(part)))


def _read(part: str) -> Given | None:
    try:
        trip, key, at = part.split(" ")
        given = Given(trip, key, datetime.fromisoformat(at))
    except ValueError:
        return None
    return given if given.at.tzinfo else None


def _slot(given: Given) -> tuple[str, bool]:
    return given.trip, given.key.startswith("check:")
