"""Playing a set: start, steer, tick, end.

Every change of the run is on disk before it is on the screen, so that a kill at
any second loses at most the time since the last border.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from app.alerts import Alerts
from app.core import Ports
from app.guard import action
from app.ticker import SETTLE, Scene, Ticker
from domain import ending, steering, timer
from domain.cues import Cue, loudest, next_cue_at
from domain.days import Moment
from domain.faults import Fault
from domain.pulse import pulse
from domain.records import Record, edit
from domain.routine import Move
from domain.runs import Run, SetDone
from domain.startable import startable

NOTHING_DONE = "You did no whole rep yet, so nothing was kept."
"""What is said when a set ends before its first rep."""

SOCKS = "socks"
"""The setting that says "yes" once nothing speaks against socks that are worn."""

Step = Callable[[Run, datetime], Run]


class Sets(Alerts):
    """The set that is being played, and what a person can do with it."""

    def __init__(self, ports: Ports, writer: str) -> None:
        super().__init__(ports, writer)
        self.run: Run | None = ending.left_open(self.records)
        self.ended: SetDone | None = None
        """The set that has just ended, while its page is shown."""
        self.ticker = Ticker(self.now.at)
        self.scene = Scene(self.now.at)
        self._ticked = self.now.at
        self._turn = asyncio.Lock()

    @property
    def wears_socks(self) -> bool:
        """Whether the person may wear compression socks, and does."""
        return self.kept(SOCKS) == "yes"

    @action
    async def start(self, routine: str, dose: Move | None = None) -> None:
        """Start a set of *routine*, a move or a routine; refused while one is open.

        *dose* is how much of a single move was chosen. While an alert is open every
        start leads to the stop page instead.
        """
        if await self.stops():
            return
        found = startable(routine, self.records, socks=self.wears_socks, dose=dose)
        async with self._turn:
            now = self._ports.clock.read().at
            run = steering.start(
                found,
                now,
                new_id=self._ports.clock.new_id(),
                writer=self._writer,
                current=self.run,
            )
            await self._write(run)
            self.ended = self.notice = None
            self._play(run, now)

    @action
    async def pause(self) -> None:
        """Stop the set where it is."""
        await self._steer(steering.pause)

    @action
    async def resume(self) -> None:
        """Go on with the set; an open alert stops that too."""
        if await self.stops():
            return
        await self._steer(steering.resume)

    @action
    async def previous_step(self) -> None:
        """Go back to the step before."""
        await self._steer(steering.previous)

    @action
    async def skip(self) -> None:
        """Leave this step for the next."""
        await self._steer(steering.skip)

    @action
    async def finish(self) -> None:
        """End the set and keep the reps that were really done."""
        async with self._turn:
            if self.run:
                await self._end(self._beat(self._ports.clock.read()))

    @action
    async def discard(self) -> None:
        """End the set and keep nothing of it."""
        async with self._turn:
            if self.run:
                now = self._ports.clock.read().at
                await self._keep(
                    *ending.discard(self.run, now, self._writer), said="Set discarded"
                )
                self._play(None, now)

    @action
    async def close_set(self) -> None:
        """Leave the page of the set that has ended."""
        self.ended = None

    def draw_anew(self) -> None:
        """Let the player stand where the set is and move on from there.

        For when the page was hidden, turned, or is drawn for the first time.
        """
        if self.run:
            self.scene.stand(self._ports.clock.read().at)
            self.changed.set()

    def come_back(self) -> None:
        """Look at the clock at once: the page was hidden and is seen again."""
        self.refresh()
        self.draw_anew()
        self.changed.set()

    async def tick(self) -> None:
        """Do what is due in the set; called by the loop."""
        async with self._turn:
            if self.run is None or self.run.state != "running":
                return
            try:
                await self._tick(self._ports.clock.read())
            except Fault as fault:
                self.tell(fault.sentence)

    def due(self) -> datetime | None:
        """Return when the loop is needed for the set, UTC, or None."""
        run = self.run
        if run is None or run.state != "running":
            return None
        here = timer.spot(run, self._ticked)
        left = (here.left_ms % 1000) or 1000
        second = self._ticked + timedelta(milliseconds=left)
        due = min(next_cue_at(run, self._ticked) or second, second)
        return due if self.scene.moves else min(due, self.scene.at + SETTLE)

    async def _take_back(self) -> None:
        await super()._take_back()
        self.ended = None
        self._play(ending.left_open(self.records), self.now.at)

    async def _tick(self, now: Moment) -> None:
        run = self._beat(now)
        if timer.spot(run, now.at).done:
            await self._end(run)
        elif run is not self.run:
            await self._put(run, now.at)
            self.scene.move(now.at)
        else:
            self.ticker.now = now.at
            if not self.scene.moves and self.scene.settled(now.at):
                self.scene.move(now.at)

    async def _steer(self, step: Step) -> None:
        async with self._turn:
            if self.run is None:
                return
            now = self._ports.clock.read()
            moved = step(self._beat(now), now.at)
            if timer.spot(moved, now.at).done:
                await self._end(moved)
            elif moved is not self.run:
                await self._put(moved, now.at)

    def _beat(self, now: Moment) -> Run:
        """Take the pulse of the run: give its cues, return it as it is now."""
        assert self.run is not None  # every caller has looked
        found = pulse(self.run, self._ticked, now.at)
        self._ticked = now.at
        self._give(found.cues)
        return found.run

    async def _put(self, run: Run, now: datetime) -> None:
        """Keep *run* as the next version; on a failing disk it still goes on."""
        kept = edit(run, now, self._writer)
        try:
            await self._write(kept)
        finally:
            self._play(kept, now)

    async def _end(self, run: Run) -> None:
        now = self._ports.clock.read()
        start = self.settings.day_start
        ended = ending.finish(run, now, self._writer, start)
        records: tuple[Record, ...] = tuple(map(self._on_its_day, ended))
        done = next((one for one in records if isinstance(one, SetDone)), None)
        try:
            await self._keep(*records, said="" if done else NOTHING_DONE)
        except Fault:
            still = steering.reopened(steering.pause(run, now.at))
            self._play(still, now.at)
            raise
        if done and done.completed:  # taken back, it is gone; it does not go on
            self._undo = tuple(pair for pair in self._undo if pair[1] is done)
        self._play(None, now.at)
        self.ended = done

    def _on_its_day(self, record: Record) -> Record:
        """Return *record*; a set belongs to the home day."""
        if isinstance(record, SetDone):
            return replace(record, day=self.day_of(record.moment))
        return record

    def _play(self, run: Run | None, now: datetime) -> None:
        """Show *run*, and keep the screen awake while it runs."""
        self._ticked = self.ticker.now = now
        self.scene.stand(now)
        self.run = run
        self._ports.device.awake(on=run is not None and run.state == "running")
        self.changed.set()

    def _give(self, found: tuple[Cue, ...]) -> None:
        """Give the loudest cue, in the way that the person chose."""
        cue = loudest(found)
        if cue is None:
            return
        mode = self.settings.cues
        if mode == "screen":
            self.ticker.pulses += 1
        elif mode != "silent":
            self._ports.device.cue(cue.kind, mode)
