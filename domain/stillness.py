"""How long one has sat still today: a habit, never a risk."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.leg_work import leg_seconds
from domain.records import Record
from domain.runs import SetDone

EMPTIES = 120
"""Seconds of leg work that empty the gauge (a choice of this app)."""


@dataclass(frozen=True, slots=True)
class Level:
    """Where the gauge stood when the legs moved last."""

    at: datetime
    """UTC."""
    share: float


@dataclass(frozen=True, slots=True)
class StillGauge:
    """The gauge as it is shown."""

    minutes: int
    share: float
    """0 just after moving enough, 1 when full."""
    label: str


def level(records: Iterable[Record], day: date, every: int) -> Level | None:
    """Return the level after the last movement of logical *day*; None before any.

    Between two movements it rises to full in *every* minutes; each takes off as
    much as it worked the legs. What was before the first is not known: full.
    """
    sets = (one for one in records if isinstance(one, SetDone) and one.day == day)
    found: Level | None = None
    for one in sorted(sets, key=lambda done: (done.at, done.id)):
        eased = leg_seconds(one) / EMPTIES
        if eased:
            full = 1.0 if found is None else _risen(found, every, one.at)
            found = Level(one.at, max(0.0, full - eased))
    return found


def gauge(found: Level | None, every: int, now: datetime) -> StillGauge | None:
    """Return the gauge *now*, or None before the first movement of the day."""
    if found is None:
        return None
    minutes = max(timedelta(), now - found.at) // timedelta(minutes=1)
    said = "1 minute" if minutes == 1 else f"{minutes} minutes"
    share = _risen(found, every, now)
    return StillGauge(minutes, share, f"{said} since you moved your legs")


def _risen(found: Level, every: int, at: datetime) -> float:
    """Return the share at *at*; a clock that was set back takes nothing off."""
    passed = max(timedelta(), at - found.at) // timedelta(minutes=1)
    return min(1.0, found.share + passed / every)
