"""Breaks that remind: when the app prompts, and what a person answers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Ports
from app.guard import action
from app.own_routines import OwnRoutines
from domain import break_page, break_words, breaks, stillness
from domain.break_page import Time
from domain.break_record import Breaks, breaks_record
from domain.break_words import BreakCard
from domain.breaks import BreakTimer
from domain.faults import Fault
from domain.records import Record, later, stamp
from domain.stillness import Level, StillGauge

Change = Callable[[BreakTimer], BreakTimer]

AGAIN = timedelta(minutes=1)
"""A prompt that could not be kept is tried again after this time."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the timer needs of the log."""

    timer: Breaks | None = None
    moved: datetime | None = None
    """The last real movement, UTC."""


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Gauge:
    """How long one has sat still; a leaf of its own follows it."""

    def __init__(self) -> None:
        self.shown: StillGauge | None = None


class BreakTimers(OwnRoutines):
    """The break timer, its prompt, its calendar, and the gauge."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.break_shown = False
        """A prompt waits for its answer."""
        self.gauge = Gauge()
        self._next: tuple[tuple[object, ...], datetime | None] = ((), None)
        self._log: tuple[tuple[Record, ...] | None, Seen] = (None, Seen())
        self._level: tuple[object, tuple[object, ...], Level | None] = (None, (), None)
        super().__init__(ports, writer)

    def refresh(self) -> None:
        """Look at the clock: a prompt may stand, and one has sat on."""
        super().refresh()
        alert = bool(self.open_alerts)
        shown = breaks.stands(self.break_timer, self._moved(), self.now, alert=alert)
        self.break_shown = shown and not self.may_travel
        self.gauge.shown = self._still()

    @property
    def break_timer(self) -> BreakTimer:
        """The timer as the person set it; off until then."""
        kept = self._kept_timer()
        return kept.timer if kept else BreakTimer(since=self.now.at)

    @property
    def break_card(self) -> BreakCard | None:
        """The prompt that waits for its answer, or None."""
        if not self.break_shown:
            return None
        return break_words.card(self.break_timer, self.applies)

    def break_at(self) -> datetime | None:
        """Return when the next prompt is due, UTC.

        None is due during a set, in a check, or on a trip, whose plan prompts by
        itself; one that should be over may be late.
        """
        if self.run is not None or self.in_check or self.may_travel:
            return None
        moved, alert = self._moved(), bool(self.alerting)
        key = (self._kept_timer(), moved, alert, self.now.zone, self.now.offset)
        if self._next[0] != (*key, self.day):
            due = breaks.next_prompt(self.break_timer, moved, self.now, alert=alert)
            self._next = ((*key, self.day), due)
        return self._next[1]

    async def breathe(self) -> None:
        """Give the prompt that is due; called by the loop."""
        at = self.break_at()
        if at is None or at > self.now.at:
            return
        self._next = ((), None)  # the night may have come between
        at = self.break_at()
        if at is None or at > self.now.at:
            return
        try:
            async with self._choosing:  # what is chosen meanwhile is not written over
                said, kept = self._to_prompt()
                await self._write(*kept)
        except Fault as fault:
            self._next = (self._next[0], self.now.at + AGAIN)
            self.tell(fault.sentence)
            return
        self.changed.set()
        self._prompt(said)

    @action
    async def snooze_break(self, minutes: int) -> None:
        """Put the prompt off by *minutes*."""
        now = self._ports.clock.read().at
        await self._put_timer(lambda one: breaks.snooze(one, minutes, now))

    @action
    async def skip_break(self) -> None:
        """Let this prompt go; the next comes after a whole interval."""
        now = self._ports.clock.read().at
        await self._put_timer(lambda one: breaks.skip(one, now))

    @action
    async def switch_breaks(self) -> None:
        """Turn the prompts on, or off."""
        await self._set_timer(lambda one: replace(one, on=not one.on))

    @action
    async def set_break_interval(self, minutes: int) -> None:
        """Prompt every *minutes*."""
        await self._set_timer(lambda one: replace(one, every=minutes))

    @action
    async def switch_break_day(self, day: int) -> None:
        """Prompt on weekday *day* (Monday is 0), or no longer."""
        await self._set_timer(lambda one: break_page.with_day(one, day))

    @action
    async def switch_quiet_hours(self) -> None:
        """Have quiet hours, or none."""
        await self._set_timer(break_page.with_quiet)

    @action
    async def reset_break_hours(self) -> None:
        """Put hours, days and quiet hours back to how they were at first."""
        await self._set_timer(lambda one: replace(one, hours=breaks.OFFICE))

    @action
    async def move_break_time(self, time: Time, later: bool) -> None:  # noqa: FBT001
        """Move one of the times a step later, or earlier."""
        await self._set_timer(lambda one: break_page.moved(one, time, later))

    def _to_prompt(self) -> tuple[str, list[Record]]:
        """Return what the prompt says that comes now, and what is kept of it."""
        timer = breaks.prompt_given(self.break_timer, self.now.at)
        return break_words.notice(timer).spoken, [self._timer_record(timer)]

    def _prompt(self, said: str) -> None:
        """Say *said*, in the way that the person chose for cues."""
        if self.in_check:  # it was opened while the prompt was being written
            return
        self._ports.device.announce(said)
        mode = self.settings.cues
        if mode in {"sound", "vibrate"}:
            self._ports.device.cue("switch", mode)
        elif mode == "screen":
            self.ticker.pulses += 1

    async def _set_timer(self, change: Change) -> None:
        """Keep a choice; the interval begins anew with it."""
        now = self._ports.clock.read().at
        await self._put_timer(lambda one: breaks.skip(change(one), now))

    async def _put_timer(self, change: Change) -> None:
        """Keep what *change* makes of the timer; one change sees the one before."""
        async with self._choosing:
            await self._write(self._timer_record(change(self.break_timer)))
        self.changed.set()

    def _timer_record(self, timer: BreakTimer) -> Breaks:
        now, old = stamp(self._ports.clock.read().at), self._kept_timer()
        return breaks_record(
            timer,
            created=old.created if old else now,
            edited=later(now, old.edited) if old else now,
            writer=self._writer,
        )

    def _kept_timer(self) -> Breaks | None:
        return self._seen().timer

    def _moved(self) -> datetime | None:
        return self._seen().moved

    def _seen(self) -> Seen:
        """Return what the timer needs of the log; looked for once for each log."""
        if self._log[0] is not self.records:
            kept = (one for one in self.records if isinstance(one, Breaks))
            seen = Seen(next(kept, None), breaks.last_movement(self.records))
            self._log = (self.records, seen)
        return self._log[1]

    def _still(self) -> StillGauge | None:
        """Return the gauge; a movement of another day says nothing about today.

        A tick only adds the time: the log is read when it changes, or the day.
        """
        every = self.break_timer.every
        key = (self.day, every)
        if self._level[0] is not self.records or self._level[1] != key:
            found = stillness.level(self.records, self.day, every)
            self._level = (self.records, key, found)
        return stillness.gauge(self._level[2], every, self.now.at)
