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


def test_minutes_between_stops_are_none_between_sets():
    """Who does not go by car after all is back to the rhythm of the plan."""
    drives = form.TripForm(mode="car", driver=True, every=90)
    sits = form.TripForm(mode="car", every=90)

    assert form.with_choice(drives, "mode", "plane").every == 0
    assert form.with_choice(drives, "mode", "car").every == 90
    assert form.with_choice(sits, "mode", "plane").every == 90


@pytest.mark.parametrize("hours", [0.5, 1, 2.5, 4, 5.9, 6, 13])
def test_a_sleep_that_is_proposed_lies_within_the_trip(hours):
    """Also on a short one: it can be saved as it is, and moved."""
    typed = form.of(drive(hours))
    slept = form.with_sleep(typed, NOW, on=True)
    made = form.made(slept, NOW, new_id="t9", writer="phone", all_=())

    assert made.begins < made.sleep_from < made.sleep_until <= made.ends
    assert form.sleep_stepped(slept, "until", 1).sleep != slept.sleep
