"""Say which cues fall between two instants of a run.

Cues belong to places on the line of time, never to ticks. A cue falls between
two instants if the first is before it and the second is not, so however late or
many the ticks are, each comes once.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.cue_line import LAST_MS, LOUDER, Cue, line_cues
from domain.runs import Run
from domain.timeline import Segment, segment_word, timeline
from domain.timer import at_place, elapsed_ms


def cues(run: Run, before: datetime, now: datetime) -> tuple[Cue, ...]:
    """Return the cues of *run* after *before* and until *now*, in their order."""
    first, last = elapsed_ms(run, before), elapsed_ms(run, now)
    return tuple(cue for at, cue in _timed(run) if first < at <= last)


def next_cue_at(run: Run, now: datetime) -> datetime | None:
    """Return when the next cue after *now* falls, or None if none will."""
    here = elapsed_ms(run, now)
    if run.state != "running":
        return None
    coming = (at for at, _ in _timed(run) if at > here)
    found = min(coming, default=None)
    return None if found is None else run.since + timedelta(milliseconds=found)


def loudest(found: Iterable[Cue]) -> Cue | None:
    """Return the one cue of *found* to play: the loudest, and of those the last."""
    best: Cue | None = None
    for cue in found:
        if best is None or LOUDER.index(cue.kind) >= LOUDER.index(best.kind):
            best = cue
    return best


def _timed(run: Run) -> list[tuple[int, Cue]]:
    """Return the cues still to come at the anchor, each with its elapsed time."""
    shift = run.ready - run.place
    coming = [c for c in line_cues(run.plan) if c.place > run.place]
    timed = [(shift + cue.place, cue) for cue in coming]
    return [*_ready_cues(run), *timed] if run.ready else timed


def _ready_cues(run: Run) -> list[tuple[int, Cue]]:
    """Return the count-down of getting ready, and the cue at which it goes off."""
    ticks = [
        (run.ready - ms, Cue(run.place, "count", str(ms // 1000)))
        for ms in range(LAST_MS, 0, -1000)
        if ms < run.ready
    ]
    here = [c for c in line_cues(run.plan) if c.place == run.place]
    if not any(cue.kind == "phase" for cue in here):
        here.append(Cue(run.place, "phase", segment_word(run.plan, _segment_at(run))))
    return [*ticks, *((run.ready, cue) for cue in here)]


def _segment_at(run: Run) -> Segment:
    return at_place(timeline(run.plan), run.place).segment
