"""What the drawing of the player is told."""

from itertools import pairwise

import pytest

from domain import plan_text, steering
from domain.stage import left_words, stage
from domain.timeline import timeline
from tests.support.sets import NOON, run_of, s, set_run

PARTS = ["lift", "lift", "hold", "lower", "lower", "rest"]


def at(second, run=None):
    """Return the stage *second* seconds after noon."""
    return stage(run or set_run(), NOON + s(second))


def of_text(text):
    """Return a run of the plan that *text* holds."""
    return run_of(plan_text.read(text))


def test_the_parts_follow_the_word():
    """Lift, hold, lower and rest move the leg; it stands while one waits."""
    seen = [at(second).part for second in range(130)]

    assert seen == ["ready"] * 5 + PARTS * 10 + ["ready"] * 5 + PARTS * 10


def test_heels_then_toes():
    """The changeover stands already as the movement that comes."""
    seen = {second: at(second).movement for second in (0, 5, 64, 66, 70, 129)}

    assert seen == {0: "heel", 5: "heel", 64: "heel", 66: "toe", 70: "toe", 129: "toe"}


def test_an_exercise_without_poses_stands_still():
    """Walking, squeezing and tasks are not drawn as a heel raise."""
    assert at(6, of_text("a|2|1|0|both||2")).movement == "still"


@pytest.mark.parametrize("second", [0, 3.5, 5, 6.25, 65, 67.5, 129.75])
def test_length_and_share_give_what_is_left(second):
    """The three say the same, so no animation ends early or late."""
    now = at(second)

    assert now.left_ms == pytest.approx((1 - now.spent) * now.seconds * 1000)


def test_turns_go_up_by_one_from_getting_ready_to_the_end():
    """Two rings can take turns, and the knob never runs back."""
    turns = [at(x / 2).turn for x in range(260)]
    changes = [b for a, b in pairwise(turns) if a != b]

    assert turns[0] == -1
    assert changes == list(range(81))


@pytest.mark.parametrize(
    "text", ["a|2|1|0|each||2", "a|3|2|30|both||1,1", "a|3|1|0|alternating||2"]
)
def test_neighbouring_reps_have_numbers_that_follow(text):
    """Whatever the sides, rounds and rests: odd and even take turns."""
    run = of_text(text)
    total = 5 + timeline(run.plan).total // 1000
    seen = [at(x / 2, run).rep for x in range(total * 2)]
    steps = {b - a for a, b in pairwise(seen)}

    assert (seen[0], steps) == (0, {0, 1})


def test_the_seconds_are_shown_while_one_waits():
    """5 to 1, and nothing over a phase of two seconds."""
    assert [at(x).count for x in (0, 0.5, 1, 4.9, 5, 65, 69.5)] == [
        "5",
        "5",
        "4",
        "1",
        "",
        "5",
        "1",
    ]


def test_a_long_phase_shows_its_seconds_too():
    """A walk of two minutes is told in minutes and seconds."""
    walk = of_text("a|1|1|0|both||120")

    assert [at(x, walk).count for x in (5, 70, 124)] == ["2:00", "55", "1"]


def test_works_says_where_the_muscle_works():
    """Lift and hold; the others fill the vein."""
    assert at(5).works == (True, True, False, False)


def test_a_pause_is_told_with_the_time_left():
    """Where room is short it is told alone."""
    run = set_run()
    paused = steering.pause(run, NOON + s(18))

    assert left_words(run, NOON + s(18)) == "1:52 left"
    assert left_words(paused, NOON + s(99)) == "Paused, 1:52 left"
    assert left_words(paused, NOON + s(99), brief=True) == "Paused"


def test_at_the_end_the_leg_stands():
    """Nothing is counted, nothing moves."""
    done = at(200)

    assert (done.part, done.count, done.left_ms) == ("ready", "", 0)
