"""The pages of trips: the tab, the strip on Today, the plan and its clocks."""

from app.core import Ports
from app.trips import Trips
from domain.trips import glance, home_page, plan_page
from domain.trips.glance import Clocks
from domain.trips.home_page import Strip, TravelHome
from domain.trips.live import parked
from domain.trips.plan_page import PlanPage
from domain.trips.records import Trip


class TripPages(Trips):
    """What is shown of the trips."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_id = ""
        """The trip whose plan is shown."""
        super().__init__(ports, writer)

    @property
    def travel_home(self) -> TravelHome:
        """The tab Travel."""
        now, all_ = self.now.at, self.trips
        plans = {one.id: self.live(one) for one in all_ if one.ends > now}
        return home_page.home(all_, plans, now, self.formats)

    @property
    def trip_strip(self) -> Strip | None:
        """What Today shows of the trip that is under way or near, or None."""
        trip = self.trip
        if trip is None:
            return None
        return home_page.strip(trip, self.live(trip), self.now.at, self.formats)

    @property
    def plan_page(self) -> PlanPage | None:
        """The plan that is shown, or None if its trip is gone."""
        trip = self._shown()
        return self._page(trip) if trip else None

    @property
    def trip_clocks(self) -> Clocks | None:
        """The clocks of the plan that is shown, or of the trip under way."""
        trip = self._shown()
        return glance.clocks(trip, self.now.at, self.formats) if trip else None

    def look_at_trip(self, trip_id: str) -> None:
        """Show the plan of trip *trip_id* when its page is opened."""
        self.trip_id = trip_id

    def _shown(self) -> Trip | None:
        """Return the trip that was looked at; if none was, the one near or next."""
        if self.trip_id:
            # One that is gone is no other trip: its buttons would delete that.
            return next((one for one in self.trips if one.id == self.trip_id), None)
        if self.trip:
            return self.trip
        ahead = (x for x in self.trips if not x.cancelled and x.ends > self.now.at)
        return next(ahead, None)

    def _page(self, trip: Trip) -> PlanPage:
        now = self.now.at
        late = self._late_trip()
        over = now >= trip.ends and (late is None or late.id != trip.id)
        stands = over or parked(self._events(), trip, now)
        return plan_page.page(
            trip,
            self.live(trip),
            now,
            self.formats,
            parked=stands,
            applies=self.applies,
        )
