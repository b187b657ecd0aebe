"""A diary in use: something of everything, so that no page is empty."""

from datetime import datetime, timedelta

from domain.move_records import own_routine
from domain.own_routines import Draft
from domain.records import Record
from domain.routine import Move
from tests.support.make import NOON, a_set, choice, drink, tick
from tests.support.trips import flight, trip

DAYS = 30


def full_diary() -> list[Record]:
    """Return a month of drinks and sets up to noon, a trip, a routine of one's own."""
    own = own_routine(
        Draft("Before the meeting", (Move("seated_heel_raise", reps=5),)),
        NOON,
        new_id="own-1",
        writer="phone",
        others=(),
    )
    days = [NOON - timedelta(days=n) for n in range(DAYS)]
    return [
        choice("fluid", "no"),
        choice("home_zone", "Europe/London"),
        choice("welcomed", value=True),
        own,
        tick("stretch", day=NOON.date()),
        trip(flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20")),
        *_drinks(days),
        *_sets(days),
    ]


def _sets(days: list[datetime]) -> list[Record]:
    """Return three sets today; before, two to eight a day, as life goes."""
    counts = [3, *(2 + 2 * (n * 5 % 4) for n in range(1, len(days)))]
    return [
        a_set(day.date(), number=n, active_seconds=240)
        for day, count in zip(days, counts, strict=True)
        for n in range(1, count + 1)
    ]


def _drinks(days: list[datetime]) -> list[Record]:
    """Return five drinks on each of *days*, one fewer on every third."""
    at = [day - timedelta(hours=hours) for day in days for hours in range(5)]
    return [drink(n, at=one) for n, one in enumerate(at) if n % 15]
