"""The belt sign of a plane that is late: nothing asks anybody to stand up."""

from datetime import timedelta

import pytest

from domain.break_hours import Hours
from domain.days import moment
from domain.records import edit
from domain.trips import bell, plan_page
from domain.trips.live import Happened, live
from domain.trips.plan import plan
from tests.support.trips import event, flight, trip

MINUTE = timedelta(minutes=1)
ONE = trip(flight("LHR", "2026-11-17 08:00", "FRA", "2026-11-17 10:30"))
ON = event(ONE, "belt on", ONE.ends - 25 * MINUTE)


def at(minutes, *events, one=ONE):
    """Return where the plan of *one* stands *minutes* after its planned arrival."""
    known = Happened((ON, *events))
    return live(one, plan(one), known, one.ends + minutes * MINUTE)


def call(minutes, *events, one=ONE):
    """Return what the plan says next, *minutes* after the planned arrival."""
    now = moment(one.ends + minutes * MINUTE, "Europe/London")
    stands = [(one, at(minutes, *events, one=one))]
    return bell.next_call(stands, now, (), hours=Hours(quiet=False))


@pytest.mark.parametrize("minutes", [-25, -1, 0, 20, 59])
def test_the_walk_after_landing_waits_while_the_belt_sign_may_be_on(minutes):
    """For an hour after the time of arrival (FACTS 2), also if handed over before."""
    way = [x.key for x in plan(ONE) if x.at < ONE.ends]
    found = call(minutes, *(event(ONE, "skipped", ON.at, key) for key in way))

    assert at(minutes).belt_on
    assert (found.item.key, found.at) == ("after:walk", ONE.ends + 60 * MINUTE)


def test_belt_off_is_offered_after_the_time_of_arrival_and_ends_the_wait():
    """Once it was told, and after the hour, there is nothing left to tell."""
    now = ONE.ends + 20 * MINUTE
    off = event(ONE, "belt off", now)

    def belt(found):
        return plan_page.page(ONE, found, now, parked=True).belt

    assert [belt(at(20)), belt(at(20, off)), belt(at(60))] == ["Belt off", "", ""]
    assert call(20, off).at == now


def test_who_has_told_that_they_arrived_wears_no_belt():
    """The trip was ended after its last change."""
    one = edit(ONE, ONE.ends, "phone")

    assert not at(0, one=one).belt_on
    assert call(20, one=one).at == ONE.ends + 20 * MINUTE


def test_in_a_change_a_forgotten_belt_sign_is_soon_off():
    """Twenty minutes after the first landing: the walk between two flights is told."""
    one = trip(
        flight("LHR", "2026-11-17 08:00", "FRA", "2026-11-17 10:30"),
        flight("FRA", "2026-11-17 12:00", "ATH", "2026-11-17 16:00"),
    )
    landed = one.route[0].arrives.at
    told = event(one, "belt on", landed - 25 * MINUTE)
    found = [
        live(one, plan(one), Happened((told,)), landed + after * MINUTE).belt_on
        for after in (0, 19, 20, 60)
    ]

    assert found == [True, True, False, False]
