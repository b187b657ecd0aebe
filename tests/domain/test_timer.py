"""The timer: a set second by second, whatever happens to phone and clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import player, steering
from domain.timer import done_so_far, finished_at, mark, spot, tick
from tests.support.sets import (
    NOON,
    WHOLE,
    WORDS,
    plans,
    reps_at,
    run_of,
    s,
    set_run,
    steady,
)


def test_the_set_second_by_second():
    """Each second has its word, its count-down, its rep and its time left."""
    run = set_run()
    faces = [player.face(run, NOON + s(second)) for second in range(WHOLE)]

    assert [face.phase.word for face in faces] == WORDS
    assert [face.phase.left for face in faces[:11]] == [5, 4, 3, 2, 1, 2, 1, 1, 2, 1, 1]
    assert [face.rep.text for face in faces[5:11]] == ["Rep 1 of 10"] * 6
    assert [face.rep.text for face in faces[124:]] == ["Rep 10 of 10"] * 6
    assert [face.time_left for face in faces[:7]] == ["2:05 left"] * 6 + ["2:04 left"]
    assert not any(face.done for face in faces)
    assert player.face(run, NOON + s(WHOLE)).done


def test_reps_are_done_when_their_last_second_is():
    """The tally grows at the end of each rep and nowhere else."""
    run = set_run()
    for second in range(WHOLE + 1):
        shares = done_so_far(run, NOON + s(second))
        assert sum(share.reps for share in shares) == reps_at(second)


def test_a_pause_at_any_second_costs_nothing_but_time():
    """After an hour of pause the set goes on where it was, and ends an hour later."""
    run = set_run()
    for second in range(WHOLE):
        still = steering.pause(run, NOON + s(second))
        again = steering.resume(still, NOON + s(second + 3600))

        assert spot(still, NOON + s(second + 1800)) == spot(run, NOON + s(second))
        assert spot(again, NOON + s(second + 3600)) == spot(run, NOON + s(second))
        assert finished_at(again) == NOON + s(WHOLE + 3600)


def test_before_any_tick_a_clock_set_back_stands_still():
    """Elapsed time does not go below zero."""
    assert spot(set_run(), NOON - s(9999)) == spot(set_run(), NOON)


@pytest.mark.parametrize("gap", [0.1, 1, 5, 10])
def test_a_late_tick_is_no_absence(gap):
    """Up to ten seconds without a tick the set simply went on."""
    run = set_run()

    assert tick(run, NOON + s(30), NOON + s(30 + gap)) is run


def test_the_first_tick_after_a_pause_is_not_late():
    """A pause of an hour is no absence, though no tick came in it."""
    still = steering.pause(set_run(), NOON + s(30))
    run = steering.resume(still, NOON + s(3630))

    assert tick(run, NOON + s(30), NOON + s(3631)) is run


@steady
@given(plans, st.lists(st.integers(0, 60_000), max_size=30))
def test_the_place_of_a_running_set_never_goes_back(plan, gaps):
    """For any plan and any ticks the spot moves forward, one segment at a time."""
    run, now, last = run_of(plan), NOON, -1
    for gap in gaps:
        now += s(gap / 1000)
        here = spot(run, now)
        assert here.place >= last
        assert here.done or here.segment.start <= here.place < here.segment.end
        assert 0 <= here.spent <= 1
        last = here.place


@steady
@given(plans, st.integers(0, 400_000), st.integers(0, 400_000))
def test_a_marked_run_is_the_same_run(plan, first, more):
    """What is kept at a border plays on as the run in memory does."""
    run, then = run_of(plan), NOON + s(first / 1000)
    later = then + s(more / 1000)

    assert spot(mark(run, then), later) == spot(run, later)
    assert finished_at(mark(run, then)) == finished_at(run)
