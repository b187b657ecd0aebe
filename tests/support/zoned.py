"""Trips over several zones: any airport, any zone, the nights of the year's changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import available_timezones

from hypothesis import strategies as st

from domain.days import Moment, moment, zone_rules
from domain.trips import airport_rows, route
from domain.trips.place import Place, zone_place
from domain.trips.records import Trip
from domain.trips.route import Leg
from tests.support.trips import trip

MINUTE = timedelta(minutes=1)
YEAR = datetime(2026, 11, 1, tzinfo=UTC)
"""The year of the trips begins here; the tests live in November 2026."""

TRICKY = (
    "Asia/Kathmandu",  # 45 minutes
    "Australia/Eucla",
    "Pacific/Chatham",  # 45 minutes, and a summer time
    "Australia/Lord_Howe",  # a summer time of 30 minutes
    "Antarctica/Troll",  # a summer time of two hours
    "Europe/Dublin",  # a winter time that is the exception
    "Africa/Casablanca",
    "America/St_Johns",
    "Pacific/Apia",  # both sides of the date line
    "Pacific/Pago_Pago",
    "Pacific/Kiritimati",
    "Etc/GMT+12",
    "America/New_York",
    "Europe/London",
)


@cache
def airports() -> tuple[Place, ...]:
    """Return every airport of the table."""
    return tuple(Place(*x.split("|")) for x in airport_rows.ROWS.split("\n") if x)


@cache
def zones() -> tuple[str, ...]:
    """Return every zone that the zone data has rules for."""
    return tuple(x for x in sorted(available_timezones()) if zone_rules(x))


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """Return the days of the year, UTC, on which the clocks of *zone* change."""
    days = [YEAR + timedelta(days=day) for day in range(367)]
    offsets = [moment(day, zone).offset for day in days]
    return tuple(
        days[number] for number in range(366) if offsets[number] != offsets[number + 1]
    )


@st.composite
def places(draw: st.DrawFn) -> Place:
    """Give an airport, a town of any zone, or one of those that trip people up."""
    kind = draw(st.integers(0, 2))
    if kind == 0:
        return draw(st.sampled_from(airports()))
    return zone_place(draw(st.sampled_from(TRICKY if kind == 1 else zones())))


@st.composite
def zoned(draw: st.DrawFn) -> Trip:
    """Give any trip whose ends and changes lie in any zones."""
    mode = draw(st.sampled_from(["plane", "plane", "plane", "train", "coach", "car"]))
    stops = draw(st.lists(places(), min_size=2, max_size=4))
    nights = [night for stop in stops for night in changes(stop.zone)]
    day = draw(st.sampled_from(nights)) if nights and draw(st.booleans()) else None
    if day is None:
        day = YEAR + timedelta(days=draw(st.integers(0, 365)))
    at, made = day + draw(st.integers(0, 24 * 60)) * MINUTE, list[Leg]()
    for origin, target in pairwise(stops):
        wait = draw(st.integers(0, 40 * 60)) if made else 0
        begins = at + wait * MINUTE
        at = begins + draw(st.integers(20, 19 * 60)) * MINUTE
        ends = moment(begins, origin.zone), moment(at, target.zone)
        made.append(Leg(origin, target, *ends))
    asleep = made[0].departs.at + draw(st.integers(0, 30 * 60)) * MINUTE
    return trip(
        *made,
        mode=mode,
        seat=draw(st.sampled_from(["", "window", "middle", "aisle"])),
        driver=mode == "car" and draw(st.booleans()),
        every=draw(st.sampled_from([0, 0, 30, 45, 60, 90])),
        sleep_from=asleep,
        sleep_until=asleep + draw(st.integers(0, 10 * 60)) * MINUTE,
    )


def elsewhere(one: Trip, stops: list[Place]) -> Trip:
    """Return *one* at the same instants between other places."""
    made = [
        Leg(origin, target, _in(leg.departs, origin), _in(leg.arrives, target))
        for leg, origin, target in zip(one.route, stops, stops[1:], strict=False)
    ]
    return replace(one, legs=route.write(tuple(made)))


def _in(at: Moment, place: Place) -> Moment:
    return moment(at.at, place.zone)
