"""The form of a trip: what it keeps of another trip, and of another choice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.days import moment
from domain.trips import form
from tests.support.trips import drive

NOW = moment(drive(1).begins - timedelta(days=3), "Europe/London")


@pytest.mark.parametrize("hours", [23.5, 24, 29.25, 36])
def test_a_trip_that_is_repeated_takes_as_long_as_it_did(hours):
    """Also a train that arrives on the day after the next."""
    one = drive(hours, mode="train")
    again = form.of(one, again=True)
    made = form.made(replace(again, at=NOW), NOW, new_id="t9", writer="phone", all_=())

    assert made.ends - made.begins == timedelta(hours=hours)
