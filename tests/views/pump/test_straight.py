"""The leg whose knee bends as it likes: joints, floor, and blood past the knee."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.pump import flow, stream
from views.pump.beat import Beat, aim
from views.pump.flow import Flow
from views.pump.geometry import ANKLE, BALL, FLOOR, HEEL, SHANK, Point
from views.pump.poses import turned
from views.pump.postures import BED, MATTRESS, SEAT, STRAIGHT, TIPTOE
from views.pump.straight import LEFT, SMALLER, TOP

PHASES = [(name, i) for name in STRAIGHT for i in range(len(STRAIGHT[name].turns))]
SHARES = st.floats(0, 1)


def ankle(name: str, pose) -> Point:
    """Return where the nested boxes put the ankle, in the units of the leg."""
    if STRAIGHT[name].frame == "hanging":
        return turned(Point(pose.x, pose.y + SHANK), pose.shank, Point(pose.x, pose.y))
    ball = turned(BALL, pose.heel, HEEL)
    at = turned(Point(ANKLE.x - BALL.x, ANKLE.y - BALL.y), pose.heel + pose.ball)
    return Point(ball.x + at.x + pose.x, ball.y + at.y + pose.y)


def knee(name: str, pose) -> Point:
    """Return where they put the back of the knee."""
    if STRAIGHT[name].frame == "hanging":
        return Point(pose.x, pose.y)
    foot = ankle(name, pose)
    up = turned(Point(0, -SHANK), pose.heel + pose.ball + pose.shank)
    return Point(foot.x + up.x, foot.y + up.y)


@given(st.sampled_from(PHASES), SHARES)
def test_a_knee_bends_only_backwards(which, share):
    """Between straight and a hook, on the way too: none is ever overstretched."""
    name, index = which
    at = aim(Beat(name, "lift", index=index, fraction=share)).stance

    assert -1 <= 90 - at.thigh <= 100


@given(st.sampled_from(PHASES), SHARES)
def test_the_leg_stays_in_its_picture(which, share):
    """Ankle and knee are seen in every phase."""
    name, index = which
    at = aim(Beat(name, "lift", index=index, fraction=share)).stance
    for x, y in (ankle(name, at), knee(name, at)):
        assert 0 < LEFT + SMALLER * x < 100
        assert 0 < TOP + SMALLER * y < 100


def test_the_sole_stands_on_the_floor_line():
    """The smaller leg is moved so that its floor is that of the box."""
    sole = TOP + SMALLER * FLOOR

    assert sole == pytest.approx(FLOOR, abs=0.1)


def test_a_standing_heel_raise_lifts_the_whole_leg():
    """Knee and heel go up together, the knee stays straight."""
    top, rest = (STRAIGHT["stand_heel"].turns[i].stance for i in (0, 3))
    assert top == TIPTOE

    assert knee("stand_heel", top).y < knee("stand_heel", rest).y - 9
    assert abs(90 - top.thigh) <= abs(90 - rest.thigh) + 3


def test_rising_straightens_the_knee_and_curling_bends_it():
    """Sitting it is bent by about 90 degrees, standing straight."""
    risen, sat = (STRAIGHT["sit_stand"].turns[i].stance.thigh for i in (0, 3))
    curled, stood = (STRAIGHT["leg_curl"].turns[i].stance.thigh for i in (0, 3))
    straightened, down = (STRAIGHT["extension"].turns[i].stance.thigh for i in (0, 3))

    assert max(sat, down) < 0
    assert curled < 20
    assert min(stood, risen) > 80
    assert straightened > 65


def test_a_lying_leg_lies():
    """Calf and heel are on the mattress, the toes point up, the knee is straight."""
    for turn in STRAIGHT["bed_pump"].turns:
        at = turn.stance
        heel = turned(Point(-10.7, 6.4), at.shank + at.heel)
        low = ankle("bed_pump", at).y + heel.y
        toes = turned(Point(33, 8), at.shank + at.heel)

        assert TOP + SMALLER * low == pytest.approx(MATTRESS[2], abs=4)
        assert toes.y < -20
        assert at.thigh > 80
    assert SEAT.y < BED.y


def seen(columns, window) -> list[tuple[float, float]]:
    """Return which cells show in *window*, each once."""
    first, last = window
    cells = {(x, round(y, 4)) for x, y in columns if first - 1.3 < y < last + 1.3}
    return sorted(cells, key=lambda cell: cell[1])


def calf(at: Flow, *, fills: bool) -> list[tuple[float, float]]:
    """Return the cells above the lowest valve, as the drawing lays them."""
    below = flow.GAP * flow.UPPER_COUNT
    gone = stream.past() if fills else (*stream.past(), *flow.upper())
    more = at.out if fills else 0
    columns = [(x, y - at.out) for x, y in gone]
    columns += [(x, y + below - at.into - more) for x, y in flow.upper()]
    return seen(columns, stream.UPPER_WINDOW)


@pytest.mark.parametrize("name", STRAIGHT)
def test_the_end_of_a_rep_looks_like_its_start(name):
    """In the shank and in the thigh, so the second set of columns can take over."""
    motion, last = STRAIGHT[name], STRAIGHT[name].turns[-1].flow
    window = stream.THIGH_WINDOW
    thigh = [seen([(s, x - t) for x, s in stream.thigh()], window) for t in (0, 48)]

    assert calf(last, fills=motion.fills) == calf(Flow(), fills=motion.fills)
    assert thigh[0] == thigh[1]
    assert last.thigh in {24, 48}


@given(SHARES)
def test_what_passes_the_knee_goes_on_in_the_thigh(share):
    """Each cell that leaves the shank is at that moment at the thigh's beginning."""
    at = aim(Beat("stand_heel", "lift", index=0, fraction=share)).flow
    below = sorted(y for _, y in calf(at, fills=False))
    above = sorted(-(x - at.thigh) for x, _ in stream.thigh())
    gone = [y - at.out for _, y in (*stream.past(), *flow.upper()) if y - at.out < 0]
    arrived = [y for y in above if y > 0]

    assert below == sorted(below)
    assert [-y * stream.FASTER for y in gone] == pytest.approx(
        sorted(arrived[: len(gone)], reverse=True), abs=1e-6
    )


def test_a_squeeze_empties_the_calf_and_lying_it_fills_before():
    """Standing the first phase sends; in bed the first one fills, the second sends."""
    stood = STRAIGHT["stand_heel"].turns[0].flow
    flexed, pointed = (turn.flow for turn in STRAIGHT["bed_pump"].turns)
    gate = 14.0

    assert all(y < gate for _, y in calf(stood, fills=False) if y < 41)
    assert [y for _, y in calf(Flow(), fills=True) if gate < y < 41] == []
    assert len([y for _, y in calf(flexed, fills=True) if gate < y < 41]) >= 6
    assert [y for _, y in calf(pointed, fills=True) if gate < y < 41] == []
    assert math.isclose(flexed.out, 0)
