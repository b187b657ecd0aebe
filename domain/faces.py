"""What the face of the player shows, ready to be drawn."""

from dataclasses import dataclass
from typing import Literal

from domain.exercises import Effort, Pose

Tone = Literal["work", "release"]
"""Coral while the muscle works, blue while the vein fills."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseFace:
    """What is asked for now, and how its drawing moves."""

    word: str
    effort: Effort
    tone: Tone
    pose: Pose
    """Where the leg goes."""
    pose_from: Pose
    """Where it comes from; *spent* says how far between the two it is."""
    spent: float
    """The part of the phase that is over, 0 to 1."""
    left_ms: int
    """How long the animation of this phase still has to run."""
    left: int
    """The seconds left, as they are shown."""
    key: int
    """Another number for every phase of a run: draw anew when it changes."""


@dataclass(frozen=True, slots=True)
class RepFace:
    """The beats of the block under way: a round, or one leg's part of it."""

    text: str
    """"Rep 3 of 10", or nothing where nothing is counted."""
    done: int
    total: int
    now: bool
    """The beat after the full ones is under way."""
    side: str
    round: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One phase of the rhythm bar."""

    label: str
    """"Lift 2"."""
    seconds: int
    """Its width."""
    spent: float
    """The part that is over, 0 to 1; 0 unless it is the one under way."""
    now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Everything that the face of the player shows."""

    phase: PhaseFace
    rep: RepFace
    bars: tuple[Bar, ...]
    next: str
    """The next phase, in one sentence."""
    after: str
    """What follows this exercise, in one sentence."""
    title: str
    time_left: str
    paused: bool
    done: bool
