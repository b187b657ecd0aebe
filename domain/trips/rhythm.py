"""How often the plan asks for what (FACTS 2, flight plans by length)."""

from dataclasses import dataclass, replace
from datetime import timedelta

from domain.exercises import Advice
from domain.trips import reasons
from domain.trips.records import Trip
from domain.trips.route import hours


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The times between two things of a kind; none of it where it is None."""

    id: str
    seat: timedelta
    why: Advice
    full: timedelta | None = None
    stand: timedelta | None = None
    long: timedelta | None = None
    once: bool = False
    """One walk near the middle of the leg."""


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


HOUR = _minutes(60)

FLIGHT_LT4 = Rhythm("flight_lt4", HOUR, reasons.SEAT_60, once=True)
FLIGHT_4_8 = Rhythm("flight_4_8", _minutes(30), reasons.SEAT_30, HOUR, _minutes(120))
FLIGHT_GT8 = Rhythm(
    "flight_gt8", _minutes(30), reasons.SEAT_30, HOUR, _minutes(90), _minutes(150)
)
GROUND_LT4 = Rhythm("ground_lt4", HOUR, reasons.SEAT_60)
GROUND = Rhythm("ground", _minutes(30), reasons.GROUND)

AISLE = {"flight_4_8": _minutes(90), "flight_gt8": HOUR, "train": _minutes(90)}
"""On the aisle one gets up more often."""
TRAIN_WALK = _minutes(120)
STOP = _minutes(120)
"""The Highway Code's two hours."""
STOPS = (60, 90)
"""Minutes between two stops that a driver may choose instead (FACTS 2: 1 to 2 h)."""


def rhythm(trip: Trip, counts: float = 0) -> Rhythm:
    """Return the rhythm of *trip*; legs that count together are counted together.

    With the trips beside it, it may have more hours: *counts*.
    """
    long = max(counts, hours(trip.route))
    if trip.mode == "plane":
        found = FLIGHT_LT4 if long < 4 else FLIGHT_4_8 if long <= 8 else FLIGHT_GT8
    else:
        found = GROUND_LT4 if long < 4 else GROUND
    if trip.mode == "train":
        found = replace(found, stand=TRAIN_WALK)
    aisle = AISLE.get("train" if trip.mode == "train" else found.id)
    if trip.side == "aisle" and found.stand and aisle:
        found = replace(found, stand=aisle)
    if trip.every:
        found = replace(found, seat=_minutes(trip.every), why=reasons.OWN_RHYTHM)
    return found
