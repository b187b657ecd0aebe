"""The hours awake on the way, by the days of home: a trip makes travel days."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from domain.days import Moment, day_ends, in_zone, logical_day
from domain.trips.records import Trip

HOUR = timedelta(hours=1)


def hours(trips: Iterable[Trip], home: str, day_start: int) -> Mapping[date, int]:
    """Return the hours awake on *trips* for each logical day that has any.

    The days are those of zone *home*; without one, those of the departure. What
    is planned counts, with every delay that was said; a called-off trip does not.
    """
    spent: dict[date, timedelta] = {}
    for trip in trips:
        for start, end in _awake(trip):
            departs = trip.route[0].departs
            for day, length in _by_day(start, end, departs, home, day_start):
                spent[day] = spent.get(day, timedelta()) + length
    return {day: min(24, max(1, round(took / HOUR))) for day, took in spent.items()}


def _awake(trip: Trip) -> Iterator[tuple[datetime, datetime]]:
    """Yield the stretches of *trip* outside its sleep."""
    if trip.cancelled:
        return
    asleep = max(trip.begins, min(trip.sleep_from, trip.ends))
    woken = max(asleep, min(trip.sleep_until, trip.ends))
    for start, end in ((trip.begins, asleep), (woken, trip.ends)):
        if start < end:
            yield start, end


def _by_day(
    start: datetime, end: datetime, departs: Moment, home: str, day_start: int
) -> Iterator[tuple[date, timedelta]]:
    """Yield the logical days between two instants, with what lies in each."""
    while start < end:
        here = in_zone(Moment(start, departs.zone, departs.offset), home)
        stop = min(end, day_ends(here, day_start))
        yield logical_day(here, day_start), stop - start
        start = stop
