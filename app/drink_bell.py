"""A drink that is due is told: by itself, or with the break that is near."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.breaks import AGAIN
from app.core import NOTICE_STAYS, Notice, Ports
from app.water import Drinks
from domain import break_hours, drink_call, water_line
from domain.break_hours import Stretch
from domain.breaks import OFFICE
from domain.drink_call import Around, DrinkCall
from domain.faults import Fault
from domain.records import Record, stamp
from domain.reminder import Reminder
from domain.trips import call as calls
from domain.trips.items import GAP
from domain.water import Due


class DrinkBell(Drinks):
    """The third voice of the bell that breaks and plans share."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self._loud: tuple[tuple[object, ...], list[Stretch]] = ((), [])
        """The time without quiet hours, and what it follows from."""
        super().__init__(ports, writer)

    def tell_at(self) -> datetime | None:
        """Return when a drink is told by itself, UTC, or None."""
        call = self._drink_call()
        return call.at if call and not call.with_break else None

    async def breathe(self) -> None:
        """Say what else is due, the drink with a break; else the drink by itself."""
        before = calls.drink_told(self._said())
        await super().breathe()
        if calls.drink_told(self._said()) != before:
            self._show_line(drink_call.TOO)
            return
        at = self.tell_at()
        if at and at <= self.now.at:
            await self._tell_drink()

    async def _tell_drink(self) -> None:
        """Keep that the drink was told, then tell it."""
        try:
            await self._write(self._kept_call(calls.ALONE))
        except Fault as fault:
            self._not_before = self.now.at + AGAIN
            self.tell(fault.sentence)
            return
        self.changed.set()
        self._prompt(water_line.NUDGE)
        if self.cabin and not self.in_check:  # there is light only, as for the plan
            self.ticker.pulses += 1
        self._show_line(water_line.NUDGE)

    def _to_prompt(self) -> tuple[str, list[Record]]:
        """Return what a break says, with the drink that is due."""
        call = self._drink_call()
        said, kept = super()._to_prompt()
        if call and call.with_break and call.at <= self.now.at:
            said = f"{said} {drink_call.TOO}"
            kept = [*kept, self._kept_call(calls.WITH_BREAK)]
        return said, kept

    def _kept_call(self, how: str) -> Record:
        return self._given(calls.Given(calls.DRINK, how, stamp(self.now.at)))

    def _show_line(self, line: str) -> None:
        """Show *line* for a while, on whichever page; an undo is left where it is."""
        if self.notice is None and not self.in_check:
            self.notice = Notice(line, self.now.at + NOTICE_STAYS)

    async def _answer_tap(self, asked: str) -> None:
        """Open Water, if the notification was of a drink."""
        if asked == drink_call.PAGE:
            self.leads_to = "/water"
        else:
            await super()._answer_tap(asked)

    def _reminds_of(self) -> tuple[object, ...]:
        return (*super()._reminds_of(), self._drink_call())

    def _reminder(self) -> Reminder | None:
        """Return whichever comes first, the drink or what the bell says besides."""
        first, call = super()._reminder(), self._drink_call()
        if call is None:
            return first
        if call.with_break:
            mine = first is not None and first.at == call.at
            return drink_call.with_drink(first, call) if first and mine else first
        if first and first.at <= call.at:
            return first
        return drink_call.reminder(call, silent=self._is_silent)

    def _drink_call(self) -> DrinkCall | None:
        """Return when the next drink is told; None in a set, in a check, on a trip.

        A tick compares instants only: the log was read before.
        """
        if self.in_check or self.metronome.started:
            return None
        due = self._due_drink()
        if due is None or self.may_travel:
            return None
        now, plan, said = self.now.at, self.call_at(), self._said()
        if self._sleeps_until and now < self._sleeps_until:
            return None
        every = self.settings.water_every
        told = _near(calls.drink_told(said), now + timedelta(minutes=every))
        due = self._until_trip(drink_call.told_at(due, told, every))
        around = Around(self._loud_hours(), self._last_said(), self.break_at(), plan)
        return drink_call.next_call(due, around, now)

    def _until_trip(self, due: Due) -> Due:
        """Return *due*, ending where the next trip begins: its plan speaks then."""
        begins = (one.begins for one in self.trips if not one.cancelled)
        ahead = [at for at in begins if at > self.now.at]
        return replace(due, end=min([due.end, *ahead]))

    def _loud_hours(self) -> list[Stretch]:
        """Return the time without quiet hours; they hold without breaks too."""
        kept, now = self._kept_timer(), self.now
        hours = kept.timer.hours if kept else OFFICE
        key = (hours, self.day, now.zone, now.offset)
        if self._loud[0] != key:
            self._loud = key, break_hours.loud(hours, now)
        return self._loud[1]

    def _last_said(self) -> datetime | None:
        """Return when the bell spoke last, UTC; the sitting down of a break counts.

        A break that was let go is known by that alone. A mark from far ahead is that
        of a clock that was wrong.
        """
        kept, soon = self._kept_timer(), self.now.at + GAP
        marks = [one.at for one in self._said()[-1:]]
        if kept:
            marks += [kept.timer.since, kept.timer.prompted or kept.timer.since]
        if self._not_before:
            marks.append(self._not_before - GAP)
        return max((one for one in marks if one <= soon), default=None)


def _near(at: datetime | None, latest: datetime) -> datetime | None:
    """Return *at*, unless it is later than *latest*: the clock was wrong then."""
    return at if at and at <= latest else None
