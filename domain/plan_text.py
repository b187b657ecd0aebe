"""Write a plan as text that a diary keeps, and read it back.

One line a step: ``exercise|reps|rounds|rest|sides|counts|seconds``, or
``task|seconds|word|text``. The seconds are those of the phases, with commas
between; *counts* holds p, a and w for pumping, active and walk.
No brackets and no nesting, so hostile text can only be refused.
"""

import re
from functools import lru_cache

from domain.catalogue import EXERCISES
from domain.exercises import Phase, Sides
from domain.plan import Plan, Step

LONGEST = 9000
"""The most characters of a plan, below what a field of the diary may hold."""

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_NUMBER = re.compile(r"[0-9]{1,5}")
_TASK = "task"
_FLAGS = {"p": "pumping", "a": "active", "w": "walk"}
_SIDES: dict[str, Sides] = {
    "both": "both",
    "alternating": "alternating",
    "each": "each",
}


def write(plan: Plan) -> str:
    """Return *plan* as text; raise ValueError if it cannot be read back."""
    text = "\n".join(_write_step(step) for step in plan.steps)
    if read(text) != plan:
        raise ValueError("a plan that its text does not hold")
    return text


@lru_cache(maxsize=8)
def read(text: str) -> Plan:
    """Return the plan that *text* holds; raise ValueError if it holds none.

    Words and poses come from the catalogue. An exercise that the catalogue does
    not know, or not with so many phases, still keeps its time and its counts.
    """
    if len(text) > LONGEST:
        raise ValueError("a plan that is too long")
    return Plan(tuple(_read_step(line.split("|")) for line in text.split("\n")))


def _write_step(step: Step) -> str:
    seconds = ",".join(str(phase.seconds) for phase in step.phases)
    if not step.exercise:
        return f"{_TASK}|{seconds}|{step.phases[0].word}|{step.name}"
    flags = "".join(flag for flag, name in _FLAGS.items() if getattr(step, name))
    dose = (step.reps, step.rounds, step.rest, step.sides, flags, seconds)
    return "|".join((step.exercise, *map(str, dose)))


def _read_step(parts: list[str]) -> Step:
    if parts[0] == _TASK and len(parts) == 4:
        return task(parts[3], parts[2], _number(parts[1]))
    if len(parts) != 7 or not _ID.fullmatch(parts[0]) or parts[4] not in _SIDES:
        raise ValueError("not a step of a plan")
    exercise, reps, rounds, rest, sides, flags, seconds = parts
    if flags != "".join(flag for flag in _FLAGS if flag in flags):
        raise ValueError("not what a step counts for")
    name, inline, phases = _dress(exercise, [_number(s) for s in seconds.split(",")])
    return Step(
        exercise=exercise,
        name=name,
        inline=inline,
        phases=phases,
        reps=_number(reps),
        rounds=_number(rounds),
        rest=_number(rest),
        sides=_SIDES[sides],
        pumping="p" in flags,
        active="a" in flags,
        walk="w" in flags,
    )


def task(text: str, word: str, seconds: int) -> Step:
    """Return the step of something to do that has no reps.

    Raises ValueError for text that would not fit on a line of a plan.
    """
    if not text or not word or any(mark in text + word for mark in "|\n"):
        raise ValueError("a task is one line of text")
    phase = Phase(word, seconds, "rest")
    return Step(exercise="", name=text, inline=text, phases=(phase,))


def _dress(exercise: str, seconds: list[int]) -> tuple[str, str, tuple[Phase, ...]]:
    """Return names and phases of *exercise*, plain ones if it is not known."""
    known = EXERCISES.get(exercise)
    if known is None or len(known.phases) != len(seconds):
        name = exercise.replace("_", " ")
        plain = tuple(Phase("Move", s, "work") for s in seconds)
        return name.capitalize(), name, plain
    pairs = zip(known.phases, seconds, strict=True)
    phases = tuple(Phase(p.word, s, p.effort, p.pose) for p, s in pairs)
    return known.name, known.inline, phases


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError(f"{text!r:.20} is not a number of a plan")
    return int(text)
