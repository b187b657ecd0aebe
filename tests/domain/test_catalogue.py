"""The exercises and routines that come with the app."""

import re
from dataclasses import replace
from typing import get_args

import pytest

from domain.catalogue import EXERCISES
from domain.cautions import CAUTIONS, EVERYBODY, cautions
from domain.exercises import Mark
from domain.move_detail import detail
from domain.routines import ROUTINES, Move, Routine, Task
from domain.sources import SOURCES

FORBIDDEN = re.compile(
    r"\b(safe|clear|fine|normal|low risk|prevents?|DVT)\b", re.IGNORECASE
)

exercises = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
routines = pytest.mark.parametrize("routine", ROUTINES.values(), ids=ROUTINES)


@pytest.mark.parametrize(
    ("name", "seconds", "reps"),
    [("seated_heel_raise", 6, 10), ("seated_toe_raise", 6, 10)],
)
def test_reps_last_as_long_as_printed(name, seconds, reps):
    """The phases of a rep add up, and so does the dose."""
    assert EXERCISES[name].seconds_per_rep == seconds
    assert EXERCISES[name].reps == reps
    assert seconds * reps == 60


@exercises
def test_every_exercise_names_what_exists(exercise):
    """Its sources and cautions are in their tables."""
    named = {*exercise.sources}
    if exercise.why:
        named.add(exercise.why.source)
    if exercise.advice:
        named.update(exercise.advice.sources)

    assert named <= SOURCES.keys()
    assert named == {*exercise.sources}
    assert {*exercise.cautions} <= CAUTIONS.keys()


@exercises
def test_every_exercise_ends_where_it_begins(exercise):
    """After a rep the foot is flat again, ready for the next one."""
    assert exercise.phases[-1].pose == "flat"


@exercises
def test_every_exercise_says_when_to_stop(exercise):
    """The caution for everybody stands under every exercise, last."""
    assert cautions(exercise)[-1] == EVERYBODY
    assert EVERYBODY.stops


@exercises
def test_no_exercise_promises_anything(exercise):
    """It moves blood; it prevents nothing, and nothing is called safe."""
    why = exercise.why
    said = [
        exercise.cue,
        exercise.harder,
        exercise.advice.says if exercise.advice else "",
    ]
    if why:
        said += [why.says, why.study, why.limit]

    assert not any(FORBIDDEN.search(text) for text in said)
    assert not any(FORBIDDEN.search(c.text + c.title) for c in cautions(exercise))


@exercises
def test_a_figure_from_memory_is_not_shown_as_a_fact(exercise):
    """What was measured was read in the source or second-hand, and says its limit."""
    if exercise.why:
        assert exercise.why.mark in {"V", "V2"}
        assert exercise.why.limit


@exercises
def test_advice_is_checked_no_better_than_its_sources(exercise):
    """What was read second-hand is not called read in the source."""
    marks = [*get_args(Mark)]
    sources = exercise.advice.sources if exercise.advice else ()

    for key in sources:
        assert marks.index(exercise.advice.mark) >= marks.index(SOURCES[key].mark)


@pytest.mark.parametrize(
    ("name", "source", "limit"),
    [
        ("walk_2min", "R-THOS", "not at veins"),
        ("aisle_walk", "R-THOS", "not at veins"),
        ("legs_up_rest", "R-ELEV", "In healthy legs"),
    ],
)
def test_what_was_measured_elsewhere_than_in_leg_veins_is_told(name, source, limit):
    """A study of arteries or of skin is a reason, and says what it did not see."""
    why = EXERCISES[name].why

    assert why
    assert why.source == source
    assert limit in why.limit


def test_without_a_study_only_the_flow_in_leg_veins_is_called_unknown():
    """Where other things were measured, nothing says that nothing was."""
    assert detail(EXERCISES["knee_extension"]).why is None
    assert "leg veins" in detail(EXERCISES["knee_extension"]).why_note


@routines
def test_every_routine_can_be_played(routine):
    """Its exercises exist and its doses make a plan."""
    assert routine.plan.seconds == routine.seconds
    assert {i.exercise for i in routine.items if isinstance(i, Move)} <= {*EXERCISES}


def test_the_short_seat_set_is_ten_heel_raises_then_ten_toe_raises():
    """It takes 2:05 and pumps twenty times, and counts as a break."""
    routine = ROUTINES["seat_set_short"]

    assert [(step.exercise, step.reps) for step in routine.plan.steps] == [
        ("seated_heel_raise", 10),
        ("seated_toe_raise", 10),
    ]
    assert (routine.seconds, routine.pump_reps, routine.is_break) == (125, 20, True)


def made(*items) -> Routine:
    """Return a routine of *items*."""
    return replace(ROUTINES["seat_set_short"], items=items)


def test_a_routine_overrides_the_dose_of_its_exercises():
    """Reps, rounds, rest and sides can differ from the catalogue."""
    move = Move("seated_heel_raise", reps=8, rounds=2, rest=45, sides="each")

    assert made(move).seconds == 8 * 6 * 2 * 2 + 45
    assert made(Move("seated_heel_raise")).seconds == 60


def test_a_routine_can_hold_tasks():
    """A task has its seconds and no reps."""
    routine = made(Task("Loosen your shoes", "Shoes", 60), Move("seated_heel_raise"))

    assert (routine.seconds, routine.pump_reps) == (125, 10)


def test_seconds_are_for_exercises_of_one_phase():
    """An exercise that is counted in reps has no length of its own."""
    with pytest.raises(ValueError, match="reps"):
        _ = made(Move("seated_heel_raise", seconds=60)).plan


@exercises
def test_what_one_holds_or_leans_on_is_a_sentence(exercise):
    """It stands on the page as it is, not behind a word that does not fit it."""
    for note in detail(exercise).notes:
        assert note[0].isupper()
        assert note.endswith(".")
        assert ":" not in note
