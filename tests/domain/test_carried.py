"""The catalogue and the routines against the printed facts, row by row."""

import re

import pytest

from domain.catalogue import EXERCISES
from domain.cautions import CAUTIONS
from domain.exercises import Mark
from domain.muscles import MUSCLES
from domain.routines import ROUTINES, Task, gated
from domain.sources import SOURCES
from domain.timeline import timeline
from tests.support.carried import table

MOVES = table("catalogue")
SETS = table("routines")
FORBIDDEN = re.compile(
    r"\b(safe|clear|fine|normal|low risk|prevents?|DVT|cures?)\b", re.IGNORECASE
)
WEAKER: tuple[Mark, ...] = ("V", "V2", "M", "D")

moves = pytest.mark.parametrize("row", MOVES, ids=lambda row: row["id"])
sets = pytest.mark.parametrize("row", SETS, ids=lambda row: row["routine"])
routines = pytest.mark.parametrize("routine", ROUTINES.values(), ids=ROUTINES)
exercises = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)


def test_there_are_forty_one_moves_and_fifteen_routines():
    """Every printed row is in the app, the moves in the printed order."""
    assert [row["id"] for row in MOVES] == list(EXERCISES)
    assert {row["routine"] for row in SETS} == ROUTINES.keys()
    assert (len(EXERCISES), len(ROUTINES)) == (41, 15)


@moves
def test_a_move_is_as_printed(row):
    """Position, belt, phases, dose, time and cautions are the printed ones."""
    move = EXERCISES[row["id"]]

    assert (move.position, move.belt) == (row["position"], row["belt"])
    assert [p.seconds for p in move.phases] == [*map(int, row["phases"].split(","))]
    assert move.seconds_per_rep == int(row["rep"])
    assert (move.reps, move.sides) == (int(row["reps"]), row["sides"])
    assert (move.rounds, move.rest) == (int(row["rounds"]), int(row["rest"]))
    assert move.seconds == int(row["seconds"])
    assert [*move.cautions] == row["cautions"].split()
    assert {*row["sources"].split()} <= {*move.sources}


@sets
def test_a_routine_is_as_printed(row):
    """Moves, doses, the time of each and the whole with changeovers are printed."""
    routine = ROUTINES[row["routine"]]
    printed = [item.split(" ") for item in row["items"].split(",")]
    steps = routine.plan.steps

    assert [step.exercise or "task" for step in steps] == [p[0] for p in printed]
    assert [str(step.rounds) for step in steps] == [p[2] for p in printed]
    assert [str(step.seconds) for step in steps] == [p[3] for p in printed]
    for step, (_, dose, *_) in zip(steps, printed, strict=True):
        timed = f"{step.phases[0].seconds}s" if dose.endswith("s") else str(step.reps)
        assert timed == dose
    assert routine.seconds == int(row["seconds"])


@routines
def test_every_second_of_a_routine_has_its_one_word(routine):
    """Second by second the words are those of its phases, rests and changeovers."""
    expected: list[tuple[int, str, int]] = []
    for number, step in enumerate(routine.plan.steps):
        expected += [(number, "change", 0)] * (5 if number else 0)
        kind = "phase" if step.exercise else "task"
        rep = [
            (number, kind, index)
            for index, phase in enumerate(step.phases)
            for _ in range(phase.seconds)
        ]
        for turn in range(step.rounds):
            expected += [(number, "rest", 0)] * (step.rest if turn else 0)
            expected += rep * step.reps_a_round
    line = timeline(routine.plan)
    found = [
        (x.step, x.kind, x.phase)
        for x in line.segments
        for _ in range(x.start // 1000, x.end // 1000)
    ]

    assert found == expected
    assert len(found) == routine.seconds


@exercises
def test_every_muscle_has_a_plain_name(exercise):
    """Screens say "deep calf", and the standard name stays in the data."""
    assert {*exercise.muscles} <= MUSCLES.keys()
    assert exercise.muscles or exercise.id == "legs_up_rest"


@exercises
def test_advice_is_marked_no_better_than_its_worst_source(exercise):
    """Advice from a second-hand page does not pass as read in the source."""
    advice = exercise.advice
    worst = (
        [WEAKER.index(SOURCES[key].mark) for key in advice.sources] if advice else []
    )
    assert advice is None or WEAKER.index(advice.mark) >= max(worst, default=2)


@exercises
def test_every_move_says_why_or_who_advises_it(exercise):
    """No move stands there without a reason, a hint and a way to do it."""
    assert exercise.why or exercise.advice
    assert exercise.cue.endswith(".")
    assert 3 <= len(exercise.works) <= 60


@routines
def test_no_routine_promises_anything(routine):
    """Neither its own words nor its tasks nor its source claim too much."""
    said = [routine.name, routine.when, routine.fact]
    said += [item.text for item in routine.items if isinstance(item, Task)]
    if routine.advice:
        said.append(routine.advice.says)
        assert {*routine.advice.sources} <= SOURCES.keys()

    assert not any(FORBIDDEN.search(text) for text in said)


def test_every_caution_and_source_is_used_and_says_no_more_than_it_may():
    """Codes K1 to K14 are there, each names its code, and no text promises."""
    used = {code for move in EXERCISES.values() for code in move.cautions}

    assert [*CAUTIONS] == [f"K{n}" for n in range(1, 15)]
    assert used == CAUTIONS.keys()
    for code, caution in CAUTIONS.items():
        assert caution.code == code
        assert not FORBIDDEN.search(f"{caution.title} {caution.text}")


def test_a_leg_is_drawn_for_what_pumps():
    """Every pumping move has its drawn movement; a stretch has a figure."""
    figures = {move.id for move in EXERCISES.values() if move.drawing == "figure"}
    pumping = {move.id for move in EXERCISES.values() if move.pumping}

    assert not figures & pumping
    assert {"calf_stretch_straight", "belly_breath", "legs_up_rest"} <= figures
    assert EXERCISES["soleus_pushup"].drawing == "soleus"


def test_socks_are_named_only_to_those_who_wear_them():
    """Without the sock gate no step of any routine speaks of socks."""
    routine = ROUTINES["pre_boarding"]
    hidden = gated(routine, socks=False)

    assert gated(routine, socks=True) == routine
    assert hidden.seconds == routine.seconds - 65
    for each in ROUTINES.values():
        names = [step.name.lower() for step in gated(each, socks=False).plan.steps]
        assert not any("sock" in name for name in names)
