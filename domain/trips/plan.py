"""The plan of a trip: a pure function of the trip and a few choices.

Times on the way count from the departure of the leg and to its arrival, in time
that really passes; zones only matter for what the clocks show.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from domain.routines import ROUTINES
from domain.trips import reasons
from domain.trips.after import COUNTS, after
from domain.trips.cruise import Stretch, seated, sets, with_walk
from domain.trips.items import GAP, Item, Kind, Phase
from domain.trips.records import Trip
from domain.trips.rhythm import STOP, STOPS, Rhythm, rhythm
from domain.trips.route import Leg, hours

BOARDING = timedelta(minutes=30)
CLIMB = timedelta(minutes=15)
DESCENT = timedelta(minutes=35)
WALK_OFF = timedelta(minutes=20)
DRINK_ML = 150
DRINKS = timedelta(hours=1)
"""With each hourly awake check; a comfort guide (FACTS 4)."""
LONG_ENOUGH = timedelta(minutes=45)
"""A shorter leg has no set on the way."""


def plan(
    trip: Trip,
    *,
    drinks: bool = False,
    legs_up: bool = True,
    counts: float = 0,
    goes_on: bool = False,
) -> tuple[Item, ...]:
    """Return the items of *trip* in order.

    *drinks* says that the person has no fluid limit and was asked about it,
    *legs_up* that nothing is known against raising the legs. *counts* are the hours
    that *trip* counts with the trips beside it; if it *goes_on* with one of them, what
    its own hours do not ask for comes after that.
    A cancelled trip has none.
    """
    if trip.cancelled:
        return ()
    long = max(counts, hours(trip.route))
    rests = after(trip, legs_up=legs_up, counts=0 if goes_on else long)
    found = [*_on_the_way(trip, long), *rests]
    awake = [one for one in found if not _asleep(trip, one)]
    kept = spaced(one for one in awake if one.prompts)
    if drinks:
        kept = _with_drinks(kept, trip)
    others = [one for one in awake if not one.prompts]
    return tuple(sorted([*kept, *others], key=lambda one: (one.at, one.key)))


def dried(items: Iterable[Item], since: datetime, until: datetime) -> tuple[Item, ...]:
    """Return *items* without a drink from *since* until before *until*, UTC.

    Between them nothing asks for more: enough was drunk that day.
    """
    return tuple(
        replace(one, drink_ml=0) if since <= one.at < until else one for one in items
    )


def spaced(items: Iterable[Item]) -> list[Item]:
    """Return *items* without those closer than GAP to a more important one."""
    kept: list[Item] = []
    for one in sorted(items, key=lambda one: (not one.fixed, one.at)):
        if all(abs(one.at - other.at) >= GAP for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.at)


def _asleep(trip: Trip, one: Item) -> bool:
    return one.prompts and trip.sleep_from <= one.at < trip.sleep_until


def _on_the_way(trip: Trip, long: float) -> Iterator[Item]:
    beat = rhythm(trip, long)
    for number, leg in enumerate(trip.route):
        if trip.mode == "plane":
            yield from _flight(trip, number, leg, beat)
            if long >= COUNTS:
                yield from _landing(number, leg)
        else:
            yield from _ride(trip, number, leg, beat)
    yield from _changes(trip)
    if trip.sleep_from < trip.sleep_until:
        yield Item(
            "sleep",
            trip.sleep_from,
            "cruise" if trip.mode == "plane" else "way",
            "sleep",
            "Asleep",
            reasons.SLEEP,
            note="no prompts",
            until=trip.sleep_until,
        )


def _flight(trip: Trip, number: int, leg: Leg, beat: Rhythm) -> Iterator[Item]:
    departs, arrives = leg.departs.at, leg.arrives.at
    yield _fixed(f"{number}:boarding", departs - BOARDING, "boarding", "pre_boarding")
    if leg.lasts < LONG_ENOUGH:
        return
    first = departs + CLIMB
    short = "seat_set_short"
    climb = seated(f"{number}:climb", first, "climb", short, reasons.CLIMB, air=True)
    yield replace(climb, fixed=True)
    ends = arrives - DESCENT - GAP
    stretch = Stretch(number, departs, first, ends, "cruise", air=True)
    found = list(sets(trip, stretch, beat))
    half = departs + leg.lasts / 2
    yield from with_walk(found, stretch, half) if beat.once else found


def _landing(number: int, leg: Leg) -> Iterator[Item]:
    at = leg.arrives.at - DESCENT
    if leg.lasts >= LONG_ENOUGH and at >= leg.departs.at + CLIMB + GAP:
        yield _fixed(f"{number}:landing", at, "landing", "pre_landing")


def _ride(trip: Trip, number: int, leg: Leg, beat: Rhythm) -> Iterator[Item]:
    departs, ends = leg.departs.at, leg.arrives.at - timedelta(minutes=30)
    if trip.mode != "car":
        yield _fixed(
            f"{number}:boarding", departs - BOARDING, "boarding", "pre_boarding"
        )
    if trip.mode != "train":
        yield from _stops(trip, number, leg)
    if trip.driver:
        return  # a driver is asked to stop, never to move at the wheel
    yield from sets(
        trip, Stretch(number, departs, departs, ends, "way", air=False), beat
    )


def _stops(trip: Trip, number: int, leg: Leg) -> Iterator[Item]:
    own = trip.driver and trip.every in STOPS
    every = timedelta(minutes=trip.every) if own else STOP
    at, note = leg.departs.at + every, "if the coach stops"
    if trip.mode == "car":
        note = "at least 15 min, parked and out of the car"
    while at <= leg.arrives.at - timedelta(minutes=45):
        minutes = (at - leg.departs.at) // timedelta(minutes=1)
        item = _fixed(f"{number}:{minutes}", at, "way", "road_stop", "stop")
        yield replace(item, note=note, standing=True)
        at += every


def _changes(trip: Trip) -> Iterator[Item]:
    """Yield a walk in each change of at least an hour, and the last arrival."""
    legs = trip.route
    for number, leg in enumerate(legs[:-1]):
        if legs[number + 1].departs.at - leg.arrives.at >= timedelta(hours=1):
            at = leg.arrives.at + WALK_OFF
            walk = _fixed(f"{number}:change", at, "change", "post_landing")
            yield replace(walk, fixed=False)
    yield Item("arrival", trip.ends, "landing", "arrival", "Arrival")


_WHY = {
    "pre_boarding": reasons.BOARDING,
    "pre_landing": reasons.LANDING,
    "post_landing": reasons.WALK_OFF,
    "road_stop": reasons.STOP,
}
_NOTE = {
    "pre_boarding": "in the half hour before you board",
    "pre_landing": "after the belt sign comes on",
    "post_landing": "from seat to exit",
}


def _fixed(
    key: str, at: datetime, phase: Phase, routine: str, kind: Kind = "set"
) -> Item:
    return Item(
        key,
        at,
        phase,
        kind,
        ROUTINES[routine].name,
        _WHY[routine],
        routine,
        _NOTE.get(routine, ""),
        fixed=True,
    )


def _with_drinks(items: list[Item], trip: Trip) -> list[Item]:
    """Return *items* with a drink at most once an hour on the way."""
    last, found = trip.begins - DRINKS, list[Item]()
    for one in items:
        if trip.begins <= one.at < trip.ends and one.at - last >= DRINKS:
            last, one = one.at, replace(one, drink_ml=DRINK_ML)  # noqa: PLW2901
        found.append(one)
    return found
