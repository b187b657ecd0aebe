"""A set survives kills, sleep and clocks, at any second."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import plan_text, player, steering
from domain.timer import done_so_far, due_to_keep, mark, spot, tick
from tests.support.sets import (
    NOON,
    WHOLE,
    WORDS,
    Loop,
    done_of,
    plans,
    reps_at,
    run_of,
    s,
    set_run,
    steady,
)


def every_second():
    """Play a set; yield each second of it with the loop as it is then."""
    loop = Loop(set_run())
    for second in range(WHOLE):
        if second:
            loop.tick(NOON + s(second))
        yield second, loop.copy()


def test_a_kill_at_any_second_loses_at_most_the_phase_under_way():
    """Reopened, the set is away where its last phase began, with no rep invented."""
    for second, loop in every_second():
        found, now = loop.reopened(), spot(loop.run, loop.before)

        assert found.state == "away"
        assert (now.segment.start if not now.ready else 0) <= found.place <= now.place
        assert sum(x.reps for x in done_so_far(found, found.since)) == reps_at(second)


def test_a_set_resumed_after_a_kill_at_any_second_is_a_whole_set():
    """Ten minutes later it gets ready again, and all twenty reps are done once."""
    for _, loop in every_second():
        back = loop.before + s(600)
        again = Loop(steering.resume(loop.reopened(), back), back)

        assert player.face(again.run, back).phase.word == "Get ready"
        assert again.play(WHOLE)
        done = done_of(again.run, again.before)
        assert done is not None
        assert (done.pump_reps, done.completed, done.breaks) == (20, True, 1)
        assert (done.seconds, done.at) == (125, again.before)


def test_a_set_finished_after_a_kill_at_any_second_keeps_the_reps_done():
    """The set is dated when it was last seen, and holds whole reps only."""
    for second, loop in every_second():
        done = done_of(loop.reopened(), loop.before + s(36_000))

        assert (done.pump_reps if done else 0) == reps_at(second)
        if done:
            assert loop.before - s(5) <= done.at <= loop.before
            assert (done.completed, done.breaks) == (False, 0)


def test_an_hour_asleep_at_any_second_is_not_counted():
    """The tick after the hour finds the set away since the tick before it."""
    for _, loop in every_second():
        place, seen = spot(loop.run, loop.before).place, loop.before
        heard = list(loop.cues)

        assert not loop.tick(seen + s(3600))
        assert (loop.run.state, loop.run.since) == ("away", seen)
        assert loop.run.place == place == loop.reopened().place
        assert loop.cues == heard


def test_a_clock_set_back_at_any_second_stops_nothing():
    """The place never goes back, and the set ends after its own 130 seconds."""
    for second, loop in every_second():
        loop.tick(loop.before - s(3600))

        assert loop.play(WHOLE - second)
        assert loop.before == NOON + s(WHOLE - 3600)
        assert loop.places == sorted(loop.places)


def test_a_clock_set_forward_is_time_away():
    """An hour that the clock jumps over is not counted as done without asking."""
    assert tick(set_run(), NOON + s(20), NOON + s(3620)).state == "away"


def test_a_set_found_finished_late_ended_when_it_ended():
    """It is dated by its line of time, not by the tick that noticed."""
    loop = Loop(set_run())
    loop.play(WHOLE - 1)

    assert loop.tick(NOON + s(WHOLE + 7))
    done = done_of(loop.run, NOON + s(WHOLE + 30))
    assert done is not None
    assert done.at == NOON + s(WHOLE)


@pytest.mark.parametrize(
    "began",
    [
        datetime(2026, 10, 25, 0, 59, tzinfo=UTC),  # London's clocks go back at 1:00
        datetime(2026, 3, 29, 0, 59, tzinfo=UTC),  # and forward
    ],
)
@pytest.mark.parametrize("zone", ["Europe/London", "Asia/Kathmandu", "Etc/Unknown"])
def test_clocks_that_change_at_night_do_not_move_a_set(began, zone):
    """A set across the change, ended in whatever zone, has its 2:05 and its instant."""
    run = set_run(now=began)
    done = done_of(run, began + s(WHOLE), zone)

    assert [
        player.face(run, began + s(second)).phase.word for second in range(WHOLE)
    ] == WORDS
    assert done is not None
    assert (done.at, done.seconds) == (began + s(WHOLE), 125)


@steady
@given(plans, st.lists(st.integers(1, 9_999), max_size=40))
def test_a_kill_after_any_ticks_of_any_plan_invents_nothing(plan, gaps):
    """What is found was seen, and what is missing began after the last border."""
    loop = Loop(run_of(plan))
    for gap in gaps:
        loop.tick(loop.before + s(gap / 1000))
    now, found = spot(loop.run, loop.before), loop.reopened()

    assert found.place <= now.place
    assert now.ready or found.place >= max(now.segment.start, now.place - 15_000)


def test_a_long_walk_is_kept_every_fifteen_seconds():
    """A kill in a phase of minutes loses seconds, not minutes."""
    assert not due_to_keep(set_run(), NOON + s(4))
    plan = plan_text.read("walk_two|1|1|0|both|aw|120")
    walk = mark(run_of(plan), NOON + s(6))

    assert not due_to_keep(walk, NOON + s(20.9))
    assert due_to_keep(walk, NOON + s(21))
    assert not due_to_keep(steering.pause(walk, NOON + s(7)), NOON + s(60))
