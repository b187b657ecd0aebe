"""The cues on the line of a plan, each at its place."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from domain.plan import Plan, Step
from domain.timeline import Segment, segment_word, timeline

CueKind = Literal["count", "phase", "rep", "half", "last", "switch", "done"]

LOUDER: tuple[CueKind, ...] = (
    "count",
    "phase",
    "rep",
    "half",
    "last",
    "switch",
    "done",
)
"""From the quietest to the loudest: of cues at one time only one is played."""

COUNTED_MS = 10_000
"""A phase at least this long is counted down in its last seconds."""

HALF_MS = 20_000
"""A step at least this long has a half-way cue."""

LAST_MS = 3000
"""How long before a change the first cue for it comes."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A signal at a place on the line."""

    place: int
    """Milliseconds; a cue within getting ready has the place that it leads to."""
    kind: CueKind
    word: str
    """What it says: the word of a phase, "3", "2", "1", or a short sentence."""


@lru_cache(maxsize=8)
def line_cues(plan: Plan) -> tuple[Cue, ...]:
    """Return every cue on the line of *plan*, in the order of their places."""
    line = timeline(plan)
    found = [Cue(line.total, "done", "Done")]
    for segment in line.segments:
        found += _segment_cues(plan, segment)
    for number, step in enumerate(plan.steps):
        found += _half_way(number, step, line.segments)
    return tuple(sorted(found, key=lambda c: (c.place, LOUDER.index(c.kind))))


def _segment_cues(plan: Plan, segment: Segment) -> list[Cue]:
    step = plan.steps[segment.step]
    found = [Cue(segment.start, "phase", segment_word(plan, segment))]
    if segment.kind == "phase" and segment.of > 1 and segment.phase == 0:
        last = segment.rep == segment.of
        said = "Last rep" if last else f"Rep {segment.rep} of {segment.of}"
        found.append(Cue(segment.start, "last" if last else "rep", said))
    if _is_switch(step, segment):
        block = segment.of * sum(phase.seconds for phase in step.phases) * 1000
        place = segment.end - min(LAST_MS, block)
        found.append(Cue(place, "switch", "Other leg next"))
    elif segment.kind != "phase" or segment.ms >= COUNTED_MS:
        found += _count_down(segment)
    return found


def _is_switch(step: Step, segment: Segment) -> bool:
    """Say whether the other leg begins at once when *segment* ends."""
    if step.sides != "each" or not segment.last or segment.rep != segment.of:
        return False
    again = segment.round < step.rounds and not step.rest
    return segment.side == "left" or again


def _count_down(segment: Segment) -> list[Cue]:
    places = range(segment.end - LAST_MS, segment.end, 1000)
    return [
        Cue(place, "count", str((segment.end - place) // 1000))
        for place in places
        if place > segment.start
    ]


def _half_way(number: int, step: Step, segments: tuple[Segment, ...]) -> list[Cue]:
    """Return the half-way cue of a step; with one leg after the other it has none."""
    mine = [s for s in segments if s.step == number and s.kind == "phase"]
    if step.sides == "each" or not mine or mine[-1].end - mine[0].start < HALF_MS:
        return []
    middle = (mine[0].start + mine[-1].end) // 2
    begins = (s.start for s in mine if s.phase == 0 and s.start >= middle)
    return [Cue(next(begins, middle), "half", "Half-way")]
