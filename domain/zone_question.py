"""The question that comes once when the phone shows another zone's time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from domain.days import Moment, same_rules


@dataclass(frozen=True, slots=True)
class ZoneQuestion:
    """Keep the home day, or live by the day of the place."""

    title: str
    text: str
    keep: str
    move: str


def question(home: str, answered: str, now: Moment) -> ZoneQuestion | None:
    """Return the question, or None.

    *home* is the zone whose days the person lives by, *answered* the last one
    for which the home day was kept. Zones compare by their rules.
    """
    if not home or same_rules(home, now.zone, now.at):
        return None
    if answered and same_rules(answered, now.zone, now.at):
        return None
    here, there = place(now.zone), place(home)
    return ZoneQuestion(
        title=f"Your phone shows {here} time now",
        text=(
            f"Your day still follows {there}. Nothing that you logged changes its "
            "day, whatever you choose."
        ),
        keep=f"Keep the {there} day",
        move=f"Move to the {here} day",
    )


def elsewhere(home: str, now: Moment) -> str:
    """Return the place of *home* while the phone shows another zone's time."""
    if not home or home == now.zone or _alike(home, now.zone, now.at.date()):
        return ""
    return place(home)


@lru_cache(maxsize=8)
def _alike(one: str, other: str, day: date) -> bool:
    """Say whether both zones show the same time; a page asks again and again."""
    return same_rules(one, other, datetime.combine(day, time(), UTC))


def place(zone: str) -> str:
    """Return the place that names *zone*: "Europe/London" is "London"."""
    return zone.rpartition("/")[2].replace("_", " ") or "local"
