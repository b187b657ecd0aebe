"""The person's choices, read from their records; anything unknown is the default."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.daily_choices import DAILY, OPTIONAL
from domain.days import DAY_START_HOUR, DAY_START_HOURS
from domain.drinks import FLUID_ANSWERS, Fluid, fluid
from domain.faults import Refused
from domain.records import Setting, Value

THEMES = ("system", "light", "dark", "cabin")
TEXT_SIZES = (100, 130, 160, 200)

CUES = ("screen", "vibrate", "sound", "silent")
"""How a cue of a set is given. The screen works on every phone and wakes nobody."""

MOTIONS = ("system", "less")

CHOICES: Mapping[str, tuple[Value, ...] | range] = {
    "theme": THEMES,
    "text_size": TEXT_SIZES,
    "day_start": tuple(DAY_START_HOURS),
    "cues": CUES,
    "motion": MOTIONS,
    "cover": (False, True),
    "fluid": (None, *FLUID_ANSWERS),
    **DAILY,
}
"""What each setting can be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, with the value it has until the person chooses."""

    theme: str = "system"
    text_size: int = 100
    """Per cent."""
    day_start: int = DAY_START_HOUR
    """The hour, local time, at which a logical day starts."""
    cues: str = "screen"
    motion: str = "system"
    fluid: str | None = None
    """The answer to the fluid question, or None while there is none."""
    profile: str | None = None
    """Whom the drink goal is for; None where it is not said."""
    water_goal: int | None = None
    """The person's own goal in ml, or None for the profile's."""
    water_ceiling: int | None = None
    """The limit that a clinician gave, ml a day, or None."""
    units: str | None = None
    """How amounts are shown; None for the usual way of the place."""
    cup_1: int | None = None
    cup_2: int | None = None
    cup_3: int | None = None
    cup_4: int | None = None
    """The four cups in ml, or None for the usual ones."""
    wake: int = 7
    bed: int = 22
    """The waking hours, local time."""
    water_every: int = 0
    """Minutes after a drink at which the next is offered; 0 for never."""
    clock: str | None = None
    week_start: int | None = None
    """The weekday with which a week begins, Monday is 0."""
    decimal: str | None = None
    goal_breaks: int = 8
    goal_reps: int = 100
    goal_minutes: int = 22
    goal_steps: int = 0
    goal_water: bool = True
    goal_strength: int = 2
    goal_stretch: bool = True
    goal_check: int = 1
    goal_socks: bool = False
    goal_shoes: bool = False
    cover: bool = False
    """What was entered is covered until a tap."""
    welcomed: bool = False
    """The first pages were seen or skipped."""

    @property
    def drinking(self) -> Fluid:
        """What the fluid answer means for goals and prompts."""
        return fluid(self.fluid)


def settings(records: Iterable[Setting]) -> Settings:
    """Return the settings that *records* hold; an impossible value is left out."""
    kept = {
        record.name: record.value
        for record in records
        if is_choice(record.name, record.value)
    }
    return Settings(**kept)  # type: ignore[arg-type]  # checked by is_choice


def is_choice(name: str, value: Value) -> bool:
    """Say whether setting *name* can be *value*; 1 is not True here."""
    choices = CHOICES.get(name, ())
    if isinstance(choices, range):
        if value is None:
            return name in OPTIONAL
        return type(value) is int and value in choices
    return any(value == one and type(value) is type(one) for one in choices)


def cue_after(mode: str) -> str:
    """Return the way of giving cues that comes after *mode*, round and round."""
    return CUES[(CUES.index(mode) + 1) % len(CUES)]


def check(name: str, value: Value) -> None:
    """Raise Refused unless setting *name* can be *value*."""
    if not is_choice(name, value):
        raise Refused("That is not one of the choices. Nothing was changed.")
