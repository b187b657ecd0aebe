"""Trips for tests: places by code, times as they stand on a ticket."""

from datetime import UTC, date, datetime, timedelta

from domain.days import logical_day, moment
from domain.trips import route
from domain.trips.draft import LegDraft, leg
from domain.trips.places import airport
from domain.trips.records import Trip, TripEvent
from domain.trips.route import Leg

MADE = datetime(2026, 11, 10, 12, 40, tzinfo=UTC)


def flight(origin: str, departs: str, target: str, arrives: str) -> Leg:
    """Return a leg as on a ticket: ``flight("LHR", "2026-11-17 20:35", …)``."""
    begins, ends = airport(origin), airport(target)
    drafted = LegDraft(begins, ends, departs=departs, arrives=arrives)
    return leg(drafted, "plane", date(2026, 11, 10))


def trip(*legs: Leg, number: int = 1, mode: str = "plane", **more) -> Trip:
    """Return a trip of *legs*; without a sleep unless one is given."""
    legs = legs or (flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"),)
    begins = legs[0].departs.at
    sleep = {"sleep_from": begins, "sleep_until": begins}
    return Trip(
        id=f"t{number:04}",
        created=MADE,
        edited=MADE,
        writer="phone",
        mode=mode,
        legs=route.write(legs),
        **{**sleep, **more},
    )


def drive(hours: float, mode: str = "car", **more) -> Trip:
    """Return a trip on the ground from London that takes *hours*."""
    leg_ = flight("LHR", "2026-11-17 08:00", "MAN", "2026-11-17 09:00")
    ends = moment(leg_.departs.at + timedelta(hours=hours), "Europe/London")
    return trip(Leg(leg_.origin, leg_.target, leg_.departs, ends), mode=mode, **more)


def event(one: Trip, what: str, at: datetime, item: str = "", **lasts) -> TripEvent:
    """Return that *what* happened on trip *one* at *at*, lasting *lasts*."""
    now = moment(at, "Europe/London")
    return TripEvent(
        id=f"{what}-{item}-{at.timestamp()}",
        created=now.at,
        edited=now.at,
        writer="phone",
        at=now.at,
        zone=now.zone,
        offset=now.offset,
        day=logical_day(now),
        trip=one.id,
        what=what,
        item=item,
        until=now.at + timedelta(**lasts),
    )
