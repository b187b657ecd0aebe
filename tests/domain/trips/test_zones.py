"""Trips over several zones: every rule of a plan holds, and clocks change nothing."""

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.days import moment
from domain.trips import route
from domain.trips.after import CHECK_DAYS
from domain.trips.chain import chain, legs
from domain.trips.delay import delayed
from domain.trips.draft import drafted
from domain.trips.plan import plan
from tests.domain.trips import test_bell as bell
from tests.domain.trips import test_live as lived
from tests.domain.trips.test_plan import sound
from tests.support.trips import MADE
from tests.support.zoned import elsewhere, places, zoned, zones

MANY = settings(
    derandomize=True,
    deadline=None,
    max_examples=100,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
"""The same random cases at every run, however slow the machine is."""
FEW = settings(MANY, max_examples=25)
NEARLY_A_DAY = timedelta(hours=21)
"""Below this a time without a day can only mean one."""
NOW = moment(MADE, "Europe/London")


@MANY
@given(zoned(), st.booleans())
def test_a_plan_over_several_zones_keeps_the_rules(one, drinks):
    """Spaced, none in sleep, none standing near the ground, none after the arrival."""
    items = plan(one, drinks=drinks)

    assert sound(one, items)
    if one.driver:
        way = [i for i in items if i.prompts and one.begins < i.at < one.ends]
        assert all(item.kind == "stop" or item.key.endswith("change") for item in way)


@MANY
@given(zoned(), st.lists(places(), min_size=4, max_size=4), st.booleans())
def test_the_zones_of_a_trip_move_nothing_of_its_plan(one, stops, drinks):
    """The same instants between other places: the same times since leaving.

    Only leg checks move, since they come at ten in the morning of the arrival.
    """
    other = elsewhere(one, stops)

    assert [leg.lasts for leg in other.route] == [leg.lasts for leg in one.route]
    assert since_leaving(other, drinks) == since_leaving(one, drinks)


def since_leaving(one, drinks):
    """Return what the plan of *one* asks for, and when after leaving."""
    return [
        (item.key, item.at - one.begins, item.routine, item.note, item.drink_ml)
        for item in plan(one, drinks=drinks)
        if item.kind != "check"
    ]


@MANY
@given(zoned())
def test_leg_checks_come_in_the_morning_of_the_place_of_arrival(one):
    """At ten on its clocks, on the days after the day that it shows at the arrival."""
    one = replace(one, sleep_from=one.begins, sleep_until=one.begins)
    arrives = one.route[-1].arrives
    checks = [item.at for item in plan(one) if item.kind == "check"]
    local = [moment(at, arrives.zone).local for at in checks]

    assert {at.time() for at in local} <= {time(10)}
    days = [(at.date() - arrives.local.date()).days for at in local]
    assert days == (list(CHECK_DAYS) if route.hours(one.route) >= 4 else [])


@FEW
@given(zoned(), lived.HAPPENINGS, st.booleans())
def test_whatever_happens_between_zones_the_plan_keeps_the_rules(one, told, alert):
    """Spaced, none in sleep, none standing with the sign on, none with an alert."""
    assert lived.keeps_the_rules(one, told, alert=alert, step=95)


@FEW
@given(zoned(), bell.HAPPENINGS, st.integers(7, 25), st.sampled_from(zones()))
def test_the_bell_keeps_the_rules_wherever_the_phone_is(one, told, step, zone):
    """The phone may show the time of home, of the arrival or of anywhere."""
    assert bell.keeps_the_rules(one, told, step, zone)


@MANY
@given(zoned())
def test_a_trip_that_is_read_off_the_clocks_is_the_same_trip(one):
    """Typed as the clocks of each place show it, with its days: the same instants."""
    short = tuple(leg for leg in one.route if leg.lasts <= timedelta(hours=24))
    typed = legs(tuple(drafted(leg) for leg in short), "car", NOW)

    assert typed == short
    assert route.read(route.write(typed)) == typed


@MANY
@given(zoned())
def test_a_day_that_is_not_typed_is_the_first_that_fits(one):
    """Also beside the night in which the clocks of a place change."""
    typed, found = [], []
    for before, leg in zip((None, *one.route), one.route, strict=False):
        waits = leg.departs.at - before.arrives.at if before else timedelta.max
        draft = drafted(leg)
        if waits < NEARLY_A_DAY:
            draft = replace(draft, departs_on=None)
        if leg.lasts < NEARLY_A_DAY:
            draft = replace(draft, arrives_on=None)
        typed.append(draft)
        found.append((leg.departs, leg.arrives, ""))
    so_far = chain(tuple(typed), "car", NOW)

    assert [(x.departs, x.arrives, x.fault) for x in so_far] == found


@MANY
@given(zoned(), st.integers(-180, 60 * 60), st.sampled_from([20, 40, 60, 120]))
def test_a_delay_keeps_the_order_and_the_sleep_within_the_trip(one, minute, late):
    """Whenever it is said: no leg gets shorter, none leaves before the last arrived."""
    ends = max(one.begins, min(one.sleep_until, one.ends))
    one = replace(one, sleep_from=min(one.sleep_from, ends), sleep_until=ends)
    now = one.begins + minute * lived.MINUTE
    if now >= one.ends:
        return
    made, sleep = delayed(one, late, now)

    assert route.read(route.write(made)) == made
    assert all(b.lasts >= a.lasts for a, b in zip(one.route, made, strict=True))
    assert made[0].departs.at <= sleep[0] <= sleep[1] <= made[-1].arrives.at
    assert sleep[1] - sleep[0] <= one.sleep_until - one.sleep_from
