"""Trips: entering one, living its plan, cabin mode."""

from dataclasses import replace
from datetime import datetime, timedelta

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Ports
from app.guard import action
from app.heel_tests import HeelTests
from domain import breaks, drinks, water
from domain.check.numbers import Where
from domain.check.records import LegCheck
from domain.faults import Refused
from domain.records import Drink, Entry, Record, bury, edit
from domain.runs import SetDone
from domain.trips import booking, delay, form_page, home_page, plan_page, route
from domain.trips import form as forms
from domain.trips.draft import stepped
from domain.trips.form import TripForm
from domain.trips.home_page import Strip, TravelHome
from domain.trips.items import Item
from domain.trips.live import MEAL, PARKED, Happened, Live, live, parked
from domain.trips.plan import plan
from domain.trips.plan_page import Clocks, PlanPage
from domain.trips.records import Trip, TripEvent
from export import trip_calendar

CABIN = "cabin"
"""The setting that keeps cabin mode: the id of its trip, or nothing."""
CALENDAR = "trip calendar:"
"""How the purpose of a calendar file begins; the id of its trip follows."""
GONE = "That trip is already gone."
LENGTHS = {"meal": MEAL, "parked": PARKED}


@observable  # pyright: ignore[reportUntypedClassDecorator]
class TripClock:
    """The minute that the clocks of a trip show; only leaves watch it."""

    def __init__(self, now: datetime) -> None:
        self.now = now


class Trips(HeelTests):
    """The trips, and what a person can do with them."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_form: TripForm | None = None
        """The trip that is being entered."""
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
        return home_page.home(all_, plans, now)

    @property
    def trip_strip(self) -> Strip | None:
        """What Today shows of the trip that is under way or near, or None."""
        trip = self.trip
        return home_page.strip(trip, self.live(trip), self.now.at) if trip else None

    @property
    def plan_page(self) -> PlanPage | None:
        """The plan that is shown, or None if its trip is gone."""
        trip = self._shown()
        return self._page(trip) if trip else None

    @property
    def trip_clocks(self) -> Clocks | None:
        """The clocks of the plan that is shown, or of the trip under way."""
        trip = self._shown()
        return plan_page.clocks(trip, self.now.at) if trip else None

    @property
    def trip_form_page(self) -> form_page.FormPage:
        """The form of the trip that is being entered."""
        return form_page.page(self.trip_form or TripForm(), self.now)

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

    @action
    async def new_trip(self) -> None:
        """Begin to enter a trip."""
        past = [one for one in self.trips if not one.cancelled]
        self.trip_form = forms.fresh(past[-1] if past else None)

    @action
    async def edit_trip(self, trip_id: str) -> None:
        """Begin to change a trip."""
        self.trip_form = forms.of(self._trip(trip_id))

    @action
    async def repeat_trip(self, trip_id: str) -> None:
        """Begin to enter a trip like one that was made."""
        self.trip_form = forms.of(self._trip(trip_id), again=True)

    @action
    async def enter_leg(self, number: int, **changes: object) -> None:
        """Take in what was entered for leg *number*."""
        form = self.trip_form or TripForm()
        leg = replace(form.legs[number], **changes)  # type: ignore[arg-type]
        self.trip_form = forms.with_leg(form, number, leg)

    @action
    async def step_day(self, number: int, which: str, days: int) -> None:
        """Move the day of the departure or arrival of leg *number*."""
        form, page = self.trip_form or TripForm(), self.now
        leg = form.legs[number]
        today = forms.draft.today_at(leg.origin, page)
        known = forms.draft.so_far(leg, form.mode, today)
        moved = stepped(leg, which, days, known)
        self.trip_form = forms.with_leg(form, number, moved)

    @action
    async def choose_for_trip(self, name: str, value: str) -> None:
        """Choose the vehicle, the seat, the interval, socks or who drives."""
        self.trip_form = forms.with_choice(self.trip_form or TripForm(), name, value)

    @action
    async def connect(self, more: bool) -> None:  # noqa: FBT001  # a button each
        """Add a leg, or take the last one away."""
        form = self.trip_form or TripForm()
        change = forms.with_connection if more else forms.without_connection
        self.trip_form = change(form)

    @action
    async def plan_sleep(self, on: bool) -> None:  # noqa: FBT001  # a switch
        """Plan to sleep on the way, or not to."""
        form = self.trip_form or TripForm()
        self.trip_form = forms.with_sleep(form, self.now, on=on)

    @action
    async def step_sleep(self, which: str, steps: int) -> None:
        """Move an end of the sleep by quarters of an hour."""
        form = self.trip_form or TripForm()
        self.trip_form = forms.sleep_stepped(form, which, steps)

    @action
    async def save_trip(self) -> None:
        """Keep the trip that was entered."""
        if self.trip_form is None:
            return
        new_id = self._ports.clock.new_id()
        made = forms.made(
            self.trip_form,
            self._ports.clock.read(),
            new_id=new_id,
            writer=self._writer,
            all_=self.trips,
        )
        await self._keep_trip(made, "Trip saved")
        self.trip_id, self.trip_form = made.id, None

    @action
    async def delete_trip(self, trip_id: str) -> None:
        """Delete a trip; it can be undone."""
        now = self._ports.clock.read().at
        grave = bury(self._trip(trip_id), now, self._writer)
        await self._keep(grave, said="Trip deleted")

    @action
    async def cancel_trip(self, trip_id: str) -> None:
        """Call a trip off; it can be undone."""
        await self._change(self._trip(trip_id), "Trip cancelled", cancelled=True)

    @action
    async def end_trip(self, trip_id: str) -> None:
        """End a trip now, sooner than planned; it can be undone."""
        trip, now = self._trip(trip_id), self._ports.clock.read().at
        legs = delay.shortened(trip, now)
        ends = legs[-1].arrives.at
        sleep = min(trip.sleep_from, ends), min(trip.sleep_until, ends)
        await self._change(
            trip,
            "You have arrived",
            legs=route.write(legs),
            sleep_from=sleep[0],
            sleep_until=sleep[1],
        )

    @action
    async def delay_trip(self, trip_id: str, minutes: int) -> None:
        """Push what is left of a trip; it can be undone."""
        trip, now = self._trip(trip_id), self._ports.clock.read().at
        legs, by = delay.delayed(trip, minutes, now)
        made = edit(
            trip,
            now,
            self._writer,
            legs=route.write(legs),
            sleep_from=trip.sleep_from + by,
            sleep_until=trip.sleep_until + by,
        )
        booking.check_free(made, self.trips)
        await self._keep(made, said=f"{minutes} min later")

    @action
    async def happen(
        self, trip_id: str, what: str, item: str = "", minutes: int = 0
    ) -> None:
        """Keep that *what* happened on a trip; it can be undone."""
        self._trip(trip_id)
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
        await self._keep(kept, said=SAID[what])

    @property
    def calendar_purpose(self) -> str:
        """What the calendar file of the plan that is shown is made for."""
        trip = self._shown()
        return f"{CALENDAR}{trip.id}" if trip else CALENDAR

    async def prepare(self, purpose: str) -> None:
        """Make the file for *purpose*; the calendar of a trip is one of them."""
        if purpose.startswith(CALENDAR):
            await self.prepare_calendar(purpose)
        else:
            await super().prepare(purpose)

    @action
    async def prepare_calendar(self, purpose: str) -> None:
        """Make the calendar file of a trip and lay it ready."""
        trip = self._trip(purpose.removeprefix(CALENDAR))
        made = self._ports.clock.read().at
        data = trip_calendar.calendar(trip, self._items(trip), made)
        self._lay_ready(purpose, trip_calendar.file_name(), trip_calendar.MIME, data)

    @action
    async def enter_cabin(self) -> None:
        """Turn the screen black, dim and silent for the trip under way."""
        trip = self.trip
        if trip is None:
            raise Refused("Cabin mode is for a trip that is under way.")
        await self._set_cabin(trip.id)

    @action
    async def leave_cabin(self) -> None:
        """Give the screen back as it was."""
        await self._set_cabin(None)

    async def _set_cabin(self, value: str | None) -> None:
        now = self._ports.clock.read().at
        await self._write(self._choice(CABIN, value, now))
        self.notice = None

    async def _keep_trip(self, made: Trip, said: str) -> None:
        old = next((one for one in self.trips if one.id == made.id), None)
        kept = made
        if old:
            now = self._ports.clock.read().at
            later = edit(old, now, self._writer)
            kept = replace(made, edited=later.edited)
        await self._keep(kept, said=said)

    async def _change(self, trip: Trip, said: str, **changes: object) -> None:
        now = self._ports.clock.read().at
        await self._keep(edit(trip, now, self._writer, **changes), said=said)

    def _read_settings(self) -> None:
        """Read the choices; cabin mode lays its own over look and cues."""
        super()._read_settings()
        self._in_cabin = self.cabin
        if self._in_cabin:
            self.settings = replace(self.settings, theme="cabin", cues="silent")

    def _trip(self, trip_id: str) -> Trip:
        for one in self.trips:
            if one.id == trip_id:
                return one
        raise Refused(GONE)

    def _shown(self) -> Trip | None:
        wanted = next((one for one in self.trips if one.id == self.trip_id), None)
        return wanted or self.trip

    def _page(self, trip: Trip) -> PlanPage:
        now = self.now.at
        stands = parked(self._events(), trip, now)
        return plan_page.page(trip, self.live(trip), now, parked=stands)

    def _items(self, trip: Trip) -> tuple[Item, ...]:
        """Return the plan of *trip*, made once for each version of it."""
        key = trip, self._may_drink()
        if key not in self._plans:
            self._plans[key] = plan(trip, drinks=key[1])
        return self._plans[key]

    def _may_drink(self) -> bool:
        """Say whether a plan may offer drinks: never to who limits fluids."""
        found = water.plan(self.settings)
        mine = drinks.of_day(
            [one for one in self.records if isinstance(one, Drink)], self.day
        )
        return found.goal_ml is not None and drinks.volume_ml(mine) < found.stop_ml

    def _events(self) -> tuple[TripEvent, ...]:
        return tuple(one for one in self.records if isinstance(one, TripEvent))

    def _happened(self) -> Happened:
        done = [one for one in self.records if isinstance(one, SetDone)]
        return Happened(
            events=self._events(),
            moved=tuple(one.at for one in done if breaks.moves(one)),
            checked=_times(self.records),
            alert=bool(self.open_alerts),
        )


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


def _times(records: tuple[Record, ...]) -> tuple[datetime, ...]:
    checks: list[Entry] = [one for one in records if isinstance(one, LegCheck)]
    return tuple(one.at for one in checks)
