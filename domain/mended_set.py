"""A set that was done, with other reps or minutes than the app saw."""

from collections.abc import Mapping

from domain.catalogue import EXERCISES
from domain.ending import WALK_MS
from domain.faults import Refused
from domain.routines import ROUTINES
from domain.runs import SetDone

LEG_REPS = "leg_reps"
"""What the reps of a set that was entered by hand are kept as: any move that pumps."""
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
    return known.name if known else exercise.replace("_", " ").capitalize()


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
    old, completed = reps_of(done), done.completed
    if dict(reps) != old:
        completed = sum(reps.values()) >= done.planned
        told = (f"{name}={count}" for name, count in reps.items() if count)
        found |= {
            "reps": " ".join(told),
            "pump_reps": max(0, done.pump_reps + _pumped(reps) - _pumped(old)),
            "completed": completed,
        }
    if not found:
        return {}
    walked = _walked(done, reps, active) * 1000 >= WALK_MS
    return found | {"breaks": int(walked or (completed and _is_break(done)))}


def _walked(done: SetDone, reps: Mapping[str, int], active: int) -> int:
    """Return how many of *active* seconds were walked, at least.

    The rest went into strength work. Of an own routine nobody knows: what was a
    break stays one while there is a minute.
    """
    alone, whole = EXERCISES.get(done.routine), ROUTINES.get(done.routine)
    if alone:
        return active if alone.walk else 0
    if whole is None:
        return active if done.breaks else 0
    steps = whole.plan.steps
    if not any(step.walk for step in steps):
        return 0
    timed = (x for x in steps if x.active and not (x.walk or x.counted))
    worked = (EXERCISES.get(name) for name, count in reps.items() if count)
    counted = (x.seconds_per_rep * reps[x.id] for x in worked if x and x.active)
    return active - sum(counted) - sum(step.seconds for step in timed)


def _pumped(reps: Mapping[str, int]) -> int:
    return sum(count for name, count in reps.items() if _pumps(name))


def _pumps(exercise: str) -> bool:
    known = EXERCISES.get(exercise)
    return known.pumping if known else exercise == LEG_REPS


def _is_break(done: SetDone) -> bool:
    known = ROUTINES.get(done.routine)
    if known:
        return known.is_break
    return done.routine not in EXERCISES and bool(done.breaks)
