"""What the drawing of the player is told: which movement, which part of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain import player, player_words, spans
from domain.catalogue import EXERCISES
from domain.exercises import Drawing, Effort, Exercise
from domain.plan import Step
from domain.runs import READY_MS, Run
from domain.timeline import timeline
from domain.timer import Spot, spot

Movement = Literal["heel", "toe", "still", "figure"] | Drawing
"""What the picture does: a leg, a whole figure, or nothing for a task."""

Part = Literal["ready", "lift", "hold", "lower", "rest"]

PARTS: Mapping[Effort, Part] = {
    "work": "lift",
    "hold": "hold",
    "release": "lower",
    "rest": "rest",
}

WORK: frozenset[Effort] = frozenset({"work", "hold"})

PAUSED = "Paused"

COUNTED_MS = 8_000
"""From this length on a phase shows its seconds; a short one has its ring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One phase for the drawing, and the place within it."""

    movement: Movement
    exercise: str
    """The id of the exercise; nothing for a task."""
    phase: int
    """Which phase of the rep it is."""
    number: int
    """The number of the rep in its block, 1 for the first."""
    part: Part
    seconds: float
    """How long the whole phase is."""
    spent: float
    """The part of it that is over, 0 to 1."""
    left_ms: int
    rep: int
    """Counts the reps of the whole run, so that neighbours differ."""
    turn: int
    """Counts the phases; getting ready for one has the number before it."""
    works: tuple[bool, ...]
    """For each phase of the rep: whether the muscle works in it."""
    count: str
    """The time left in figures where the person waits or the phase is long."""


def stage(run: Run, now: datetime) -> Stage:
    """Return what to draw for *run* at *now*."""
    here, plan, line = spot(run, now), run.plan, timeline(run.plan)
    step = plan.steps[here.segment.step]
    whole = READY_MS if here.ready else here.segment.ms
    return Stage(
        movement=_movement(step),
        exercise=step.exercise,
        phase=here.segment.phase if here.segment.kind == "phase" else 0,
        number=max(1, here.segment.rep),
        part=_part(step, here),
        seconds=whole / 1000,
        spent=here.spent,
        left_ms=here.left_ms,
        rep=sum(segment.last for segment in line.segments[: here.index]),
        turn=here.index - 1 if here.ready else here.index,
        works=tuple(phase.effort in WORK for phase in step.phases),
        count=_count(here, whole),
    )


def left_words(run: Run, now: datetime, *, brief: bool = False) -> str:
    """Return "1:52 left", and that the set is paused; *brief* says only that."""
    left = player.face(run, now).time_left
    if run.state == "running":
        return left
    return PAUSED if brief else f"{PAUSED}, {left}"


def _movement(step: Step) -> Movement:
    """Return what is drawn of *step*; of an unknown exercise its poses tell it."""
    known = EXERCISES.get(step.exercise)
    if known and len(known.phases) == len(step.phases):
        return movement_of(known)
    poses = {phase.pose for phase in step.phases}
    if "toes_up" in poses:
        return "toe"
    return "heel" if "heels_up" in poses else "still"


def movement_of(move: Exercise) -> Movement:
    """Return what is drawn of *move*."""
    return _RAISES.get(move.drawing, move.drawing)


_RAISES: Mapping[Drawing, Movement] = {"heel_raise": "heel", "toe_raise": "toe"}


def _part(step: Step, here: Spot) -> Part:
    if here.done or player_words.waits(here):
        return "ready"
    return PARTS[step.phases[here.segment.phase].effort]


def _count(here: Spot, whole: int) -> str:
    if here.done or not (player_words.waits(here) or whole >= COUNTED_MS):
        return ""
    return str(here.left) if here.left < 60 else spans.short(here.left)
