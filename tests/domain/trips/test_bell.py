"""When the plan of a trip speaks by itself: once, in time, and never out of place."""

import itertools
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.break_hours import Hours
from domain.days import moment
from domain.trips import bell
from domain.trips import call as calls
from domain.trips.call import Call, Given
from domain.trips.items import GAP
from domain.trips.live import Happened, live
from domain.trips.plan import plan
from tests.domain.trips.test_plan import trips
from tests.support.trips import drive, event, flight, trip

MINUTE = timedelta(minutes=1)
ONE = trip(seat="window")
LOUD = Hours(quiet=False)
SYMPTOMS = (
    "pain",
    "swell",
    "clot",
    "swollen",
    "ache",
    "numb",
    "vein",
    "symptom",
    "leg",
)


def at(minutes, one=ONE):
    """Return the instant *minutes* after leaving."""
    return one.begins + minutes * MINUTE


def call(minutes, *events, one=ONE, said=(), hours=LOUD, until=None, **known):
    """Return what the plan of *one* says next, *minutes* after leaving."""
    now = moment(at(minutes, one), "Europe/London")
    found = live(one, plan(one), Happened(events=events, **known), now.at)
    return bell.next_call([(one, found)], now, said, hours=hours, quiet_until=until)


def test_it_speaks_when_the_next_thing_is_due():
    """Known beforehand, so that it can be handed over."""
    found = call(20, said=[Given(ONE.id, "0:climb", at(15))])

    assert (found.item.key, found.at, found.until) == ("0:45", at(45), at(75))


def test_it_speaks_once_for_each_thing():
    """Also after a kill: what was said is kept."""
    said = call(45).given

    assert call(46, said=calls.read(calls.write((said,)))).at == at(75)
    for nonsense in ("nonsense", None, "a b 2026-01-01", "a b c"):
        assert calls.read(nonsense) == ()


def test_a_leg_check_does_not_speak_again_after_every_set():
    """The check of one trip waits for days, while another trip is under way."""
    check = Given(ONE.id, "check:1", at(20))
    said = calls.joined((check,), Given("back", "0:45", at(60)))
    said = calls.joined(said, Given("back", "0:75", at(90)))

    assert said == (check, Given("back", "0:75", at(90)))
    day = int((ONE.ends - ONE.begins) / MINUTE) + 25 * 60
    before = call(day).item.key
    assert before == "check:1"
    spoke = (Given(ONE.id, "check:1", at(day)), Given("back", "0:45", at(day + 5)))
    again = call(day + 60, said=spoke)
    assert again is None or again.item.key != "check:1"


def test_many_trips_do_not_fill_the_memory():
    """The oldest goes first."""
    said = ()
    for number in range(40):
        said = calls.joined(said, Given(str(number), "0:45", at(number)))

    assert len(said) == calls.MOST
    assert said[-1].trip == "39"


def test_what_was_put_off_speaks_again():
    """At the time to which it was put off."""
    later = event(ONE, "snoozed", at(46), "0:45", minutes=9)

    assert call(47, later, said=[Given(ONE.id, "0:45", at(45))]).at == at(55)


def test_what_could_not_be_kept_waits_also_when_it_was_put_off():
    """A full disk is not asked again at once, turn after turn."""
    later, spoke = event(ONE, "snoozed", at(46), "0:45", minutes=5), at(45)
    found = call(51, later, said=[Given(ONE.id, "0:45", spoke)], until=at(53))

    assert found.at == at(53)


def test_what_was_missed_speaks_once():
    """For the last of it, and waits where the next thing is near."""
    assert call(76).item.key == "0:75"
    assert call(100).item.key == "0:105"
    assert call(100).at == at(105)


def test_two_things_keep_their_distance():
    """Nothing comes sooner than twenty minutes after what has spoken last."""
    now = moment(at(76), "Europe/London")
    stands = [(ONE, live(ONE, plan(ONE), Happened(), now.at))]
    found = bell.next_call(stands, now, (), hours=LOUD, quiet_until=at(80))

    assert found.at == at(80)
    assert call(76, said=[Given("another", "0:45", at(70))]).at == at(105)
    assert call(45, said=[Given("another", "0:45", at(30))]).at == at(50)


def test_a_clock_that_was_set_back_silences_nothing():
    """A stamp from far ahead counts for nothing."""
    assert call(45, said=[Given("another", "x", at(600))]).at == at(45)


def test_in_a_sleep_it_is_silent_and_speaks_once_on_waking():
    """A planned one, and one that was told of."""
    one = trip(sleep_from=at(120), sleep_until=at(420))
    planned = call(130, one=one)
    told = call(130, event(ONE, "asleep", at(125), minutes=200))

    assert planned.at == at(430)
    assert told.at == at(325)
    assert told.item.note == "after waking"


def test_with_the_belt_sign_on_only_what_is_done_in_the_seat_speaks():
    """A set in the seat instead of a walk."""
    belted = call(104, event(ONE, "belt on", at(100)))

    assert belted.item.routine == "seat_set_full"


def test_an_open_alert_silences_everything():
    """Nobody is asked to move then."""
    assert call(45, alert=True) is None


def test_who_drives_hears_of_a_leg_check_alone():
    """Not of a stop: the calendar rings. Not after the plan's end: it may be late."""
    one = drive(7, driver=True)
    lasts = (one.ends - one.begins) // MINUTE

    for minutes in (110, lasts + 1, lasts + 20, lasts + 60):
        assert call(minutes, one=one).item.phase == "checks"
    assert call(110, one=drive(7)).item.kind == "stop"
    assert call(lasts + 1, one=drive(7)).item.key == "after:walk"


def test_quiet_hours_hold_for_what_comes_long_after_the_arrival():
    """A rest in the night is not asked for; the walk off the plane is."""
    late = trip(flight("LHR", "2026-11-17 14:00", "JFK", "2026-11-17 23:30"))
    lasts = (late.ends - late.begins) // MINUTE
    keys = [
        call(lasts + 1, one=late, hours=hours).item.key for hours in (Hours(), LOUD)
    ]
    assert keys == ["after:walk", "after:walk"]
    said = Given(late.id, "after:walk", late.ends + 20 * MINUTE)
    quiet = [
        call(lasts + 30, one=late, said=[said], hours=hours).item.key
        for hours in (Hours(quiet_from=0, quiet_to=9 * 60), LOUD)
    ]
    assert quiet == ["check:1", "after:rest"]


def test_breaks_keep_clear_of_the_plan():
    """A break that would come beside it comes twenty minutes after it."""
    free, near = at(300), at(310)

    assert bell.clear_of(free, []) == free
    assert bell.clear_of(free, [near]) == near + GAP
    assert bell.clear_of(free, [at(340), near]) == at(360)
    assert bell.clear_of(free, [at(280), at(320)]) == free


def test_no_text_names_a_symptom_and_a_tap_opens_what_it_says():
    """Anybody may see a screen."""
    for one in (ONE, drive(7), drive(9, "coach"), drive(5, "train")):
        for item in plan(one, drinks=True):
            if not item.prompts:
                continue
            said = Call(one.id, item, item.at, item.at + GAP)
            told = calls.reminder(said, silent=True)
            words = f"{told.title} {told.text}".lower().replace("legs-up rest", "")
            assert not any(word in words for word in SYMPTOMS), words
            assert told.routine == (item.routine or told.routine)
            assert told.routine
    check = next(x for x in plan(ONE) if x.kind == "check")
    said = Call(ONE.id, check, check.at, check.at + GAP)
    assert calls.reminder(said, silent=True).routine == calls.CHECK


HAPPENINGS = st.lists(
    st.tuples(
        st.sampled_from(
            ["meal", "belt on", "belt off", "asleep", "awake", "moved", "snoozed"]
        ),
        st.integers(0, 30 * 60),
        st.integers(1, 300),
    ),
    max_size=6,
)


@settings(deadline=None, max_examples=60)
@given(trips(), HAPPENINGS, st.integers(1, 25), st.booleans())
def test_whatever_happens_the_bell_keeps_the_rules(one, happenings, step, drives):
    """Looked at often or seldom: spaced, none in sleep, none standing, none twice."""
    if one.mode == "car" and drives:
        one = trip(*one.route, mode="car", driver=True)
    assert keeps_the_rules(one, happenings, step)


def keeps_the_rules(one, happenings, step, zone="Europe/London"):
    """Look at the bell every *step* minutes, and say that each call kept the rules."""
    items, told, said = plan(one), (), []
    prompts = [item.key for item in items if item.prompts]
    made = [
        event(
            one,
            what,
            at(start, one),
            prompts[start % len(prompts)] if what == "snoozed" and prompts else "",
            minutes=lasts,
        )
        for what, start, lasts in happenings
        if what != "moved"
    ]
    moved = tuple(at(start, one) for what, start, _ in happenings if what == "moved")
    known = Happened(tuple(made), moved)
    last = (one.ends - one.begins) // MINUTE + 300
    for minute in range(-60, last, step):
        now = moment(at(minute, one), zone)
        found = live(one, items, known, now.at)
        coming = bell.next_call([(one, found)], now, told, hours=LOUD)
        assert coming is None or now.at <= coming.at < coming.until
        if coming is None or coming.at > now.at:
            continue
        told = calls.joined(told, coming.given)
        said.append(coming)
        line = next(x for x in found.lines if x.item.key == coming.item.key)
        assert line.status == "now"
        assert found.asleep_until is None
        assert not one.sleep_from <= now.at < one.sleep_until
        assert not (found.belt_on and one.begins <= now.at < one.ends and _stands(line))
        assert not (one.driver and one.begins <= now.at < one.ends)
        if now.at >= one.ends:
            assert line.item.phase in {"after", "checks"}
    for before, after in itertools.pairwise(said):
        assert after.at - before.at >= GAP or after.item.key == before.item.key
    for key in {one.item.key for one in said}:
        times = [coming.at for coming in said if coming.item.key == key]
        for first, second in itertools.pairwise(times):
            assert any(first <= event.until and event.at <= second for event in made)
    return True


def _stands(line):
    """Say whether what is due needs standing up."""
    return line.item.standing or line.item.routine in {"pre_boarding", "road_stop"}


@pytest.mark.parametrize("kind", ["set", "stop", "rest", "check"])
def test_every_kind_of_item_has_words(kind):
    """A title and one sentence or a few words."""
    plans = [plan(ONE), plan(drive(7))]
    item = next(x for made in plans for x in made if x.kind == kind)
    title, text = calls.words(item)

    assert title
    assert 10 < len(text) < 90
