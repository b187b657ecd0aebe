"""The travel risk check: from answers to what guidance says (FACTS 3, output logic).

Information, never a diagnosis: nothing here is added up into a number for a person.
An answer that is missing is missing, and "not sure" counts as yes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, Literal

from domain.trips.risk_factors import FACTORS, GROUPS, Group

Tier = Literal["", "T0", "T1", "T2", "T3", "T4"]
"""Nothing while a question is open; else the first row of the table that holds."""

COUNTS_FROM: Final = 4
"""Hours of travel from which guidance speaks of clots."""
SAID: Final = ("yes", "no", "not sure")
NOW: Final = "now"
"""Whether something is wrong now that nobody has looked at."""
WAITING: Final = "waiting"
"""Whether the appointment that a leg check asked for still has to come."""

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Known:
    """What the app knows without asking."""

    hours: float
    """The hours that count: see ``domain.trips.booking.hours_of``."""
    alert: bool = False
    """A leg check asked for help, and its alert is open."""
    booked: bool = False
    """A leg check asked to book an appointment."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said so far."""

    said: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def __post_init__(self) -> None:
        """Refuse answers to no question; raises ValueError."""
        if not self.said.keys() <= {NOW, WAITING, *FACTORS}:
            raise ValueError("an answer to a question that is not asked")
        if not set(self.said.values()) <= set(SAID):
            raise ValueError("an answer that cannot be given")

    def say(self, said: str, *questions: str) -> "Answers":
        """Return the answers with *said* to each of *questions*."""
        return replace(self, said={**self.said, **dict.fromkeys(questions, said)})

    def counts(self, question: str) -> bool:
        """Say whether the answer counts as yes; no answer at all does not."""
        return self.said.get(question) in {"yes", "not sure"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the answers come to."""

    tier: Tier
    cause: str = ""
    """Why it is T0: "alert", NOW or WAITING."""
    counted: tuple[str, ...] = ()
    """The factors that count, in their order."""
    open: tuple[str, ...] = ()
    """The questions that still have no answer."""


def questions(known: Known) -> tuple[str, ...]:
    """Return what is asked, in order; on a short trip only what changes its page."""
    groups = GROUPS if known.hours >= COUNTS_FROM else GROUPS[:1]
    asked = (NOW, WAITING) if known.booked else (NOW,)
    return (*asked, *(one.id for one in FACTORS.values() if one.group in groups))


def outcome(answers: Answers, known: Known) -> Outcome:
    """Return what *answers* come to: the first row that holds, from T0 down.

    Symptoms come before everything and wait for no other answer. Every other row
    needs all of them: what is not answered is not a no.
    """
    if known.alert:
        return Outcome("T0", "alert")
    for cause in (NOW, WAITING):
        if answers.counts(cause) and cause in questions(known):
            return Outcome("T0", cause)
    asked = questions(known)
    missing = tuple(one for one in asked if one not in answers.said)
    counted = tuple(one for one in asked if one in FACTORS and answers.counts(one))
    if missing:
        return Outcome("", counted=counted, open=missing)
    return Outcome(_row(counted, known.hours), counted=counted)


def _row(counted: tuple[str, ...], hours: float) -> Tier:
    if hours < COUNTS_FROM:
        return "T4"
    major, moderate, minor = (_many(counted, group) for group in GROUPS)
    if major or moderate >= 2:
        return "T1"
    if moderate == 1 or minor >= 2:
        return "T2"
    return "T3"


def _many(counted: tuple[str, ...], group: Group) -> int:
    return sum(FACTORS[one].group == group for one in counted)


def write(answers: Answers) -> str:
    """Return the background of *answers* as text; what is so now is never kept."""
    kept = (f"{one}={answers.said[one]}" for one in FACTORS if one in answers.said)
    return ";".join(kept)


def read(text: str) -> Answers:
    """Return the answers that *text* holds; raise ValueError if it holds none."""
    pairs = [part.partition("=") for part in text.split(";")]
    said = {name: value for name, _, value in pairs}
    if len(said) != len(pairs) or not said.keys() <= FACTORS.keys():
        raise ValueError("unreadable answers")
    return Answers(said)
