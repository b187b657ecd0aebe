"""Flights of one journey that were entered one by one: they count together."""

from datetime import timedelta

from domain.trips.booking import goes_on, hours_of
from domain.trips.lines import Happened
from domain.trips.live import live
from domain.trips.plan import plan
from tests.support.trips import flight, trip

HOUR = timedelta(hours=1)
OUT = trip(flight("LHR", "2026-11-17 08:00", "MAD", "2026-11-17 11:30"))
ON = trip(flight("MAD", "2026-11-17 13:00", "ATH", "2026-11-17 16:50"), number=2)
BACK = trip(flight("ATH", "2026-11-24 09:00", "MAD", "2026-11-24 12:50"), number=3)
ALL = OUT, ON, BACK


def planned(one, all_):
    """Return the keys of the plan of *one* among trips *all_*."""
    more = hours_of(one, all_), goes_on(one, all_)
    return [item.key for item in plan(one, counts=more[0], goes_on=more[1])]


def test_two_short_flights_of_one_day_have_the_plan_of_a_long_one():
    """Sets each half hour, one before each landing (FACTS 2: connections together)."""
    alone, together = planned(OUT, (OUT,)), planned(OUT, ALL)

    assert "0:landing" not in alone
    assert {"0:landing", "0:45", "0:75"} <= set(together)
    assert "0:landing" in planned(ON, ALL)
    assert planned(BACK, ALL) == planned(BACK, (BACK,))


def test_leg_checks_come_once_after_the_last_of_them():
    """Not during the flight that follows: it is the end of the journey that counts."""
    checks = ["after:rest", *(f"check:{day}" for day in (1, 3, 7, 14, 28, 56))]

    assert [key for key in planned(ON, ALL) if key in checks] == checks
    assert not set(checks) & set(planned(OUT, ALL))
    assert not set(checks) & set(planned(ON, (ON, BACK)))


def test_a_movement_is_followed_by_the_half_hour_of_a_long_journey():
    """What comes next is measured in the rhythm of the whole."""
    counts = hours_of(OUT, ALL)
    at = OUT.begins + HOUR
    known = Happened(moved=(at,), counts=counts)
    found = live(OUT, plan(OUT, counts=counts), known, at)

    assert found.next.due - at == HOUR / 2


LONG = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))
SHORT = trip(flight("SIN", "2026-11-18 21:00", "KUL", "2026-11-18 22:10"), number=2)


def test_a_long_flight_leaves_its_leg_checks_to_the_short_one_after_it():
    """They come once, also where the first of the two would have them by itself."""
    both = LONG, SHORT
    first, last = planned(LONG, both), planned(SHORT, both)

    assert [key for key in first if key.startswith("check:")] == []
    assert sum(key.startswith("check:") for key in last) == 6
    assert "check:1" in planned(LONG, (LONG,))
