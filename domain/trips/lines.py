"""What a plan that is lived is made of: its lines, and what is known of the way."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.trips.items import Item
from domain.trips.records import TripEvent

Status = Literal["done", "skipped", "merged", "asleep", "missed", "now", "waiting"]

EARLY = timedelta(minutes=10)
"""A set this long before its time counts for it."""
STALE = timedelta(hours=3)
"""After this an offer that stands alone is over; a leg check stays three days."""
CHECK_STALE = timedelta(hours=72)
MEAL = timedelta(minutes=40)
PARKED = timedelta(minutes=30)

SLEEPS = (60, 120, 180, 240, 360)
"""Minutes for which one can say that one sleeps."""
DELAYS = (20, 40, 60, 120)
SNOOZES = (10, 20)


@dataclass(frozen=True, slots=True)
class Line:
    """An item and where it stands."""

    item: Item
    status: Status
    due: datetime
    """When it comes, UTC; later than planned if it was put off."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What is known of a trip so far."""

    events: tuple[TripEvent, ...] = ()
    moved: tuple[datetime, ...] = ()
    """When a set that moves the legs ended, UTC."""
    checked: tuple[datetime, ...] = ()
    """When a leg check was done, UTC."""
    alert: bool = False
    counts: float = 0
    """The hours that the trip counts with those beside it, if that is more."""
