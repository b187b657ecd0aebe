"""What an id starts: a routine of the app, an own one, or one move alone."""

from datetime import UTC, datetime

import pytest

from domain import own_routines, rings
from domain.catalogue import EXERCISES
from domain.faults import Refused
from domain.move_records import own_routine
from domain.own_routines import Draft
from domain.routine import Move, Task
from domain.routines import ROUTINES
from domain.startable import startable
from tests.support.sets import NOON, done_of, s, set_run

NOW = datetime(2026, 11, 10, 12, 40, tzinfo=UTC)


def test_no_move_has_the_id_of_a_routine():
    """One id starts one thing."""
    assert not {*EXERCISES} & {*ROUTINES}


@pytest.mark.parametrize("move", EXERCISES)
def test_every_move_can_be_started_alone(move):
    """In its default dose, under its own name."""
    found = startable(move, (), socks=False)

    assert (found.id, found.name) == (move, EXERCISES[move].name)
    assert found.seconds == EXERCISES[move].seconds
    assert [step.exercise for step in found.plan.steps] == [move]


@pytest.mark.parametrize("move", EXERCISES)
def test_a_move_alone_is_a_break_only_as_a_walk_of_a_minute(move):
    """Played to its end, in its usual dose and in the longest there is."""
    known = EXERCISES[move]
    timed = own_routines.is_timed(known)
    long = Move(move, seconds=3600) if timed else Move(move, reps=200)
    for dose in (None, long):
        found = startable(move, (), socks=False, dose=dose)
        done = done_of(set_run(found), NOON + s(5 + found.seconds))

        assert done.completed
        assert (done.breaks, rings.gain(found).breaks) == (known.walk, known.walk)


@pytest.mark.parametrize(("seconds", "breaks"), [(59, 0), (60, 1)])
def test_a_short_walk_alone_is_no_break(seconds, breaks):
    """A minute of it is."""
    walk = Move("walk_2min", seconds=seconds)
    found = startable("walk_2min", (), socks=False, dose=walk)

    assert done_of(set_run(found), NOON + s(5 + seconds)).breaks == breaks


@pytest.mark.parametrize("routine", ROUTINES)
def test_no_routine_mentions_socks_to_those_who_wear_none(routine):
    """The task stands behind the sock gate."""
    tasks = [
        item
        for item in startable(routine, (), socks=False).items
        if isinstance(item, Task)
    ]

    assert not [task for task in tasks if "sock" in task.text.lower()]


def test_who_wears_socks_is_told_when():
    """With the gate open the set before boarding is whole."""
    found = startable("pre_boarding", (), socks=True)

    assert found == ROUTINES["pre_boarding"]
    assert found.seconds > startable("pre_boarding", (), socks=False).seconds


def test_an_own_routine_is_found_by_its_record():
    """Its moves are played as they were chosen."""
    draft = Draft("Mine", (Move("ankle_pump", reps=7),))
    kept = own_routine(draft, NOW, new_id="own-1", writer="phone", others=())

    found = startable("own-1", (kept,), socks=False)

    assert (found.id, found.name) == ("own-1", "Mine")
    assert found.plan.steps[0].reps == 7


def test_an_unknown_id_is_refused_in_a_sentence():
    """Nothing else starts."""
    with pytest.raises(Refused, match="not known"):
        startable("nothing", (), socks=False)
