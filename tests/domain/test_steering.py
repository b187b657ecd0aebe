"""What a person can do to a run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import plan_text, player, steering
from domain.faults import Refused
from domain.routines import SEAT_SET_SHORT
from domain.timer import done_so_far, finished_at, spent_ms, spot
from tests.support.sets import NOON, plans, run_of, s, set_run, steady

HEEL, TOE = 0, 65_000
"""Where the two exercises of the short seat set begin on its line, in ms."""


def reps(run, now):
    """Return the reps done of each step until *now*."""
    return [share.reps for share in done_so_far(run, now)]


def test_two_sets_at_once_are_refused():
    """While a set is open, running or left, no other one starts."""
    for current in (set_run(), steering.reopened(set_run())):
        with pytest.raises(Refused, match="already"):
            steering.start(
                SEAT_SET_SHORT, NOON, new_id="2", writer="phone", current=current
            )


def test_getting_ready_comes_before_the_line():
    """Five seconds are shown and not counted."""
    run = set_run()

    assert [spot(run, NOON + s(x)).place for x in (0, 4.9, 5, 6)] == [0, 0, 0, 1000]
    assert finished_at(run) == NOON + s(130)


@pytest.mark.parametrize("second", [0, 3, 5, 30, 64])
def test_skip_lands_on_the_next_exercise_with_time_to_get_ready(second):
    """From anywhere in the first exercise the second one begins in five seconds."""
    now = NOON + s(second)
    run = steering.skip(set_run(), now)
    here = spot(run, now)

    assert (here.place, here.ready) == (TOE, 5000)
    assert spot(run, now + s(6)).place == TOE + 1000
    assert finished_at(run) == now + s(65)


def test_the_changeover_belongs_to_the_exercise_it_leads_to():
    """Back from it is the first exercise again, skip from it is the end."""
    now = NOON + s(67)

    assert spot(steering.previous(set_run(), now), now).place == HEEL
    assert spot(steering.skip(set_run(), now), now).done


def test_previous_step_of_the_first_step_is_its_start():
    """There is nothing before the first exercise."""
    now = NOON + s(30)

    assert spot(steering.previous(set_run(), now), now).place == HEEL


def test_previous_step_is_the_one_before():
    """From the third of three exercises it is the second."""
    run = run_of(plan_text.read("\n".join(["a|1|1|0|both||20"] * 3)))
    now = NOON + s(5 + 50 + 3)

    assert spot(steering.previous(run, now), now).place == 25_000


def test_skip_of_the_last_step_is_the_end():
    """There is nothing to get ready for: the set is over at once."""
    now = NOON + s(100)
    run = steering.skip(set_run(), now)

    assert spot(run, now).done
    assert finished_at(run) == now
    assert steering.skip(run, now + s(1)) == run


def test_restart_begins_with_the_first_step():
    """The whole line lies ahead again, after getting ready."""
    now = NOON + s(100)

    assert finished_at(steering.restart(set_run(), now)) == now + s(130)


def test_what_was_done_before_a_jump_stays_done():
    """Whole reps of a skipped step count, the broken one does not."""
    now = NOON + s(5 + 3 * 6 + 4)
    run = steering.skip(set_run(), now)

    assert reps(run, now) == [3, 0]
    assert reps(run, now + s(5 + 60)) == [3, 10]
    assert spent_ms(run, now + s(5 + 60)) == 22_000 + 60_000


def test_reps_done_twice_count_twice():
    """Going back to do an exercise again adds to what was done."""
    first = NOON + s(5 + 65 + 12)
    run = steering.previous(set_run(), first)
    later = first + s(5 + 60)

    assert reps(run, first) == [10, 2]
    assert reps(run, later) == [20, 2]


def test_a_jump_while_paused_stays_paused():
    """The new place waits for Resume, and then gets ready."""
    still = steering.skip(steering.pause(set_run(), NOON + s(30)), NOON + s(40))
    face = player.face(still, NOON + s(99))
    run = steering.resume(still, NOON + s(100))

    assert (face.paused, face.title) == (True, "Seated toe raise")
    assert spot(run, NOON + s(104)).ready == 1000
    assert spot(run, NOON + s(106)).place == TOE + 1000


def test_a_pause_while_getting_ready_keeps_what_is_left_of_it():
    """Three seconds in, two are left after the pause."""
    still = steering.pause(set_run(), NOON + s(3))
    run = steering.resume(still, NOON + s(60))

    assert spot(run, NOON + s(61)).ready == 1000


def test_pausing_and_resuming_twice_change_nothing():
    """A double tap is one tap."""
    still = steering.pause(set_run(), NOON + s(30))
    run = steering.resume(still, NOON + s(60))

    assert steering.pause(still, NOON + s(90)) == still
    assert steering.resume(run, NOON + s(90)) == run


def test_after_time_away_a_short_phase_begins_anew():
    """Nobody comes back in the middle of a lift."""
    left = steering.reopened(steering.pause(set_run(), NOON + s(6.5)))
    run = steering.resume(left, NOON + s(600))

    assert (left.place, run.place, run.ready) == (1500, 0, 5000)


def test_after_time_away_a_long_phase_goes_on():
    """Ninety seconds of a walk are not walked again."""
    walk = run_of(plan_text.read("walk_two|1|1|0|both|aw|120"))
    left = steering.reopened(steering.pause(walk, NOON + s(95)))

    assert steering.resume(left, NOON + s(600)).place == 90_000


def test_a_set_that_was_over_when_it_was_left_is_over_when_resumed():
    """Its last phase is not played again."""
    left = steering.reopened(steering.pause(set_run(), NOON + s(200)))

    assert spot(steering.resume(left, NOON + s(600)), NOON + s(600)).done


@steady
@given(
    plans,
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    steering.pause,
                    steering.resume,
                    steering.skip,
                    steering.previous,
                    steering.restart,
                ]
            ),
            st.integers(0, 40_000),
        ),
        max_size=12,
    ),
)
def test_no_order_of_taps_invents_anything(plan, taps):
    """Time and reps counted never exceed the time that passed."""
    run, now = run_of(plan), NOON
    for action, gap in taps:
        run = action(run, now)
        now += s(gap / 1000)
    passed = (now - NOON) // s(0.001)
    spent = [share.ms for share in done_so_far(run, now)]

    assert sum(spent) <= spent_ms(run, now) <= passed
    for step, share in zip(plan.steps, done_so_far(run, now), strict=True):
        rep = sum(phase.seconds for phase in step.phases)
        assert share.reps * rep * 1000 <= share.ms or not step.exercise
