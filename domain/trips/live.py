"""Where a plan stands now: what is done, what is due, what comes next.

What was missed merges into the next thing, real movement counts wherever it came
from, and nothing comes closer than GAP.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.routines import ROUTINES
from domain.trips.answered import lived, slept, told
from domain.trips.items import GAP, Item
from domain.trips.lines import CHECK_STALE, STALE, Happened, Line, Status
from domain.trips.records import Trip, TripEvent
from domain.trips.telling import belt_on, parked, slept_through, with_waking

__all__ = ["Happened", "Live", "live", "parked"]


@dataclass(frozen=True, slots=True)
class Live:
    """A plan as it stands now."""

    lines: tuple[Line, ...]
    next: Line | None
    """What is due now, else what comes next; None while an alert is open."""
    belt_on: bool
    asleep_until: datetime | None
    held: bool
    """An alert is open: nothing prompts."""

    @property
    def is_due(self) -> bool:
        """Whether something is due now."""
        return self.next is not None and self.next.status == "now"


def live(trip: Trip, items: Sequence[Item], known: Happened, now: datetime) -> Live:
    """Return where the plan *items* of *trip* stands *now*."""
    events = sorted(
        (one for one in known.events if one.trip == trip.id and one.at <= now),
        key=lambda one: (one.at, one.id),
    )
    sleeps = [] if trip.driver else slept_through(events)
    belt = belt_on(events, trip, now)
    prompts = [one for one in items if one.prompts]
    prompts = with_waking(prompts, sleeps, trip)
    lines = slept(told(prompts, events), sleeps)
    lines = slept(lived(lines, events, known, now, trip), sleeps)
    lines = _put_off(lines, events, trip)
    lines = _waiting(lines, now, trip)
    if belt:
        lines = [_in_the_seat(one) for one in lines]
    shown = _joined(items, lines, now)
    pending = [one for one in shown if one.status == "now"]
    pending += [one for one in shown if one.status == "waiting" and one.item.prompts]
    nights = [*sleeps, (trip.sleep_from, trip.sleep_until)]
    asleep = max((until for at, until in nights if at <= now < until), default=None)
    return Live(
        lines=shown,
        next=pending[0] if pending and not known.alert else None,
        belt_on=belt,
        asleep_until=asleep,
        held=known.alert,
    )


LASTS = {"boarding": timedelta(minutes=30), "landing": timedelta(minutes=35)}
"""Nobody boards after leaving, or prepares to land on the ground."""


def _put_off(lines: list[Line], events: Sequence[TripEvent], trip: Trip) -> list[Line]:
    """Return *lines* with what was snoozed, or fell into a meal, put off."""
    until = {one.item: one.until for one in events if one.what == "snoozed"}
    # A meal is one on the way: what comes after the arrival keeps its time.
    meals = [
        (one.at, min(one.until, trip.ends))
        for one in events
        if one.what == "meal" and one.at < trip.ends
    ]

    def put(one: Line) -> Line:
        if one.status != "waiting" or one.item.kind == "check":
            return one
        due = until.get(one.item.key, one.due)
        for begins, ends in meals:
            if begins - STALE <= due < ends:
                due = ends
        return replace(one, due=max(due, one.due))

    return sorted((put(one) for one in lines), key=lambda one: (one.due, one.item.at))


def _waiting(lines: list[Line], now: datetime, trip: Trip) -> list[Line]:
    """Return *lines* with one thing due at most; what is missed merges, or is over."""
    found: list[Line] = []
    waiting = [one for one in lines if one.status == "waiting"]
    late = [one for one in waiting if one.due <= now]
    last = late[-1] if late else None
    ahead = waiting[len(late)] if len(late) < len(waiting) else None
    if last and ahead and _close(last, ahead):
        last = None  # what was put off has come too near to what comes by itself
    previous: Line | None = None
    for one in lines:
        shown = one
        if one.status == "waiting":
            if one in late and one is not last:
                shown = replace(one, status="merged")
            elif one is last:
                shown = replace(one, status=_over(one, now, trip))
            elif previous and _close(previous, one):
                # The later of the two stands for both, at its own time.
                found[found.index(previous)] = replace(previous, status="merged")
            if shown.status == "waiting":
                previous = shown
        found.append(shown)
    return found


def _close(before: Line, after: Line) -> bool:
    return after.due - before.due < GAP and before.item.phase != "checks"


def _over(one: Line, now: datetime, trip: Trip) -> Status:
    """Return whether the last thing that came due is due still."""
    stale = CHECK_STALE if one.item.kind == "check" else STALE
    on_the_way = one.item.phase not in {"after", "checks"}
    lasts = LASTS.get(one.item.phase)
    gone = now - one.due > stale or (on_the_way and now >= trip.ends)
    gone = gone or (lasts is not None and now >= one.item.at + lasts)
    return "missed" if gone else "now"


def _in_the_seat(line: Line) -> Line:
    """Return *line*, with a set in the seat instead of a walk."""
    if line.item.routine != "stand_set" or line.status not in {"now", "waiting"}:
        return line
    other = replace(
        line.item,
        routine="seat_set_full",
        title=ROUTINES["seat_set_full"].name,
        note="instead of a walk, the belt sign is on",
        standing=False,
    )
    return replace(line, item=other)


def _joined(
    items: Sequence[Item], lines: list[Line], now: datetime
) -> tuple[Line, ...]:
    """Return *lines* with what does not prompt: sleep and arrival."""
    quiet = [
        Line(one, "done" if (one.until or one.at) <= now else "waiting", one.at)
        for one in items
        if not one.prompts
    ]
    return tuple(sorted([*lines, *quiet], key=lambda one: (one.item.at, one.item.key)))
