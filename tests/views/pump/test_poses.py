"""How the leg stands: the poses of the design, and joints that stay closed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.pump.geometry import (
    ANKLE,
    BALL,
    HEEL,
    HIP,
    SHANK,
    TENDON_HEEL,
    TENDON_HINGE,
    THIGH,
    Point,
)
from views.pump.poses import LIFT, REST, TOES, eased, leg, mixed, stance, turned

TABLE = {
    # foot: shank, thigh, ankle, knee
    0: (1.6, -3.7, (51.5, 83.0), (53.0, 28.0)),
    30: (-7.4, -10.7, (58.9, 73.2), (51.8, 18.6)),
    13: (-1.6, -7.2, (54.1, 78.3), (52.5, 23.3)),
    -20: (5.8, -4.4, (47.4, 81.8), (52.9, 27.0)),
}
"""The poses of the design: angles in degrees, places in units."""

ANGLES = st.floats(-20, 30)
SHARES = st.floats(0, 1)


@pytest.mark.parametrize("foot", TABLE)
def test_a_pose_is_the_one_of_the_design(foot):
    """From the foot's angle alone come the angles and joints of the pose table."""
    shank, thigh, ankle, knee = TABLE[foot]

    found = leg(foot)

    assert found.shank == pytest.approx(shank, abs=0.1)
    assert found.thigh == pytest.approx(thigh, abs=0.1)
    assert tuple(found.ankle) == pytest.approx(ankle, abs=0.1)
    assert tuple(found.knee) == pytest.approx(knee, abs=0.1)


def joints(pose) -> tuple[Point, Point, Point]:
    """Return ankle, knee and hip as the nested boxes of the rig place them."""
    heel, ball = pose.heel, pose.heel + pose.ball
    shank, thigh = ball + pose.shank, ball + pose.shank + pose.thigh
    pivot = _after(HEEL, BALL.x - HEEL.x, BALL.y - HEEL.y, heel)
    ankle = _after(pivot, ANKLE.x - BALL.x, ANKLE.y - BALL.y, ball)
    knee = _after(ankle, 0, -SHANK, shank)
    return ankle, knee, _after(knee, -THIGH, 0, thigh)


def _after(joint: Point, x: float, y: float, degrees: float) -> Point:
    step = turned(Point(x, y), degrees)
    return Point(joint.x + step.x, joint.y + step.y)


@given(ANGLES)
def test_the_nested_boxes_put_the_joints_where_the_pose_has_them(foot):
    """For every angle of the foot the boxes meet the ankle, the knee and the hip."""
    body = leg(foot)

    ankle, knee, hip = joints(stance(foot))

    assert tuple(ankle) == pytest.approx(tuple(body.ankle), abs=0.01)
    assert tuple(knee) == pytest.approx(tuple(body.knee), abs=0.01)
    assert tuple(hip) == pytest.approx(tuple(HIP), abs=0.05)


@given(SHARES, st.sampled_from([LIFT, TOES]))
def test_on_its_way_the_thigh_hardly_leaves_the_hip(share, top):
    """Between two poses, mixed by the client, the hip drifts a unit, unseen."""
    *_, hip = joints(mixed(REST, top, share))

    assert math.dist(hip, HIP) < 1.1


@given(ANGLES)
def test_the_tendon_holds_on_to_the_heel(foot):
    """At every angle the loose end of the tendon reaches its place on the heel."""
    body, pose = leg(foot), stance(foot)
    end = _after(TENDON_HINGE, 0, pose.tendon_length, pose.tendon)
    on_screen = _after(body.knee, end.x, end.y, body.shank)
    heel = _after(body.ankle, *TENDON_HEEL, foot)

    assert math.dist(on_screen, heel) < 0.01


def test_a_lift_raises_the_heel_and_keeps_the_toes():
    """In a lift the heel goes up about the ball; in a toe raise the ball goes up."""
    assert leg(30).ankle.y < leg(0).ankle.y - 9
    assert leg(30).knee.y < leg(0).knee.y - 9
    assert turned(BALL, 30, BALL) == BALL
    assert turned(BALL, -20, HEEL).y < BALL.y - 9


def test_each_movement_uses_its_own_muscle():
    """The calf works in a heel raise, the shin in a toe raise, neither at rest."""
    assert (REST.squeeze, REST.shin) == (0, 0)
    assert (LIFT.squeeze, LIFT.shin) == (1, 0)
    assert (TOES.squeeze, TOES.shin) == (0, 1)


def test_the_curve_is_the_clients():
    """The place in a phase follows EASE_IN_OUT as Flutter draws it."""
    assert eased(0) == pytest.approx(0, abs=1e-6)
    assert eased(0.25) == pytest.approx(0.1292, abs=1e-3)
    assert eased(0.5) == pytest.approx(0.5, abs=1e-6)
    assert eased(1) == pytest.approx(1, abs=1e-6)


@given(SHARES, SHARES)
def test_the_curve_never_turns_back(first, second):
    """Later in the phase is further on the way."""
    early, late = sorted((first, second))

    assert eased(early) <= eased(late) + 1e-6
