"""The hours awake on the way, by the days of home."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.trips.away import hours
from tests.support.sets import steady
from tests.support.trips import drive, flight, trip

HOME = "Europe/London"
TUESDAY, WEDNESDAY = date(2026, 11, 17), date(2026, 11, 18)
ZONES = ("Europe/London", "Asia/Singapore", "Pacific/Kiritimati", "", "Etc/Unknown")


def test_a_night_flight_lies_in_two_days_of_home():
    """Half past eight in the evening to nine in the morning, both London time."""
    assert hours([trip()], HOME, 4) == {TUESDAY: 7, WEDNESDAY: 5}


def test_what_is_slept_is_not_awake():
    """Six hours of sleep, which lie in both days."""
    begins = trip().begins
    asleep = trip(
        sleep_from=begins + timedelta(hours=4), sleep_until=begins + timedelta(hours=10)
    )

    assert hours([asleep], HOME, 4) == {TUESDAY: 4, WEDNESDAY: 3}


@pytest.mark.parametrize(("length", "found"), [(0.4, 1), (3, 3), (60, 20)])
def test_a_short_way_is_an_hour_and_a_day_has_its_hours(length, found):
    """The drive begins at eight; what is left of the day lasts to four."""
    assert hours([drive(length)], HOME, 4)[TUESDAY] == found


def test_a_trip_that_was_called_off_makes_no_travel_day():
    """And none makes none."""
    assert hours([trip(cancelled=True)], HOME, 4) == {}
    assert hours([], HOME, 4) == {}


def test_two_legs_of_one_day_count_as_one_way():
    """The wait between them is spent on the way as well."""
    legs = (
        flight("LHR", "2026-11-17 08:00", "AMS", "2026-11-17 10:15"),
        flight("AMS", "2026-11-17 12:15", "CPH", "2026-11-17 13:40"),
    )

    assert hours([trip(*legs)], HOME, 4) == {TUESDAY: 5}


@given(
    st.floats(0.5, 70),
    st.floats(0, 24),
    st.sampled_from(ZONES),
    st.integers(0, 12),
)
@steady
def test_no_hour_is_lost_or_counted_twice(length, sleep, home, day_start):
    """Whatever the zone of home and its first hour: the days hold the whole way."""
    plain = drive(length)
    slept = min(sleep, length)
    one = drive(
        length,
        sleep_from=plain.begins,
        sleep_until=plain.begins + timedelta(hours=slept),
    )
    found = hours([one], home, day_start)

    assert all(1 <= count <= 24 for count in found.values())
    assert abs(sum(found.values()) - (length - slept)) <= 0.5 * len(found) + 1
