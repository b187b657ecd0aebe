"""When the plan of a trip speaks by itself, and what it says then.

It speaks once for each thing that comes due, and only for the last of what was
missed: never in sleep, never while an alert is open, never to who drives, nothing
that needs standing up while the belt sign is on, and never sooner than GAP after
anything else that has spoken. What is put off speaks again when the person said.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from domain.break_hours import Hours
from domain.catalogue import EXERCISES
from domain.days import Moment, moment
from domain.routine import Move
from domain.routines import ROUTINES
from domain.trips.call import Call, Given, Said
from domain.trips.items import GAP, Item
from domain.trips.lines import STALE, Line
from domain.trips.live import LASTS, Live
from domain.trips.records import Trip
from domain.trips.telling import BELT

Stands = Sequence[tuple[Trip, Live]]
"""Trips, each with where its plan stands now."""
Lines = Sequence[tuple[Trip, Line]]
"""What is open of their plans, in the order in which it is due."""


def next_call(
    stands: Stands,
    now: Moment,
    said: Said,
    *,
    hours: Hours,
    quiet_until: datetime | None = None,
) -> Call | None:
    """Return what comes next, *now* at the earliest; None if nothing may.

    *said* is what plans said before, *hours* holds the quiet hours, and nothing
    comes before *quiet_until*, UTC: something else has spoken, or could not.
    """
    if any(found.held for _, found in stands):
        return None
    last = said[-1] if said else None
    free = _latest(now.at, quiet_until)
    earliest = _latest(now.at, free, last and last.at + GAP)
    lines = sorted(_open(stands), key=lambda pair: pair[1].due)
    for number, (trip, line) in enumerate(lines):
        again = last is not None and _is_of(last, trip, line)
        at = _unbelted(line.item, max(line.due, free if again else earliest), stands)
        later = lines[number + 1 :]
        if _was_given(trip, line, said) or _merges(trip, line, at, later):
            continue
        if _may(line.item, moment(at, now.zone, now.offset), stands, hours):
            until = _until(trip, line, at, later)
            if at < until:
                return Call(trip.id, line.item, at, until)
    return None


def clear_of(at: datetime, calls: Iterable[datetime]) -> datetime:
    """Return *at*, or the first time after it that is GAP away from all *calls*."""
    for one in sorted(calls):
        if one - GAP < at < one + GAP:
            at = one + GAP
    return at


def _open(stands: Stands) -> Iterator[tuple[Trip, Line]]:
    """Yield what may speak; who drives may be late, and still drive when it is due."""
    for trip, found in stands:
        for line in found.lines:
            at_wheel = trip.driver and line.item.phase == "after"
            is_open = line.item.prompts and line.status in {"now", "waiting"}
            if is_open and not at_wheel:
                yield trip, line


def _latest(now: datetime, *marks: datetime | None) -> datetime:
    """Return the last of *now* and *marks*, UTC.

    A mark from far ahead is that of a clock that was wrong.
    """
    return max([now, *(one for one in marks if one and one <= now + GAP)])


def _is_of(given: Given, trip: Trip, line: Line) -> bool:
    return (given.trip, given.key) == (trip.id, line.item.key)


def _was_given(trip: Trip, line: Line, said: Said) -> bool:
    """Say whether *line* has spoken; one that was put off since speaks again."""
    return any(_is_of(one, trip, line) and line.due <= one.at for one in said)


def _merges(trip: Trip, line: Line, at: datetime, later: Lines) -> bool:
    """Say whether what comes later stands for *line*, which would speak at *at*.

    What is late waits for the next thing of its trip if that is near.
    """
    is_late = line.due < at
    near = (one.due < at + GAP for other, one in later if other is trip)
    return is_late and (any(near) or any(one.due <= at for _, one in later))


def _unbelted(item: Item, at: datetime, stands: Stands) -> datetime:
    """Return *at*, or for what stands up when a plane that may be late has landed."""
    if _sits(item):
        return at
    late = (one.ends + BELT for one, found in stands if found.belt_on)
    return max([at, *(until for until in late if at >= until - BELT)])


def _may(item: Item, at: Moment, stands: Stands, hours: Hours) -> bool:
    """Say whether *item* may speak at *at*, wherever the person is then."""
    for one, found in stands:
        on_the_way = one.begins <= at.at < one.ends
        if found.asleep_until and at.at < found.asleep_until:
            return False
        if one.sleep_from <= at.at < one.sleep_until or (one.driver and on_the_way):
            return False
        if found.belt_on and at.at < one.ends + BELT and not _sits(item):
            return False
    is_later = item.phase == "checks" or item.kind == "rest"
    return not (is_later and hours.is_quiet(at.local))


def _sits(item: Item) -> bool:
    """Say whether *item* can be done with the belt on; a leg check asks only."""
    if not item.routine:
        return item.kind == "check"
    moves = (one for one in ROUTINES[item.routine].items if isinstance(one, Move))
    return all(EXERCISES[one.exercise].belt == "yes" for one in moves)


def _until(trip: Trip, line: Line, at: datetime, later: Lines) -> datetime:
    """Return when *line* has nothing more to say: it is over, or the next stands."""
    ends = [at + STALE if line.item.kind == "check" else line.due + STALE]
    ends += [one.due for _, one in later if one.due > at][:1]
    if trip.sleep_from > at:
        ends.append(trip.sleep_from)
    if line.item.phase not in {"after", "checks"}:
        ends.append(trip.ends)
    if line.item.phase in LASTS:
        ends.append(line.item.at + LASTS[line.item.phase])
    return min(ends)
