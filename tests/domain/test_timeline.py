"""The line of time of a plan."""

import pytest
from hypothesis import given

from domain.exercises import Phase
from domain.plan import Plan, Step
from domain.routines import SEAT_SET_SHORT
from domain.timeline import timeline
from tests.support.sets import plans, steady


def step(seconds, reps=1, rounds=1, rest=0, sides="both"):
    """Return a step of phases that last *seconds*."""
    phases = tuple(Phase("Move", each, "work") for each in seconds)
    return Step(
        exercise="heel_a",
        name="Heel a",
        inline="heel a",
        phases=phases,
        reps=reps,
        rounds=rounds,
        rest=rest,
        sides=sides,
    )


def test_the_short_seat_set_takes_two_minutes_and_five_seconds():
    """Twenty reps of six seconds and one changeover add up to the printed 2:05."""
    segments = timeline(SEAT_SET_SHORT.plan).segments

    assert sum(segment.ms for segment in segments) == 125_000
    assert SEAT_SET_SHORT.seconds == 125


@pytest.mark.parametrize(
    ("dose", "printed"),
    [
        (step((2, 1, 2, 1), 10), 60),
        (step((2,), 26, sides="each"), 104),
        (step((1, 1, 1), 10, sides="alternating"), 60),
        (step((2, 3, 2, 1), 6, sides="each"), 96),
        (step((2, 1, 3, 1), 12, 2, 30), 198),
        (step((2, 1, 3, 1), 8, 2, 45, "each"), 269),
        (step((120,)), 120),
        (step((3, 30, 3), 2, sides="each"), 144),
        (step((600,)), 600),
    ],
)
def test_every_shape_of_dose_takes_its_printed_time(dose, printed):
    """Reps, rounds, rests, sides and plain seconds add up as the catalogue says."""
    assert timeline(Plan((dose,))).total == printed * 1000
    assert Plan((dose,)).seconds == printed


def test_steps_are_five_seconds_apart():
    """A set of six steps has five changeovers, and begins and ends with none."""
    segments = timeline(Plan((step((10,)),) * 6)).segments
    changes = [n for n, segment in enumerate(segments) if segment.kind == "change"]

    assert changes == [1, 3, 5, 7, 9]
    assert {segments[n].ms for n in changes} == {5000}


def test_one_leg_follows_the_other_without_time_between():
    """The right leg begins where the left one ends, with rep 1 of its own."""
    segments = timeline(Plan((step((2, 1), 2, sides="each"),))).segments

    assert [(x.side, x.rep, x.of, x.start) for x in segments if x.phase == 0] == [
        ("left", 1, 2, 0),
        ("left", 2, 2, 3000),
        ("right", 1, 2, 6000),
        ("right", 2, 2, 9000),
    ]


def test_alternating_legs_share_one_count():
    """Two reps a side are four reps, left first."""
    segments = timeline(Plan((step((2,), 2, sides="alternating"),))).segments

    assert [(x.side, x.rep, x.of) for x in segments] == [
        ("left", 1, 4),
        ("right", 2, 4),
        ("left", 3, 4),
        ("right", 4, 4),
    ]


@steady
@given(plans)
def test_no_line_has_a_gap_or_an_overlap(plan):
    """Every segment begins where the one before ends, and the plan ends with them."""
    line = timeline(plan)
    ends = [0, *(segment.end for segment in line.segments)]

    assert [segment.start for segment in line.segments] == ends[:-1]
    assert ends[-1] == line.total == plan.seconds * 1000
    assert line.segments[-1].kind in {"phase", "task"}


@steady
@given(plans)
def test_left_and_right_do_the_same(plan):
    """In every step and round the left leg has as many reps as the right one."""
    reps = [x for x in timeline(plan).segments if x.last and x.kind == "phase"]
    for number, each in enumerate(plan.steps):
        for turn in range(1, each.rounds + 1):
            sides = [x.side for x in reps if (x.step, x.round) == (number, turn)]
            assert sides.count("left") == sides.count("right")
            assert len(sides) == (each.reps_a_round if each.exercise else 0)


@pytest.mark.parametrize(
    "dose",
    [
        {"seconds": ()},
        {"seconds": (0,)},
        {"seconds": (7201,)},
        {"seconds": (1,), "reps": 0},
        {"seconds": (1,), "rounds": 0},
        {"seconds": (1,), "rest": -1},
        {"seconds": (1,), "reps": 20_000},
    ],
)
def test_a_dose_that_nobody_could_do_is_refused(dose):
    """No step is empty, endless or of a million reps."""
    with pytest.raises(ValueError, match=r"step|phase"):
        step(**dose)


def test_a_plan_has_one_to_forty_steps():
    """An empty plan and one beyond all measure are refused."""
    for steps in ((), (step((1,)),) * 41, (step((1,), 9000),) * 3):
        with pytest.raises(ValueError, match="plan"):
            Plan(steps)
