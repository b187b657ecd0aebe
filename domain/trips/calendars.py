"""Which plans went into a calendar, and what of them still stands there.

A setting keeps a line for each trip: its id, the version that was exported, and the
events that are still to come, each as the key of its item and a minute. So a later
file can cancel what is no longer planned, also when the trip itself is gone.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.codec import instant_text
from domain.trips.items import Item
from domain.trips.records import Trip

LONGEST = 9_000
"""Characters that are kept; the trip that was exported first goes first."""

_DELETED = "-"
"""The version of a trip that was deleted while its file left."""
_PART = "part"
"""The version of a trip of which only the leg checks have left."""
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_EVENT = re.compile(r"([a-z0-9:]{1,40})=(\d{1,8})")


@dataclass(frozen=True, slots=True)
class Event:
    """An event of a calendar file."""

    trip: str
    """The id of its trip."""
    key: str
    """The key of its item."""
    at: datetime
    """UTC, to the minute."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What left of one trip."""

    version: str
    events: tuple[Event, ...] = ()


def events(trip: Trip, items: Iterable[Item]) -> tuple[Event, ...]:
    """Return the events of a file of *items* of *trip*."""
    return tuple(Event(trip.id, one.key, one.at) for one in items if one.prompts)


def read(text: object) -> Mapping[str, Sent]:
    """Return what was exported of each trip; nonsense says nothing."""
    found: dict[str, Sent] = {}
    for line in text.split("\n") if isinstance(text, str) else ():
        trip, _, rest = line.partition(" ")
        version, _, told = rest.partition(" ")
        if trip and version:
            pairs = (_EVENT.fullmatch(part) for part in told.split())
            found[trip] = Sent(version, tuple(_event(trip, p) for p in pairs if p))
    return found


def noted(
    text: object,
    left: tuple[Event, ...],
    all_: Iterable[Trip],
    now: datetime,
    *,
    whole: bool = True,
) -> str:
    """Return the text after a file with the events *left* of one trip has left.

    What an earlier file of it held stays, since nobody knows which one was opened.
    A file that was not *whole* leaves the trip to be exported again.
    """
    trip, before = left[0].trip, dict(read(text))
    old = before.pop(trip, Sent("")).events
    both = {one.key: one for one in (*old, *left)}
    versions = {one.id: instant_text(one.edited) for one in all_}
    version = versions.get(trip, _DELETED) if whole else _PART
    before[trip] = Sent(version, tuple(both.values()))
    return _write(before, set(versions), now)


def without(text: object, trips: Iterable[str], now: datetime) -> str:
    """Return the text after the events of *trips* were taken out of the calendar."""
    gone = set(trips)
    kept = {name: one for name, one in read(text).items() if name not in gone}
    return _write(kept, set(kept), now)


def to_come(text: object, trip: str, now: datetime) -> tuple[Event, ...]:
    """Return the events of *trip* that are in a calendar and still to come."""
    sent = read(text).get(trip)
    return tuple(one for one in sent.events if one.at > now) if sent else ()


def orphans(text: object, all_: Iterable[Trip], now: datetime) -> tuple[Event, ...]:
    """Return the events to come of trips that are no longer there."""
    living = {one.id for one in all_}
    lost = (trip for trip in read(text) if trip not in living)
    return tuple(one for trip in lost for one in to_come(text, trip, now))


def state(text: object, trip: Trip | None) -> str:
    """Return what a calendar has of *trip*: "in", "old", "part", "out" or "no trip".

    "old" is an earlier version, "part" only its leg checks.
    """
    if trip is None:
        return "no trip"
    sent = read(text).get(trip.id)
    if sent is None:
        return "out"
    if sent.version == _PART:
        return "part"
    return "in" if sent.version == instant_text(trip.edited) else "old"


def _event(trip: str, found: re.Match[str]) -> Event:
    return Event(trip, found[1], _EPOCH + int(found[2]) * _MINUTE)


def _write(sent: Mapping[str, Sent], living: set[str], now: datetime) -> str:
    """Return *sent* as text, without trips that are gone and have nothing to come."""
    lines: list[str] = []
    for name, one in sent.items():
        coming = [x for x in one.events if x.at > now]
        if coming or name in living:
            told = (f"{x.key}={(x.at - _EPOCH) // _MINUTE}" for x in coming)
            lines.append(" ".join([name, one.version, *told]))
    while len("\n".join(lines)) > LONGEST:
        lines.pop(0)
    return "\n".join(lines)
