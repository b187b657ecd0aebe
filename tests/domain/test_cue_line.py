"""Where the cues of a set fall."""

import pytest

from domain import plan_text, steering
from domain.cues import cues
from tests.support.sets import NOON, run_of, s, set_run


def heard(run, start, end):
    """Return kind and word of the cues in the seconds *start* to *end* after noon."""
    return [(c.kind, c.word) for c in cues(run, NOON + s(start), NOON + s(end))]


def of_text(text):
    """Return a run of the plan that *text* holds."""
    return run_of(plan_text.read(text))


def test_getting_ready_is_counted_down():
    """Three, two, one, then the first phase and the first rep."""
    assert heard(set_run(), 0, 6) == [
        ("count", "3"),
        ("count", "2"),
        ("count", "1"),
        ("phase", "Lift"),
        ("rep", "Rep 1 of 10"),
    ]


def test_each_rep_has_its_phases():
    """Lift, hold, lower and rest are cued where they begin."""
    assert heard(set_run(), 10.5, 17) == [
        ("phase", "Lift"),
        ("rep", "Rep 2 of 10"),
        ("phase", "Hold"),
        ("phase", "Lower"),
        ("phase", "Rest"),
        ("phase", "Lift"),
        ("rep", "Rep 3 of 10"),
    ]


def test_half_way_and_the_last_rep_are_cued():
    """Half-way comes with the sixth rep of ten, and the tenth is the last."""
    assert heard(set_run(), 34.5, 35.5) == [
        ("phase", "Lift"),
        ("rep", "Rep 6 of 10"),
        ("half", "Half-way"),
    ]
    assert heard(set_run(), 58.5, 59.5) == [("phase", "Lift"), ("last", "Last rep")]


def test_a_changeover_is_counted_down():
    """Five seconds between two exercises begin with a word and end with 3, 2, 1."""
    assert heard(set_run(), 64.5, 70) == [
        ("phase", "Get ready"),
        ("count", "3"),
        ("count", "2"),
        ("count", "1"),
        ("phase", "Lift"),
        ("rep", "Rep 1 of 10"),
    ]


def test_the_end_is_cued_once():
    """Done comes at the end of the line, not again after it."""
    assert heard(set_run(), 129, 130) == [("done", "Done")]
    assert heard(set_run(), 130, 9999) == []


def test_the_change_of_leg_is_cued_in_the_last_three_seconds():
    """One leg after the other has no time between: the cue comes before the end."""
    run = of_text("leg_a|3|1|0|each||2,2")
    found = [c for c in cues(run, NOON, NOON + s(999)) if c.kind == "switch"]

    assert [c.place for c in found] == [9000]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("leg_a|1|1|0|each||2", [0]),
        ("leg_a|4|2|0|each||2", [5000, 13_000, 21_000]),
        ("leg_a|4|2|9|each||2", [5000, 30_000]),
        ("leg_a|4|1|0|alternating||2", []),
        ("leg_a|4|1|0|both||2", []),
    ],
)
def test_every_change_of_leg_without_a_rest_is_cued(text, places):
    """A rest between rounds has its own count-down, and alternating legs need none."""
    found = [c for c in cues(of_text(text), NOON, NOON + s(999)) if c.kind == "switch"]

    assert [c.place for c in found] == places


def test_a_word_is_not_counted_down_in_the_same_breath():
    """A rest of three seconds says Rest, then 2 and 1."""
    run = of_text("a|1|2|3|both||2")

    assert heard(run, 6.5, 10) == [
        ("phase", "Rest"),
        ("count", "2"),
        ("count", "1"),
        ("phase", "Move"),
    ]


def test_long_phases_are_cued_half_way_and_counted_down():
    """A walk of two minutes says when to turn round and when it ends."""
    run = of_text("walk_two|1|1|0|both|aw|120")

    assert heard(run, 5, 200) == [
        ("half", "Half-way"),
        ("count", "3"),
        ("count", "2"),
        ("count", "1"),
        ("done", "Done"),
    ]


def test_coming_back_in_the_middle_of_a_phase_is_cued():
    """Getting ready goes off with the word of the phase that goes on."""
    left = steering.reopened(steering.pause(of_text("w|1|1|0|both||120"), NOON + s(50)))
    run = steering.resume(left, NOON + s(600))

    assert heard(run, 600, 606)[-1] == ("phase", "Move")
