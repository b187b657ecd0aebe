"""The breaks as a calendar file, which cancels what an earlier file planned."""

from app.breaks import BreakTimers
from app.core import Ports
from domain import break_exports, break_words, breaks
from domain.faults import Fault
from export import calendar

CALENDAR, REMOVAL = "breaks calendar", "breaks removal"
"""The purposes of the calendar files."""
LEFT = "breaks_calendar"
"""The setting that keeps which files have left."""


class BreakCalendars(BreakTimers):
    """The calendar files of the breaks."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self._ready: dict[str, break_exports.Exported] = {}
        """What each calendar file that was laid ready holds, by its token."""
        self._hours_out: tuple[break_exports.Exported, ...] = ()
        """The files that have left and are not noted yet."""
        super().__init__(ports, writer)

    async def breathe(self) -> None:
        """Note which calendar files have left; give the prompt that is due."""
        left, self._hours_out = self._hours_out, ()
        if left:
            files = break_exports.read(self.kept(LEFT))
            for one in left:
                files = break_exports.noted(files, one)
            now = self._ports.clock.read().at
            try:
                await self._write(self._choice(LEFT, break_exports.write(files), now))
            except Fault:  # the next turn of the loop tries again
                self._hours_out = (*left, *self._hours_out)
        await super().breathe()

    def _see_handed(self, token: str) -> None:
        """Take in that the file of *token* has left."""
        if token in self._ready:
            self._hours_out = (*self._hours_out, self._ready[token])
        super()._see_handed(token)

    async def _make(self, purpose: str) -> None:
        if purpose not in {CALENDAR, REMOVAL}:
            await super()._make(purpose)
            return
        now, removes = self._ports.clock.read(), purpose == REMOVAL
        slots = breaks.schedule(self.break_timer, now)
        gone = break_exports.gone(break_exports.read(self.kept(LEFT)), now.at)
        words = break_words.notice(self.break_timer)
        data = (
            calendar.removal((*slots, *gone), now.at, title=words.title)
            if removes
            else calendar.calendar(
                slots, now.at, title=words.title, text=words.text, gone=gone
            )
        )
        name = calendar.file_name(removes=removes)
        self._lay_ready(purpose, name, calendar.MIME, data)
        offer = self.offer(purpose)
        if offer and not removes:
            self._ready[offer.token] = break_exports.exported(self.break_timer, now)
