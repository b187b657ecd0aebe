"""A plan lived: done, put off, merged, slept through, moved by a delay."""

import itertools
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.break_hours import Hours
from domain.days import moment
from domain.faults import Refused
from domain.trips import bell, route
from domain.trips import call as calls
from domain.trips.delay import delayed, shortened
from domain.trips.items import GAP
from domain.trips.live import Happened, live, parked
from domain.trips.plan import plan
from tests.domain.trips.test_plan import trips
from tests.support.trips import drive, event, flight, trip

MINUTE = timedelta(minutes=1)
LOUD = Hours(quiet=False)
ONE = trip(seat="window")
BEGINS = ONE.begins


def at(minutes):
    """Return the instant *minutes* after leaving."""
    return BEGINS + minutes * MINUTE


def stands(minutes, *events, one=ONE, **known):
    """Return where the plan of *one* stands *minutes* after leaving."""
    happened = Happened(events=events, **known)
    return live(one, plan(one), happened, one.begins + minutes * MINUTE)


def status(found, key):
    """Return the status of the item *key*."""
    (line,) = [line for line in found.lines if line.item.key == key]
    return line.status


def test_before_its_time_the_next_thing_is_named():
    """And nothing is due."""
    found = stands(-60)

    assert (found.next.item.key, found.is_due) == ("0:boarding", False)


def test_what_is_missed_merges_into_one_thing():
    """Three sets later there is one offer, never a pile."""
    found = stands(80)

    assert [line.item.key for line in found.lines if line.status == "now"] == ["0:75"]
    assert status(found, "0:45") == status(found, "0:boarding") == "merged"


def test_a_set_counts_wherever_it_was_started():
    """It answers what was due, and the next is a whole interval away from it."""
    found = stands(60, moved=(at(58),))

    assert status(found, "0:45") == "done"
    assert (found.next.item.key, found.next.due) == ("0:75", at(88))
    assert dues(found)[1:3] == [at(118), at(148)]


def dues(found):
    """Return when what is open comes."""
    return [x.due for x in found.lines if x.status == "waiting" and x.item.prompts]


def test_a_movement_between_two_sets_measures_the_next_from_itself():
    """Also when the person only says that it was done, and each time anew."""
    done = event(ONE, "done", at(54), "0:45")
    for found in (stands(55, moved=(at(54),)), stands(55, done)):
        assert found.next.due == at(84)
    again = stands(100, moved=(at(54), at(99)))
    assert (again.next.item.key, again.next.due) == ("0:105", at(129))
    early = stands(70, moved=(at(38),))
    assert early.next.due == at(75), "a movement never brings a set nearer"


def test_what_is_moved_keeps_clear_of_landing_and_sleep():
    """What belongs to its moment stays; what has no room before it merges."""
    night = trip(sleep_from=at(180), sleep_until=at(420))
    for one in (ONE, night, drive(9, "coach"), drive(9)):
        for minute in range(0, (one.ends - one.begins) // MINUTE, 7):
            now = one.begins + minute * MINUTE
            found = live(one, plan(one), Happened(moved=(now,)), now)
            fixed = [x for x in found.lines if x.item.fixed and x.status == "waiting"]
            assert all(x.due == x.item.at for x in fixed)
            coming = dues(found)
            assert all(b - a >= GAP for a, b in itertools.pairwise(coming))
            asleep = [x for x in coming if one.sleep_from <= x < one.sleep_until]
            open_ = [x for x in found.lines if x.item.prompts and not x.item.fixed]
            late = [x for x in open_ if x.due >= one.ends]
            assert (asleep, late) == ([], [])


def test_a_set_in_good_time_counts_for_the_item_to_come():
    """Ten minutes early is early enough."""
    assert status(stands(40, moved=(at(38),)), "0:45") == "done"


def test_done_and_skipped_are_what_the_person_said():
    """A tap is enough."""
    done = event(ONE, "done", at(46), "0:45")
    skipped = event(ONE, "skipped", at(76), "0:75")
    found = stands(80, done, skipped)

    assert (status(found, "0:45"), status(found, "0:75")) == ("done", "skipped")
    assert found.next.item.key == "0:105"


def test_a_snooze_comes_back_or_merges():
    """Ten minutes later it is due again; close to the next it merges."""
    short = event(ONE, "snoozed", at(46), "0:45", minutes=9)
    long = event(ONE, "snoozed", at(46), "0:45", minutes=20)

    assert not stands(50, short).is_due
    assert stands(55, short).next.item.key == "0:45"
    assert stands(50, short).next.due == at(55)
    assert status(stands(50, long), "0:45") == "merged"


def test_a_meal_keeps_quiet_for_forty_minutes():
    """Then one thing is offered."""
    meal = event(ONE, "meal", at(70), minutes=40)
    quiet = [stands(minute, meal) for minute in range(70, 110)]

    assert not any(found.is_due for found in quiet)
    assert stands(110, meal).is_due


def test_asleep_nothing_is_due_and_one_set_is_offered_on_waking():
    """For as long as the person said, or until they are awake."""
    sleep = event(ONE, "asleep", at(80), minutes=240)
    early = event(ONE, "awake", at(200))

    assert not any(stands(m, sleep).is_due for m in range(80, 320))
    assert stands(100, sleep).asleep_until == at(320)
    assert stands(320, sleep).next.item.note == "after waking"
    woken = stands(200, sleep, early)
    assert (woken.is_due, woken.next.item.routine) == (True, "seat_set_full")


def test_with_the_belt_sign_on_nothing_stands():
    """A walk becomes a set in the seat; with the sign off it is a walk again."""
    on, off = event(ONE, "belt on", at(100)), event(ONE, "belt off", at(130))
    belted, free = stands(106, on), stands(131, on, off)

    assert belted.next.item.routine == "seat_set_full"
    assert not any(
        line.item.standing for line in belted.lines if line.status in {"now", "waiting"}
    )
    assert free.next.item.routine == "stand_set"


def test_while_an_alert_is_open_nothing_prompts():
    """Not even what is due."""
    found = stands(80, alert=True)

    assert (found.next, found.is_due, found.held) == (None, False, True)


def test_after_the_arrival_only_what_comes_after_it():
    """What was missed on the way is over."""
    last = (ONE.ends - BEGINS) // MINUTE
    found = stands(last + 5)

    assert (found.next.item.key, found.is_due) == ("after:walk", False)
    assert status(found, "0:landing") in {"missed", "merged"}


def test_a_leg_check_answers_its_day():
    """And the older ones that were missed."""
    days = (ONE.ends - BEGINS) // MINUTE + 4 * 24 * 60
    before = stands(days - 60)
    after = stands(days, checked=(at(days - 30),))

    assert before.next.item.key == "check:3"
    assert (status(after, "check:3"), after.next.item.key) == ("done", "check:7")


def test_a_driver_says_that_the_car_is_parked():
    """For half an hour; then it drives again."""
    one = drive(7, driver=True)
    stop = event(one, "parked", one.begins + 120 * MINUTE, minutes=30)

    assert parked((stop,), one, one.begins + 149 * MINUTE)
    assert not parked((stop,), one, one.begins + 151 * MINUTE)


def test_a_delay_on_the_ground_moves_the_leg():
    """In the air only the arrival moves; a connection moves as far as it must."""
    first = flight("LHR", "2026-11-17 08:00", "DOH", "2026-11-17 17:30")
    second = flight("DOH", "2026-11-17 19:30", "BKK", "2026-11-18 06:00")
    one = trip(first, second)

    ground, sleep = delayed(one, 40, one.begins - MINUTE)
    assert ground[0].lasts == first.lasts
    assert ground[1] == second
    assert [at - one.begins for at in sleep] == [40 * MINUTE] * 2
    air, sleep = delayed(one, 180, one.begins + MINUTE)
    assert (air[0].departs, sleep) == (first.departs, (one.begins, one.begins))
    assert air[1].departs.at == air[0].arrives.at
    assert route.read(route.write(air)) == air
    with pytest.raises(Refused):
        delayed(one, 40, one.ends)


def test_a_planned_sleep_stays_on_its_leg_when_another_is_late():
    """It moves as far as its own leg, and ends with the trip at the latest."""
    first = flight("LHR", "2026-11-17 08:00", "DOH", "2026-11-17 17:30")
    second = flight("DOH", "2026-11-17 19:30", "BKK", "2026-11-18 06:00")
    night = second.departs.at + 60 * MINUTE, second.arrives.at
    one = trip(first, second, sleep_from=night[0], sleep_until=night[1])

    assert delayed(one, 40, one.begins - MINUTE)[1] == night
    later = tuple(at + 60 * MINUTE for at in night)
    assert delayed(one, 180, one.begins - MINUTE)[1] == later
    over = trip(first, second, sleep_from=one.begins, sleep_until=night[1])
    assert delayed(over, 40, one.begins - MINUTE)[1] == (
        one.begins + 40 * MINUTE,
        second.arrives.at,
    )


def test_a_trip_can_end_sooner():
    """Now, with what comes after it counted from now."""
    now = at(120)
    legs = shortened(ONE, now)

    assert legs[-1].arrives.at == now
    for wrong in (BEGINS - MINUTE, ONE.ends):
        with pytest.raises(Refused):
            shortened(ONE, wrong)


HAPPENINGS = st.lists(
    st.tuples(
        st.sampled_from(["meal", "belt on", "belt off", "asleep", "awake", "moved"]),
        st.integers(0, 30 * 60),
        st.integers(1, 300),
    ),
    max_size=6,
)


def test_a_nap_that_ends_in_the_planned_sleep_wakes_nobody():
    """No set is offered where the plan says sleep."""
    one = trip()
    asleep = one.begins + 60 * MINUTE
    one = trip(*one.route, sleep_from=asleep, sleep_until=asleep + 90 * MINUTE)
    nap = event(one, "asleep", asleep - 10 * MINUTE, minutes=40)
    found = live(one, plan(one), Happened((nap,)), asleep + 45 * MINUTE)

    assert not found.is_due
    assert not any(x.item.key.startswith("woke") for x in found.lines)


def test_a_meal_moves_nothing_that_comes_after_the_arrival():
    """However long it is said to be: the rest stays clear of the leg check."""
    one = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-19 00:51"))
    meal = event(one, "meal", one.ends + 250 * MINUTE, minutes=300)
    found = live(one, plan(one), Happened((meal,)), one.ends + 265 * MINUTE)
    due = {x.item.key: x.due - x.item.at for x in found.lines}

    assert due["after:rest"] == timedelta()


@settings(deadline=None, max_examples=40)
@given(trips(), HAPPENINGS, st.booleans())
def test_whatever_happens_prompts_keep_the_rules(one, happenings, alert):
    """Spaced, none in sleep, none standing with the sign on, none with an alert."""
    assert keeps_the_rules(one, happenings, alert=alert)


def keeps_the_rules(one, happenings, *, alert, step=75):
    """Live *one* with what happened, and say that every look kept the rules."""
    made = [
        event(one, what, one.begins + start * MINUTE, minutes=lasts)
        for what, start, lasts in happenings
        if what != "moved"
    ]
    moved = tuple(
        one.begins + start * MINUTE for what, start, _ in happenings if what == "moved"
    )
    known = Happened(tuple(made), moved, (), alert)
    items = plan(one)
    length = (one.ends - one.begins) // MINUTE
    for minute in range(-60, length + 300, step):
        now = one.begins + minute * MINUTE
        found = live(one, items, known, now)
        coming = [
            x.due for x in found.lines if x.status == "waiting" and x.item.prompts
        ]
        assert all(b - a >= GAP for a, b in itertools.pairwise(coming))
        assert len([x for x in found.lines if x.status == "now"]) <= 1
        if alert:
            assert found.next is None
        if one.sleep_from <= now < one.sleep_until:
            assert found.asleep_until >= one.sleep_until
        if found.is_due:
            assert found.asleep_until is None or found.next.item.kind == "check"
            assert not (found.belt_on and found.next.item.routine == "stand_set")
            if now >= one.ends:
                assert found.next.item.phase in {"after", "checks"}
    return True


def test_fourteen_hours_lived_minute_by_minute(capsys):
    """Delays, meals and sleep: what the person saw is spaced, and told in words."""
    one = trip(
        flight("LHR", "2026-11-17 20:00", "SIN", "2026-11-18 18:00"), seat="aisle"
    )
    events, moved, seen = [], [], []
    script = {
        40: ("belt on", 0),
        70: ("belt off", 0),
        90: ("meal", 40),
        240: ("asleep", 200),
        500: ("meal", 40),
        600: ("belt on", 0),
        640: ("belt off", 0),
    }
    said, minute = (), -45
    while minute < (one.ends - one.begins) // MINUTE + 240:
        now = one.begins + minute * MINUTE
        if minute == 300:
            legs, _ = delayed(one, 40, now)
            one = trip(*legs, seat="aisle")
        if minute in script:
            what, lasts = script[minute]
            events.append(event(one, what, now, minutes=lasts))
        found = live(one, plan(one), Happened(tuple(events), tuple(moved)), now)
        call = bell.next_call([(one, found)], moment(now, "UTC"), said, hours=LOUD)
        if call and call.at <= now:
            said = calls.joined(said, call.given)
            seen.append((minute, call.item))
            if found.next.item.kind != "rest" and len(seen) % 3:
                moved.append(now + 3 * MINUTE)
        minute += 1
    for minute, item in seen:
        print(f"{minute // 60:3} h {minute % 60:02}  {item.title}, {item.note}")

    told = capsys.readouterr().out
    with capsys.disabled():
        print(f"\n{told}", end="")
    assert told.count("\n") == len(seen)
    assert "After landing" in told
    assert all(b[0] - a[0] >= 20 for a, b in itertools.pairwise(seen))
    asleep = [minute for minute, _ in seen if 240 <= minute < 440]
    fed = [m for m, _ in seen if 90 <= m < 130 or 500 <= m < 540]
    belted = [i for m, i in seen if 40 <= m < 70 or 600 <= m < 640]
    assert (asleep, fed) == ([], [])
    assert not any(item.routine == "stand_set" for item in belted)
    assert 20 <= len(seen) <= 32
    assert any(item.note == "after waking" for _, item in seen)
    assert moment(one.ends, "UTC").at - one.begins == timedelta(hours=14, minutes=40)


def test_nobody_is_asked_to_board_after_leaving():
    """Nor to prepare for a landing that is over."""
    assert stands(-20).next.item.key == "0:boarding"
    assert (stands(5).is_due, status(stands(5), "0:boarding")) == (False, "missed")


def test_a_set_that_was_done_stays_done_when_a_later_one_is_told_of():
    """What happened is read in its order: no tap takes a set away."""
    told = event(ONE, "done", at(76), "0:75")
    found = stands(80, told, moved=(at(46),))

    assert (status(found, "0:45"), status(found, "0:75")) == ("done", "done")


def test_in_the_sleep_that_was_planned_nothing_is_due():
    """What was open before it counts as seen, as with a sleep that is told of."""
    one = trip(sleep_from=at(180), sleep_until=at(420))
    open_ = live(one, plan(one), Happened(), at(179))
    assert (open_.is_due, open_.asleep_until) == (True, None)
    for minute in (180, 210, 419):
        found = live(one, plan(one), Happened(), at(minute))
        assert (found.is_due, found.asleep_until) == (False, at(420))
    assert status(found, open_.next.item.key) == "merged"
    woken = live(one, plan(one), Happened(), at(430))
    assert (woken.next.item.key, woken.asleep_until) == ("0:wake", None)
