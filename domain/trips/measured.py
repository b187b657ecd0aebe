"""What comes after real movement is measured from it, not from the plan."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.trips.cruise import SETTLE
from domain.trips.items import GAP, Item
from domain.trips.lines import Line
from domain.trips.records import Trip
from domain.trips.rhythm import rhythm

LAST = {"plane": timedelta(minutes=55)}
"""How long before the arrival of a leg the last set comes; half an hour elsewhere."""
RIDE = timedelta(minutes=30)


def is_rhythmic(item: Item) -> bool:
    """Say whether *item* comes by rhythm, and may come later."""
    return item.kind == "set" and item.phase in {"cruise", "way"} and not item.fixed


def measured(
    lines: Sequence[Line], at: datetime, trip: Trip, counts: float = 0
) -> list[Line]:
    """Return *lines* after a movement *at*: the next set is a whole interval away.

    What follows it in the same rhythm moves as far, until the next thing that
    belongs to its moment; what has no room before that is merged into it. *counts*
    are the hours of *trip* with those beside it.
    """
    chain, ends = _rhythmic(lines, at, trip)
    if not chain:
        return list(lines)
    late = at + rhythm(trip, counts).seat - chain[0].due
    if late <= timedelta():
        return list(lines)
    moved = {
        one.item.key: replace(one, due=one.due + late)
        if one.due + late <= ends
        else replace(one, status="merged")
        for one in chain
    }
    return [moved.get(one.item.key, one) for one in lines]


def _rhythmic(
    lines: Sequence[Line], at: datetime, trip: Trip
) -> tuple[list[Line], datetime]:
    """Return what comes by rhythm after *at*, and until when it may come, UTC."""
    chain, ends = list[Line](), trip.ends
    for one in sorted(lines, key=lambda one: one.due):
        if one.due <= at:
            continue
        if not is_rhythmic(one.item) or (chain and _leg(one) != _leg(chain[0])):
            ends = one.due - GAP
            break
        if one.status == "waiting":
            chain.append(one)
    if chain:
        arrives = trip.route[_leg(chain[0])].arrives.at
        ends = min(ends, arrives - LAST.get(trip.mode, RIDE))
        if trip.sleep_from < trip.sleep_until and chain[0].due < trip.sleep_from:
            ends = min(ends, trip.sleep_from - SETTLE)
    return chain, ends


def _leg(line: Line) -> int:
    return int(line.item.key.partition(":")[0])
