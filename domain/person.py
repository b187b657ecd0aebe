"""Whose page it is: choices, ways of reading, and whether an alert is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.formats import Formats
from domain.settings import Settings
from domain.wheel import Wheel


@dataclass(frozen=True, slots=True)
class Person:
    """Everything of a person that a page asks for beside the records."""

    choices: Settings = field(default_factory=Settings)
    formats: Formats = field(default_factory=Formats)
    alert: bool = False
    """An alert is open: nothing prompts."""
    travels: bool = False
    """A trip is under way."""
    away: Mapping[date, int] = field(default_factory=dict[date, int])
    """The hours awake on trips, by logical day."""
    place: str = ""
    """Where the day is that the person lives by, if the phone is elsewhere."""
    wheel: Wheel | None = None
    """The person drives on the trip that is under way; None for everybody else."""
    applies: frozenset[str] = frozenset()
    """The codes of the cautions that the person said apply."""
