"""What was done and told of on the way, and which lines of the plan it answers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.trips.items import GAP, Item
from domain.trips.lines import CHECK_STALE, EARLY, STALE, Happened, Line, Status
from domain.trips.measured import is_rhythmic, measured
from domain.trips.records import Trip, TripEvent

MOVES = frozenset({"set", "stop"})
CHECKS = frozenset({"check"})
"""The kinds of item that movement, and that a leg check, answers."""
BEFORE = timedelta(hours=2)
"""More than the longest time between two sets that a person may choose."""
MOMENTS = frozenset({"boarding", "landing", "after", "checks"})
"""The phases whose items belong to their moment and never merge into one before."""


def told(prompts: Iterable[Item], events: Iterable[TripEvent]) -> list[Line]:
    """Return a line for each prompt; what the person told of it counts."""
    said: dict[str, Status] = {
        one.item: "done" if one.what == "done" else "skipped"
        for one in events
        if one.what in {"done", "skipped"}
    }
    return [Line(one, said.get(one.key, "waiting"), one.at) for one in prompts]


def slept(lines: list[Line], sleeps: list[tuple[datetime, datetime]]) -> list[Line]:
    """Return *lines* with those that a sleep has covered."""

    def lost(line: Line) -> bool:
        return any(at <= line.due < until for at, until in sleeps)

    return [
        replace(one, status="asleep") if one.status == "waiting" and lost(one) else one
        for one in lines
    ]


def lived(
    lines: list[Line],
    events: Sequence[TripEvent],
    known: Happened,
    now: datetime,
    trip: Trip,
) -> list[Line]:
    """Return *lines* as what happened until *now* has answered them, in its order.

    A set stands for what was open when it was done, and nothing that is told of
    later takes that away; what comes next is measured from it.
    """
    # What was done hours before the first line answers none of them.
    first = min((one.due for one in lines), default=now) - BEFORE
    night = trip.sleep_from
    sleeps = night < trip.sleep_until and night <= now
    planned = [(night, 3, None)] if sleeps else []
    happened: list[tuple[datetime, int, TripEvent | frozenset[str] | None]] = [
        *planned,
        *((at, 0, MOVES) for at in known.moved if first <= at <= now),
        *((at, 1, CHECKS) for at in known.checked if first <= at <= now),
        *((one.at, 2, one) for one in events),
    ]
    for at, _, what in sorted(happened, key=lambda one: one[:2]):
        if what is None:
            lines = _merged(lines, at)
        elif isinstance(what, TripEvent):
            lines = _stood_for(lines, what)
            if what.what == "done" and _moves(lines, what.item):
                lines = measured(lines, at, trip, known.counts)
        else:
            lines = _answered(lines, at, what)
            if what == MOVES:
                lines = measured(lines, at, trip, known.counts)
    return lines


def _moves(lines: list[Line], key: str) -> bool:
    return any(one.item.key == key and one.item.kind in MOVES for one in lines)


def _stood_for(lines: list[Line], event: TripEvent) -> list[Line]:
    """Return *lines* without what was open before a thing that was told of.

    Who answers one item, or falls asleep, has seen those before it; a meal keeps
    the last of them.
    """
    ends = [one.due for one in lines if one.item.key == event.item]
    if event.what == "asleep":
        ends.append(event.at)
    if event.what == "meal":
        before = [x for x in lines if x.due <= event.at and x.item.kind != "check"]
        ends += [x.due for x in before[-1:]]
    return _merged(lines, max(ends)) if ends else lines


def _merged(lines: list[Line], before: datetime) -> list[Line]:
    """Return *lines* without what was open *before*; a leg check stays."""

    def stood(one: Line) -> bool:
        open_ = one.status == "waiting" and one.item.kind != "check"
        return open_ and one.due < before

    return [replace(one, status="merged") if stood(one) else one for one in lines]


def _answered(lines: list[Line], at: datetime, kinds: frozenset[str]) -> list[Line]:
    """Return *lines* after something was done *at*: it stands for all before it.

    What would come within GAP after it merges too, unless its moment is fixed or it
    comes later all the same.
    """
    open_ = [
        one
        for one in lines
        if one.status == "waiting" and one.item.kind in kinds and one.due <= at + EARLY
    ]
    stale = CHECK_STALE if kinds == CHECKS else STALE
    last = open_[-1] if open_ and at - open_[-1].due < stale else None

    def answer(one: Line) -> Line:
        if one is last:
            return replace(one, status="done")
        soon = at < one.due < at + GAP and one.item.kind in kinds
        stays = one.item.phase in MOMENTS or is_rhythmic(one.item)
        if one in open_ or (soon and one.status == "waiting" and not stays):
            return replace(one, status="merged")
        return one

    return [answer(one) for one in lines]
