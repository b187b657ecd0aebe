"""Rides with what their plans ask for, worked out by hand from the offsets alone.

Instants are UTC, written down before any code was asked; the times to type are
those on the clocks of the places.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from domain.days import moment
from domain.trips.chain import legs
from domain.trips.draft import LegDraft
from domain.trips.place import typed_place
from domain.trips.records import Trip
from tests.support.trips import MADE, trip

Part = tuple[str, str, str, str, str, str]
"""A leg: from, its zone, the clock there; to, its zone, the clock there."""


@dataclass(frozen=True, slots=True)
class Ride:
    """A trip on the ground, and what was worked out for it."""

    name: str
    mode: str
    parts: tuple[Part, ...]
    minutes: tuple[int, ...]
    """How long each leg takes."""
    asks: tuple[str, ...]
    """When the plan asks for something before the arrival, UTC, and for what."""
    sleep: tuple[str, str] | None = None
    driver: bool = False
    every: int = 0

    def __str__(self) -> str:
        """Name it in the list of tests."""
        return self.name


def instant(text: str) -> datetime:
    """Return the instant that *text* names, UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def entered(ride: Ride) -> Trip:
    """Return *ride* as it comes out of what is typed into the form."""
    drafts = tuple(
        LegDraft(
            typed_place(origin, zone),
            typed_place(target, there),
            departs[-5:],
            arrives[-5:],
            departs_on=date.fromisoformat(departs[:10]),
            arrives_on=date.fromisoformat(arrives[:10]),
        )
        for origin, zone, departs, target, there, arrives in ride.parts
    )
    made = legs(drafts, ride.mode, moment(MADE, "Europe/London"))
    sleep = [instant(at) for at in ride.sleep] if ride.sleep else []
    more = {"sleep_from": sleep[0], "sleep_until": sleep[1]} if sleep else {}
    return trip(*made, mode=ride.mode, driver=ride.driver, every=ride.every, **more)


LISBON, MADRID = "Europe/Lisbon", "Europe/Madrid"

RIDES = (
    Ride(
        "a drive of 6 h 45 min into another zone",
        "car",
        (("Lisbon", LISBON, "2026-11-17 08:00", "Madrid", MADRID, "2026-11-17 15:45"),),
        (405,),
        (
            "2026-11-17 10:00 road_stop",
            "2026-11-17 12:00 road_stop",
            "2026-11-17 14:00 road_stop",
        ),
        driver=True,
    ),
    Ride(
        "a road trip of two legs through the zone of 45 minutes",
        "car",
        (
            (
                *("Ceduna", "Australia/Adelaide", "2026-11-17 07:30"),
                *("Border Village", "Australia/Eucla", "2026-11-17 11:15"),
            ),
            (
                *("Border Village", "Australia/Eucla", "2026-11-17 13:00"),
                *("Norseman", "Australia/Perth", "2026-11-17 20:15"),
            ),
        ),
        (330, 480),
        (
            "2026-11-16 23:00 road_stop",
            "2026-11-17 01:00 road_stop",
            "2026-11-17 02:50 post_landing",
            "2026-11-17 06:15 road_stop",
            "2026-11-17 08:15 road_stop",
            "2026-11-17 10:15 road_stop",
        ),
        driver=True,
    ),
    Ride(
        "a drive through the night in which the clocks go forward",
        "car",
        (
            (
                *("Chicago", "America/Chicago", "2027-03-13 22:00"),
                *("Cleveland", "America/New_York", "2027-03-14 06:30"),
            ),
        ),
        (390,),
        (
            "2027-03-14 05:30 road_stop",
            "2027-03-14 07:00 road_stop",
            "2027-03-14 08:30 road_stop",
        ),
        driver=True,
        every=90,
    ),
    Ride(
        "a night coach",
        "coach",
        (
            (
                *("London", "Europe/London", "2026-11-17 21:30"),
                *("Paris", "Europe/Paris", "2026-11-18 07:15"),
            ),
        ),
        (525,),
        (
            "2026-11-17 21:00 pre_boarding",
            "2026-11-17 22:00 seat_set_short",
            "2026-11-17 22:30 seat_set_short",
            "2026-11-18 05:10 seat_set_full",
            "2026-11-18 05:30 road_stop",
        ),
        sleep=("2026-11-17 23:00", "2026-11-18 05:00"),
    ),
    Ride(
        "a night coach while the clocks go back and into another zone",
        "coach",
        (("Madrid", MADRID, "2026-10-24 22:00", "Lisbon", LISBON, "2026-10-25 06:30"),),
        (630,),
        (
            "2026-10-24 19:30 pre_boarding",
            "2026-10-24 20:30 seat_set_short",
            "2026-10-24 21:00 seat_set_short",
            "2026-10-24 21:30 seat_set_short",
            "2026-10-25 05:10 seat_set_full",
            "2026-10-25 05:40 seat_set_short",
        ),
        sleep=("2026-10-24 22:00", "2026-10-25 05:00"),
    ),
)
