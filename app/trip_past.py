"""A trip that is over, planned against done."""

from datetime import timedelta

from app.core import Ports
from app.guard import action
from app.trip_ready import TripReady
from domain.trips import booking
from domain.trips import summary as past
from domain.trips.plan import plan

DAY = timedelta(days=1)


class TripPast(TripReady):
    """What became of a trip."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_summary: past.Summary | None = None
        """Of the trip that was looked back at last."""
        super().__init__(ports, writer)

    @action
    async def look_back_at(self, trip_id: str) -> None:
        """Read the days of a trip that is over, however long ago they were."""
        trip = self._trip(trip_id)
        first = trip.begins - DAY
        last = trip.ends + past.UNTIL + DAY
        found = await self._ports.diary.between(first.date(), last.date())
        self._add(found)  # the plan below says of each line what became of it
        counts, amount = booking.hours_of(trip, self.trips), self.formats.amount
        on = booking.goes_on(trip, self.trips)
        items = plan(trip, counts=counts, goes_on=on)
        self.trip_summary = past.summary(trip, items, found, amount, counts=counts)
