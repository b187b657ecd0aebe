"""The record of the break timer."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import NAMESPACE_URL, uuid5

from domain import breaks
from domain.break_hours import Hours
from domain.breaks import BreakTimer
from domain.faults import Refused
from domain.records import Record, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaks(Record):
    """The break timer: what the person chose, and its last prompt."""

    kind: ClassVar[str] = "breaks"
    timeless: ClassVar[bool] = True
    on: bool
    every: int
    days: str
    """The weekdays as digits, Monday is 0."""
    start: int
    end: int
    quiet: bool
    quiet_from: int
    quiet_to: int
    since: datetime
    prompted: datetime
    """Not after *since* while there was none."""
    snoozed: datetime
    """Not after *prompted* while nothing is put off."""

    def __post_init__(self) -> None:
        """Refuse choices that the app does not offer, wherever they come from."""
        if not re.fullmatch(r"[0-6]{1,7}", self.days):
            raise ValueError("weekdays that no week has")
        try:
            breaks.checked(self.timer)
        except Refused as fault:
            raise ValueError(fault.sentence) from fault

    @property
    def timer(self) -> BreakTimer:
        """The timer that the record holds."""
        hours = Hours(
            days=tuple(int(day) for day in self.days),
            start=self.start,
            end=self.end,
            quiet=self.quiet,
            quiet_from=self.quiet_from,
            quiet_to=self.quiet_to,
        )
        return BreakTimer(
            on=self.on,
            every=self.every,
            hours=hours,
            since=self.since,
            prompted=self.prompted if self.prompted > self.since else None,
            snoozed=self.snoozed if self.snoozed > self.prompted else None,
        )


BREAKS_ID = str(uuid5(NAMESPACE_URL, "second-heart:breaks"))
"""The one id that the break timer has on every device."""


def breaks_record(
    timer: BreakTimer, *, created: datetime, edited: datetime, writer: str
) -> Breaks:
    """Return *timer* as a record; raise Refused for choices nobody could keep."""
    hours = breaks.checked(timer).hours
    since = stamp(timer.since)
    prompted = stamp(timer.prompted or timer.since)
    return Breaks(
        id=BREAKS_ID,
        created=created,
        edited=edited,
        writer=writer,
        on=timer.on,
        every=timer.every,
        days="".join(str(day) for day in sorted({*hours.days})),
        start=hours.start,
        end=hours.end,
        quiet=hours.quiet,
        quiet_from=hours.quiet_from,
        quiet_to=hours.quiet_to,
        since=since,
        prompted=prompted,
        snoozed=stamp(timer.snoozed) if timer.snoozed else prompted,
    )
