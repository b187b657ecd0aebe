"""The other movements of the leg: nothing jumps, blood goes up, muscles are right."""

from itertools import pairwise

import flet as ft
import pytest

from domain.catalogue import EXERCISES
from domain.stage import PARTS, movement_of
from tests.views.pump.test_rig import drawn, walk
from views.pump.beat import Beat, aim
from views.pump.flow import MOVES, Flow
from views.pump.motions import HANGS, MARCHED, MOTIONS
from views.pump.poses import REST

LEGS = [move for move in EXERCISES.values() if movement_of(move) in MOTIONS]


def numbers(flowing):
    """Return how far each column has moved."""
    return [getattr(flowing, name) for name in Flow.__dataclass_fields__]


def test_every_seated_pumping_move_of_the_lower_leg_has_its_own_movement():
    """Ten beside heel and toe raise; what stands, walks or lies is a figure."""
    assert {movement_of(move) for move in LEGS} == {*MOTIONS}
    figures = {m.id for m in EXERCISES.values() if movement_of(m) == "figure"}
    assert {"standing_heel_raise", "walk_2min", "bed_ankle_pump"} <= figures
    assert all(
        EXERCISES[one].drawing == "figure" or EXERCISES[one].position != "seated"
        for one in figures
    )


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

    assert flows[-1] == MOVES[motion.columns].ends["rest"]


@pytest.mark.parametrize("move", LEGS, ids=lambda move: move.id)
def test_the_muscle_that_works_is_the_one_that_is_drawn(move):
    """The calf where it presses or lifts the heel, the shin where toes go up."""
    turns = MOTIONS[movement_of(move)].turns
    for phase, turn in zip(move.phases, turns, strict=True):
        muscles = turn.stance.squeeze + turn.stance.shin
        if PARTS[phase.effort] in {"lower", "rest"}:
            assert muscles == 0, phase.word
        elif move.id != "seated_march":
            assert muscles > 0.4, phase.word
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
