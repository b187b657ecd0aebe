"""What was done long before a trip costs nothing and changes nothing."""

from datetime import timedelta

from domain.trips import answered
from domain.trips.answered import lived, told
from domain.trips.lines import Happened
from domain.trips.plan import plan
from domain.trips.records import INTERVALS
from tests.support.trips import drive, trip

MINUTE = timedelta(minutes=1)


def test_a_set_hours_before_the_first_line_is_not_replayed(monkeypatch):
    """A week of sets lies before a trip, and a plan is looked at often."""
    one = trip()
    lines = told([item for item in plan(one) if item.prompts], ())
    week = [one.begins - hours * 60 * MINUTE for hours in range(3, 8 * 24)]
    looked = []
    answer = answered._answered

    def counts(*given):
        looked.append(given)
        return answer(*given)

    monkeypatch.setattr(answered, "_answered", counts)
    known = Happened(moved=tuple(week), checked=tuple(week))

    assert lived(lines, (), known, one.ends, one) == lines
    assert looked == []


def test_nothing_of_a_plan_is_answered_from_so_far_away():
    """At whatever interval a person chose, with every way to travel."""
    for every in INTERVALS:
        for mode in ("car", "train", "coach"):
            one = drive(7, mode=mode, every=every)
            lines = told([item for item in plan(one) if item.prompts], ())
            early = lines[0].due - answered.BEFORE - MINUTE
            found = answered._answered(lines, early, answered.MOVES)

            assert answered.measured(found, early, one) == lines
