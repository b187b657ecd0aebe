"""When a drink that is due is told: by itself, with a break, or not."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import break_hours, drink_call
from domain.break_hours import Hours
from domain.days import moment
from domain.drink_call import Around, DrinkCall
from domain.reminder import Reminder
from domain.trips import call as calls
from domain.water import Due


def at(time):
    """Return the UTC instant of *time* on the day of these tests, or None."""
    return time and datetime.fromisoformat(f"2026-11-10 {time}").replace(tzinfo=UTC)


LOUD = break_hours.loud(Hours(), moment(at("05:00"), "UTC"))
"""From seven to ten at night."""


def told(due, now="05:00", free="07:00", end="22:00", **around):
    """Return the time of the next call, and whether a break says it."""
    found = drink_call.next_call(
        Due(at(due), at(free), at(end)),
        Around(LOUD, **{name: at(time) for name, time in around.items()}),
        at(now),
    )
    return found and (f"{found.at:%H:%M}", found.with_break)


@pytest.mark.parametrize(
    ("due", "around", "found"),
    [
        ("12:00", {}, ("12:00", False)),
        ("12:00", {"next_break": "12:20"}, ("12:00", False)),  # just far enough
        ("12:00", {"next_break": "12:19"}, ("12:19", True)),  # within the gap
        ("12:00", {"next_break": "12:00"}, ("12:00", True)),
        ("12:00", {"next_break": "11:55"}, ("11:55", True)),  # a little early
        ("12:00", {"next_break": "11:54"}, ("12:14", False)),  # not as early
        ("12:00", {"last": "11:50"}, ("12:10", False)),  # at the end of the gap
        ("12:00", {"last": "11:50", "next_break": "12:10"}, ("12:10", True)),
        ("12:00", {"last": "11:50", "next_break": "12:29"}, ("12:29", True)),
        ("12:00", {"last": "11:50", "next_break": "12:30"}, ("12:10", False)),
        ("12:00", {"plan": "12:10"}, ("12:30", False)),  # the plan speaks first
        ("12:00", {"plan": "12:20"}, ("12:00", False)),
        ("12:00", {"plan": "12:10", "next_break": "12:40"}, ("12:40", True)),
    ],
)
def test_a_drink_gives_way_and_is_never_lost(due, around, found):
    """With the break within twenty minutes, else by itself once the bell is free."""
    assert told(due, **around) == found


@pytest.mark.parametrize(
    ("due", "around", "found"),
    [
        ("06:30", {}, ("07:00", False)),  # at the end of the quiet hours
        ("21:59", {}, ("21:59", False)),
        ("22:00", {}, None),
        ("21:50", {"last": "21:45"}, None),  # after bedtime it is too late
        ("21:50", {"end": "21:55", "next_break": "21:58"}, ("21:50", False)),
    ],
)
def test_it_stays_in_the_waking_hours_and_out_of_quiet_ones(due, around, found):
    """A break after bedtime is not waited for: it gives way instead."""
    assert told(due, **around) == found


def test_a_break_says_no_drink_that_would_be_too_much():
    """Not a minute before the hour is over in which 0.8 litres were drunk."""
    around = {"free": "12:00", "next_break": "11:58"}

    assert told("12:00", **around) == ("12:18", False)


@pytest.mark.parametrize(
    ("now", "around", "found"),
    [
        ("15:00", {}, ("12:00", False)),  # overdue is now, and stays one thing
        ("15:00", {"next_break": "15:00"}, ("15:00", True)),  # both are overdue
        ("12:19", {"next_break": "12:19"}, ("12:19", True)),
        # A break that was pushed away, again and again, is no longer waited for.
        ("12:15", {"next_break": "12:35"}, ("12:00", False)),
        ("23:00", {}, None),
        ("06:00", {"free": "05:00"}, ("12:00", False)),
    ],
)
def test_what_is_overdue_is_told_now_or_with_the_break(now, around, found):
    """Never beside it."""
    assert told("12:00", now, **around) == found


def test_in_quiet_hours_what_is_overdue_waits():
    """It is told when they end, if that is before bedtime."""
    assert told("05:30", "06:00", free="04:00") == ("07:00", False)


def test_once_told_it_waits_a_whole_interval():
    """Whoever was told and did not drink is not asked again at once."""
    due = Due(at("12:00"), at("07:00"), at("22:00"))

    assert drink_call.told_at(due, at("12:10"), 90).at == at("13:40")
    assert drink_call.told_at(due, at("09:00"), 90) == due
    assert drink_call.told_at(due, None, 90) == due


@pytest.mark.parametrize(
    ("around", "until"),
    [
        ({}, "22:00"),
        ({"next_break": "13:00"}, "13:00"),
        ({"plan": "12:40", "next_break": "13:00"}, "12:40"),
        ({"end": "15:00"}, "15:00"),
    ],
)
def test_a_notification_says_nothing_once_something_else_speaks(around, until):
    """A phone that wakes late shows what is due then."""
    due = Due(at("12:00"), at("07:00"), at(around.pop("end", "23:00")))
    around = {name: at(time) for name, time in around.items()}
    found = drink_call.next_call(due, Around(LOUD, **around), at("11:00"))

    assert found == DrinkCall(at("12:00"), at(until), with_break=False)


def test_the_words_name_nothing_and_ask_for_thirst():
    """Anybody may see a screen; nobody is made to drink."""
    call = DrinkCall(at("12:00"), at("13:00"), with_break=False)
    alone = drink_call.reminder(call, silent=True)
    rise = Reminder(
        at=at("12:00"),
        until=at("12:30"),
        title="Time to move",
        text="Stand up and walk for two minutes.",
        routine="desk_hourly",
        silent=False,
    )
    both = drink_call.with_drink(rise, call)

    assert (alone.title, alone.text) == (
        "Time for a drink",
        "Drink if you are thirsty.",
    )
    assert (alone.routine, alone.silent) == (drink_call.PAGE, True)
    assert both.text == (
        "Stand up and walk for two minutes. Have a drink as well, if you are thirsty."
    )
    assert (both.title, both.routine) == ("Time to move", "desk_hourly")
    assert both.until == at("12:30")


def test_what_the_bell_said_keeps_the_last_drink_only():
    """And a drink that was said with a break keeps no other break away."""
    plan = calls.Given("t1", "0:15", at("11:00"))
    with_break = calls.Given(calls.DRINK, calls.WITH_BREAK, at("12:00"))
    alone = calls.Given(calls.DRINK, calls.ALONE, at("13:00"))
    said = calls.joined((plan,), with_break)
    later = calls.joined(said, alone)

    assert calls.read(calls.write(said)) == (plan, with_break)
    assert (calls.apart(said), calls.drink_told(said)) == (plan.at, with_break.at)
    assert later == (plan, alone)
    assert (calls.apart(later), calls.drink_told(later)) == (alone.at, alone.at)
    assert (calls.apart(()), calls.drink_told((plan,))) == (None, None)


def test_quiet_hours_hold_on_every_day_of_the_week():
    """Also on a Sunday, when nobody asked for breaks, and without any of them."""
    sunday = moment(datetime(2026, 11, 15, 12, tzinfo=UTC), "UTC")
    found = break_hours.loud(Hours(), sunday)

    assert [f"{one.start:%d %H} {one.end:%d %H}" for one in found][:2] == [
        "15 07 15 22",
        "16 07 16 22",
    ]
    (whole,) = break_hours.loud(Hours(quiet=False), sunday)
    assert whole.start < sunday.at < sunday.at + timedelta(days=1) <= whole.end
