"""The end of a run, and what the diary keeps of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain import plan_text, steering
from domain.days import moment
from domain.ending import discard, finish
from domain.runs import SetDone
from tests.support.sets import NOON, done_of, london, run_of, s, set_run

END = NOON + s(130)


def of_text(text, *, is_break=False):
    """Return a run of the plan that *text* holds."""
    return replace(run_of(plan_text.read(text)), is_break=is_break)


def test_a_set_ended_early_keeps_whole_reps_and_is_no_break():
    """Three reps and a half are three reps."""
    done = done_of(set_run(), NOON + s(5 + 21))

    assert done is not None
    assert (done.reps, done.pump_reps) == ("seated_heel_raise=3", 3)
    assert (done.completed, done.breaks, done.seconds) == (False, 0, 21)


def test_a_set_of_which_nothing_was_done_leaves_nothing():
    """Ended before its first whole rep, only the end of the run is kept."""
    for second in (0, 5, 10.9):
        kept = finish(set_run(), london(NOON + s(second)), "phone")
        assert [record.kind for record in kept] == ["tombstone"]


def test_a_discarded_set_leaves_nothing():
    """However much was done, the tombstone of the run is all there is."""
    kept = discard(set_run(), END, "phone")

    assert [(record.kind, record.id) for record in kept] == [("tombstone", "run-1")]


def test_a_set_with_a_skipped_exercise_is_not_completed():
    """It keeps its ten reps and counts as no break."""
    now = NOON + s(10)
    run = steering.skip(set_run(), now)
    done = done_of(run, now + s(65))

    assert done is not None
    assert (done.pump_reps, done.completed, done.breaks) == (10, False, 0)


@pytest.mark.parametrize(("seconds", "breaks"), [(59, 0), (60, 1)])
def test_a_walk_of_a_minute_is_a_break(seconds, breaks):
    """It counts though the set around it was not completed."""
    run = of_text("walk_two|1|1|0|both|aw|120\nheel_a|9|1|0|both|p|2")
    done = done_of(run, NOON + s(5 + seconds))

    assert done is not None
    assert (done.breaks, done.active_seconds) == (breaks, seconds)
    assert (done.reps, done.planned) == ("", 9)


def test_a_completed_set_of_another_kind_is_no_break():
    """Only desk, seat and stand sets and walks are breaks."""
    done = done_of(of_text("bend_b|2|1|0|both|a|2"), NOON + s(9))

    assert done is not None
    assert (done.completed, done.breaks, done.active_seconds) == (True, 0, 4)


def test_tasks_can_be_left_out_but_not_all_of_a_set():
    """A skipped task spoils nothing; a set of tasks alone must be played."""
    now = NOON + s(7)
    mixed = steering.skip(
        of_text("task|60|Shoes|Loosen them\nheel_a|1|1|0|both|p|2,1"), now
    )
    done = done_of(mixed, now + s(8))
    alone = of_text("task|60|Shoes|Loosen them")

    assert done is not None
    assert done.completed
    assert done_of(alone, NOON + s(64)) is None
    assert done_of(alone, NOON + s(65)) is not None


def test_a_set_left_at_night_belongs_to_the_day_it_was_done():
    """Stopped at 3:59 and finished at noon, it is of the day before, frozen."""
    began = datetime(2026, 11, 11, 3, 58, tzinfo=UTC)
    left = steering.reopened(steering.pause(set_run(now=began), began + s(59)))
    done = finish(left, london(began.replace(hour=12)), "phone")[0]

    assert isinstance(done, SetDone)
    assert done.at == began + s(59)
    assert done.day == date(2026, 11, 10)


def test_a_set_carries_the_zone_in_force_when_it_was_done():
    """Kathmandu is 5:45 ahead of UTC."""
    done = finish(set_run(), moment(END, "Asia/Kathmandu"), "phone")[0]

    assert isinstance(done, SetDone)
    assert (done.zone, done.offset) == ("Asia/Kathmandu", 20_700)
