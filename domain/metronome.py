"""The metronome of the heel-raise test: up on one beat, down on the next.

It follows from when it was started, so that a late look loses no beat.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.heel_test import BEATS_A_MINUTE, MOST_REPS

BEAT = timedelta(minutes=1) / BEATS_A_MINUTE
LEAD = 5
"""Beats before the first rep, to get into place."""

START = "Start the beat"
STOP = "Stop the beat"
ENDED = "Stopped"
NOTE = (
    "60 beats a minute. It comes as your cues do: by light on the screen, sound or "
    "vibration."
)


@dataclass(frozen=True, slots=True)
class Beat:
    """Where the metronome stands."""

    number: int
    word: str
    """What is done on this beat."""
    reps: int
    """How many whole reps are done in time."""

    @property
    def line(self) -> str:
        """The count in words."""
        return "1 rep in time" if self.reps == 1 else f"{self.reps} reps in time"


def beat(started: datetime, now: datetime) -> Beat:
    """Return the beat *now* of a metronome that was *started*."""
    number = max(0, (now - started) // BEAT)
    if number < LEAD:
        return Beat(number, "Get ready", 0)
    reps, down = divmod(number - LEAD, 2)
    return Beat(number, "Down" if down else "Up", reps)


def next_beat(started: datetime, last: Beat) -> datetime:
    """Return when the beat after *last* comes."""
    return started + (last.number + 1) * BEAT


def is_over(last: Beat) -> bool:
    """Say whether nobody does so many reps: the metronome was forgotten."""
    return last.reps >= MOST_REPS
