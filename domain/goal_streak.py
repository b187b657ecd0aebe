"""The forgiving streak and the score of the last seven days (FACTS 5).

A day is met with two of the three rings closed. The streak counts days with one
ring or more; one day without in any seven is the rest day and breaks nothing;
days on which an alert was open are never held against anybody.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.check.alerts import STAYS
from domain.check.records import Alert
from domain.days import Moment, logical_day
from domain.goals import Past, Sums, closed, is_rest, targets, week_before
from domain.records import Record
from domain.settings import Settings

MET = 2
"""Rings that make a day count as met."""
REST_EVERY = 7
"""One rest day in so many days."""


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row with a ring."""

    days: int
    rests: int
    """Rest days among them."""
    ended: bool
    """False where it may go on before the oldest day that was given."""


@dataclass(frozen=True, slots=True)
class Score:
    """The last seven days."""

    rings: tuple[int, ...]
    """Rings closed on each day, the oldest first."""
    met: int
    with_ring: int
    rests: tuple[date, ...]
    """The days that the person made rest days."""
    active_seconds: int
    strength: int
    """Days with a strength set."""


def streak(
    day: date,
    days: Past,
    choices: Settings,
    paused: Collection[date] = (),
    oldest: date | None = None,
) -> Streak:
    """Return the streak that stands on logical day *day*.

    *day* itself counts once it has a ring and is never held against anybody.
    *days* hold everything since *oldest*, or since their first.
    """
    count = rests = kept_rests = 0
    rested: date | None = None
    oldest = oldest or min(days, default=day)
    one = day
    while one >= oldest:
        sums = days.get(one, {})
        if has_ring(sums, choices):
            count, kept_rests = count + 1, rests
        elif one != day and one not in paused:
            if rested is not None and (rested - one).days < REST_EVERY:
                return Streak(count, kept_rests, ended=True)
            rested, rests = one, rests + 1
        one -= timedelta(days=1)
    return Streak(count, kept_rests, ended=False)


def has_ring(sums: Sums, choices: Settings) -> bool:
    """Say whether a day with *sums* has a ring, by its own goals or the usual ones.

    A long way asks for more breaks than a day at home; it never breaks a streak.
    """
    usual = closed(sums, targets(choices, {}))
    return bool(usual or closed(sums, targets(choices, sums)))


def score(day: date, days: Past, choices: Settings) -> Score:
    """Return the score of the seven days that end with *day*."""
    week = week_before(day)
    each = [days.get(one, {}) for one in week]
    rings = tuple(closed(sums, targets(choices, sums)) for sums in each)
    return Score(
        rings=rings,
        met=sum(count >= MET for count in rings),
        with_ring=sum(count >= 1 for count in rings),
        rests=tuple(one for one, sums in zip(week, each, strict=True) if is_rest(sums)),
        active_seconds=sum(sums.get("set.active_seconds", 0) for sums in each),
        strength=sum("set.strength" in sums for sums in each),
    )


def paused(
    records: Iterable[Record],
    now: datetime,
    day_of: Callable[[Moment], date] = logical_day,
) -> frozenset[date]:
    """Return the logical days on which an alert was open, up to *now*."""
    found: set[date] = set()
    for alert in records:
        if not isinstance(alert, Alert):
            continue
        until = max(alert.opened + STAYS, alert.edited) if alert.seen else now
        one = day_of(alert.moment)
        last = day_of(Moment(min(until, now), alert.zone, alert.offset))
        while one <= last:
            found.add(one)
            one += timedelta(days=1)
    return frozenset(found)
