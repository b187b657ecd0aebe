"""Lay a plan out as one line of time: every phase, rest and changeover in turn.

The line is counted in milliseconds from the first phase; the five seconds of
getting ready come before it and are not counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from domain.plan import CHANGE_SECONDS, Plan, Step

Kind = Literal["phase", "rest", "change", "task"]

READY_WORD = "Get ready"
REST_WORD = "Rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the line in which one thing is asked for."""

    start: int = 0
    """Milliseconds from the start of the line."""
    ms: int
    kind: Kind
    step: int
    """The step it belongs to; a changeover belongs to the step it leads to."""
    round: int = 0
    side: str = ""
    """"left", "right", or nothing where both legs work."""
    rep: int = 0
    """The number of the rep in its block, counted from 1; 0 outside reps."""
    of: int = 0
    """How many reps the block has; a new round or a change of leg is a new block."""
    phase: int = 0
    last: bool = False
    """The rep ends with this segment."""

    @property
    def end(self) -> int:
        """Where the next segment begins, in milliseconds."""
        return self.start + self.ms


@dataclass(frozen=True, slots=True)
class Timeline:
    """The line of a plan, without gap and without overlap."""

    segments: tuple[Segment, ...]
    starts: tuple[int, ...]
    """Where each segment starts, for searching."""
    doors: tuple[int, ...]
    """For each step, the index of its first segment after the changeover."""
    total: int
    """Milliseconds."""


@lru_cache(maxsize=8)
def timeline(plan: Plan) -> Timeline:
    """Return the line of *plan*."""
    laid: list[Segment] = []
    at = 0
    for number, step in enumerate(plan.steps):
        for segment in _segments(number, step):
            laid.append(replace(segment, start=at))
            at += segment.ms
    doors: dict[int, int] = {}
    for index, segment in enumerate(laid):
        if segment.kind != "change":
            doors.setdefault(segment.step, index)
    starts = tuple(segment.start for segment in laid)
    return Timeline(tuple(laid), starts, tuple(doors.values()), at)


def segment_word(plan: Plan, segment: Segment) -> str:
    """Return the one word, in large letters, for *segment*."""
    if segment.kind == "change":
        return READY_WORD
    if segment.kind == "rest":
        return REST_WORD
    return plan.steps[segment.step].phases[segment.phase].word


def _segments(number: int, step: Step) -> Iterator[Segment]:
    if number:
        yield Segment(ms=CHANGE_SECONDS * 1000, kind="change", step=number)
    for turn in range(1, step.rounds + 1):
        if turn > 1 and step.rest:
            yield Segment(ms=step.rest * 1000, kind="rest", step=number, round=turn)
        for side, rep, of in _reps(step):
            for index, phase in enumerate(step.phases):
                yield Segment(
                    ms=phase.seconds * 1000,
                    kind="phase" if step.exercise else "task",
                    step=number,
                    round=turn,
                    side=side,
                    rep=rep,
                    of=of,
                    phase=index,
                    last=index == len(step.phases) - 1,
                )


def _reps(step: Step) -> Iterator[tuple[str, int, int]]:
    """Yield side, number and count for every rep of one round."""
    count = step.reps_a_round
    if step.sides == "each":
        for side in ("left", "right"):
            yield from ((side, rep, step.reps) for rep in range(1, step.reps + 1))
    elif step.sides == "alternating":
        for rep in range(1, count + 1):
            yield "left" if rep % 2 else "right", rep, count
    else:
        yield from (("", rep, count) for rep in range(1, count + 1))
