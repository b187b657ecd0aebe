"""Where a plan stands now: what is done, what is due, what comes next.

What was missed merges into the next thing, real movement counts wherever it came
from, and nothing comes closer than GAP.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.routines import ROUTINES
from domain.trips import reasons
from domain.trips.answered import lived, slept, told
from domain.trips.items import GAP, Item
from domain.trips.lines import CHECK_STALE, STALE, Happened, Line, Status
from domain.trips.records import Trip, TripEvent

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
    sleeps, belt = _sleeps(events), _belt(events, trip, now)
    prompts = [one for one in items if one.prompts]
    prompts = _with_waking(prompts, sleeps, trip)
    lines = slept(told(prompts, events), sleeps)
    lines = lived(lines, events, known, now)
    lines = _put_off(lines, events)
    lines = _waiting(lines, now, trip)
    if belt:
        lines = [_in_the_seat(one) for one in lines]
    shown = _joined(items, lines, now)
    pending = [one for one in shown if one.status == "now"]
    pending += [one for one in shown if one.status == "waiting" and one.item.prompts]
    asleep = next((until for at, until in sleeps if at <= now < until), None)
    return Live(
        lines=shown,
        next=pending[0] if pending and not known.alert else None,
        belt_on=belt,
        asleep_until=asleep,
        held=known.alert,
    )


def parked(events: Iterable[TripEvent], trip: Trip, now: datetime) -> bool:
    """Say whether the driver has said that the car stands."""
    return any(
        one.trip == trip.id and one.what == "parked" and one.at <= now < one.until
        for one in events
    )


def _sleeps(events: Sequence[TripEvent]) -> list[tuple[datetime, datetime]]:
    """Return the sleeps that the person told of; waking early ends one."""
    found: list[tuple[datetime, datetime]] = []
    for one in events:
        if one.what in {"asleep", "awake"} and found and found[-1][1] > one.at:
            found[-1] = found[-1][0], one.at
        if one.what == "asleep":
            found.append((one.at, one.until))
    return found


def _belt(events: Sequence[TripEvent], trip: Trip, now: datetime) -> bool:
    """Say whether the belt sign is on; on the ground nobody wears a belt any more."""
    arrived = [leg.arrives.at for leg in trip.route if leg.arrives.at <= now]
    since = max(arrived, default=datetime.min.replace(tzinfo=now.tzinfo))
    told = [x.what for x in events if x.what.startswith("belt") and x.at >= since]
    return bool(told) and told[-1] == "belt on"


def _with_waking(
    prompts: list[Item], sleeps: list[tuple[datetime, datetime]], trip: Trip
) -> list[Item]:
    """Return *prompts* with one set offered after each sleep on the way."""
    woken = [
        Item(
            f"woke:{until:%d%H%M}",
            until,
            "cruise" if trip.mode == "plane" else "way",
            "set",
            ROUTINES["seat_set_full"].name,
            reasons.SLEEP_AFTER,
            "seat_set_full",
            "after waking",
            fixed=True,
        )
        for at, until in sleeps
        if until - at >= GAP
        and trip.begins <= until <= trip.ends - timedelta(minutes=55)
        and not trip.driver
    ]
    kept = [
        one
        for one in prompts
        if one.fixed or all(not abs(one.at - new.at) < GAP for new in woken)
    ]
    fits = [
        new
        for new in woken
        if all(abs(one.at - new.at) >= GAP for one in prompts if one.fixed)
    ]
    return sorted([*kept, *fits], key=lambda one: one.at)


LASTS = {"boarding": timedelta(minutes=30), "landing": timedelta(minutes=35)}
"""Nobody boards after leaving, or prepares to land on the ground."""


def _put_off(lines: list[Line], events: Sequence[TripEvent]) -> list[Line]:
    """Return *lines* with what was snoozed, or fell into a meal, put off."""
    until = {one.item: one.until for one in events if one.what == "snoozed"}
    meals = [(one.at, one.until) for one in events if one.what == "meal"]

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
