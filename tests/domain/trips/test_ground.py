"""A road trip and a night coach, beside what was worked out for them by hand."""

from datetime import timedelta

import pytest

from domain.break_hours import Hours
from domain.days import moment
from domain.formats import USUAL
from domain.trips import bell, driving
from domain.trips import call as calls
from domain.trips.live import Happened, live, parked
from domain.trips.plan import plan
from tests.domain.trips.ground import RIDES, entered, instant
from tests.domain.trips.test_plan import sound
from tests.support.trips import event

MINUTE = timedelta(minutes=1)
DRIVES = [ride for ride in RIDES if ride.driver]
NIGHTS = [ride for ride in RIDES if ride.sleep]
LOUD = Hours(quiet=False)


@pytest.mark.parametrize("ride", RIDES, ids=str)
def test_the_time_on_the_road_is_what_really_passes(ride):
    """Over a border of zones, and in a night in which the clocks change."""
    lasts = [leg.lasts // MINUTE for leg in entered(ride).route]

    assert lasts == [*ride.minutes]


@pytest.mark.parametrize("ride", RIDES, ids=str)
def test_the_plan_asks_for_what_was_worked_out(ride):
    """At each of those instants and at no other before the arrival."""
    one = entered(ride)
    items = plan(one)
    asked = [item for item in items if item.prompts and item.at < one.ends]

    assert [(item.at, item.routine) for item in asked] == [
        (instant(line[:16]), line[17:]) for line in ride.asks
    ]
    assert sound(one, items)


@pytest.mark.parametrize("ride", DRIVES, ids=str)
def test_who_drives_is_asked_to_park_and_hears_nothing(ride):
    """Minute by minute from home to the end: no call, no set, a stop when due."""
    one = entered(ride)
    items, due = plan(one), list[int]()
    for minute in range((one.ends - one.begins) // MINUTE):
        now = one.begins + minute * MINUTE
        found = live(one, items, Happened(), now)
        call = bell.next_call([(one, found)], moment(now, "UTC"), (), hours=LOUD)
        assert call is None or (call.item.phase == "checks" and call.at >= one.ends)
        if driving.wheel(one, found, USUAL, parked=False).due:
            due.append(minute)
    first = [(instant(line[:16]) - one.begins) // MINUTE for line in ride.asks]
    stops = [at for at, line in zip(first, ride.asks, strict=True) if "stop" in line]

    assert min(due) == stops[0]
    assert set(stops) <= set(due)


@pytest.mark.parametrize("ride", DRIVES, ids=str)
def test_a_stop_is_met_by_parking_and_the_next_one_comes_in_its_time(ride):
    """For half an hour the car stands; then it drives, and nothing is due."""
    one = entered(ride)
    items, stops = plan(one), [item for item in plan(one) if item.kind == "stop"]
    at = stops[0].at
    told = (
        event(one, "parked", at + 2 * MINUTE, minutes=30),
        event(one, "done", at + 9 * MINUTE, stops[0].key),
    )
    found = live(one, items, Happened(told), at + 40 * MINUTE)

    assert parked(told, one, at + 20 * MINUTE)
    assert not parked(told, one, at + 40 * MINUTE)
    assert (found.is_due, found.next.due) == (False, stops[1].at)


@pytest.mark.parametrize("ride", NIGHTS, ids=str)
def test_a_night_coach_lets_the_sleeper_sleep(ride):
    """Minute by minute: silent through the whole sleep, then one set."""
    one = entered(ride)
    items, said, heard = plan(one), (), []
    for minute in range(-45, (one.ends - one.begins) // MINUTE):
        now = one.begins + minute * MINUTE
        found = live(one, items, Happened(), now)
        if one.sleep_from <= now < one.sleep_until:
            assert (found.is_due, found.asleep_until) == (False, one.sleep_until)
        call = bell.next_call([(one, found)], moment(now, "UTC"), said, hours=LOUD)
        if call and call.at <= now:
            said = calls.joined(said, call.given)
            heard.append((call.at, call.item.routine))

    assert heard == [(instant(line[:16]), line[17:]) for line in ride.asks]
