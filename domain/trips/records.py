"""Trips and what happens on them, as the diary keeps them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Final

from domain.records import Entry, Record
from domain.trips import route, seat
from domain.trips.route import Legs

MODES: Final = ("plane", "train", "coach", "car")
INTERVALS: Final = (0, 30, 45, 60, 90)
"""Minutes between two sets that a person may choose; 0 is as the plan has it."""

HAPPENINGS: Final = (
    "done",
    "skipped",
    "snoozed",
    "meal",
    "belt on",
    "belt off",
    "asleep",
    "awake",
    "parked",
)
"""What can happen on a trip; the first three are about an item of its plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(Record):
    """A journey."""

    kind: ClassVar[str] = "trip"
    timeless: ClassVar[bool] = True
    mode: str
    """One of MODES."""
    legs: str
    """See ``domain.trips.route``."""
    seat: str = ""
    """See ``domain.trips.seat``."""
    sleep_from: datetime
    sleep_until: datetime
    """UTC; the same as the beginning where no sleep is planned, or one drives."""
    socks: bool = False
    """The person wears compression socks."""
    driver: bool = False
    every: int = 0
    """Minutes between two sets, one of INTERVALS."""
    cancelled: bool = False

    def __post_init__(self) -> None:
        """Refuse a trip that nobody can make, wherever it comes from."""
        route.read(self.legs)
        seat.read(self.seat)
        if self.mode not in MODES:
            raise ValueError("a trip of an unknown kind")
        if self.every not in INTERVALS or (self.driver and self.mode != "car"):
            raise ValueError("a trip with an impossible choice")
        if not timedelta() <= self.sleep_until - self.sleep_from <= timedelta(days=1):
            raise ValueError("a trip with an impossible sleep")
        if self.driver:
            # Nobody sleeps at the wheel: a stop within a sleep would be left out.
            object.__setattr__(self, "sleep_from", self.begins)
            object.__setattr__(self, "sleep_until", self.begins)

    @property
    def route(self) -> Legs:
        """Its legs."""
        return route.read(self.legs)

    @property
    def side(self) -> str:
        """Which side one sits on: "window", "middle", "aisle" or nothing."""
        return seat.read(self.seat)[0]

    @property
    def title(self) -> str:
        """What it is called: "London to Singapore"."""
        return route.title(self.route)

    @property
    def begins(self) -> datetime:
        """When the first leg departs, UTC."""
        return self.route[0].departs.at

    @property
    def ends(self) -> datetime:
        """When the last leg arrives, UTC."""
        return self.route[-1].arrives.at


@dataclass(frozen=True, slots=True, kw_only=True)
class TripEvent(Entry):
    """Something that happened on a trip."""

    kind: ClassVar[str] = "trip_event"
    trip: str
    """The id of the trip."""
    what: str
    """One of HAPPENINGS."""
    item: str = ""
    """The key of the item of the plan that it is about, or nothing."""
    until: datetime
    """How long it lasts: a snooze, a sleep, a meal; UTC."""

    def __post_init__(self) -> None:
        """Refuse what cannot happen, wherever it comes from."""
        if self.what not in HAPPENINGS or len(self.item) > 40:
            raise ValueError("an unknown happening")
        if not timedelta() <= self.until - self.at <= timedelta(days=1):
            raise ValueError("a happening that lasts impossibly long")

    def sums(self) -> dict[str, int]:
        """Add nothing: what is counted is the sets themselves."""
        return {}


TRIP_KINDS: Final = (Trip, TripEvent)
