"""The sentences of the player."""

from collections.abc import Mapping
from typing import Literal

from domain import spans
from domain.plan import Plan, Step
from domain.timeline import Segment, Timeline, segment_word
from domain.timer import Spot

SIDES: Mapping[str, str] = {"": "", "left": "Left leg", "right": "Right leg"}

Follows = Literal["end", "step", "rest", "leg", "round"]
Form = Literal["first", "more", "last"]
"""A block that has yet to begin, one with reps to come, one in its last rep."""

AFTER: Mapping[tuple[Follows, Form], str] = {
    ("end", "first"): "{n} reps, and you are done",
    ("end", "more"): "Then {n} more, and you are done",
    ("end", "last"): "Then you are done",
    ("step", "first"): "{n} reps, then {what}",
    ("step", "more"): "Then {n} more, then {what}",
    ("step", "last"): "Then {what}",
    ("rest", "first"): "{n} reps, then rest for {what}",
    ("rest", "more"): "Then {n} more, then rest for {what}",
    ("rest", "last"): "Then rest for {what}",
    ("leg", "first"): "{n} reps, then the other leg",
    ("leg", "more"): "Then {n} more, then the other leg",
    ("leg", "last"): "Then the other leg",
    ("round", "first"): "{n} reps, then round {what}",
    ("round", "more"): "Then {n} more, then round {what}",
    ("round", "last"): "Then round {what}",
}


def waits(here: Spot) -> bool:
    """Say whether the person waits for the next rep: getting ready, rest, change."""
    return here.ready > 0 or here.segment.kind in {"rest", "change"}


def block(line: Timeline, here: Spot) -> Segment:
    """Return the segment whose rep is under way, or comes up when one waits."""
    if here.segment.kind in {"rest", "change"}:
        return line.segments[here.index + 1]
    return here.segment


def rep_words(step: Step, segment: Segment) -> str:
    """Return "Rep 3 of 10", or nothing where reps are not counted."""
    shown = step.counted and segment.of > 1
    return f"Rep {segment.rep} of {segment.of}" if shown else ""


def round_words(step: Step, segment: Segment) -> str:
    """Return "Round 1 of 2", or nothing where there is one."""
    return f"Round {segment.round} of {step.rounds}" if step.rounds > 1 else ""


def next_words(plan: Plan, line: Timeline, here: Spot) -> str:
    """Return the sentence about the next phase."""
    index = here.index if here.ready else here.index + 1
    if here.done or index >= len(line.segments):
        return "" if here.done else "Then you are done"
    coming = line.segments[index]
    step = plan.steps[coming.step]
    if coming.kind == "change":
        return f"Next: {step.inline}"
    turned = coming.phase == 0 and coming.side != here.segment.side
    if turned and step.sides == "each" and not waits(here):
        return "Next: the other leg"
    seconds = spans.spoken(coming.ms // 1000)
    return f"Next: {segment_word(plan, coming)} for {seconds}"


def after_words(plan: Plan, line: Timeline, here: Spot) -> str:
    """Return the sentence about what follows this block of reps."""
    if here.done:
        return ""
    mine = block(line, here)
    begun = not waits(here)
    more = mine.of - mine.rep + (0 if begun else 1)
    follows, what = _follows(plan, line, mine)
    form: Form = "more" if begun else "first"
    if more == 0 or mine.of == 1:
        form = "last"
    return AFTER[follows, form].format(n=more, what=what)


def _follows(plan: Plan, line: Timeline, mine: Segment) -> tuple[Follows, str]:
    """Return what comes when the block of segment *mine* is over."""
    step = plan.steps[mine.step]
    rest = len(step.phases) * (mine.of - mine.rep) + len(step.phases) - mine.phase
    index = line.starts.index(mine.start) + rest
    if index >= len(line.segments):
        return "end", ""
    coming = line.segments[index]
    if coming.kind == "change":
        return "step", plan.steps[coming.step].inline
    if coming.kind == "rest":
        return "rest", spans.spoken(coming.ms // 1000)
    if coming.side != mine.side and step.sides == "each":
        return "leg", ""
    return "round", str(coming.round)
