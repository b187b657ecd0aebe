"""What a plan is made of."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.exercises import Advice

Phase = Literal[
    "boarding", "climb", "cruise", "way", "change", "landing", "after", "checks"
]
Kind = Literal["set", "stop", "sleep", "arrival", "rest", "check"]
"""A set to play, a stop on the road, a sleep, the arrival, legs up, a leg check."""

GAP = timedelta(minutes=20)
"""No two prompts come closer than this (product choice)."""

NOTHING = Advice("", "D", ())


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a plan."""

    key: str
    """The same for the same thing after a delay: its leg, and when on it."""
    at: datetime
    """UTC."""
    phase: Phase
    kind: Kind
    title: str
    why: Advice = NOTHING
    routine: str = ""
    """The id of what can be started, or nothing."""
    note: str = ""
    """What to know before it, a few words."""
    drink_ml: int = 0
    """A sip that is offered with it: for comfort, never forced."""
    standing: bool = False
    """It needs the belt sign off."""
    until: datetime | None = None
    """When it ends, for a sleep."""
    fixed: bool = False
    """It belongs to this moment and gives way to nothing."""

    @property
    def prompts(self) -> bool:
        """Whether the app may offer it by itself."""
        return self.kind in {"set", "stop", "rest", "check"}


PHASES: dict[str, str] = {
    "boarding": "Before boarding",
    "climb": "Climb",
    "cruise": "Cruise",
    "way": "On the way",
    "change": "Changing",
    "landing": "Before landing",
    "after": "After arrival",
    "checks": "Leg checks",
}
"""The phases as they are called on the screen."""
