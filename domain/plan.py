"""A plan: the steps of one set with their doses, frozen when the set starts."""

from dataclasses import dataclass

from domain.exercises import Phase, Sides

CHANGE_SECONDS = 5
"""What it takes to get from one step to the next."""

MOST_STEPS = 40
MOST_SEGMENTS = 20_000
LONGEST_SECONDS = 7200
"""Bounds of a plan; text from outside must not ask for a line without end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One exercise with its dose, or one task."""

    exercise: str
    """The id of the exercise, or nothing for a task."""
    name: str
    inline: str
    """The name within a sentence."""
    phases: tuple[Phase, ...]
    """The phases of one rep; a task has one."""
    reps: int = 1
    """For each side."""
    rounds: int = 1
    rest: int = 0
    """Seconds between two rounds."""
    sides: Sides = "both"
    pumping: bool = False
    active: bool = False
    walk: bool = False

    def __post_init__(self) -> None:
        """Refuse a dose that nobody could do."""
        seconds = [phase.seconds for phase in self.phases]
        if not seconds or not all(1 <= s <= LONGEST_SECONDS for s in seconds):
            raise ValueError("a phase lasts one second to two hours")
        if self.reps < 1 or self.rounds < 1 or not 0 <= self.rest <= LONGEST_SECONDS:
            raise ValueError("a step has reps and rounds, and no rest below zero")
        if self.segments > MOST_SEGMENTS:
            raise ValueError("a step of too many reps")

    @property
    def reps_a_round(self) -> int:
        """The reps of one round, both sides together."""
        return self.reps if self.sides == "both" else 2 * self.reps

    @property
    def counted(self) -> bool:
        """Whether its reps are counted; a walk is timed and a task is neither."""
        return bool(self.exercise) and (len(self.phases) > 1 or self.reps > 1)

    @property
    def all_reps(self) -> int:
        """The reps of the whole step; a task has none."""
        return self.rounds * self.reps_a_round if self.exercise else 0

    @property
    def seconds(self) -> int:
        """The length of the step without its changeover."""
        rep = sum(phase.seconds for phase in self.phases)
        return self.rounds * self.reps_a_round * rep + (self.rounds - 1) * self.rest

    @property
    def segments(self) -> int:
        """How many segments the step takes on the line, its changeover included."""
        return 1 + self.rounds * (1 + self.reps_a_round * len(self.phases))


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of one set, in order."""

    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Refuse a plan without steps, or with more than anyone plays."""
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a plan of {len(self.steps)} steps")
        if sum(step.segments for step in self.steps) > MOST_SEGMENTS:
            raise ValueError("a plan of too many reps")

    @property
    def seconds(self) -> int:
        """The length of the set, changeovers included, getting ready left out."""
        changes = CHANGE_SECONDS * (len(self.steps) - 1)
        return changes + sum(step.seconds for step in self.steps)
