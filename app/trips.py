"""Trips: which there are, and where their plans stand."""

from dataclasses import replace
from datetime import datetime, timedelta

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Ports
from app.heel_tests import HeelTests
from domain import drinks, water
from domain.check.numbers import Where
from domain.faults import Refused
from domain.records import Drink
from domain.trips import booking, driving, summary
from domain.trips.after import REST_CAUTION
from domain.trips.items import Item
from domain.trips.live import Happened, Live, live, parked
from domain.trips.plan import dried, plan
from domain.trips.records import Trip, TripEvent
from domain.wheel import REFUSED, Wheel

HOUR = timedelta(hours=1)
CABIN = "cabin"
"""The setting that keeps cabin mode: the id of its trip, or nothing."""
ENDED = frozenset({"parked", "done"})
"""What nobody tells of before the end, once the time of a trip is over."""
GONE = "That trip is already gone."


@observable  # pyright: ignore[reportUntypedClassDecorator]
class TripClock:
    """The minute that the clocks of a trip show; only leaves watch it."""

    def __init__(self, now: datetime) -> None:
        self.now = now


class Trips(HeelTests):
    """The trips as they stand now."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_mark: tuple[str, ...] = ()
        """What is due; pages draw anew when it changes."""
        self.trip_clock = TripClock(ports.clock.read().at)
        self._in_cabin = False
        self._told: tuple[object, Happened] = (None, Happened())
        """What happened on trips, looked for once for each log."""
        self._booked: tuple[object, tuple[Trip, ...]] = (None, ())
        self._plans: dict[tuple[object, ...], tuple[Item, ...]] = {}
        super().__init__(ports, writer)

    @property
    def trips(self) -> tuple[Trip, ...]:
        """Every trip, the earliest first; looked for once for each log."""
        if self._booked[0] is not self.records:
            self._booked = self.records, booking.trips(self.records)
        return self._booked[1]

    @property
    def trip(self) -> Trip | None:
        """The trip that is under way or near."""
        return booking.current(self.trips, self.now.at)

    @property
    def travels(self) -> bool:
        """Whether a trip is under way."""
        return booking.under_way(self.trips, self.now.at) is not None

    @property
    def may_travel(self) -> bool:
        """Whether a trip is under way, or may be: nothing shows that it has ended."""
        return self.travels or self._late_trip() is not None

    def _late_trip(self) -> Trip | None:
        """Return the trip whose time is over and of which nothing shows the end.

        A car that was parked shows it, what was done of the plan, and a movement.
        """
        trip = booking.overdue(self.trips, self.now.at)
        if trip is None:
            return None
        told = (x.at for x in self._events() if x.trip == trip.id and x.what in ENDED)
        shows = [*told, *([moved] if (moved := self._moved()) else [])]
        return None if any(at >= trip.ends for at in shows) else trip

    @property
    def wears_socks(self) -> bool:
        """Whether the person may wear compression socks, and does.

        On a trip, or near one, what was said of that trip counts too.
        """
        trip = self.trip
        return super().wears_socks and (trip is None or trip.socks)

    @property
    def wheel(self) -> Wheel | None:
        """What to show to who drives on the trip under way; None for others.

        Who is late drives on until they say that the car stands.
        """
        now = self.now.at
        trip = booking.under_way(self.trips, now) or self._late_trip()
        if trip is None or not trip.driver:
            return None
        stands = parked(self._events(), trip, now)
        return driving.wheel(trip, self.live(trip), self.formats, parked=stands)

    async def stops(self) -> bool:
        """Say whether an open alert stops a start; who drives has to park first."""
        if await super().stops():
            return True
        if self.wheel and not self.wheel.parked:
            raise Refused(REFUSED)
        return False

    @property
    def cabin(self) -> bool:
        """Whether cabin mode is on: only while its trip is under way or near."""
        trip = self.trip
        if trip is None or not booking.has_cabin(trip):
            return False
        return self.kept(CABIN) == trip.id

    @property
    def where(self) -> Where:
        """What is known of where the person is, for the number to call."""
        found, now = super().where, self.now.at
        return replace(
            found,
            trip_country=booking.country(self.trips, now),
            in_trip=booking.in_the_air(self.trips, now),
        )

    def live(self, trip: Trip) -> Live:
        """Return where the plan of *trip* stands now."""
        return live(trip, self._items(trip), self._happened(trip), self.now.at)

    def refresh(self) -> None:
        """Look at the clock: something of a trip may be due, or a minute be over."""
        super().refresh()
        if self.cabin != self._in_cabin:
            self._read_settings()
        # Set once a look: what changes there and back would draw every page anew.
        # During a set the page is the player, and every second has a look.
        if not self._is_whole or self.run is None:
            self.trip_mark = self._due_mark()
        if self.trip_mark:
            self.trip_clock.now = self.now.at.replace(second=0, microsecond=0)

    def _due_mark(self) -> tuple[str, ...]:
        """Return what is due of the trip that is under way or near."""
        trip = self.trip
        if trip is None:
            return ()
        found = self.live(trip)
        key = found.next.item.key if found.next else ""
        stage = "on" if trip.begins <= self.now.at < trip.ends else "near"
        due = "due" if found.is_due else ""
        stands = "parked" if parked(self._events(), trip, self.now.at) else ""
        asleep = str(found.asleep_until)
        return trip.id, stage, key, due, asleep, stands

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

    def _items(self, trip: Trip) -> tuple[Item, ...]:
        """Return the plan of *trip*, made once for each version of it.

        Drinks are never offered to who limits fluids, stop for the day once enough
        was drunk, and wait while it was much within the hour.
        """
        found = water.plan(self.settings)
        drinks_, rests = found.goal_ml is not None, REST_CAUTION not in self.applies
        all_ = self.trips
        counts, on = booking.hours_of(trip, all_), booking.goes_on(trip, all_)
        key = trip, drinks_, rests, counts, on
        if key not in self._plans:
            self._plans[key] = plan(
                trip, drinks=drinks_, legs_up=rests, counts=counts, goes_on=on
            )
        items, now = self._plans[key], self.now.at
        log = [one for one in self.records if isinstance(one, Drink)]
        enough = water.stopped_at(drinks.of_day(log, self.day), found.stop_ml)
        items = dried(items, enough, self.day_turns()) if enough else items
        if not drinks.is_much(log, now):
            return items
        # What came last may be due still; what was before it stays as it was.
        last = max((x.at for x in items if x.prompts and x.at <= now), default=now)
        return dried(items, last, now + HOUR)

    def _events(self) -> tuple[TripEvent, ...]:
        return tuple(one for one in self.records if isinstance(one, TripEvent))

    def _happened(self, trip: Trip) -> Happened:
        """Return what happened on the way, as the plan of *trip* has to know it."""
        if self._told[0] is not self.records:
            self._told = self.records, summary.happened(self.records)
        counts = booking.hours_of(trip, self.trips)
        return replace(self._told[1], alert=bool(self.open_alerts), counts=counts)
