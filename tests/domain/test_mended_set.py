"""A set with other reps or minutes than the app saw: what it counts as then."""

from dataclasses import replace

import pytest

from domain.faults import Refused
from domain.mended_set import changes, reps_of
from tests.support.make import a_set


def early(routine, seconds, breaks, reps=""):
    """Return a set of *routine* that was ended early."""
    counts = {"seconds": seconds, "active_seconds": seconds, "pump_reps": 0}
    done = a_set(routine=routine, breaks=breaks, completed=False, **counts)
    return replace(done, reps=reps)


@pytest.mark.parametrize(
    ("routine", "seconds", "breaks", "minutes", "then"),
    [
        ("walk_2min", 30, 0, 10, 1),
        ("stairs", 59, 0, 1, 1),
        ("walk_2min", 600, 1, 1, 1),
        ("march_in_place", 30, 0, 10, 0),
        ("an-own-one", 30, 0, 10, 0),
        ("an-own-one", 120, 1, 10, 1),
        ("daily_strength_a", 30, 0, 10, 0),
    ],
)
def test_other_minutes_alone_count_the_breaks_anew(
    routine, seconds, breaks, minutes, then
):
    """A walk of half a minute, mended to ten, is a break; strength work is none."""
    found = changes(early(routine, seconds, breaks), {}, minutes)

    assert (found["active_seconds"], found["breaks"]) == (minutes * 60, then)


@pytest.mark.parametrize(("minutes", "then"), [(1, 0), (2, 0), (3, 1)])
def test_what_went_into_heel_raises_was_not_walked(minutes, then):
    """Ten of them, 70 s, leave a minute of walking only from 130 s on."""
    reps = "standing_heel_raise=10"
    done = early("desk_hourly", 0, 0, reps)

    assert changes(done, reps_of(done), minutes).get("breaks", 0) == then


def test_other_reps_alone_count_the_breaks_anew_too():
    """A seat set of which half is taken back is no break; its minutes stay."""
    found = changes(a_set(), {"seated_heel_raise": 10}, 0)

    assert (found["completed"], found["breaks"]) == (False, 0)


def test_what_was_not_changed_stays():
    """Nothing is written, and a set of nothing is refused."""
    done = early("walk_2min", 45, 1)

    assert changes(a_set(), reps_of(a_set()), 0) == {}
    with pytest.raises(Refused, match="Delete"):
        changes(done, {}, 0)
