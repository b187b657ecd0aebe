"""The plan of a trip as a calendar file, and the files that take it out again."""

import contextlib
from dataclasses import replace

from app.core import Ports
from app.guard import action
from app.trip_forms import TripForms
from domain.faults import Fault
from domain.trips import calendars
from domain.trips.calendars import Event
from domain.trips.records import Trip
from export import trip_calendar

CALENDAR = "trip calendar:"
"""How the purpose of a calendar file begins; the id of its trip follows."""
REMOVAL = "trip removal:"
"""How the purpose of a file begins that takes a cancelled trip out of a calendar."""
DELETED = "trips removal"
"""The purpose of the file that takes all deleted trips out of a calendar."""
CALENDARS = "trip_calendars"
"""The setting that keeps which plans went into a calendar."""
STAYS = "Its events stay in your calendar: delete them there."
AGAIN = "Your calendar has the old times: export it again."
REMOVE = "Its events are still in your calendar: its page takes them out."
REMOVE_DELETED = "Its events are still in your calendar: Travel takes them out."
"""What is said of a plan that is in a calendar when its trip changes."""


class TripCalendars(TripForms):
    """The calendar files of trips."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self._laid: dict[str, tuple[frozenset[str], tuple[Event, ...], bool]] = {}
        """Of each file that was laid ready, by its token: its trips, what rings, and
        whether that is all of the plan."""
        self._sent: tuple[str, ...] = ()
        """Files that have left and are not noted yet, by their tokens."""
        super().__init__(ports, writer)

    @property
    def calendar_purpose(self) -> str:
        """What the calendar file of the plan that is shown is made for."""
        trip = self._shown()
        return f"{CALENDAR}{trip.id}" if trip else CALENDAR

    @property
    def offers_calendar(self) -> bool:
        """Whether a file of the plan that is shown would change what still rings."""
        trip, now = self._shown(), self.now.at
        if trip is None or trip.cancelled:
            return False
        coming = any(one.at > now for one in self._items(trip) if one.prompts)
        return coming or bool(calendars.to_come(self.kept(CALENDARS), trip.id, now))

    @property
    def removal_purpose(self) -> str:
        """What takes the cancelled trip that is shown out of the calendar, or nothing.

        Only a plan that once went into one has anything to take out.
        """
        trip = self._shown()
        if trip is None or not trip.cancelled or not self._is_in_calendar(trip):
            return ""
        return f"{REMOVAL}{trip.id}"

    @property
    def deleted_purpose(self) -> str:
        """What takes deleted trips out of the calendar, or nothing."""
        return DELETED if self._orphans() else ""

    async def prepare(self, purpose: str) -> None:
        """Make the file for *purpose*; the calendar of a trip is one of them."""
        if purpose.startswith((CALENDAR, REMOVAL, DELETED)):
            await self.prepare_calendar(purpose)
        else:
            await super().prepare(purpose)

    @action
    async def prepare_calendar(self, purpose: str) -> None:
        """Make a calendar file of trips and lay it ready.

        What an earlier file held and no plan has any more is cancelled in it. While
        an alert is open it holds the leg checks only: nothing else prompts.
        """
        made, left, whole = self._ports.clock.read().at, tuple[Event, ...](), True
        if purpose == DELETED:
            gone = self._orphans()
            trips = frozenset(one.trip for one in gone)
            data = trip_calendar.removal(gone, made)
        else:
            trip, removes = (
                self._trip(purpose.partition(":")[2]),
                purpose.startswith(REMOVAL),
            )
            trips = frozenset({trip.id})
            items = self._items(replace(trip, cancelled=False))
            if self.open_alerts and not removes:
                items, whole = tuple(x for x in items if x.kind == "check"), False
            gone = calendars.to_come(self.kept(CALENDARS), trip.id, made)
            data = trip_calendar.calendar(trip, items, made, removes=removes, gone=gone)
            left = () if removes else calendars.events(trip, items)
        name = trip_calendar.file_name(removes=not purpose.startswith(CALENDAR))
        self._lay_ready(purpose, name, trip_calendar.MIME, data)
        if offer := self.offer(purpose):
            self._laid[offer.token] = trips, left, whole

    async def tidy(self) -> None:
        """Note which plans went into a calendar, then do the housekeeping."""
        with contextlib.suppress(Fault):  # the next look tries again
            await self._note_calendars()
        await super().tidy()

    def _see_handed(self, token: str) -> None:
        """Take in that the file of *token* has left."""
        if token in self._laid:
            self._sent = (*self._sent, token)
        super()._see_handed(token)

    async def _note_calendars(self) -> None:
        """Keep which plans have left, and which were taken out again."""
        done = self._sent
        for token in done:
            (trips, left, whole), now = self._laid[token], self._ports.clock.read().at
            text = self.kept(CALENDARS)
            kept = (
                calendars.noted(text, left, self.trips, now, whole=whole)
                if left
                else calendars.without(text, trips, now)
            )
            await self._write(self._choice(CALENDARS, kept, now))
        self._sent = self._sent[len(done) :]

    async def _keep_trip(self, made: Trip, said: str) -> None:
        """Keep *made*, and say so if a calendar has another version of it."""
        await super()._keep_trip(made, self._with_calendar(made, said, AGAIN))

    def _orphans(self) -> tuple[Event, ...]:
        """Return the events to come of trips that were deleted."""
        return calendars.orphans(self.kept(CALENDARS), self.trips, self.now.at)

    def _is_in_calendar(self, trip: Trip) -> bool:
        return calendars.state(self.kept(CALENDARS), trip) in {"in", "old", "part"}

    def _with_calendar(self, trip: Trip, said: str, more: str) -> str:
        """Return *said*, with *more* of a plan that is in a calendar."""
        return f"{said}. {more}" if self._is_in_calendar(trip) else said
