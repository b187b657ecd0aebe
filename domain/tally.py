"""What was really done of a plan, step by step.

Jumps cut the line of time into stretches. Each is counted when it is left, so
that what was done before a skip stays done, and a rep done twice counts twice.
"""

import re
from dataclasses import dataclass

from domain.plan import Plan
from domain.timeline import timeline

LARGEST_REPS = 1_000_000
LARGEST_MS = 10 * 24 * 3600 * 1000
"""Bounds of what one step can have seen, against text from outside."""

_ENTRY = re.compile(r"([0-9]{1,7}):([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Share:
    """What was done of one step."""

    reps: int = 0
    """Reps played to their end."""
    ms: int = 0
    """Milliseconds of its phases, without rests and changeovers."""


Tally = tuple[Share, ...]
"""The share of every step of a plan."""


def stretch(plan: Plan, start: int, end: int) -> Tally:
    """Return what playing the line of *plan* from *start* to *end* ms does.

    A rep counts when its last phase is played to the end, not before.
    """
    reps = [0] * len(plan.steps)
    spent = [0] * len(plan.steps)
    for segment in timeline(plan).segments:
        played = min(end, segment.end) - max(start, segment.start)
        if played <= 0 or segment.kind not in {"phase", "task"}:
            continue
        spent[segment.step] += played
        if segment.kind == "phase" and segment.last and segment.end <= end:
            reps[segment.step] += 1
    return tuple(Share(r, ms) for r, ms in zip(reps, spent, strict=True))


def add(one: Tally, other: Tally) -> Tally:
    """Return the sum of two tallies of the same plan."""
    pairs = zip(one, other, strict=True)
    return tuple(Share(a.reps + b.reps, a.ms + b.ms) for a, b in pairs)


def write(tally: Tally) -> str:
    """Return *tally* as text."""
    return " ".join(f"{share.reps}:{share.ms}" for share in tally)


def read(text: str, steps: int) -> Tally:
    """Return the tally of *steps* steps that *text* holds, or raise ValueError."""
    found = [_ENTRY.fullmatch(entry) for entry in text.split(" ", steps)]
    shares = tuple(Share(int(m[1]), int(m[2])) for m in found if m)
    if len(shares) != len(found) or len(shares) != steps:
        raise ValueError("not a tally of this plan")
    if any(s.reps > LARGEST_REPS or s.ms > LARGEST_MS for s in shares):
        raise ValueError("a tally beyond what can be done")
    return shares
