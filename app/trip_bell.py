"""The plan of a trip speaks when something is due, here and in a notification."""

from datetime import datetime

from app.breaks import AGAIN
from app.core import Ports
from app.trip_past import TripPast
from domain.faults import Fault
from domain.records import Record
from domain.reminder import Reminder
from domain.trips import bell, booking, home_page
from domain.trips import call as calls
from domain.trips.call import Call
from domain.trips.home_page import Strip
from domain.trips.items import GAP
from domain.trips.live import Live, live
from domain.trips.records import Trip

GIVEN = "trip_call"
"""The setting that keeps what the bell said of trips and drinks: a kill asks nothing
twice."""


class TripBell(TripPast):
    """One bell for breaks, plans and drinks."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.leads_to = ""
        """The page that a tap on a notification asked for, until it is open."""
        self._call: tuple[object, tuple[object, ...], Call | None] = (None, (), None)
        self._checks: tuple[Trip, Live] | None = None
        """A trip that is long over and has a leg check due."""
        self._sleeps_until: datetime | None = None
        """Until when the person sleeps on a trip, or near it."""
        self._not_before: datetime | None = None
        self._heard: tuple[object, calls.Said] = (None, ())
        super().__init__(ports, writer)

    @property
    def trip_strip(self) -> Strip | None:
        """What Today shows of a trip, also while a leg check after it is due."""
        found, late = super().trip_strip, self._checks
        if found or late is None:
            return found
        return home_page.strip(*late, self.now.at, self.formats)

    def _due_mark(self) -> tuple[str, ...]:
        """Return what is due of a trip; a leg check may be, long after it."""
        found = super()._due_mark()
        # The layers above are still being built at the first look.
        if self._is_whole:
            self._next_call()
        late = self._checks
        return found or ((late[0].id, "checks") if late else ())

    def call_at(self) -> datetime | None:
        """Return when the plan of a trip speaks next, UTC; not in a set or a check."""
        call = self._next_call()
        return call.at if call else None

    def break_at(self) -> datetime | None:
        """Return when the next break is due, away from what the plan of a trip says."""
        at = super().break_at()
        if at is None:
            return None
        marks = (calls.apart(self._said()), self.call_at())
        return bell.clear_of(at, [one for one in marks if one])

    async def breathe(self) -> None:
        """Say what is due in the plan of a trip; else prompt the break that is due."""
        call = self._next_call()
        if call and call.at <= self.now.at:
            await self._say(call)
        await super().breathe()

    def arrive(self) -> None:
        """Take in that the page a tap asked for is open."""
        self.leads_to = ""

    async def _say(self, call: Call) -> None:
        """Keep that *call* was given, then give it."""
        try:
            await self._write(self._given(call.given))
        except Fault as fault:
            self._not_before = self.now.at + AGAIN
            self.tell(fault.sentence)
            return
        if self.in_check:  # it was opened while this was being written
            return
        self._ports.device.announce(". ".join(calls.words(call.item)))
        mode = self.settings.cues
        if mode in {"sound", "vibrate"}:
            self._ports.device.cue("switch", mode)
        elif mode == "screen" or self.cabin:
            self.ticker.pulses += 1

    async def _answer_tap(self, asked: str) -> None:
        """Open what a notification was for."""
        if asked == calls.CHECK:
            if self.asking is None and self.given is None:
                await self.start_check("full")
        elif asked == calls.PLAN:
            self.look_at_trip("")  # whichever plan was looked at before
            self.leads_to = "/travel/plan"
        else:
            await super()._answer_tap(asked)

    def _said(self) -> calls.Said:
        """Return what the bell said; read once for each log."""
        if self._heard[0] is not self.records:
            self._heard = self.records, calls.read(self.kept(GIVEN))
        return self._heard[1]

    def _given(self, given: calls.Given) -> Record:
        """Return the record that keeps that *given* was said."""
        said = calls.write(calls.joined(self._said(), given))
        return self._choice(GIVEN, said, self.now.at)

    def _reminds_of(self) -> tuple[object, ...]:
        return (*super()._reminds_of(), self._next_call())

    def _reminder(self) -> Reminder | None:
        """Return whichever comes first, the break or what is due in a plan."""
        call, at = self._next_call(), self.break_at()
        if call is None or (at and at < call.at):
            return super()._reminder()
        return calls.reminder(call, silent=self._is_silent)

    def _next_call(self) -> Call | None:
        """Return what the plans say next; looked for once a minute and log."""
        if self.run is not None or self.in_check:
            return None
        now = self.now
        minute = now.at.replace(second=0, microsecond=0)
        key = (self.alerting, now.zone, now.offset, minute, self._has_looked)
        log, before, call = self._call
        new = log is not self.records or before != key
        if new or (call and call.at <= now.at):
            call = self._look_for_call()
            self._call = (self.records, key, call)
        return call

    def _look_for_call(self) -> Call | None:
        stands = self._stands()
        sleeps = [one.asleep_until for _, one in stands if one.asleep_until]
        self._sleeps_until = max(sleeps, default=None)
        late = [one for one in stands if one[1].is_due and self._is_over(one[0])]
        self._checks = late[-1] if late else None
        at_wheel = self._late_trip()
        if not stands or (at_wheel and at_wheel.driver):
            return None
        timer = self.break_timer
        marks = [timer.prompted and timer.prompted + GAP, self._not_before]
        return bell.next_call(
            stands,
            self.now,
            self._said(),
            hours=timer.hours,
            quiet_until=max((one for one in marks if one), default=None),
        )

    def _stands(self) -> list[tuple[Trip, Live]]:
        """Return the plans that may speak soon; of a trip long over, its leg checks."""
        now, found = self.now.at, list[tuple[Trip, Live]]()
        near = [one for one in self.trips if booking.calls(one, now)]
        for one in near:
            items = self._items(one)
            if self._is_over(one):
                # One that was done days ago is known once the week was read.
                checks = items if self._has_looked else ()
                items = tuple(item for item in checks if item.phase == "checks")
            found.append((one, live(one, items, self._happened(one), now)))
        return found

    def _is_over(self, trip: Trip) -> bool:
        return self.now.at >= trip.ends + booking.AFTER
