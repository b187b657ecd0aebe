"""The three rings of a day."""

from dataclasses import replace
from datetime import date

import pytest

from domain import rings
from domain.rings import Counts
from domain.routines import SEAT_SET_SHORT, Routine
from tests.support.make import drink
from tests.support.sets import NOON, done_of, s, set_run

DAY = date(2026, 11, 10)


def done(number=1, **changes):
    """Return set *number* of the day with *changes*."""
    whole = done_of(set_run(), NOON + s(130))
    assert whole is not None
    return replace(whole, id=f"s{number}", **changes)


def test_a_day_without_sets_has_empty_rings():
    """Eight breaks, a hundred reps and 22 minutes lie ahead."""
    shown = rings.rings(rings.counts([drink()], DAY))
    three = (shown.breaks, shown.pump_reps, shown.minutes)

    assert [ring.label for ring in three] == [
        "0 of 8 breaks",
        "0 of 100 pump reps",
        "0 of 22 active minutes",
    ]
    assert [ring.rest for ring in three] == ["of 8 breaks", "of 100 reps", "of 22 min"]
    assert [ring.share for ring in three] == [0, 0, 0]


def test_rings_count_the_sets_of_their_day_alone():
    """A set of another logical day fills nothing here."""
    log = [done(1), done(2), done(3, day=date(2026, 11, 9)), drink()]

    assert rings.counts(log, DAY) == Counts(2, 40, 0)


def test_a_set_that_was_not_completed_adds_its_reps_alone():
    """Reps count from the first one, a break only when it is whole."""
    assert rings.counts([done(breaks=0, pump_reps=7)], DAY) == Counts(0, 7, 0)


def test_the_tail_shows_what_the_next_set_would_add():
    """The short seat set is one break and twenty reps, and no active minute."""
    shown = rings.rings(Counts(4, 54, 11 * 60), rings.gain(SEAT_SET_SHORT))

    assert (shown.breaks.share, shown.breaks.tail) == (0.5, 0.125)
    assert shown.pump_reps.tail == pytest.approx(0.2)
    assert (shown.minutes.share, shown.minutes.tail) == (0.5, 0)
    assert (shown.pump_reps.figure, shown.pump_reps.value) == ("54", 54)


def test_a_tail_never_goes_round_past_the_top():
    """The last reps fill the ring; a closed ring has no tail."""
    nearly = rings.rings(Counts(8, 90, 0), rings.gain(SEAT_SET_SHORT))

    assert nearly.pump_reps.tail == pytest.approx(0.1)
    assert (nearly.breaks.share, nearly.breaks.tail) == (1, 0)


def test_a_ring_past_its_goal_stays_closed_and_keeps_counting():
    """The number beside it is the truth."""
    ring = rings.rings(Counts(9, 140, 0)).pump_reps

    assert (ring.share, ring.label) == (1, "140 of 100 pump reps")


def test_after_a_set_the_gain_is_told_beside_the_new_value():
    """5 of 8 breaks, 1 more; the minutes did not change."""
    shown = rings.rings_after(Counts(5, 74, 11 * 60), Counts(1, 20, 0))
    three = (shown.breaks, shown.pump_reps, shown.minutes)

    assert [ring.value for ring in three] == [5, 74, 11]
    assert [ring.more for ring in three] == ["1 more", "20 more", "no change"]


def test_seconds_of_several_sets_add_up_to_minutes():
    """Two walks of ninety seconds are three active minutes."""
    shown = rings.rings_after(Counts(0, 0, 180), Counts(0, 0, 90))

    assert (shown.minutes.value, shown.minutes.more) == (3, "2 more")


def test_a_set_of_another_family_is_no_break():
    """A stretch before bed adds its reps and no break."""
    stretch: Routine = replace(SEAT_SET_SHORT, family="stretch")

    assert rings.gain(stretch) == Counts(0, 20, 0)
