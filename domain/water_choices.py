"""The page on which goal, cups, units and waking hours are chosen."""

from dataclasses import dataclass
from typing import Final

from domain import water
from domain.break_words import SILENT
from domain.formats import NAMES, Formats
from domain.settings import Settings

PROFILES: Final = (
    ("", "Not said"),
    ("woman", "Woman"),
    ("man", "Man"),
    ("pregnant", "Pregnant"),
    ("breastfeeding", "Breastfeeding"),
)
EVERY: Final = (
    ("0", "Never"),
    ("60", "1 hour"),
    ("90", "1 h 30 min"),
    ("120", "2 hours"),
    ("180", "3 hours"),
)
GOAL_NOTE: Final = (
    "From what healthy adults drink (EFSA 2010). Drink more in heat, with exercise "
    "or when you are ill; thirst and the colour of your urine come first."
)
ASK_NOTE: Final = "There is no goal until the fluid question is answered."
LIMIT_NOTE: Final = (
    "You limit fluids or are not sure, so there is no goal and nothing asks you to "
    "drink. If a clinician gave you a limit, enter it here."
)
EVERY_NOTE: Final = (
    "It counts from your last drink. When the next is due, Today and Water say so, and "
    "the app tells you, with the cues that you chose; again only after the same time. "
    "A break that is near says it too, and nothing else is said within 20 minutes."
)
QUIET_NOTE: Final = (
    "It stops at your goal. It is silent outside your waking hours, in quiet hours, "
    "during a set or a leg check, and while an alert is open. On a trip the plan of "
    "the trip offers drinks instead."
)
LOCKED: Final = SILENT
"""What holds for the reminders of breaks holds for those of drinks."""


@dataclass(frozen=True, slots=True)
class Step:
    """An hour between two buttons, and the hours that they lead to."""

    label: str
    earlier: int
    later: int


@dataclass(frozen=True, slots=True)
class ChoicesPage:
    """What can be chosen about drinks."""

    units: tuple[tuple[str, str], ...]
    unit: str
    word: str
    goal: bool
    """There is a goal to choose."""
    note: str
    profiles: tuple[tuple[str, str], ...]
    profile: str
    own: str
    """The own goal as a figure, or nothing."""
    usual: str
    """"Usual: 1800 ml"."""
    ceiling: bool
    """A clinician's limit can be entered."""
    limit: str
    ask: bool
    cups: tuple[str, ...]
    """The four cups as figures."""
    every: str
    wake: Step
    bed: Step


def page(choices: Settings, formats: Formats) -> ChoicesPage:
    """Return the page for the person of *choices*."""
    found = water.plan(choices)
    goal = found.goal_ml is not None
    usual = formats.amount(water.GOALS_ML[choices.profile])
    own = (choices.cup_1, choices.cup_2, choices.cup_3, choices.cup_4)
    limit = choices.water_ceiling
    return ChoicesPage(
        units=tuple(NAMES.items()),
        unit=formats.unit,
        word=formats.word,
        goal=goal,
        note=ASK_NOTE if found.ask else GOAL_NOTE if goal else LIMIT_NOTE,
        profiles=PROFILES,
        profile=choices.profile or "",
        own="" if choices.water_goal is None else formats.figure(choices.water_goal),
        usual=f"Usual: {usual}",
        ceiling=found.restricted,
        limit="" if limit is None else formats.figure(limit),
        ask=found.ask,
        cups=tuple(
            formats.figure(formats.cup(number) if ml is None else ml)
            for number, ml in enumerate(own)
        ),
        every=str(choices.water_every),
        wake=_step(choices.wake, formats),
        bed=_step(choices.bed, formats),
    )


def _step(hour: int, formats: Formats) -> Step:
    return Step(formats.hour(hour), (hour - 1) % 24, (hour + 1) % 24)
