"""What the person told of on the way: sleeps, the belt sign, a car that stands."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from domain.routines import ROUTINES
from domain.trips import reasons
from domain.trips.items import GAP, Item
from domain.trips.records import Trip, TripEvent

CHANGE = timedelta(minutes=20)
"""How long a belt sign that was forgotten lasts into a change (product choice)."""
BELT = timedelta(hours=1)
"""So long after its time a plane may still hold, land or taxi."""

Sleeps = list[tuple[datetime, datetime]]
"""When each began and ended, UTC."""


def parked(events: Iterable[TripEvent], trip: Trip, now: datetime) -> bool:
    """Say whether the driver has said that the car stands."""
    return any(
        one.trip == trip.id and one.what == "parked" and one.at <= now < one.until
        for one in events
    )


def slept_through(events: Sequence[TripEvent]) -> Sleeps:
    """Return the sleeps that the person told of; waking early ends one."""
    found: Sleeps = []
    for one in events:
        if one.what in {"asleep", "awake"} and found and found[-1][1] > one.at:
            found[-1] = found[-1][0], one.at
        if one.what == "asleep":
            found.append((one.at, one.until))
    return found


def belt_on(events: Sequence[TripEvent], trip: Trip, now: datetime) -> bool:
    """Say whether the belt sign is on: until it was told off, or a while on the ground.

    A trip that was changed after its end, such as by "arrived", has landed.
    """
    late = timedelta() if trip.edited >= trip.ends else BELT
    *between, last = (leg.arrives.at for leg in trip.route)
    lasts = [*((at, CHANGE) for at in between), (last, late)]
    arrived = [at for at, more in lasts if at + more <= now]
    since = max(arrived, default=datetime.min.replace(tzinfo=now.tzinfo))
    told = [x.what for x in events if x.what.startswith("belt") and x.at >= since]
    return bool(told) and told[-1] == "belt on"


def with_waking(prompts: list[Item], sleeps: Sleeps, trip: Trip) -> list[Item]:
    """Return *prompts* with one set offered after each sleep on the way.

    One that ends within the sleep that was planned is followed by more sleep.
    """
    woken = [
        Item(
            f"woke:{until:%d%H%M}",
            until,
            "cruise" if trip.mode == "plane" else "way",
            "set",
            ROUTINES["seat_set_full"].name,
            reasons.SLEEP_AFTER,
            "seat_set_full",
            "after waking",
            fixed=True,
        )
        for at, until in sleeps
        if until - at >= GAP
        and trip.begins <= until <= trip.ends - timedelta(minutes=55)
        and not trip.sleep_from <= until < trip.sleep_until
        and not trip.driver
    ]
    kept = [
        one
        for one in prompts
        if one.fixed or all(not abs(one.at - new.at) < GAP for new in woken)
    ]
    fits = [
        new
        for new in woken
        if all(abs(one.at - new.at) >= GAP for one in prompts if one.fixed)
    ]
    return sorted([*kept, *fits], key=lambda one: one.at)
