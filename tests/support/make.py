"""Records for tests, with sensible stamps."""

from datetime import UTC, date, datetime, timedelta

from domain.days import logical_day, moment
from domain.records import Drink, Setting, Value, setting_id

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
