"""The sets between the first and the last of a leg, in its rhythm."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.exercises import Advice
from domain.routines import ROUTINES
from domain.trips import reasons
from domain.trips.items import GAP, Item, Phase
from domain.trips.records import Trip
from domain.trips.rhythm import Rhythm

SETTLE = timedelta(minutes=10)
"""From a set to falling asleep, and from waking to a set."""

SIGN_OFF = "only if the belt sign is off"
BELT_ON = "belt stays on"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a leg in which sets come by rhythm."""

    leg: int
    departs: datetime
    begins: datetime
    """When the last set before it was, UTC."""
    ends: datetime
    phase: Phase
    air: bool


@dataclass(frozen=True, slots=True)
class _Last:
    """When something of a kind was last."""

    full: datetime
    stand: datetime
    long: datetime


def sets(trip: Trip, stretch: Stretch, rhythm: Rhythm) -> Iterator[Item]:
    """Yield the sets of *stretch*, those around the sleep among them."""
    last = _Last(
        stretch.begins - timedelta(minutes=30), stretch.departs, stretch.departs
    )
    sleeps, wakes = trip.sleep_from, trip.sleep_until
    has_sleep = sleeps < wakes and sleeps < stretch.ends and wakes > stretch.begins
    yield from _around(trip, stretch, rhythm) if has_sleep else ()
    at = stretch.begins + rhythm.seat
    if stretch.begins >= sleeps and has_sleep:
        at = max(at, wakes + SETTLE + rhythm.seat)
    while at <= stretch.ends:
        if has_sleep and sleeps - SETTLE - GAP < at < wakes + SETTLE + GAP:
            at = wakes + SETTLE + rhythm.seat
            last = replace(last, long=wakes, full=wakes)
            continue
        item, last = _next(stretch, rhythm, at, last)
        yield item
        at += rhythm.seat


def with_walk(items: list[Item], stretch: Stretch, middle: datetime) -> list[Item]:
    """Return *items* with a walk instead of the one nearest to the *middle*."""
    if not items:
        return items
    nearest = min(items, key=lambda one: abs(one.at - middle))
    walk = _stand(stretch, nearest.at, reasons.STAND_ONCE)
    return [walk if one is nearest else one for one in items]


def seated(  # noqa: PLR0913  # what a set is
    key: str, at: datetime, phase: Phase, routine: str, why: Advice, *, air: bool
) -> Item:
    """Return a set in the seat."""
    return Item(
        key,
        at,
        phase,
        "set",
        ROUTINES[routine].name,
        why,
        routine,
        BELT_ON if air else "",
    )


def _next(
    stretch: Stretch, rhythm: Rhythm, at: datetime, last: _Last
) -> tuple[Item, _Last]:
    """Return what comes at *at*: of what is due, the rarest."""
    key, air = _key(stretch, at), stretch.air
    if rhythm.stand and at - last.stand >= rhythm.stand:
        why = reasons.STAND_AISLE if rhythm.stand <= _OFTEN else reasons.STAND
        return _stand(stretch, at, why), replace(last, stand=at)
    if rhythm.long and at - last.long >= rhythm.long:
        item = seated(key, at, stretch.phase, "seat_set_long", reasons.LONG, air=air)
        return item, replace(last, long=at, full=at)
    if rhythm.full and at - last.full >= rhythm.full:
        item = seated(key, at, stretch.phase, "seat_set_full", reasons.FULL, air=air)
        return item, replace(last, full=at)
    return seated(key, at, stretch.phase, "seat_set_short", rhythm.why, air=air), last


_OFTEN = timedelta(minutes=90)


def _around(trip: Trip, stretch: Stretch, rhythm: Rhythm) -> Iterator[Item]:
    """Yield a set before the sleep on long trips, and one on waking."""
    before, after = trip.sleep_from - SETTLE, trip.sleep_until + SETTLE
    phase, air = stretch.phase, stretch.air
    if rhythm.long and stretch.begins + GAP <= before <= stretch.ends:
        key = f"{stretch.leg}:presleep"
        item = seated(
            key, before, phase, "seat_set_long", reasons.SLEEP_BEFORE, air=air
        )
        yield replace(item, fixed=True)
    if stretch.begins <= after <= stretch.ends:
        routine = "seat_set_long" if rhythm.long else "seat_set_full"
        key = f"{stretch.leg}:wake"
        item = seated(key, after, phase, routine, reasons.SLEEP_AFTER, air=air)
        yield replace(item, fixed=True)


def _stand(stretch: Stretch, at: datetime, why: Advice) -> Item:
    return Item(
        _key(stretch, at),
        at,
        stretch.phase,
        "set",
        ROUTINES["stand_set"].name,
        why,
        "stand_set",
        SIGN_OFF if stretch.air else "when you can walk in the aisle",
        standing=True,
    )


def _key(stretch: Stretch, at: datetime) -> str:
    return f"{stretch.leg}:{(at - stretch.departs) // timedelta(minutes=1)}"
