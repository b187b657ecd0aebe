"""The break timer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import break_words, breaks, leg_work
from domain.break_hours import Hours, stretches
from domain.breaks import BreakTimer
from domain.days import moment
from domain.faults import Refused
from domain.sources import SOURCES
from tests.support.make import a_set
from tests.support.sets import done_of, s, set_run, steady

MONDAY = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
"""In London, where it is nine in the morning."""

TIMER = BreakTimer(on=True, since=MONDAY)


def at(*, minutes=0, zone="Europe/London", start=MONDAY):
    """Return the moment *minutes* after *start*."""
    return moment(start + timedelta(minutes=minutes), zone)


def due(timer=TIMER, moved=None, minutes=0, alert=False):
    """Return in how many minutes after Monday nine the next prompt comes."""
    now = at(minutes=minutes)
    found = breaks.next_prompt(timer, moved, now, alert=alert)
    return None if found is None else (found - MONDAY) // timedelta(minutes=1)


@pytest.mark.parametrize("every", breaks.INTERVALS)
def test_a_prompt_comes_an_interval_after_the_start(every):
    """Each interval that is offered is kept to the minute."""
    assert due(replace(TIMER, every=every)) == every


def test_a_movement_moves_the_prompt():
    """The timer runs from the last real movement, not from the clock."""
    assert due(moved=MONDAY + timedelta(minutes=25), minutes=30) == 85


def test_what_was_missed_is_one_prompt():
    """After three hours away one prompt is due, and the next an hour later."""
    assert due(minutes=200) == 200
    given_ = breaks.prompt_given(TIMER, MONDAY + timedelta(minutes=200))
    assert due(given_, minutes=200) == 260


@pytest.mark.parametrize("minutes", breaks.SNOOZES)
def test_a_prompt_can_be_put_off(minutes):
    """It comes back after the minutes chosen, unless one moved meanwhile."""
    then = MONDAY + timedelta(minutes=60)
    timer = breaks.snooze(breaks.prompt_given(TIMER, then), minutes, then)

    assert due(timer, minutes=60) == 60 + minutes
    assert due(timer, moved=then + s(60), minutes=62) == 121


def test_other_snoozes_are_refused():
    """Seven minutes are not offered."""
    with pytest.raises(Refused, match="5, 10 or 20"):
        breaks.snooze(TIMER, 7, MONDAY)


def test_off_or_with_an_alert_nothing_comes():
    """An open alert silences the timer, however much is due."""
    assert due(replace(TIMER, on=False), minutes=90) is None
    assert due(minutes=90, alert=True) is None
    assert breaks.is_due(TIMER, None, at(minutes=90), alert=False)


def test_after_the_hours_the_next_day_begins_anew():
    """At five it ends; the first of Tuesday comes at ten."""
    assert due(minutes=8 * 60) == 25 * 60
    assert due(minutes=4 * 24 * 60 + 8 * 60) == (7 * 24 + 1) * 60


def test_a_clock_that_was_far_ahead_does_not_silence_for_ever():
    """A stamp of next year counts for nothing."""
    wrong = replace(TIMER, prompted=MONDAY + timedelta(days=400))

    assert due(wrong, minutes=70) == 70


def test_hours_past_midnight_belong_to_the_day_they_begin():
    """A night watch of Friday goes on into Saturday morning."""
    hours = Hours(days=(4,), start=22 * 60, end=4 * 60, quiet=False)
    (night, *_) = stretches(hours, at())

    assert (night.start.weekday(), night.end.weekday()) == (4, 5)
    assert night.end - night.start == timedelta(hours=6)


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 5), ("2026-10-25", 7)])
def test_a_night_in_which_the_clocks_change_is_shorter_or_longer(day, hours):
    """Midnight to six on the wall is five hours in March and seven in October."""
    start = datetime.fromisoformat(f"{day}T00:00:00+00:00") - timedelta(hours=12)
    rule = Hours(days=(6,), start=0, end=360, quiet=False)
    (night, *_) = stretches(rule, at(start=start))

    assert night.end - night.start == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"every": 10}, "20, 30, 45"),
        ({"hours": Hours(days=())}, "one day"),
        ({"hours": Hours(days=(9,))}, "one day"),
        ({"hours": Hours(start=-1)}, "between"),
        ({"hours": Hours(start=600, end=600)}, "different"),
        ({"hours": Hours(start=600, end=660)}, "no room"),
        ({"hours": Hours(start=23 * 60, end=6 * 60)}, "no room"),
    ],
)
def test_what_nobody_could_keep_is_refused_in_a_sentence(change, sentence):
    """Hours without room for one break are told, not kept in silence."""
    with pytest.raises(Refused, match=sentence):
        breaks.checked(replace(TIMER, **change))
    assert breaks.checked(TIMER) is TIMER


def test_only_a_set_that_moved_the_legs_counts():
    """The end of the newest such set is the last movement."""
    done = done_of(set_run(now=MONDAY), MONDAY + s(130))
    later = replace(little(done.at + s(999)), id="x")

    assert breaks.last_movement([done, later]) == done.at
    assert breaks.last_movement([]) is None


def little(then, **changes):
    """Return a set that ended *then* after one rep, or with *changes*."""
    one = {"breaks": 0, "completed": False, "reps": "seated_heel_raise=1"}
    return replace(a_set(pump_reps=1, seconds=6), **{**one, "at": then, **changes})


@pytest.mark.parametrize(
    ("changes", "seconds", "real"),
    [
        ({}, 6, False),
        ({"reps": "seated_heel_raise=4"}, 24, False),
        ({"reps": "seated_heel_raise=5"}, 30, True),
        ({"reps": "ankle_circle_cw=5"}, 15, False),
        ({"reps": "ankle_circle_cw=5 ankle_circle_ccw=5"}, 30, True),
        ({"reps": "shoulder_roll=60 belly_breath=9"}, 0, False),
        ({"reps": "moon_walk=60"}, 0, False),
        ({"reps": "", "active_seconds": 29}, 29, False),
        ({"reps": "", "active_seconds": 30}, 30, True),
        ({"reps": "standing_heel_raise=4", "active_seconds": 28}, 28, False),
        ({"reps": "", "breaks": 1}, 0, True),
    ],
)
def test_a_real_movement_is_half_a_minute_of_leg_work(changes, seconds, real):
    """A few reps and `End` is none; what pumps and is active counts once."""
    done = little(MONDAY, **changes)

    assert leg_work.leg_seconds(done) == seconds
    assert leg_work.is_real(done) is real
    assert (breaks.last_movement([done]) == MONDAY) is real


_minutes = st.integers(0, 1439)
_hours = st.builds(
    Hours,
    days=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    start=_minutes,
    end=_minutes,
    quiet=st.booleans(),
    quiet_from=_minutes,
    quiet_to=_minutes,
).filter(lambda h: h.start != h.end and h.quiet_from != h.quiet_to)
_zones = st.sampled_from(
    [
        "Europe/London",
        "America/St_Johns",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "Africa/Cairo",
        "Nowhere/Else",
    ]
)
_starts = st.sampled_from(
    [
        MONDAY,
        datetime(2026, 3, 28, 20, tzinfo=UTC),
        datetime(2026, 10, 24, 9, tzinfo=UTC),
    ]
)
_events = st.lists(
    st.tuples(
        st.integers(0, 1500),
        st.sampled_from(["look", "move", "little", "snooze", "alert"]),
    ),
    min_size=3,
    max_size=12,
)


@steady
@given(_hours, _zones, _starts, _events, st.sampled_from(breaks.INTERVALS))
def test_no_two_prompts_within_the_interval(hours, zone, start, events, every):
    """Whatever is slept through, prompts keep their distance and their hours.

    Only a prompt that the person put off comes back sooner, once and as asked; and
    a rep or two changes nothing of all this.
    """
    timer = BreakTimer(on=True, every=every, hours=hours, since=start)
    now, moved, alert, last = start, None, False, start
    done = []
    for minutes, event in events:
        now += timedelta(minutes=minutes)
        here = moment(now, zone)
        coming = breaks.next_prompt(timer, moved, here, alert=alert)
        if coming is not None and event == "look":
            now = coming
            here = moment(now, zone)
        if breaks.is_due(timer, moved, here, alert=alert):
            assert not alert
            assert hours.allows(here.local)
            base = max(filter(None, (last, moved)))
            assert now - base >= timer.gap or now >= (timer.snoozed or now + s(1))
            timer, last = breaks.prompt_given(timer, now), now
            if event == "snooze":
                timer = breaks.snooze(timer, 10, now)
        if event in {"move", "little"}:
            enough = {"reps": "ankle_pump=30"} if event == "move" else {}
            done.append(little(now, **enough))
            before, moved = moved, breaks.last_movement(done)
            assert moved == (now if event == "move" else before)
        alert = not alert if event == "alert" else alert


@steady
@given(_hours, _zones, _starts, st.sampled_from(breaks.INTERVALS))
def test_the_schedule_keeps_hours_and_distance(hours, zone, start, every):
    """Every slot is allowed, an interval from the next, with a key of its own."""
    timer = BreakTimer(on=True, every=every, hours=hours, since=start)
    slots = breaks.schedule(timer, moment(start, zone), 4)

    assert all(hours.allows(moment(x.start, zone).local) for x in slots)
    assert len({x.key for x in slots}) == len(slots)
    for one, other in pairwise(slots):
        assert other.start - one.start >= timer.gap


def test_keys_stay_when_the_file_is_made_again_later():
    """The same break has the same key an hour later."""
    first = {x.start: x.key for x in breaks.schedule(TIMER, at())}
    again = {x.start: x.key for x in breaks.schedule(TIMER, at(minutes=65))}

    assert len(first) == 70
    assert first.items() >= {k: v for k, v in again.items() if k in first}.items()
    assert len(first.keys() & again.keys()) == 69


def test_the_card_offers_the_right_break():
    """Hourly it is the stroll; more often it is what can be done in the chair."""
    hourly, often = break_words.card(TIMER), break_words.card(replace(TIMER, every=30))

    assert (hourly.routine, often.routine) == ("desk_hourly", "desk_micro")
    assert hourly.start == "Start Desk hourly break"
    assert (hourly.long, often.long) == ("Start 5 min walk", "Start 5 min walk")
    assert (break_words.LONG.exercise, break_words.LONG.seconds) == ("walk_2min", 300)
    assert [x.label for x in hourly.snoozes] == ["In 5 min", "In 10 min", "In 20 min"]


@pytest.mark.parametrize("every", breaks.INTERVALS)
def test_what_an_interval_claims_its_card_offers(every):
    """The data are of walks of 5 minutes: named with them, and started from the card.

    The set in the chair, which is offered first, was never tested for blood sugar.
    """
    label = break_words.INTERVAL_LABELS[every]
    card = break_words.card(replace(TIMER, every=every))

    assert ("data" in label) == (every == 30)
    assert label.endswith("if you walk 5 min") == ("data" in label)
    assert (card.long, break_words.LONG.seconds) == ("Start 5 min walk", 5 * 60)
    assert "blood" not in card.text


def test_the_page_is_candid_and_names_its_sources():
    """It says what 2 against 5 and 30 against 60 minutes did, and for how many."""
    page = break_words.page(TIMER)
    said = " ".join(one.says for one in page.candid)

    assert {key for one in page.candid for key in one.sources} <= SOURCES.keys()
    assert "minimum" in said
    assert "hourly ones did not" in said
    assert (page.hours, page.quiet) == (
        "From 09:00 to 17:00",
        "Quiet from 22:00 to 07:00",
    )
    assert [x.minutes for x in page.intervals] == [20, 30, 45, 60, 90]


@pytest.mark.parametrize(
    ("timer", "moved", "alert", "stands"),
    [
        (TIMER, None, False, False),
        (breaks.prompt_given(TIMER, MONDAY), None, False, True),
        (breaks.prompt_given(TIMER, MONDAY), None, True, False),
        (breaks.prompt_given(TIMER, MONDAY), MONDAY + s(1), False, False),
        (breaks.prompt_given(TIMER, MONDAY), MONDAY - s(1), False, True),
        (breaks.prompt_given(TIMER, MONDAY + s(600)), None, False, False),
        (replace(breaks.prompt_given(TIMER, MONDAY), on=False), None, False, False),
        (
            breaks.snooze(breaks.prompt_given(TIMER, MONDAY), 5, MONDAY),
            None,
            False,
            False,
        ),
    ],
)
def test_a_prompt_stands_until_it_is_answered(timer, moved, alert, stands):
    """By a movement or by putting it off; never with an open alert."""
    assert breaks.stands(timer, moved, at(minutes=5), alert=alert) == stands


@pytest.mark.parametrize("hour", [0, 6, 22, 23])
def test_a_prompt_does_not_stand_in_quiet_hours(hour):
    """Whoever opens the app at night is not asked to walk."""
    night = MONDAY.replace(hour=hour) + timedelta(days=1)
    assert not breaks.stands(
        breaks.prompt_given(TIMER, MONDAY), None, at(start=night), alert=False
    )
