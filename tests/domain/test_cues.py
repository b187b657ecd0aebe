"""Cues: each one once, however the ticks fall."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import steering
from domain.cues import cues, loudest, next_cue_at
from domain.timer import finished_at, mark
from tests.support.sets import NOON, Loop, plans, run_of, s, set_run, steady


def test_a_set_that_stands_still_is_silent():
    """Paused or left, no cue falls and none is due."""
    for still in (steering.pause(set_run(), NOON), steering.reopened(set_run())):
        assert cues(still, NOON, NOON + s(999)) == ()
        assert next_cue_at(still, NOON) is None


def test_the_loop_can_sleep_until_the_next_cue():
    """The next cue is after now, and after the last one there is none."""
    run = set_run()

    assert next_cue_at(run, NOON) == NOON + s(2)
    assert next_cue_at(run, NOON + s(2)) == NOON + s(3)
    assert next_cue_at(run, NOON + s(129.5)) == NOON + s(130)
    assert next_cue_at(run, NOON + s(130)) is None


def test_of_cues_at_one_time_the_loudest_is_played():
    """The end is louder than a rep, and of equals the later one is heard."""
    found = cues(set_run(), NOON, NOON + s(200))

    assert loudest(found) == found[-1]
    assert loudest(found[:3]) == found[2]
    assert loudest(()) is None


@steady
@given(plans, st.lists(st.integers(0, 200_000), max_size=20))
def test_no_tick_loses_or_doubles_a_cue(plan, times):
    """The cues between any instants add up to the cues of the whole."""
    run = run_of(plan)
    end = finished_at(run) + s(60)
    ticks = [NOON, *sorted(min(end, NOON + s(t / 1000)) for t in times), end]
    parts = [cue for before, now in pairwise(ticks) for cue in cues(run, before, now)]

    assert tuple(parts) == cues(run, NOON, end)
    assert [cue.kind for cue in parts].count("done") == 1


@steady
@given(plans, st.lists(st.integers(1500, 9_900), min_size=1, max_size=20))
def test_keeping_the_run_loses_and_doubles_no_cue(plan, gaps):
    """A run that is marked at any ticks gives the cues of one that never was."""
    loop = Loop(run_of(plan))
    while not loop.tick(loop.before + s(gaps[len(loop.places) % len(gaps)] / 1000)):
        loop.run = mark(loop.run, loop.before)

    assert tuple(loop.cues) == cues(run_of(plan), NOON, loop.before)


@pytest.mark.parametrize("second", [2, 4.9, 5, 30, 35, 64.2, 129])
def test_a_clock_set_back_doubles_no_cue(second):
    """What was heard is not heard again though its time comes again."""
    loop = Loop(set_run())
    loop.play(second, 0.5)
    loop.tick(loop.before - s(3600))
    loop.play(200, 0.5)

    assert tuple(loop.cues) == cues(set_run(), NOON, NOON + s(200))


def test_a_pause_doubles_and_loses_no_cue():
    """With a tick before the tap, pause and resume leave the cues as they are."""
    for second in range(130):
        loop = Loop(set_run())
        loop.before = NOON + s(second)
        first = cues(loop.run, NOON, loop.before)
        still = steering.pause(loop.run, loop.before)
        loop.run = steering.resume(still, NOON + s(second + 50))
        rest = cues(loop.run, NOON + s(second + 50), NOON + s(999))

        assert first + rest == cues(set_run(), NOON, NOON + s(999))
