"""What an exercise is: its phases, its dose, its reasons and its cautions."""

from dataclasses import dataclass
from typing import Literal

Effort = Literal["work", "hold", "release", "rest"]
"""What a phase asks of the muscle: move, keep, let go, nothing."""

Pose = Literal["flat", "heels_up", "toes_up"]
"""Where the drawn leg stands when a phase ends."""

Position = Literal["seated", "chair", "standing", "walking", "kneeling", "lying"]
"""Where one does it; "chair" is from sitting up to standing."""

Drawing = Literal[
    "heel_raise",
    "toe_raise",
    "pump",
    "pump_strong",
    "rock",
    "circle_cw",
    "circle_ccw",
    "alphabet",
    "curl",
    "press",
    "soleus",
    "march",
    "quad_set",
    "thigh_press",
    "extension",
    "stand_heel",
    "stand_toe",
    "squat",
    "sit_stand",
    "hinge",
    "leg_curl",
    "bridge",
    "bed_pump",
    "walk",
    "march_on",
    "climb",
    "figure",
]
"""What the picture shows: a movement of the leg with its vein, legs that step, or a
whole figure."""

Belt = Literal["yes", "partly", "no"]

Sides = Literal["both", "alternating", "each"]
"""Both legs at once, a leg in turn each rep, or one leg after the other."""

Mark = Literal["V", "V2", "M", "D"]
"""How well a figure was checked: in the source, second-hand, from memory,
or a choice of this app."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a rep."""

    word: str
    """What the player says, such as "Lift"."""
    seconds: int
    effort: Effort
    pose: Pose = "flat"


@dataclass(frozen=True, slots=True)
class Figure:
    """One bar of a comparison."""

    label: str
    value: float


@dataclass(frozen=True, slots=True)
class Why:
    """Why one does it: what was measured, by whom, and what it does not show."""

    says: str
    figures: tuple[Figure, ...]
    unit: str
    study: str
    limit: str
    mark: Mark
    source: str
    """A key of ``domain.sources.SOURCES``."""


@dataclass(frozen=True, slots=True)
class Advice:
    """How much is advised, and by whom."""

    says: str
    mark: Mark
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise of the catalogue."""

    id: str
    name: str
    inline: str
    """The name within a sentence."""
    muscles: tuple[str, ...]
    """Their anatomical names, the main one first."""
    works: str
    """What works, in plain words."""
    position: Position
    support: str = ""
    """What one holds, leans or lies on, a sentence; nothing where that is plain."""
    belt: Belt
    belt_note: str = ""
    phases: tuple[Phase, ...]
    sides: Sides = "both"
    reps: int = 1
    """For each side; 1 for what is timed rather than counted."""
    rounds: int = 1
    rest: int = 0
    """Seconds between two rounds."""
    pumping: bool = False
    """Its reps count as pump reps: a muscle of foot, lower leg or thigh works."""
    drawing: Drawing = "figure"
    active: bool = False
    """Its time counts as active minutes: walking, stairs or strength work."""
    walk: bool = False
    """A minute of it counts as a break."""
    cue: str
    harder: str = ""
    """How to make it harder, if there is a way."""
    why: Why | None = None
    advice: Advice | None = None
    phases_mark: Mark = "D"
    """Where the seconds of the phases come from."""
    cautions: tuple[str, ...] = ()
    """Keys of ``domain.cautions.CAUTIONS``; the one for everybody is not listed."""
    sources: tuple[str, ...] = ()
    """Keys of ``domain.sources.SOURCES``."""

    @property
    def seconds(self) -> int:
        """The length of the default dose, rests between rounds included."""
        sides = 1 if self.sides == "both" else 2
        once = self.reps * sides * self.seconds_per_rep
        return self.rounds * once + (self.rounds - 1) * self.rest

    @property
    def seconds_per_rep(self) -> int:
        """The seconds that one rep takes."""
        return sum(phase.seconds for phase in self.phases)
