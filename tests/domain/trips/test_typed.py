"""Dates at the edges: leap days, and years that no trip is in."""

from datetime import date

import pytest

from domain.faults import Refused
from domain.trips import typed
from domain.trips.draft import LegDraft, so_far
from domain.trips.places import airport


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2028, 8, 29), date(2032, 2, 29)),
        (date(2028, 8, 20), date(2028, 2, 29)),
        (date(2027, 11, 10), date(2028, 2, 29)),
        (date(2026, 11, 10), date(2028, 2, 29)),
        (date(2096, 11, 10), date(2104, 2, 29)),
    ],
)
def test_a_leap_day_is_that_of_the_next_year_that_has_one(today, day):
    """Or of this year, up to half a year ago, as with every other date."""
    assert typed.read("29 Feb 20:35", today).day == day


@pytest.mark.parametrize(
    "text",
    ["31 Feb", "9999-12-31", "2000-01-01", "2999-12-31", "17 Nov 1899", "0001-01-01"],
)
def test_a_day_that_no_trip_can_be_on_gets_a_sentence(text):
    """Before it is saved; the form is shown whatever was typed."""
    with pytest.raises(Refused) as refused:
        typed.read(f"{text} 20:35", date(2026, 11, 10))
    assert refused.value.sentence == typed.NO_DATE
    one = LegDraft(airport("LHR"), airport("SIN"), f"{text} 20:35", "17:20")
    assert so_far(one, "plane", date(2026, 11, 10)).fault == typed.NO_DATE


def test_a_year_that_was_typed_is_kept():
    """Also one that is over."""
    today = date(2026, 11, 10)
    assert typed.read("3 Jan 2026 6:00", today).day == date(2026, 1, 3)
    assert typed.read("3.1.26 6:00", today).day == date(2026, 1, 3)
