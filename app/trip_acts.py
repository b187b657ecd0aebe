"""What a person does with a trip: late, early, cancelled, lived, in the dark."""

from datetime import timedelta

from app.guard import action
from app.trip_calendars import (
    AGAIN,
    CALENDARS,
    REMOVE,
    REMOVE_DELETED,
    STAYS,
    TripCalendars,
)
from app.trips import CABIN, GONE
from domain.faults import Refused
from domain.records import bury, edit
from domain.trips import booking, cabin_page, calendars, delay, route
from domain.trips.cabin_page import CabinPage
from domain.trips.lines import MEAL, PARKED
from domain.trips.records import Trip, TripEvent

LENGTHS = {"meal": MEAL, "parked": PARKED}

SAID = {
    "done": "Done",
    "skipped": "Skipped",
    "snoozed": "Later",
    "meal": "Enjoy your meal: nothing for 40 min",
    "belt on": "Belt sign on: only sets in the seat",
    "belt off": "Belt sign off",
    "asleep": "Sleep well: nothing until you wake",
    "awake": "Awake",
    "parked": "Parked",
}
"""What is said when something happened."""
NO_CABIN = "You are driving on this trip. Cabin mode is for who sits and rests."


class TripActs(TripCalendars):
    """What can be done with a trip that stands."""

    @action
    async def delete_trip(self, trip_id: str) -> None:
        """Delete a trip; it can be undone."""
        now = self._ports.clock.read().at
        trip = self._trip(trip_id)
        coming = calendars.to_come(self.kept(CALENDARS), trip.id, now)
        more = REMOVE_DELETED if coming else STAYS
        said = self._with_calendar(trip, "Trip deleted", more)
        await self._keep(bury(trip, now, self._writer), said=said)

    @action
    async def cancel_trip(self, trip_id: str) -> None:
        """Call a trip off; it can be undone."""
        trip = self._trip(trip_id)
        said = self._with_calendar(trip, "Trip cancelled", REMOVE)
        await self._change(trip, said, cancelled=True)

    @action
    async def end_trip(self, trip_id: str) -> None:
        """End a trip now, sooner than planned; it can be undone."""
        trip, now = self._trip(trip_id), self._ports.clock.read().at
        legs = delay.shortened(trip, now)
        ends = legs[-1].arrives.at
        sleep = min(trip.sleep_from, ends), min(trip.sleep_until, ends)
        await self._change(
            trip,
            self._with_calendar(trip, "You have arrived", AGAIN),
            legs=route.write(legs),
            sleep_from=sleep[0],
            sleep_until=sleep[1],
        )

    @action
    async def delay_trip(self, trip_id: str, minutes: int) -> None:
        """Push what is left of a trip; it can be undone."""
        trip, now = self._trip(trip_id), self._ports.clock.read().at
        legs, sleep = delay.delayed(trip, minutes, now)
        made = edit(
            trip,
            now,
            self._writer,
            legs=route.write(legs),
            sleep_from=sleep[0],
            sleep_until=sleep[1],
        )
        booking.check_free(made, self.trips)
        said = self._with_calendar(trip, f"{minutes} min later", AGAIN)
        await self._keep(made, said=said)

    @action
    async def happen(
        self, trip_id: str, what: str, item: str = "", minutes: int = 0
    ) -> None:
        """Keep that *what* happened on a trip; it can be undone."""
        trip = self._trip(trip_id)
        lasts = LENGTHS.get(what, timedelta(minutes=minutes))
        now = self._ports.clock.read()
        made = self._stamps(now)
        kept = TripEvent(
            id=made.id,
            created=made.created,
            edited=made.created,
            writer=made.writer,
            at=made.created,
            zone=now.zone,
            offset=now.offset,
            day=made.day,
            trip=trip_id,
            what=what,
            item=item,
            until=made.created + lasts,
        )
        changed: list[Trip] = []
        if what == "awake" and trip.sleep_from <= made.created < trip.sleep_until:
            # The night that was planned ends now, and the plan goes on from here.
            changed.append(edit(trip, now.at, self._writer, sleep_until=made.created))
        await self._keep(kept, *changed, said=SAID[what])

    @action
    async def park(self) -> None:
        """Keep that the car stands, whatever the plan has now; it can be undone."""
        now = self._ports.clock.read().at
        trip = booking.under_way(self.trips, now) or self._late_trip()
        if trip is None:
            raise Refused(GONE)
        await self.happen(trip.id, "parked")

    @action
    async def enter_cabin(self) -> None:
        """Turn the screen black, dim and silent for the trip under way."""
        trip = self.trip
        if trip is None:
            raise Refused("Cabin mode is for a trip that is under way.")
        if not booking.has_cabin(trip):
            raise Refused(NO_CABIN)
        self.trip_id = trip.id  # whichever plan was looked at before
        await self._set_cabin(trip.id)

    @property
    def cabin_page(self) -> CabinPage | None:
        """The next thing of the trip in the dark, and its one button."""
        plan = self.plan_page
        if plan is None:
            return None
        strip, alert = self.trip_strip, self.alert_card
        return cabin_page.page(plan, strip, alert, self.applies)

    @action
    async def wake(self) -> None:
        """Keep that one is awake again on the trip that is shown."""
        trip = self._shown()
        if trip:
            await self.happen(trip.id, "awake")

    @action
    async def leave_cabin(self) -> None:
        """Give the screen back as it was."""
        await self._set_cabin(None)

    async def _set_cabin(self, value: str | None) -> None:
        now = self._ports.clock.read().at
        await self._write(self._choice(CABIN, value, now))
        self.notice = None

    async def _change(self, trip: Trip, said: str, **changes: object) -> None:
        now = self._ports.clock.read().at
        await self._keep(edit(trip, now, self._writer, **changes), said=said)
