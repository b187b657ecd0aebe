"""A set that was done, with other reps or minutes than the app saw."""

from collections.abc import Mapping

from domain.catalogue import EXERCISES
from domain.ending import WALK_MS
from domain.faults import Refused
from domain.routines import ROUTINES
from domain.runs import SetDone

MOST_REPS = 1000
MOST_MINUTES = 600
"""The most that a field takes, against slips of typing."""


def reps_of(done: SetDone) -> dict[str, int]:
    """Return the reps of each exercise of *done*, by its id."""
    pairs = (pair.partition("=") for pair in done.reps.split(" ") if pair)
    return {name: int(reps) for name, _, reps in pairs}


def name_of(exercise: str) -> str:
    """Return what *exercise* is called, its id where it is not known any more."""
    known = EXERCISES.get(exercise)
    return known.name if known else exercise.replace("_", " ")


def changes(done: SetDone, reps: Mapping[str, int], minutes: int) -> dict[str, object]:
    """Return what is different in *done* with *reps* and active *minutes*.

    What was not changed stays to the second. A set without any rep or minute is
    none: raise Refused.
    """
    if not any(reps.values()) and not minutes:
        raise Refused("A set without a rep is none. Delete it instead.")
    found: dict[str, object] = {}
    active = done.active_seconds
    if minutes != active // 60:
        active = minutes * 60
        found |= {"active_seconds": active, "seconds": max(done.seconds, active)}
    old = reps_of(done)
    if dict(reps) == old:
        return found
    completed = sum(reps.values()) >= done.planned
    walked = done.breaks and active * 1000 >= WALK_MS
    return found | {
        "reps": " ".join(f"{name}={count}" for name, count in reps.items() if count),
        "pump_reps": max(0, done.pump_reps + _pumped(reps) - _pumped(old)),
        "completed": completed,
        "breaks": int(bool(walked or (completed and _is_break(done)))),
    }


def _pumped(reps: Mapping[str, int]) -> int:
    known = ((EXERCISES.get(name), count) for name, count in reps.items())
    return sum(count for one, count in known if one and one.pumping)


def _is_break(done: SetDone) -> bool:
    known = ROUTINES.get(done.routine)
    return known.is_break if known else bool(done.breaks)
