"""The break timer: when the app offers to move, and what it says then.

It runs from the last real movement. A prompt comes at most once an interval,
only in the hours set, never in quiet hours and never while an alert is open.
What was missed merges into one prompt; nothing is made up for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dateutil.rrule import MINUTELY, rrule

from domain.break_hours import Hours, stretches
from domain.days import Moment
from domain.faults import Refused
from domain.leg_work import is_real
from domain.records import Record
from domain.runs import SetDone

INTERVALS = (20, 30, 45, 60, 90)
"""Minutes between two breaks."""

SNOOZES = (5, 10, 20)
"""Minutes by which a prompt can be put off."""

HOURLY = 60
"""The interval until the person chooses."""

CALENDAR_DAYS = 14
"""How far ahead a calendar file goes."""


OFFICE = Hours()
"""The hours until the person chooses: nine to five, Monday to Friday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakTimer:
    """The choices of the person, and what the timer remembers."""

    on: bool = False
    every: int = HOURLY
    """Minutes, one of INTERVALS."""
    hours: Hours = OFFICE
    since: datetime
    """When it was turned on or changed, UTC; it counts as sitting down."""
    prompted: datetime | None = None
    """When the last prompt came, UTC."""
    snoozed: datetime | None = None
    """Until when that prompt is put off, UTC."""

    @property
    def gap(self) -> timedelta:
        """The interval."""
        return timedelta(minutes=self.every)


@dataclass(frozen=True, slots=True)
class Slot:
    """A break in the calendar."""

    start: datetime
    """UTC."""
    key: str
    """The same for the same break at every export: the beginning of its hours and its
    number in them."""


def is_first(timer: BreakTimer) -> bool:
    """Say whether *timer* is as it was before the person chose anything."""
    return not timer.on and timer.every == HOURLY and timer.hours == OFFICE


def checked(timer: BreakTimer) -> BreakTimer:
    """Return *timer*; raise Refused with a sentence if nobody could keep it."""
    hours = timer.hours
    if timer.every not in INTERVALS:
        raise Refused("Choose 20, 30, 45, 60 or 90 minutes. Nothing was changed.")
    if not hours.days or not {*hours.days} <= {*range(7)}:
        raise Refused("Choose at least one day. Nothing was changed.")
    marks = (hours.start, hours.end, hours.quiet_from, hours.quiet_to)
    if not all(0 <= mark < 24 * 60 for mark in marks):
        raise Refused("Choose times between 0:00 and 23:59. Nothing was changed.")
    if hours.start == hours.end or hours.quiet_from == hours.quiet_to:
        raise Refused("Begin and end at different times. Nothing was changed.")
    week = stretches(hours, Moment(timer.since, "UTC", 0))
    if not any(stretch.end - stretch.start > timer.gap for stretch in week):
        raise Refused("These hours leave no room for a break. Nothing was changed.")
    return timer


def last_movement(records: Iterable[Record]) -> datetime | None:
    """Return when the legs were last really moved: the end of the newest such set.

    A rep and `End` is none: it neither answers a prompt nor buys an interval.
    """
    moved = (r.at for r in records if isinstance(r, SetDone) and is_real(r))
    return max(moved, default=None)


def next_prompt(
    timer: BreakTimer, moved: datetime | None, now: Moment, *, alert: bool
) -> datetime | None:
    """Return when the next prompt comes, *now* at the earliest, or None.

    *moved* is the last real movement and *alert* says that an alert is open.
    A new stretch of allowed hours counts as sitting down when it begins.
    """
    if not timer.on or alert:
        return None
    last = _last(timer, moved, now.at)
    put_off = _put_off(timer, moved)
    for stretch in stretches(timer.hours, now):
        regular = max(last, stretch.start) + timer.gap
        if put_off is not None and stretch.start <= put_off < stretch.end:
            regular = min(regular, put_off)
        due = max(regular, now.at)
        if due < stretch.end:
            return due
    return None


def allowed_until(timer: BreakTimer, at: datetime, now: Moment) -> datetime | None:
    """Return until when prompts may come from *at* on, UTC; None if not at *at*."""
    found = stretches(timer.hours, now)
    return next((one.end for one in found if one.start <= at < one.end), None)


def is_due(
    timer: BreakTimer, moved: datetime | None, now: Moment, *, alert: bool
) -> bool:
    """Say whether a prompt comes now."""
    return next_prompt(timer, moved, now, alert=alert) == now.at


def stands(
    timer: BreakTimer, moved: datetime | None, now: Moment, *, alert: bool
) -> bool:
    """Say whether a prompt that came still waits for its answer *now*.

    A movement answers it, and so does putting it off. Outside the hours set, in
    quiet hours and while an alert is open it is not shown.
    """
    asked = timer.prompted
    if not timer.on or alert or asked is None or timer.snoozed is not None:
        return False
    if asked > now.at or (moved is not None and moved > asked):
        return False
    return timer.hours.allows(now.local)


def skip(timer: BreakTimer, now: datetime) -> BreakTimer:
    """Return *timer* after a prompt was let go: the interval begins anew *now*."""
    return replace(timer, since=now, prompted=None, snoozed=None)


def prompt_given(timer: BreakTimer, now: datetime) -> BreakTimer:
    """Return *timer* after a prompt came *now*; it stands for all that were missed.

    No interval begins after its prompt: a clock that ran ahead may have said so.
    """
    since = min(timer.since, now - timer.gap)
    return replace(timer, since=since, prompted=now, snoozed=None)


def snooze(timer: BreakTimer, minutes: int, now: datetime) -> BreakTimer:
    """Return *timer* with its prompt put off; raise Refused for other lengths."""
    if minutes not in SNOOZES:
        raise Refused("Choose 5, 10 or 20 minutes. Nothing was changed.")
    return replace(timer, snoozed=now + timedelta(minutes=minutes))


def schedule(
    timer: BreakTimer, now: Moment, days: int = CALENDAR_DAYS
) -> tuple[Slot, ...]:
    """Return the breaks of the next *days* days for the calendar.

    A calendar cannot know when the person moved, so each stretch of hours is cut
    into intervals from its beginning.
    """
    end = now.at + timedelta(days=days)
    slots: list[Slot] = []
    for stretch in stretches(timer.hours, now, days):
        first, last = stretch.start + timer.gap, stretch.end - timedelta(seconds=1)
        times = rrule(MINUTELY, interval=timer.every, dtstart=first, until=last)
        for number, at in enumerate(times, 1):
            if now.at < at < end:
                day = stretch.start.strftime("%Y%m%dT%H%M")
                slots.append(Slot(at, f"{day}-{number}"))
    return tuple(slots)


def _last(timer: BreakTimer, moved: datetime | None, now: datetime) -> datetime:
    """Return what the interval runs from.

    Stamps from far in the future are those of a clock that was wrong: they must
    not keep the timer silent for ever.
    """
    stamps = (timer.since, timer.prompted, moved)
    told = [at for at in stamps if at is not None and at <= now + timer.gap]
    return max(told, default=now - timer.gap)


def _put_off(timer: BreakTimer, moved: datetime | None) -> datetime | None:
    """Return until when the prompt is put off, unless a movement answered it."""
    until, asked = timer.snoozed, timer.prompted
    if until is None or (asked and moved and moved > asked):
        return None
    return until
