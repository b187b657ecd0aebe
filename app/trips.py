"""Trips: which there are, where their plans stand, what of them is shown."""

from dataclasses import replace
from datetime import datetime

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Ports
from app.heel_tests import HeelTests
from domain import drinks, water
from domain.check.numbers import Where
from domain.faults import Refused
from domain.records import Drink
from domain.trips import booking, home_page, plan_page, summary
from domain.trips.home_page import Strip, TravelHome
from domain.trips.items import Item
from domain.trips.live import Happened, Live, live, parked
from domain.trips.plan import dried, plan
from domain.trips.plan_page import Clocks, PlanPage
from domain.trips.records import Trip, TripEvent

CABIN = "cabin"
"""The setting that keeps cabin mode: the id of its trip, or nothing."""
GONE = "That trip is already gone."


@observable  # pyright: ignore[reportUntypedClassDecorator]
class TripClock:
    """The minute that the clocks of a trip show; only leaves watch it."""

    def __init__(self, now: datetime) -> None:
        self.now = now


class Trips(HeelTests):
    """The trips as they stand now."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_id = ""
        """The trip whose plan is shown."""
        self.trip_mark: tuple[str, ...] = ()
        """What is due; pages draw anew when it changes."""
        self.trip_clock = TripClock(ports.clock.read().at)
        self._in_cabin = False
        self._plans: dict[tuple[Trip, bool], tuple[Item, ...]] = {}
        super().__init__(ports, writer)

    @property
    def trips(self) -> tuple[Trip, ...]:
        """Every trip, the earliest first."""
        return booking.trips(self.records)

    @property
    def trip(self) -> Trip | None:
        """The trip that is under way or near."""
        return booking.current(self.trips, self.now.at)

    @property
    def travels(self) -> bool:
        """Whether a trip is under way."""
        return booking.under_way(self.trips, self.now.at) is not None

    @property
    def cabin(self) -> bool:
        """Whether cabin mode is on: only while its trip is under way or near."""
        trip = self.trip
        return trip is not None and self.kept(CABIN) == trip.id

    @property
    def where(self) -> Where:
        """What is known of where the person is, for the number to call."""
        found, now = super().where, self.now.at
        return replace(
            found,
            trip_country=booking.country(self.trips, now),
            in_trip=booking.in_the_air(self.trips, now),
        )

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
        return plan_page.clocks(trip, self.now.at, self.formats) if trip else None

    def live(self, trip: Trip) -> Live:
        """Return where the plan of *trip* stands now."""
        return live(trip, self._items(trip), self._happened(), self.now.at)

    def refresh(self) -> None:
        """Look at the clock: something of a trip may be due, or a minute be over."""
        super().refresh()
        if self.cabin != self._in_cabin:
            self._read_settings()
        trip = self.trip
        minute = self.now.at.replace(second=0, microsecond=0)
        if trip is None:
            self.trip_mark = ()
            return
        found = self.live(trip)
        key = found.next.item.key if found.next else ""
        stage = "on" if trip.begins <= self.now.at < trip.ends else "near"
        due = "due" if found.is_due else ""
        self.trip_mark = (trip.id, stage, key, due, str(found.asleep_until))
        self.trip_clock.now = minute

    def look_at_trip(self, trip_id: str) -> None:
        """Show the plan of trip *trip_id* when its page is opened."""
        self.trip_id = trip_id

    def _read_settings(self) -> None:
        """Read the choices; cabin mode lays its own over look and cues."""
        super()._read_settings()
        before, self._in_cabin = self._in_cabin, self.cabin
        if before != self._in_cabin:
            self._ports.device.dim(on=self._in_cabin)
        if self._in_cabin:
            self.settings = replace(self.settings, theme="cabin", cues="silent")

    def _trip(self, trip_id: str) -> Trip:
        for one in self.trips:
            if one.id == trip_id:
                return one
        raise Refused(GONE)

    def _shown(self) -> Trip | None:
        """Return the trip that was looked at; if none was, the one near or next."""
        wanted = next((one for one in self.trips if one.id == self.trip_id), None)
        found = wanted or self.trip
        if found or self.trip_id:
            return found
        ahead = (x for x in self.trips if not x.cancelled and x.ends > self.now.at)
        return next(ahead, None)

    def _page(self, trip: Trip) -> PlanPage:
        now = self.now.at
        stands = parked(self._events(), trip, now)
        return plan_page.page(trip, self.live(trip), now, self.formats, parked=stands)

    def _items(self, trip: Trip) -> tuple[Item, ...]:
        """Return the plan of *trip*, made once for each version of it.

        Drinks are never offered to who limits fluids, and stop for the day once
        enough was drunk.
        """
        found = water.plan(self.settings)
        key = trip, found.goal_ml is not None
        if key not in self._plans:
            self._plans[key] = plan(trip, drinks=key[1])
        items = self._plans[key]
        log = [one for one in self.records if isinstance(one, Drink)]
        enough = water.stopped_at(drinks.of_day(log, self.day), found.stop_ml)
        return dried(items, enough, self.day_turns()) if enough else items

    def _events(self) -> tuple[TripEvent, ...]:
        return tuple(one for one in self.records if isinstance(one, TripEvent))

    def _happened(self) -> Happened:
        known = summary.happened(self.records)
        return replace(known, alert=bool(self.open_alerts))
