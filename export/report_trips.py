"""The trips of a report: each planned against done."""

from collections.abc import Iterator

from domain.days import Moment
from domain.trips import booking, told
from domain.trips.plan import plan
from domain.trips.records import Trip
from domain.trips.summary import Summary, summary
from export.report import Asked

ITEM = "trips"


def lived(asked: Asked) -> Iterator[tuple[Trip, Summary]]:
    """Yield the trips that began in the range and are over, oldest first."""
    if ITEM not in asked.choice.items:
        return
    all_ = booking.trips(asked.records)
    for trip in all_:
        begins = departs(trip).local.date()
        over = not trip.cancelled and trip.ends <= asked.made.at
        if over and asked.first <= begins <= asked.last:
            counts, on = booking.hours_of(trip, all_), booking.goes_on(trip, all_)
            items = plan(trip, counts=counts, goes_on=on)
            yield trip, summary(trip, items, asked.records, counts=counts)


def departs(trip: Trip) -> Moment:
    """Return when and where *trip* began."""
    return trip.route[0].departs


def kind_words(trip: Trip) -> str:
    """Return what kind of trip it was: "London to Singapore, plane, 12 h 45 min"."""
    lasts = told.lasts(trip.ends - trip.begins)
    return f"{trip.title}, {told.MODES[trip.mode].lower()}, {lasts}"
