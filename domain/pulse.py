"""One beat of the loop over a run: all that a tick asks for, in one answer."""

from dataclasses import dataclass
from datetime import datetime

from domain.cues import Cue, cues
from domain.runs import Run
from domain.timer import due_to_keep, mark, spot, tick


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a tick found."""

    run: Run
    """The run from now on; the same object where nothing is to be kept."""
    cues: tuple[Cue, ...]
    keep: bool
    """The run is to be kept as it is here, with a new stamp."""
    done: bool
    """The line has come to its end: finish the run instead of keeping it."""


def pulse(run: Run, before: datetime, now: datetime) -> Pulse:
    """Return what the tick at *now* finds, the one before having been *before*.

    Every action on a run takes a pulse first, so that no cue is lost to it, and
    the next pulse starts where this one ended.
    """
    found = tick(run, before, now)
    keep = found is not run or due_to_keep(found, now)
    return Pulse(
        run=mark(found, now) if keep else found,
        cues=cues(found, before, now),
        keep=keep,
        done=spot(found, now).done,
    )
