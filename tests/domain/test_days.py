"""The logical day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.days import day_ends, logical_day, moment

ZONES = [
    "Europe/London",
    "Asia/Kathmandu",
    "Asia/Katmandu",
    "America/New_York",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Kiritimati",
    "UTC",
]


def at(text: str, zone: str = "Europe/London"):
    """Return the moment at UTC *text* in *zone*."""
    return moment(datetime.fromisoformat(text).replace(tzinfo=UTC), zone)


@pytest.mark.parametrize(
    ("utc", "zone", "start", "day"),
    [
        ("2026-11-10 12:00", "Europe/London", 4, date(2026, 11, 10)),
        ("2026-11-11 03:59", "Europe/London", 4, date(2026, 11, 10)),
        ("2026-11-11 04:00", "Europe/London", 4, date(2026, 11, 11)),
        ("2026-11-11 00:00", "Europe/London", 0, date(2026, 11, 11)),
        ("2026-11-10 22:14", "Asia/Kathmandu", 4, date(2026, 11, 10)),
        ("2026-11-10 22:15", "Asia/Kathmandu", 4, date(2026, 11, 11)),
        ("2026-01-01 03:00", "UTC", 4, date(2025, 12, 31)),
        ("2024-03-01 03:00", "UTC", 4, date(2024, 2, 29)),
    ],
)
def test_a_day_starts_at_the_hour_that_the_person_set(utc, zone, start, day):
    """Before that hour on the wall clock an instant belongs to the day before."""
    assert logical_day(at(utc, zone), start) == day


def test_an_old_zone_name_means_the_same_zone():
    """Asia/Katmandu, which browsers say, has the rules of Asia/Kathmandu."""
    one, other = (
        at("2026-11-10 22:15", zone) for zone in ("Asia/Katmandu", "Asia/Kathmandu")
    )

    assert one.offset == other.offset == 5 * 3600 + 45 * 60


@pytest.mark.parametrize("zone", ["Etc/Unknown", "", "../etc/passwd", "Mars/Base\0"])
def test_an_unknown_zone_falls_back_to_the_offset(zone):
    """The offset of the device stands in for a zone that no data describes."""
    utc = datetime(2026, 11, 10, 2, 30, tzinfo=UTC)

    assert logical_day(moment(utc, zone, 2 * 3600)) == date(2026, 11, 10)
    assert logical_day(moment(utc, zone)) == date(2026, 11, 9)


def test_an_instant_without_a_zone_is_refused():
    """A naive datetime is a mistake in the code, not a moment."""
    with pytest.raises(ValueError, match="zone"):
        moment(datetime(2026, 11, 10), "UTC")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2026-03-28 12:00", "2026-03-29 00:00"),  # midnight before the clocks change
        ("2026-03-29 00:30", "2026-03-29 23:00"),  # a day of 23 hours
        ("2026-10-24 23:30", "2026-10-26 00:00"),  # a day of 25 hours
    ],
)
def test_a_day_ends_on_the_wall_clock_though_the_clocks_change(now, ends):
    """A logical day of London may have 23 or 25 hours."""
    assert day_ends(at(now), 0) == datetime.fromisoformat(ends).replace(tzinfo=UTC)


def test_a_border_that_the_clocks_jump_over_comes_when_they_jump():
    """At 01:00 UTC clocks in London skip an hour; a day that starts then does so."""
    assert day_ends(at("2026-03-28 12:00"), 1) == datetime(2026, 3, 29, 1, tzinfo=UTC)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2045, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(ZONES),
    st.integers(0, 12),
)
def test_the_day_turns_at_its_end_and_not_before(utc, zone, start):
    """One second before its end it is still the same day; after an hour it is not."""
    now = moment(utc, zone)
    day, ends = logical_day(now, start), day_ends(now, start)

    assert ends > utc
    assert logical_day(moment(ends - timedelta(seconds=1), zone), start) <= day
    assert logical_day(moment(ends + timedelta(hours=1), zone), start) > day
