"""The other movements of the leg: nothing jumps, blood goes up, muscles are right."""

from itertools import pairwise

import flet as ft
import pytest

from domain.catalogue import EXERCISES
from domain.stage import PARTS, movement_of
from tests.views.pump.test_rig import drawn, walk
from views.pump import stream
from views.pump.beat import Beat, aim
from views.pump.flow import MOVES, Flow
from views.pump.motions import HANGS, MARCHED, MOTIONS
from views.pump.poses import REST

LEGS = [move for move in EXERCISES.values() if movement_of(move) in MOTIONS]


def numbers(flowing):
    """Return how far each column has moved."""
    return [getattr(flowing, name) for name in Flow.__dataclass_fields__]


def test_every_pumping_move_shows_the_leg():
    """All 26 of them; what has a figure counts no pump reps."""
    pumping = [move for move in EXERCISES.values() if move.pumping]

    assert len(pumping) == 26
    assert {movement_of(move) for move in pumping} == {"heel", "toe", *MOTIONS}
    assert not any(move.pumping for move in FIGURES)


FIGURES = [move for move in EXERCISES.values() if movement_of(move) == "figure"]


def test_who_stands_is_drawn_standing_and_who_lies_lying():
    """The frame of the drawing is that of the position, except for a bent knee."""
    frames = {move.id: MOTIONS[movement_of(move)].frame for move in LEGS}
    seated = {move.id for move in LEGS if move.position == "seated"}

    assert {one for one in seated if frames[one] != "seated"} == {"knee_extension"}
    assert {one for one in frames if frames[one] == "seated"} - seated == {
        "glute_bridge",
        "single_leg_bridge",
    }


@pytest.mark.parametrize("move", LEGS, ids=lambda move: move.id)
def test_each_phase_has_its_place(move):
    """As many as the catalogue gives the exercise."""
    assert len(MOTIONS[movement_of(move)].turns) == len(move.phases)


@pytest.mark.parametrize("name", MOTIONS)
def test_a_phase_begins_where_the_one_before_ended(name):
    """From phase to phase and from rep to rep the leg does not jump."""
    count = len(MOTIONS[name].turns)
    for index in range(count):
        end = aim(Beat(name, "lift", index=index, fraction=1))
        begin = aim(Beat(name, "lift", index=(index + 1) % count, fraction=0))
        for field in end.stance.__dataclass_fields__:
            first, second = getattr(end.stance, field), getattr(begin.stance, field)
            assert first == pytest.approx(second, abs=1e-6)
        if index + 1 < count:
            assert numbers(end.flow) == pytest.approx(numbers(begin.flow))


@pytest.mark.parametrize("name", MOTIONS)
def test_blood_only_goes_up_and_a_rep_ends_as_it_began(name):
    """Each column moves on, by a whole number of its gaps in a rep."""
    motion = MOTIONS[name]
    flows = [Flow(), *(turn.flow for turn in motion.turns)]
    for first, second in pairwise(flows):
        assert all(a <= b for a, b in zip(numbers(first), numbers(second), strict=True))

    if motion.columns == "straight":
        assert flows[-1].out == flows[-1].into
        assert flows[-1].thigh == flows[-1].out * stream.FASTER
    else:
        assert flows[-1] == MOVES[motion.columns].ends["rest"]


@pytest.mark.parametrize("name", MOTIONS)
def test_valves_are_open_where_blood_passes(name):
    """Blood that leaves the calf finds the upper valve open, new blood the lowest."""
    flows = [Flow(), *(turn.flow for turn in MOTIONS[name].turns)]
    for (first, second), turn in zip(pairwise(flows), MOTIONS[name].turns, strict=True):
        lowest, middle, highest = turn.valves
        assert second.out == first.out or highest == 1
        assert second.into == first.into or (lowest, middle) == (1, 1)


@pytest.mark.parametrize("name", MOTIONS)
def test_a_squeeze_of_the_calf_shuts_the_valve_below_it(name):
    """Where the whole calf squeezes, nothing is drawn back to the foot."""
    for turn in MOTIONS[name].turns:
        if turn.stance.squeeze == 1:
            assert turn.valves[0] == 0


@pytest.mark.parametrize("move", LEGS, ids=lambda move: move.id)
def test_the_muscle_that_works_is_the_one_that_is_drawn(move):
    """The calf where it presses or lifts the heel, the shin where toes go up.

    A muscle of the thigh is drawn only where the catalogue names it.
    """
    turns = MOTIONS[movement_of(move)].turns
    for phase, turn in zip(move.phases, turns, strict=True):
        at = turn.stance
        muscles = at.squeeze + at.shin + at.quad + at.ham + at.inner
        if PARTS[phase.effort] in {"lower", "rest"}:
            assert muscles == 0, phase.word
        else:
            assert muscles > 0.4, phase.word
            assert not at.quad or {"quadriceps", "hip flexors"} & {*move.muscles}
            assert not at.ham or "hamstrings" in move.muscles
            assert not at.inner or "hip adductors" in move.muscles
    if move.id == "calf_iso_press":
        assert turns[0].stance.heel == turns[0].stance.ball == 0
        assert turns[0].stance.squeeze == 1


def test_a_lifted_foot_hangs_from_a_knee_that_went_up():
    """A few centimetres for circles, a hand's width for the march."""
    assert REST.y == 0 > HANGS.y > MARCHED.y
    assert MARCHED.thigh < HANGS.thigh < REST.thigh


@pytest.mark.parametrize(("name", "sign"), [("circle_cw", 1), ("circle_ccw", -1)])
def test_the_dot_goes_round_as_the_name_says(name, sign):
    """Once a rep, and never back."""
    turns = []
    for rep in range(3):
        for fraction in (0, 0.5, 1):
            roots = drawn(Beat(name, "lift", rep=rep, fraction=fraction))
            held = [
                one
                for root in roots
                for one, _ in walk(root)
                if isinstance(one, ft.Container)
                and isinstance(one.content, ft.Stack)
                and one.border_radius
            ]
            turns.append(sign * held[0].rotate.angle)

    assert turns == sorted(turns)
    assert turns[-1] == pytest.approx(3 * 2 * 3.14159265, rel=1e-6)


def test_the_alphabet_goes_from_a_to_z():
    """One letter a rep, drawn before the toes."""
    letters = []
    for count in (1, 2, 26, 27):
        beat = Beat("alphabet", "lift", count=count)
        texts = [
            one.value
            for root in drawn(beat)
            for one, _ in walk(root)
            if isinstance(one, ft.Text)
        ]
        letters += texts

    assert letters == ["A", "B", "Z", "A"]
