"""Plans as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import plan_text
from domain.plan import Plan
from domain.routines import SEAT_SET_SHORT
from tests.support.sets import plans, steady

SHORT = """\
seated_heel_raise|10|1|0|both|p|2,1,2,1
seated_toe_raise|10|1|0|both|p|2,1,2,1"""


def test_the_text_of_the_short_seat_set_is_this_one():
    """The stored form is fixed: running sets of other versions must be readable."""
    assert plan_text.write(SEAT_SET_SHORT.plan) == SHORT
    assert plan_text.read(SHORT) == SEAT_SET_SHORT.plan


@steady
@given(plans)
def test_a_plan_survives_being_written_and_read(plan):
    """Doses, sides, tasks and what counts come back as they were."""
    assert plan_text.read(plan_text.write(plan)) == plan


def test_an_exercise_that_the_catalogue_lost_keeps_its_time_and_counts():
    """A run can be finished though a newer app does not know its exercise."""
    plan = plan_text.read("seated_moon_walk|10|1|0|each|pa|2,3")

    assert plan.seconds == 100
    assert plan.steps[0].name == "Seated moon walk"
    assert (plan.steps[0].pumping, plan.steps[0].active) == (True, True)


def test_frozen_seconds_win_over_the_catalogue():
    """Words come from the catalogue, seconds from the run."""
    phases = plan_text.read("seated_heel_raise|1|1|0|both|p|4,1,4,1").steps[0].phases

    assert [(phase.word, phase.seconds) for phase in phases] == [
        ("Lift", 4),
        ("Hold", 1),
        ("Lower", 4),
        ("Rest", 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        SHORT + "\n",
        "a|1|1|0|both||1|",
        "A|1|1|0|both||1",
        "../a|1|1|0|both||1",
        "a|x|1|0|both||1",
        "a|-1|1|0|both||1",
        "a|1|1|0|up||1",
        "a|1|1|0|both|pp|1",
        "a|1|1|0|both|ap|1",
        "a|1|1|0|both|z|1",
        "a|1|1|0|both||",
        "a|1|1|0|both||0",
        "a|1|1|0|both||1,,1",
        "a|\u0661|1|0|both||1",
        "a|99999|20|0|both||1,1",
        "\n".join(["a|10000|1|0|both||1"] * 3),
        "task|60||text",
        "task|60|Word|",
        "task|x|Word|text",
        "[" * 8000,
        "a|1|1|0|both||" + ",".join("1" * 6000),
    ],
)
def test_text_that_is_not_a_plan_is_refused(text):
    """Damaged or hostile text raises ValueError and makes no line without end."""
    with pytest.raises(ValueError, match=r".+"):
        plan_text.read(text)


@steady
@given(st.text(alphabet="atsk0159|,\n both each pw[", max_size=60))
def test_any_text_is_a_plan_or_refused(text):
    """Nothing but ValueError leaves the reader, and what it reads can be written."""
    try:
        plan = plan_text.read(text)
    except ValueError:
        return
    assert plan_text.read(plan_text.write(plan)) == plan


@pytest.mark.parametrize("text", ["", "two\nlines", "a|b"])
def test_a_task_is_one_line(text):
    """Text that would break the line of its plan is refused."""
    with pytest.raises(ValueError, match="task"):
        Plan((plan_text.task(text, "Word", 60),))
