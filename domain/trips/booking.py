"""Trips among each other: which one runs, which is next, which would overlap."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.faults import Refused
from domain.records import Record
from domain.trips import route
from domain.trips.records import Trip

BEFORE = timedelta(hours=3)
AFTER = timedelta(hours=4)
"""A trip is shown on Today from this long before it until this long after it."""
LATE = timedelta(hours=1)
"""So long after its time a trip may still be under way, if nobody drives on it."""
LAST = timedelta(days=14)
"""After this the country of the last trip says nothing of where the person is."""

CHECKED = timedelta(days=60)
"""After this nothing of a trip is due any more: its last leg check is on day 56."""

REPEATED = timedelta(days=14)
"""Trips with less than this between them add risk (FACTS 3)."""

OVERLAPS = "You have another trip then, {title}. Change its times, or cancel it."


def trips(records: Iterable[Record]) -> tuple[Trip, ...]:
    """Return the trips of *records*, the earliest first."""
    found = [one for one in records if isinstance(one, Trip)]
    return tuple(sorted(found, key=lambda one: (one.begins, one.id)))


def current(all_: Iterable[Trip], now: datetime) -> Trip | None:
    """Return the trip that is shown on Today: under way, or near it."""
    near = [
        one
        for one in all_
        if not one.cancelled and one.begins - BEFORE <= now < one.ends + AFTER
    ]
    running = [one for one in near if one.begins <= now < one.ends]
    coming = [one for one in near if now < one.begins]
    return next(iter([*running, *coming, *near]), None)


def under_way(all_: Iterable[Trip], now: datetime) -> Trip | None:
    """Return the trip that has begun and not ended."""
    return next((x for x in all_ if not x.cancelled and x.begins <= now < x.ends), None)


def overdue(all_: Iterable[Trip], now: datetime) -> Trip | None:
    """Return the trip whose time is over and that may be under way all the same.

    Nobody has to tell of a delay. Who drives may be at the wheel for as long as the
    trip is shown; a trip that was changed after its end, such as by "arrived", is over.
    """

    def may_last(one: Trip) -> bool:
        until = one.ends + (AFTER if one.driver else LATE)
        told = one.cancelled or one.edited >= one.ends
        return one.ends <= now < until and not told

    # One before it has ended: nobody is on two trips.
    late = (one for one in all_ if may_last(one))
    return max(late, key=lambda one: one.ends, default=None)


def has_cabin(trip: Trip) -> bool:
    """Say whether cabin mode is for *trip*: who drives does not look at a phone."""
    return not trip.driver and not trip.cancelled


def in_the_air(all_: Iterable[Trip], now: datetime) -> bool:
    """Say whether a plane is on its way: no call leaves it then."""
    trip = under_way(all_, now)
    return trip is not None and trip.mode == "plane"


def calls(trip: Trip, now: datetime) -> bool:
    """Say whether something of *trip* may be due *now* or soon, its checks too."""
    near = trip.begins - BEFORE <= now < trip.ends + CHECKED
    return near and not trip.cancelled


def country(all_: Iterable[Trip], now: datetime) -> str:
    """Return the code of the country of the running or last trip, or nothing."""
    begun = [one for one in all_ if not one.cancelled and one.begins <= now]
    last = max(begun, key=lambda one: one.begins, default=None)
    if last is None or now > last.ends + LAST:
        return ""
    on = [leg for leg in last.route if leg.departs.at <= now]
    return on[-1].target.country


def check_free(new: Trip, all_: Iterable[Trip]) -> None:
    """Raise Refused with a sentence if *new* overlaps another trip."""
    for one in all_:
        if one.id == new.id or one.cancelled:
            continue
        if new.begins < one.ends and one.begins < new.ends:
            raise Refused(OVERLAPS.format(title=one.title))


def hours_of(trip: Trip, all_: Iterable[Trip]) -> float:
    """Return the hours of *trip* that count (FACTS 3).

    That is its longest leg, or the sum of legs with less than a day between them:
    those of the trips just before and after it among them, since a person may enter
    the flights of one journey one by one.
    """
    joined = [trip]
    others = sorted(_others(trip, all_), key=lambda one: one.begins)
    for one in others:
        if one.begins >= trip.begins and _gap(joined[-1], one) < route.TOGETHER:
            joined.append(one)
    for one in reversed(others):
        if one.begins < trip.begins and _gap(one, joined[0]) < route.TOGETHER:
            joined.insert(0, one)
    return route.hours(tuple(leg for one in joined for leg in one.route))


def goes_on(trip: Trip, all_: Iterable[Trip]) -> bool:
    """Say whether another trip comes so soon after *trip* that both are one."""
    return any(
        one.begins >= trip.begins and _gap(trip, one) < route.TOGETHER
        for one in _others(trip, all_)
    )


def is_repeated(trip: Trip, all_: Iterable[Trip]) -> bool:
    """Say whether another trip lies within two weeks of *trip*."""
    return any(
        max(_gap(trip, one), _gap(one, trip)) < REPEATED for one in _others(trip, all_)
    )


def _others(trip: Trip, all_: Iterable[Trip]) -> list[Trip]:
    return [one for one in all_ if one.id != trip.id and not one.cancelled]


def _gap(before: Trip, after: Trip) -> timedelta:
    return after.begins - before.ends
