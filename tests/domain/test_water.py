"""The drink goal: who has one, how high, its pace and its prompts."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import water
from domain.days import in_zone, logical_day, moment
from domain.faults import Refused
from domain.formats import Formats
from domain.settings import Settings
from tests.support.make import NOON, drink
from tests.support.sets import steady

DAY = date(2026, 11, 10)
FREE = Settings(fluid="no")
ML = Formats()


def at(text: str, zone: str = "Europe/London"):
    """Return the moment at UTC *text* in *zone*."""
    return moment(datetime.fromisoformat(text).replace(tzinfo=UTC), zone)


@pytest.mark.parametrize(
    ("answer", "goal"),
    [(None, None), ("yes", None), ("not sure", None), ("no", 1800), ("maybe", None)],
)
def test_only_a_clear_no_gives_a_goal(answer, goal):
    """Unanswered, yes and not sure all leave drinking without a goal."""
    assert water.plan(Settings(fluid=answer)).goal_ml == goal


@pytest.mark.parametrize(
    ("profile", "goal", "stop"),
    [
        (None, 1800, 2500),
        ("woman", 1600, 2500),
        ("man", 2000, 3200),
        ("pregnant", 1900, 2500),
        ("breastfeeding", 2300, 2500),
    ],
)
def test_the_goal_and_the_stop_figure_follow_the_person(profile, goal, stop):
    """No usual goal asks for more than the figure beyond which nothing prompts."""
    found = water.plan(Settings(fluid="no", profile=profile))

    assert (found.goal_ml, found.stop_ml) == (goal, stop)
    assert goal < stop


@pytest.mark.parametrize(
    ("profile", "ml", "taken"),
    [
        (None, 1000, True),
        (None, 999, False),
        (None, 2500, True),
        (None, 2501, False),
        ("man", 3200, True),
        ("man", 3201, False),
        ("woman", 3000, False),
    ],
)
def test_an_own_goal_has_bounds(profile, ml, taken):
    """From one litre up to the stop figure; beyond it a sentence says why not."""
    choices = Settings(fluid="no", profile=profile)
    if taken:
        assert water.check_goal(ml, choices, ML) == ml
        return
    with pytest.raises(Refused) as refusal:
        water.check_goal(ml, choices, ML)

    assert refusal.value.sentence.endswith("Nothing was changed.")


def test_a_goal_that_has_become_too_high_is_brought_down():
    """A man's goal does not outlive the choice that allowed it."""
    assert water.plan(Settings(fluid="no", water_goal=3000)).goal_ml == 2500


@pytest.mark.parametrize(("fluid", "ceiling"), [("yes", 1200), ("no", None)])
def test_a_clinicians_limit_is_for_those_who_limit_fluids(fluid, ceiling):
    """The app never makes one up."""
    choices = Settings(fluid=fluid, water_ceiling=1200)

    assert water.plan(choices).ceiling_ml == ceiling
    assert water.plan(Settings(fluid="yes")).ceiling_ml is None


@pytest.mark.parametrize(
    ("utc", "even"),
    [
        ("2026-11-10 06:00", 0),
        ("2026-11-10 07:00", 0),
        ("2026-11-10 14:30", 900),
        ("2026-11-10 22:00", 1800),
        ("2026-11-10 23:30", 1800),
    ],
)
def test_the_pace_is_even_over_the_waking_hours(utc, even):
    """Nothing is asked for before waking, everything by bedtime."""
    now = at(utc)

    assert water.pace_ml(water.plan(FREE), water.waking(DAY, FREE, now), now.at) == even


def test_waking_hours_may_go_past_midnight():
    """Somebody who goes to bed at one has a long evening of the same day."""
    hours = water.waking(DAY, Settings(wake=9, bed=1), at("2026-11-10 12:00"))

    assert hours.end - hours.start == timedelta(hours=16)
    assert hours.end.day == 11


def prompt(log, now, *, alert=False, **choices):
    """Return the local time of the next prompt, or None."""
    mine = Settings(**({"fluid": "no", "water_every": 90} | choices))
    found = water.next_prompt(log, mine, DAY, at(f"2026-11-10 {now}"), alert=alert)
    return found and f"{found:%H:%M}"


def cups(*times, ml=250):
    """Return a drink at each UTC time of the day."""
    return [drink(n, ml, f"2026-11-10 {time}") for n, time in enumerate(times)]


@pytest.mark.parametrize(
    ("log", "now", "due"),
    [
        ([], "06:00", "08:30"),  # from waking
        ([], "12:40", "12:40"),  # overdue is now, once
        (cups("12:40"), "12:41", "14:10"),  # from the last drink
        (cups("09:00", "12:40"), "12:41", "14:10"),
        (cups("21:00"), "21:01", None),  # it would come after bedtime
        (cups("12:40", ml=1800), "12:41", None),  # the goal is reached
        (cups("12:00", "12:30", ml=401), "12:40", None),  # too much within the hour
        (cups("12:00", "12:30", ml=400), "12:40", "14:00"),
    ],
)
def test_a_prompt_runs_from_the_last_drink_inside_the_waking_hours(log, now, due):
    """It stops at the goal, at bedtime, and while too much was drunk."""
    assert prompt(log, now) == due


@pytest.mark.parametrize(
    "why",
    [
        {"fluid": None},
        {"fluid": "yes"},
        {"fluid": "not sure"},
        {"water_every": 0},
        {"alert": True},
    ],
)
def test_nobody_is_prompted_without_a_goal_or_against_their_will(why):
    """Nor while an alert is open."""
    assert prompt([], "12:40", **why) is None


def test_nothing_prompts_beyond_the_stop_figure_whatever_it_was():
    """Alcohol fills nobody's goal, and is liquid all the same."""
    log = [
        drink(n, 650, f"2026-11-10 {8 + 2 * n:02}:00", kind="alcohol") for n in range(4)
    ]

    assert prompt(log, "17:00") is None
    assert prompt(log[:3], "17:00") == "17:00"


@given(
    st.lists(st.tuples(st.integers(0, 1439), st.integers(50, 900)), max_size=20),
    st.integers(0, 1439),
    st.sampled_from(["Europe/London", "Asia/Kathmandu", "America/St_Johns"]),
    st.integers(0, 23),
    st.integers(0, 23),
)
@steady
def test_a_prompt_is_never_early_and_never_outside_the_waking_hours(
    log, minute, zone, wake, bed
):
    """Whatever was drunk, wherever: a prompt waits, and stays inside its window."""
    start = datetime(2026, 11, 10, tzinfo=UTC)
    now = moment(start + timedelta(minutes=minute), zone)
    day = logical_day(now)
    mine = Settings(fluid="no", water_every=60, wake=wake, bed=bed)
    drunk = [
        drink(n, ml, start + timedelta(minutes=then), zone)
        for n, (then, ml) in enumerate(log)
        if then <= minute
    ]
    found = water.next_prompt(drunk, mine, day, now, alert=False)
    if found is None:
        return
    hours = water.waking(day, mine, now)
    last = max((one.at for one in drunk if one.day == day), default=hours.start)

    assert hours.start <= found < hours.end
    assert found >= last + timedelta(minutes=60) or found == now.at
    assert found >= now.at


@pytest.mark.parametrize(
    ("time", "day", "now", "found"),
    [
        ((11, 40), 10, "12:40", "2026-11-10 11:40"),
        ((12, 40), 10, "12:40", "2026-11-10 12:40"),
        ((23, 30), 9, "12:40", "2026-11-09 23:30"),
        ((3, 0), 9, "12:40", "2026-11-10 03:00"),  # the end of yesterday
    ],
)
def test_a_typed_time_is_one_of_its_day(time, day, now, found):
    """A time before the start of the day belongs to the night that ends it."""
    asked = date(2026, 11, day)
    real = water.moment_typed(time, asked, at(f"2026-11-10 {now}"), logical_day)

    assert f"{real.at:%Y-%m-%d %H:%M}" == found
    assert logical_day(real) == asked


def test_shortly_after_the_day_turned_a_late_time_was_last_night():
    """At half past four "23:30" was five hours ago, and counts for yesterday."""
    real = water.moment_typed((23, 30), DAY, at("2026-11-10 04:30"), logical_day)

    assert logical_day(real) == date(2026, 11, 9)


ZONES = "Europe/London", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"


@given(
    home=st.sampled_from(ZONES),
    here=st.sampled_from(ZONES),
    seconds=st.integers(0, 400 * 24 * 60).map(lambda minutes: minutes * 60),
    ago=st.integers(0, 12 * 60 - 1),
)
def test_far_from_home_a_time_is_the_last_that_the_clock_showed(
    home, here, seconds, ago
):
    """Typed a while later, a drink is as old as it was, on its own home day."""
    now = moment(NOON + timedelta(seconds=seconds), here)

    def day_of(at):
        return logical_day(in_zone(at, home))

    then = moment(now.at - timedelta(minutes=ago), here)
    shown = then.local.hour, then.local.minute
    if day_of(then) == day_of(now):
        found = water.moment_typed(shown, day_of(now), now, day_of)
        # In the night in which the clocks go back they show a time twice.
        late = found.at - then.at
        assert late in {timedelta(), timedelta(hours=1), timedelta(hours=-1)}
        assert found.at <= now.at
        assert day_of(found) == day_of(now)


def test_a_time_that_is_still_to_come_is_refused():
    """Nobody has drunk at three this afternoon yet."""
    with pytest.raises(Refused, match="not come yet"):
        water.moment_typed((15, 0), DAY, at("2026-11-10 12:40"), logical_day)


def test_far_from_home_one_wakes_by_the_clock_of_the_place():
    """London's morning is Tokyo's night: nothing is offered, whatever the home day."""
    tokyo = at("2026-11-10 18:00", "Asia/Tokyo")  # three in the night there
    london = at("2026-11-10 18:00", "Europe/London")
    often = Settings(fluid="no", water_every=60)

    here = water.next_prompt([], often, DAY, tokyo, alert=False)
    home = water.next_prompt([], often, DAY, london, alert=False)

    assert home == london.at
    assert here is None
    morning = at("2026-11-10 23:00", "Asia/Tokyo")  # eight in the morning there
    found = water.next_prompt([], often, DAY, morning, alert=False)
    assert found == morning.at
