"""Records for tests, with sensible stamps."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from domain.days import logical_day, moment
from domain.goal_records import GoalTick
from domain.records import Drink, Setting, Value, setting_id
from domain.runs import SetDone

NOON = datetime(2026, 11, 10, 12, 40, tzinfo=UTC)
"""The instant at which every steered clock starts: a Tuesday in London."""


def drink(
    number: int = 1,
    ml: int = 250,
    at: str | datetime = "2026-11-10 12:40",
    zone: str = "Europe/London",
    kind: str = "water",
    day: date | None = None,
) -> Drink:
    """Return drink *number*, at UTC *at*."""
    instant = at if isinstance(at, datetime) else datetime.fromisoformat(at)
    now = moment(instant.replace(tzinfo=UTC), zone)
    return Drink(
        id=f"d{number:04}",
        created=now.at,
        edited=now.at,
        writer="phone",
        at=now.at,
        zone=now.zone,
        offset=now.offset,
        day=day or logical_day(now),
        ml=ml,
        drink=kind,
    )


def choice(name: str, value: Value, edited: int = 0) -> Setting:
    """Return the setting *name*, edited *edited* seconds after it was made."""
    made = datetime(2026, 11, 1, 9, tzinfo=UTC)
    return Setting(
        id=setting_id(name),
        created=made,
        edited=made + timedelta(seconds=edited),
        writer="phone",
        name=name,
        value=value,
    )


def tick(
    goal: str,
    amount: int = 1,
    day: date = date(2026, 11, 10),
    number: int = 1,
    at: datetime | None = None,
) -> GoalTick:
    """Return tick *number* of *goal* on *day*, at noon UTC or *at*."""
    instant = at or datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return GoalTick(
        id=f"t{number:04}-{goal}-{day}",
        created=instant,
        edited=instant,
        writer="phone",
        at=instant,
        zone="Europe/London",
        offset=0,
        day=day,
        goal=goal,
        amount=amount,
    )


def a_set(
    day: date = date(2026, 11, 10),
    routine: str = "seat_set_short",
    number: int = 1,
    **changes: int | bool,
) -> SetDone:
    """Return set *number* on *day*: a break with 20 reps, and *changes*."""
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    counts: dict[str, Any] = {
        "completed": True,
        "breaks": 1,
        "pump_reps": 20,
        "seconds": 125,
        "active_seconds": 0,
    }
    return SetDone(
        id=f"s{number:04}-{day}",
        created=at,
        edited=at,
        writer="phone",
        at=at,
        zone="Europe/London",
        offset=0,
        day=day,
        run=f"r{number:04}-{day}",
        routine=routine,
        name="A set",
        planned=20,
        reps="seated_heel_raise=20",
        **{**counts, **changes},
    )
