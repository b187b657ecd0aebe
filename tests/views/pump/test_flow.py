"""The blood: it only rises, and valves are open where it passes."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.pump import flow
from views.pump.beat import TOE_VALVES, VALVES, Beat, aim
from views.pump.flow import MOVES, PHASES, Flow
from views.pump.geometry import (
    CELL,
    HINGE,
    LEAFLET,
    OPEN,
    SHUT,
)
from views.pump.geometry import VALVES as HINGES

SHARES = st.floats(0, 1)


def numbers(flowing: Flow) -> list[float]:
    """Return how far each column has moved."""
    return [getattr(flowing, name) for name in Flow.__dataclass_fields__]


@given(st.sampled_from(sorted(MOVES)), st.lists(SHARES, min_size=8, max_size=8))
def test_within_a_rep_no_column_moves_back(move, shares):
    """From phase to phase and within each, all blood moves on or waits."""
    places = [
        numbers(aim(Beat(move=move, phase=phase, fraction=share)).flow)
        for i, phase in enumerate(PHASES)
        for share in sorted(shares[2 * i : 2 * i + 2])
    ]

    for before, after in itertools.pairwise(places):
        assert all(a <= b + 1e-9 for a, b in zip(before, after, strict=True))


def shank_cells(at: Flow) -> list[tuple[float, float]]:
    """Return the cells that can be seen on the shank: off the middle, down."""
    top, middle = flow.UPPER_WINDOW
    bottom = flow.LOWER_WINDOW[1]
    below = flow.GAP * flow.UPPER_COUNT
    upper = [(x, y - at.out) for x, y in flow.upper()]
    upper += [(x, y + below - at.into) for x, y in flow.upper()]
    lower = [(x, y - at.into) for x, y in flow.lower()]
    seen = [cell for cell in upper if top - CELL < cell[1] < middle + CELL]
    seen += [cell for cell in lower if middle - CELL < cell[1] < bottom + CELL]
    return sorted({(round(x, 6), round(y, 6)) for x, y in seen}, key=lambda c: c[1])


def thigh_cells(move: str, at: Flow) -> list[tuple[float, float]]:
    """Return the cells that can be seen on the thigh: along, off the middle."""
    left, right = flow.THIGH_WINDOW
    return sorted(
        (round(x - at.thigh, 6), y)
        for x, y in flow.thigh(move)
        if left - CELL < x - at.thigh < right + CELL
    )


def foot_cells(at: Flow) -> list[float]:
    """Return the cells that can be seen in the foot, along it."""
    left, right = flow.FOOT_WINDOW
    return sorted(
        round(x - at.into, 6)
        for x, _ in flow.foot()
        if left - CELL < x - at.into < right + CELL
    )


@pytest.mark.parametrize("move", MOVES)
def test_the_end_of_a_rep_looks_like_its_start(move):
    """In every window, so the second set of columns can take over unseen."""
    first, last = Flow(), MOVES[move].ends["rest"]

    assert shank_cells(last) == shank_cells(first)
    assert thigh_cells(move, last) == thigh_cells(move, first)
    assert foot_cells(last) == foot_cells(first)
    assert last.bend % flow.WHEEL_STEP == 0


def test_both_movements_rest_alike():
    """From one exercise to the next nothing jumps where a phone shows the thigh."""
    edge = -80
    heel, toe = (
        [cell for cell in thigh_cells(move, Flow()) if cell[0] > edge]
        for move in ("heel", "toe")
    )

    assert [x for x, _ in heel] == pytest.approx([x for x, _ in toe])


@pytest.mark.parametrize("move", MOVES)
def test_what_leaves_the_calf_comes_out_behind_the_knee(move):
    """A lift sends as many cells past the bend as it brings into the thigh."""
    lifted = MOVES[move].ends["lift"]
    right = flow.THIGH_WINDOW[1]
    arrived = sum(x - lifted.thigh < right < x for x, _ in flow.thigh(move))

    assert lifted.out / flow.GAP == arrived
    assert lifted.bend / flow.WHEEL_STEP == arrived


def test_a_lift_empties_the_calf_and_lowering_fills_it():
    """After a lift no cell is left above the lowest valve; after lowering, eight."""
    middle = HINGES[0] - LEAFLET
    ends = MOVES["heel"].ends

    assert [y for _, y in shank_cells(ends["lift"]) if y + CELL < middle] == []
    assert len([y for _, y in shank_cells(ends["lower"]) if y < middle]) == 8


@pytest.mark.parametrize(("move", "valves"), [("heel", VALVES), ("toe", TOE_VALVES)])
def test_no_cell_passes_a_valve_that_is_shut(move, valves):
    """A valve that a cell goes through in a phase is open in that phase."""
    for phase in PHASES:
        first, last = flow.start(move, phase), MOVES[move].ends[phase]
        for hinge, opening in zip(HINGES, valves[phase], strict=True):
            gate = hinge - LEAFLET
            passed = sum(
                y - end < gate < y - begin
                for column, begin, end in (
                    (flow.upper(), first.out, last.out),
                    (flow.upper(), first.into - 32, last.into - 32),
                    (flow.lower(), first.into, last.into),
                )
                for _, y in column
            )
            assert not passed or opening == 1, (move, phase, hinge)


def test_valves_shut_where_blood_would_fall_back():
    """Squeezing shuts the valve below the calf, relaxing the one above it."""
    assert VALVES["lift"][0] == 0
    assert max(VALVES["hold"]) <= 0.1
    assert VALVES["lower"][2] == 0
    assert VALVES["lift"][1:] == (1, 1)
    assert VALVES["lower"][0] == 1


def tip(opening: float) -> float:
    """Return how far a leaflet's tip is from the middle of the vein."""
    return HINGE - LEAFLET * math.sin(math.radians(SHUT + (OPEN - SHUT) * opening))


def test_shut_leaflets_meet_and_open_ones_let_a_cell_through():
    """Shut, the tips touch; open, a cell that keeps to the middle passes."""
    assert abs(tip(0)) < 0.3
    assert tip(1) > CELL + max(map(abs, flow.SIDE))
