"""What the leg is told: a place to stand at, or the rest of a phase to move in."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.pump.beat import Beat, aim
from views.pump.flow import MOVES, PHASES, Flow
from views.pump.poses import REST

SHARES = st.floats(0, 1)
BEATS = st.builds(
    Beat,
    move=st.sampled_from(sorted(MOVES)),
    phase=st.sampled_from(PHASES),
    seconds=st.floats(0.5, 60),
    fraction=SHARES,
    rep=st.integers(1, 40),
    turn=st.integers(0, 200),
)


def numbers(flowing: Flow) -> list[float]:
    """Return how far each column has moved."""
    return [getattr(flowing, name) for name in Flow.__dataclass_fields__]


@given(BEATS)
def test_a_standing_beat_is_there_at_once(beat):
    """It stands at its place within the phase, and takes no time."""
    place = aim(beat.stand())
    first = aim(Beat(move=beat.move, phase=beat.phase, fraction=0))
    last = aim(beat.run())

    assert beat.stand().ms == 1
    for before, here, after in zip(
        numbers(first.flow), numbers(place.flow), numbers(last.flow), strict=True
    ):
        assert before - 1e-9 <= here <= after + 1e-9


@given(BEATS)
def test_a_running_beat_ends_with_its_phase(beat):
    """It leads to the end of the phase in the time that is left, wherever it began."""
    running = beat.run()

    assert aim(running) == aim(Beat(move=beat.move, phase=beat.phase, fraction=1))
    assert running.ms == max(1, round((1 - beat.fraction) * beat.seconds * 1000))


@pytest.mark.parametrize("move", MOVES)
def test_a_phase_begins_where_the_one_before_ended(move):
    """Neither the leg nor its blood jumps between phases, or between reps."""
    for before, after in itertools.pairwise((*PHASES, "lift")):
        end = aim(Beat(move=move, phase=before, fraction=1))
        begin = aim(Beat(move=move, phase=after, fraction=0))

        for name in end.stance.__dataclass_fields__:
            first, second = getattr(end.stance, name), getattr(begin.stance, name)
            assert first == pytest.approx(second, abs=1e-6)
        if after != "lift":
            assert numbers(end.flow) == pytest.approx(numbers(begin.flow), abs=1e-6)


def test_before_a_movement_the_leg_rests():
    """While getting ready, whatever comes, the leg stands still on the floor."""
    for move in MOVES:
        ready = aim(Beat(move=move, phase="ready", seconds=5, running=True))
        assert ready.stance == REST
        assert ready.flow == Flow()


def test_the_colour_says_who_works():
    """Lift and hold are the muscle's, everything else is the vein's."""
    works = [Beat(phase=phase).works for phase in (*PHASES, "ready")]

    assert works == [True, True, False, False, False]
