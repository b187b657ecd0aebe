"""When breaks may be prompted: the hours and days set, without quiet hours.

The wall clock decides. A stretch is a piece of real time in which prompting is
allowed throughout, so a night in which the clocks change needs no special care.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import pairwise

from dateutil.rrule import DAILY, rrule

from domain.days import Moment, zone_rules

DAY_MINUTES = 24 * 60

AHEAD_DAYS = 9
"""How far stretches are looked for: a week, and what hangs over at its ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours and days in which breaks are prompted; minutes after midnight."""

    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    """The weekdays on which the hours begin, Monday is 0."""
    start: int = 9 * 60
    end: int = 17 * 60
    """Not later than *start* if the hours go past midnight."""
    quiet: bool = True
    quiet_from: int = 22 * 60
    quiet_to: int = 7 * 60

    def allows(self, local: datetime) -> bool:
        """Say whether a prompt may come when the wall clock shows *local*."""
        minute, weekday = local.hour * 60 + local.minute, local.weekday()
        if self.is_quiet(local) or not _within(minute, self.start, self.end):
            return False
        late = self.start >= self.end and minute < self.end
        return (weekday - late) % 7 in self.days

    def is_quiet(self, local: datetime) -> bool:
        """Say whether quiet hours hold when the wall clock shows *local*."""
        minute = local.hour * 60 + local.minute
        return self.quiet and _within(minute, self.quiet_from, self.quiet_to)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of time in which prompts may come: from *start* to before *end*."""

    start: datetime
    """UTC."""
    end: datetime


def stretches(hours: Hours, now: Moment, days: int = AHEAD_DAYS) -> list[Stretch]:
    """Return the stretches that end after *now* and begin within *days* days."""
    rules = zone_rules(now.zone) or timezone(timedelta(seconds=now.offset))
    found: list[Stretch] = []
    for start, end in pairwise(_borders(hours, now.at.astimezone(rules), days)):
        if not hours.allows(start.astimezone(rules)):
            continue
        if found and found[-1].end == start:
            start = found.pop().start  # noqa: PLW2901  # the piece grows backwards
        found.append(Stretch(start, end))
    return [stretch for stretch in found if stretch.end > now.at]


def loud(hours: Hours, now: Moment) -> list[Stretch]:
    """Return the stretches without quiet hours, on any day, today's and tomorrow's."""
    always = replace(hours, days=tuple(range(7)), start=0, end=0)
    return stretches(always, now, days=1)


def _within(minute: int, start: int, end: int) -> bool:
    """Say whether *minute* lies from *start* to before *end*, round the clock."""
    if start < end:
        return start <= minute < end
    return minute >= start or minute < end


def _borders(hours: Hours, local: datetime, days: int) -> list[datetime]:
    """Return every instant, UTC, at which prompting can begin or end to be allowed."""
    zone = local.tzinfo or UTC
    first = datetime.combine(local.date() - timedelta(days=2), time())
    marks = {0, hours.start, hours.end, hours.quiet_from, hours.quiet_to}
    found: set[datetime] = set()
    for day in rrule(DAILY, dtstart=first, count=days + 3):
        for mark in marks:
            naive = day + timedelta(minutes=mark % DAY_MINUTES)
            for fold in (0, 1):
                found.add(naive.replace(tzinfo=zone, fold=fold).astimezone(UTC))
        found |= _jumps(day.date(), zone)
    return sorted(found)


def _jumps(day: date, zone: tzinfo) -> set[datetime]:
    """Return when, to the minute, the clocks of *zone* change around *day*."""
    low = datetime.combine(day, time(), UTC) - timedelta(days=1)
    high = low + timedelta(days=1)
    before, after = _offset(low, zone), _offset(high, zone)
    if before == after:
        return set()
    while high - low > timedelta(minutes=1):
        middle = (low + (high - low) / 2).replace(second=0, microsecond=0)
        if middle in {low, high}:
            break
        if _offset(middle, zone) == before:
            low = middle
        else:
            high = middle
    return {high}


def _offset(at: datetime, zone: tzinfo) -> timedelta | None:
    return at.astimezone(zone).utcoffset()
