"""What a routine is: exercises and tasks in the order in which they are played."""

from dataclasses import dataclass, replace
from typing import Literal

from domain import plan_text
from domain.catalogue import EXERCISES
from domain.exercises import Advice, Sides
from domain.plan import Plan, Step

Family = Literal["desk", "seat", "stand", "travel", "strength", "stretch", "move"]
"""What kind it is; "move" is a single one."""

Gate = Literal["", "socks"]

BREAKS = frozenset({"desk", "seat", "stand"})
"""The families whose completed routines count as a break."""


@dataclass(frozen=True, slots=True)
class Move:
    """An exercise of a routine; what is None is as the catalogue has it."""

    exercise: str
    reps: int | None = None
    seconds: int | None = None
    """For an exercise of one phase: how long it lasts."""
    rounds: int | None = None
    rest: int | None = None
    """Seconds between two rounds."""
    sides: Sides | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do that has no reps."""

    text: str
    word: str
    """What the player says in large letters."""
    seconds: int
    gate: Gate = ""
    """What must be so for it to be shown: "socks" for those who may wear them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """An ordered list of exercises and tasks."""

    id: str
    name: str
    family: Family
    when: str
    """When it is for, one sentence."""
    fact: str
    """What one should know before choosing it, a few words."""
    items: tuple[Move | Task, ...]
    advice: Advice | None = None
    later: str = ""
    """The id of the exercise that is worth doing later the same day."""

    @property
    def plan(self) -> Plan:
        """Its steps with their doses; raises ValueError for an impossible dose."""
        return Plan(tuple(_step(item) for item in self.items))

    @property
    def seconds(self) -> int:
        """Its length with changeovers, without getting ready."""
        return self.plan.seconds

    @property
    def pump_reps(self) -> int:
        """The pump reps of the whole routine."""
        return sum(step.all_reps for step in self.plan.steps if step.pumping)

    @property
    def is_break(self) -> bool:
        """Whether it counts as a break once completed."""
        return self.family in BREAKS


def _step(item: Move | Task) -> Step:
    if isinstance(item, Task):
        return plan_text.task(item.text, item.word, item.seconds)
    known = EXERCISES[item.exercise]
    phases = known.phases
    if item.seconds is not None:
        if len(phases) != 1:
            raise ValueError(f"{known.id} is counted in reps, not in seconds")
        phases = (replace(phases[0], seconds=item.seconds),)
    return Step(
        exercise=known.id,
        name=known.name,
        inline=known.inline,
        phases=phases,
        reps=known.reps if item.reps is None else item.reps,
        rounds=known.rounds if item.rounds is None else item.rounds,
        rest=known.rest if item.rest is None else item.rest,
        sides=item.sides or known.sides,
        pumping=known.pumping,
        active=known.active,
        walk=known.walk,
    )
