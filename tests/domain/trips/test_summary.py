"""A trip looked back at: planned against done, and nothing made up."""

import re
from dataclasses import replace
from datetime import timedelta

from domain.trips.plan import plan
from domain.trips.summary import summary
from tests.support.make import a_set, drink
from tests.support.trips import drive, event, trip

MINUTE = timedelta(minutes=1)
ONE = trip(seat="window")


def past(one, *records):
    """Return the summary of trip *one* with *records*."""
    return summary(one, plan(one), records)


def parts(found):
    """Return planned and done of each kind."""
    return {one.id: (one.planned, one.done) for one in found.parts}


def test_without_a_record_nothing_was_done():
    """What was planned is all there, as passed."""
    found = past(ONE)
    planned = sum(many for many, _ in parts(found).values())

    assert planned == sum(
        one.kind in {"set", "check"} for one in plan(ONE) if one.prompts
    )
    assert all(many == 0 for _, many in parts(found).values())
    assert (found.drunk, found.sets) == ("", "")
    assert parts(found)["check"] == (6, 0)


def test_what_was_done_counts_once_wherever_it_was_started():
    """A set that was played, one that was ticked, a drink."""
    at = ONE.begins + 46 * MINUTE
    ticked = event(ONE, "done", ONE.begins + 76 * MINUTE, "0:75")
    found = past(ONE, replace(a_set(), at=at), ticked, drink(2, ml=250, at=at))

    assert sum(many for _, many in parts(found).values()) == 2
    assert found.sets == "1 set done on the way in all."
    assert found.drunk == "250 ml drunk on the way."
    assert found.parts[0].told.startswith("Sets in the seat: 2 of ")


def test_what_was_not_done_is_told_by_its_reason():
    """Skipped, merged, slept through."""
    skipped = event(ONE, "skipped", ONE.begins + 46 * MINUTE, "0:45")
    asleep = event(ONE, "asleep", ONE.begins + 200 * MINUTE, minutes=240)
    found = past(ONE, skipped, asleep)

    assert "1 skipped" in found.rest
    told = sum(int(many) for many in re.findall(r"\d+", found.rest))
    on_the_way = [one for one in plan(ONE) if one.prompts and one.at < ONE.ends]
    assert told == len(on_the_way)  # the set on waking stands for one of them
    assert "passed in your sleep" in found.rest


def test_a_drive_has_stops_and_what_lies_outside_is_not_counted():
    """Sets of before and after the trip are none of the way."""
    one = drive(7, driver=True)
    found = past(one, replace(a_set(), at=one.begins - 300 * MINUTE))

    assert parts(found)["stop"] == (3, 0)
    assert "seat" not in parts(found)
    assert found.sets == ""
