"""History: what is loaded for a page, and the way from one span to another."""

import contextlib
from collections.abc import Mapping  # noqa: TC003  # flet reads the hints
from datetime import date

from app.core import Ports
from app.goals import Goals
from app.guard import action
from domain import goal_streak, goals, history_page, history_span
from domain.faults import NotRead, Refused
from domain.goal_streak import Streak
from domain.history_page import History
from domain.history_span import KINDS, OLDEST, Kind, Span
from domain.records import Record

MOST_CHUNKS = 12
"""A streak is followed over so many parts of 400 days at most."""


class Histories(Goals):
    """What a person can look back on."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.span: Span | None = None
        """The days that History shows; None while it was not opened."""
        self.past: Mapping[date, Mapping[str, int]] = {}
        """The sums of those days and of the ones before; replaced, never changed."""
        self.streak: Streak = Streak(0, 0, ended=True)
        self._looking = False
        super().__init__(ports, writer)

    @property
    def history_page(self) -> History | None:
        """The page of History; None until it is loaded."""
        if self.span is None:
            return None
        return history_page.page(
            self.span,
            self.past,
            (*self.older, *(one for one in self.records if not self._is_older(one))),
            self.streak,
            self.person,
            self.day,
            self.tape_unit,
        )

    @action
    async def look_back(self) -> None:
        """Load what History shows; from now on it follows every change."""
        self._looking = True
        await self._look(self.span or self._span("month", self.day))

    def look_away(self) -> None:
        """Let go of what only History needed."""
        self._looking = False
        self.older = ()

    @action
    async def open_history(self, kind: str = "month") -> None:
        """Show the day, week, month or year of today, or of what is shown."""
        day = self.span.first if self.span else self.day
        if self.span and self.span.first <= self.day <= self.span.last:
            day = self.day
        await self._look(self._span(kind, day))

    @action
    async def open_day(self, day: date) -> None:
        """Show the timeline of *day*."""
        await self._look(self._span("day", min(day, self.day)))

    @action
    async def earlier(self) -> None:
        """Show what lies before."""
        if self.span:
            start = self.formats.week_start
            await self._look(history_span.before(self.span, start))

    @action
    async def later(self) -> None:
        """Show what comes after, up to today."""
        if self.span:
            start = self.formats.week_start
            await self._look(history_span.after(self.span, start, self.day))

    @action
    async def add_on_day(self) -> None:
        """Open the form for a drink of the day that is shown."""
        if self.span:
            self.form = history_page.form_day(self.span.first)

    def _span(self, kind: str, day: date) -> Span:
        for one in KINDS:
            known: Kind = one
            if known == kind:
                return history_span.span(known, day, self.formats.week_start)
        raise Refused("History shows a day, a week, a month or a year.")

    async def _look(self, span: Span) -> None:
        """Load what the page of *span* needs, then show it."""
        diary = self._ports.diary
        before = history_span.before(span, self.formats.week_start)
        past = goals.travelled(await diary.sums(before.first, span.last), self.away)
        entries: tuple[Record, ...] = ()
        if span.kind == "day":
            entries = await diary.between(span.first, span.first)
        streak = await self._streak()
        self.older, self.past, self.streak, self.span = entries, past, streak, span

    async def _streak(self) -> Streak:
        """Return the streak of today; older sums are read only while it goes on."""
        paused = goal_streak.paused(self.records, self.now.at, self.day_of)
        days: dict[date, Mapping[str, int]] = {}
        found = Streak(0, 0, ended=True)
        for number in range(MOST_CHUNKS):
            first, last = history_page.chunk(self.day, number)
            if first < OLDEST:
                break
            part = await self._ports.diary.sums(first, last)
            away = {at: h for at, h in self.away.items() if first <= at <= last}
            days.update(goals.travelled(part, away))
            found = goal_streak.streak(self.day, days, self.settings, paused, first)
            if found.ended or not part:
                break
        return found

    async def _write(self, *records: Record) -> None:
        await super()._write(*records)
        await self._again()

    async def _take_back(self) -> None:
        await super()._take_back()
        await self._again()

    async def _again(self) -> None:
        """Load the page anew after a change, while somebody looks at it.

        What was kept is kept: a page that cannot be loaded shows what it showed.
        """
        if self.span and self._looking:
            with contextlib.suppress(NotRead):
                await self._look(self.span)

    def _is_older(self, record: Record) -> bool:
        return any(one.id == record.id for one in self.older)
