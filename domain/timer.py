"""Say where a run stands at an instant; nothing counts ticks.

A run holds one anchor: at ``since`` it stood at ``place``, with ``ready`` ms of
getting ready before it. Instants are UTC, so zones and clock changes of a night
do not exist here. Elapsed time never goes below zero; ``tick`` moves the anchor
when the clock was set back, so that the set goes on from where it was.
"""

import bisect
import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain import tally
from domain.records import stamp
from domain.runs import READY_MS, Run
from domain.timeline import Segment, Timeline, timeline

AWAY_AFTER = timedelta(seconds=10)
"""With no tick for longer than this nobody was there: the person is asked."""

LONGEST_TICK = timedelta(seconds=5)
"""The loop ticks at least this often while a run is running, hidden or not."""

KEEP_EVERY = timedelta(seconds=15)
"""How often a run is kept within a phase that is longer."""

_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a run stands."""

    place: int
    """Milliseconds on the line of its plan."""
    ready: int
    """Milliseconds of getting ready that are left; the line waits for them."""
    index: int
    """The segment at *place*; the last one when done."""
    segment: Segment
    done: bool

    @property
    def left_ms(self) -> int:
        """What is left of getting ready, or of the segment."""
        return self.ready or self.segment.end - self.place

    @property
    def left(self) -> int:
        """The same in whole seconds, as it is shown."""
        return math.ceil(self.left_ms / 1000)

    @property
    def spent(self) -> float:
        """The part of getting ready, or of the segment, that is over: 0 to 1."""
        whole = READY_MS if self.ready else self.segment.ms
        return 1 - self.left_ms / whole


def spot(run: Run, now: datetime) -> Spot:
    """Return where *run* stands at *now*."""
    line = timeline(run.plan)
    elapsed = elapsed_ms(run, now)
    place = min(line.total, run.place + max(0, elapsed - run.ready))
    return at_place(line, place, max(0, run.ready - elapsed))


def at_place(line: Timeline, place: int, ready: int = 0) -> Spot:
    """Return the spot *place* ms down the *line*."""
    index = bisect.bisect_right(line.starts, place) - 1
    return Spot(place, ready, index, line.segments[index], place >= line.total)


def elapsed_ms(run: Run, now: datetime) -> int:
    """Return the milliseconds that *run* has been running since its anchor."""
    return max(0, (now - run.since) // _MS) if run.state == "running" else 0


def finished_at(run: Run) -> datetime:
    """Return when *run* ends if it goes on, or when it stopped if it does not."""
    if run.state != "running":
        return run.since
    left = timeline(run.plan).total - run.place
    return run.since + (run.ready + left) * _MS


def tick(run: Run, before: datetime, now: datetime) -> Run:
    """Return *run* as the tick at *now* finds it, the last one having been *before*.

    It is the same object unless something happened: a clock that was set back
    moves the anchor, and after more than AWAY_AFTER without a tick the run is
    away since *before*, so that the time between is not counted.
    """
    if run.state != "running":
        return run
    seen = max(before, run.since)
    if now < seen:
        return replace(mark(run, seen), since=stamp(now))
    if now - seen > AWAY_AFTER and not spot(run, seen).done:
        return replace(mark(run, seen), state="away")
    return run


def mark(run: Run, now: datetime) -> Run:
    """Return *run* with its anchor at *now*: equal in all that comes after."""
    if run.state != "running" or now < run.since:
        return run
    here = spot(run, now)
    since = stamp(min(now, finished_at(run)))
    return replace(run, place=here.place, ready=here.ready, since=since)


def due_to_keep(run: Run, now: datetime) -> bool:
    """Say whether the anchor of *run* is too old at *now*: keep ``mark`` then."""
    then, here = spot(run, run.since), spot(run, now)
    moved = then.index != here.index or (then.ready > 0) != (here.ready > 0)
    return run.state == "running" and (moved or now - run.since >= KEEP_EVERY)


def done_so_far(run: Run, now: datetime) -> tally.Tally:
    """Return what was done of each step of *run* until *now*."""
    here = tally.stretch(run.plan, run.start, spot(run, now).place)
    return tally.add(run.earlier, here)


def spent_ms(run: Run, now: datetime) -> int:
    """Return the milliseconds played until *now*, rests and changeovers included."""
    return run.spent + spot(run, now).place - run.start
