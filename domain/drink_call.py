"""When a drink that is due is told, and whether it is said with a break.

Breaks, the plans of trips and drinks share one bell, which keeps GAP between any two
of its calls. A drink gives way: it is said with the break that comes within GAP of
it, else by itself once GAP has passed, and never in quiet hours. It is told once; who
does not drink is told again after a whole interval.

The words never name a symptom: anybody may see a screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.break_hours import Stretch
from domain.reminder import Reminder
from domain.trips.bell import clear_of
from domain.trips.items import GAP
from domain.water import Due

NEAR = timedelta(minutes=5)
"""A break says the drink that is due so soon after it (product choice): it would have
to wait for GAP otherwise."""

TITLE = "Time for a drink"
TEXT = "Drink if you are thirsty."
"""What a notification says."""
TOO = "Have a drink as well, if you are thirsty."
"""What a break says of a drink that is due."""
PAGE = "water:page"
"""What a tap on a notification opens."""


@dataclass(frozen=True, slots=True)
class Around:
    """What else the bell has said and will say, and when it may speak at all."""

    loud: Sequence[Stretch]
    """The time without quiet hours."""
    last: datetime | None = None
    """When anything was said last, or could not be, UTC."""
    next_break: datetime | None = None
    """When the next break prompts, UTC."""
    plan: datetime | None = None
    """When the plan of a trip speaks next, UTC."""


@dataclass(frozen=True, slots=True)
class DrinkCall:
    """The next time that a drink is told."""

    at: datetime
    """UTC; not after now means now."""
    until: datetime
    """From when on it says nothing any more."""
    with_break: bool
    """The break that prompts at that time says it."""


def told_at(due: Due, told: datetime | None, every: int) -> Due:
    """Return *due* for who was told at *told*: not before *every* minutes later."""
    if told is None:
        return due
    return replace(due, at=max(due.at, told + timedelta(minutes=every)))


def next_call(due: Due, around: Around, now: datetime) -> DrinkCall | None:
    """Return when the drink that is *due* is told, or None if it may not be.

    It waits for a break until GAP after the time at which it could be told by itself;
    a break that is put off further then gives way to it.
    """
    free = around.last + GAP if around.last else due.free
    at = max(due.at, due.free, free)
    first = _alone(at, due, around) or at
    rise = around.next_break
    if rise and _joins(due, rise) and (rise <= now or rise < first + GAP):
        return DrinkCall(rise, due.end, with_break=True)
    found = _alone(max(first, now), due, around)
    if found is None:
        return None
    ends = [one.end for one in around.loud if one.start <= found < one.end]
    later = [one for one in (rise, around.plan) if one and one > found]
    # What is overdue keeps its time, so that nothing is handed over anew for it.
    told = first if found == now else found
    return DrinkCall(told, min([due.end, *ends, *later]), with_break=False)


def reminder(call: DrinkCall, *, silent: bool) -> Reminder:
    """Return the notification of a drink that is told by itself."""
    return Reminder(
        at=call.at,
        until=call.until,
        title=TITLE,
        text=TEXT,
        routine=PAGE,
        silent=silent,
    )


def with_drink(found: Reminder, call: DrinkCall) -> Reminder:
    """Return the notification *found* of a break that says the drink of *call* too."""
    until = min(found.until, call.until)
    return replace(found, text=f"{found.text} {TOO}", until=until)


def _joins(due: Due, rise: datetime) -> bool:
    """Say whether the break at *rise* can say the drink that is *due*."""
    return _soonest(due) <= rise < due.end


def _soonest(due: Due) -> datetime:
    """Return from when on a break says the drink that is *due*."""
    return max(due.at - NEAR, due.free)


def _alone(at: datetime, due: Due, around: Around) -> datetime | None:
    """Return the first time from *at* on at which a drink may be told by itself."""
    others = [around.plan] if around.plan else []
    if around.next_break and around.next_break < _soonest(due):
        others.append(around.next_break)
    for piece in around.loud:
        found = clear_of(max(at, piece.start), others)
        if found < min(piece.end, due.end):
            return found
    return None
