"""How long a set really worked the legs, rests and comfort moves left out."""

from domain.catalogue import EXERCISES
from domain.exercises import Exercise
from domain.mended_set import LEG_REPS
from domain.runs import SetDone

REAL_SECONDS = 30
"""From this much leg work on a set is a real movement. A choice of this app, half
of its shortest break; no study names a least dose."""


def leg_seconds(done: SetDone) -> int:
    """Return the seconds of *done* in which the legs pumped, walked or worked.

    Whole reps count, and active minutes; a rep that is both counts once.
    """
    pairs = (pair.partition("=") for pair in done.reps.split(" ") if pair)
    known = ((_move(name), int(reps)) for name, _, reps in pairs)
    pumped = sum(
        reps * one.seconds_per_rep
        for one, reps in known
        if one and one.pumping and not one.active
    )
    return pumped + done.active_seconds


def _move(name: str) -> Exercise | None:
    """Return the move *name*; reps typed without one count as seated heel raises."""
    return EXERCISES.get("seated_heel_raise" if name == LEG_REPS else name)


def is_real(done: SetDone) -> bool:
    """Say whether *done* was enough to count as having moved: a break always is."""
    return done.breaks > 0 or leg_seconds(done) >= REAL_SECONDS
