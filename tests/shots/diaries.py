"""A diary for each state of Today, made by the app's own storage code."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from domain.check.records import Alert, LegCheck
from domain.days import logical_day, moment
from domain.records import Entry, Record
from storage.native import Native
from storage.opening import open_on
from tests.support.checks import every_check
from tests.support.make import a_set, choice, drink, tick
from tests.support.trips import drive, trip

FREE = (choice("fluid", "no"), choice("welcomed", True))
LIMITED = (
    choice("fluid", "yes"),
    choice("water_ceiling", 1500),
    choice("welcomed", True),
)


def states(now: datetime) -> dict[str, list[Record]]:
    """Return the records of each state as it is at *now*, UTC."""
    half = [*_drinks(3), *_sets(4, pump_reps=15, active_seconds=150), tick("stretch")]
    done = [
        *_drinks(10),
        *_sets(8, pump_reps=15, active_seconds=170),
        tick("stretch", number=1),
        tick("strength", number=2),
        tick("check", number=3),
    ]
    week = [
        replace(one, id=f"{one.id}-{back}", created=now - timedelta(days=back))
        for back in (1, 2, 4, 5)
        for one in _sets(8, pump_reps=14 if back % 2 else 6)
    ]
    return {
        "first": [],
        "half": [*FREE, *_moved(now, half), *_before(week)],
        "done": [*FREE, *_moved(now, done), *_before(week)],
        "trip": [*FREE, _trip(now), *_moved(now, half)],
        "alert": [*FREE, *_moved(now, half), *_alert(now)],
        "restricted": [*LIMITED, *_moved(now, half)],
    }


def _drinks(count: int) -> list[Record]:
    return [drink(n, ml=250 if n % 2 else 150, kind="water") for n in range(count)]


def _sets(count: int, **changes: int) -> list[Record]:
    return [a_set(number=n, routine="desk_micro", **changes) for n in range(count)]


def _moved(now: datetime, log: list[Record]) -> list[Record]:
    """Return *log* as entries of today, one every 20 minutes up to *now*."""
    return [
        _at(one, now - timedelta(minutes=20 * (len(log) - n)), now)
        for n, one in enumerate(log)
    ]


def _before(log: list[Record]) -> list[Record]:
    """Return *log* as entries of the days on which they were made."""
    return [_at(one, one.created, one.created) for one in log]


def _at(one: Record, at: datetime, day: datetime) -> Record:
    assert isinstance(one, Entry)
    here = moment(day, "Europe/London")
    return replace(one, created=at, edited=at, at=at, day=logical_day(here))


def _alert(now: datetime) -> list[Record]:
    opened = now - timedelta(hours=2)
    check, alert, *_ = every_check()
    assert isinstance(check, LegCheck)
    assert isinstance(alert, Alert)
    return [
        _at(check, opened, now),
        replace(alert, created=opened, edited=opened, opened=opened, understood=True),
    ]


def _trip(now: datetime) -> Record:
    """Return a coach ride that began three hours ago and takes ten."""
    whole = drive(10, mode="coach")
    (leg,) = whole.route
    begins = moment(now - timedelta(hours=3), "Europe/London")
    ends = moment(now + timedelta(hours=7), "Europe/London")
    moved = replace(leg, departs=begins, arrives=ends)
    return trip(moved, mode="coach")


def write(folder: Path, records: list[Record], now: datetime) -> None:
    """Write *records* as the diary in *folder*."""
    with ThreadPoolExecutor() as beside:  # Playwright has a loop in this thread
        beside.submit(asyncio.run, _write(folder, records, now)).result()


async def _write(folder: Path, records: list[Record], now: datetime) -> None:
    medium = Native(folder)
    await medium.open()
    diary = await open_on(medium, moment(now, "Europe/London"))
    if records:
        await diary.commit(records)
    await diary.close()
