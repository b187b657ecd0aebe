"""Times and lengths of a trip as words on the screen."""

from datetime import datetime, timedelta

from domain import words
from domain.days import Moment, moment
from domain.formats import USUAL, Formats
from domain.trips import seat
from domain.trips.place import Place, city_of
from domain.trips.records import Trip
from domain.trips.route import Leg, town

MODES = {"plane": "Plane", "train": "Train", "coach": "Coach", "car": "Car"}


def lasts(length: timedelta) -> str:
    """Return *length* as "12 h 45 min"; never less than nothing."""
    minutes = max(0, -(-length // timedelta(minutes=1)))
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def day(at: Moment) -> str:
    """Return the day of *at* as "Tue 17 Nov"."""
    local = at.local
    weekday, month = words.WEEKDAYS[local.weekday()], words.MONTHS[local.month - 1]
    return f"{weekday[:3]} {local.day} {month[:3]}"


def clock(at: Moment, formats: Formats = USUAL) -> str:
    """Return the time of *at* as "20:35", or as the reader tells it."""
    return formats.clock(at.local)


def zone(place: Place) -> str:
    """Return whose time it is: "London time"."""
    return f"{city_of(place.zone)} time"


def at_both(leg: Leg, at: datetime, formats: Formats = USUAL) -> tuple[str, str]:
    """Return *at* on the clocks of both ends of *leg*."""
    near = moment(at, leg.departs.zone, leg.departs.offset)
    far = moment(at, leg.arrives.zone, leg.arrives.offset)
    return clock(near, formats), clock(far, formats)


def whole(trip: Trip) -> Leg:
    """Return *trip* as if it were one leg, for its two clocks."""
    first, last = trip.route[0], trip.route[-1]
    return Leg(first.origin, last.target, first.departs, last.arrives)


def facts(trip: Trip) -> str:
    """Return what kind of trip it is: "Plane, window seat"."""
    more = "you drive" if trip.driver else seat.words(trip.seat)
    return ", ".join(part for part in (MODES[trip.mode], more) if part)


def ends(trip: Trip) -> tuple[str, str]:
    """Return both ends in few letters: "LHR", "SIN"."""
    leg = whole(trip)
    return tuple(p.code or town(p) for p in (leg.origin, leg.target))  # type: ignore[return-value]
