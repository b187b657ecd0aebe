"""The person's choices, read from their records; anything unknown is the default."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.days import DAY_START_HOUR, DAY_START_HOURS
from domain.drinks import FLUID_ANSWERS, Fluid, fluid
from domain.faults import Refused
from domain.records import Setting, Value

THEMES = ("system", "light", "dark", "cabin")
TEXT_SIZES = (100, 130, 160, 200)

CUES = ("screen", "vibrate", "sound", "silent")
"""How a cue of a set is given. The screen works on every phone and wakes nobody."""

MOTIONS = ("system", "less")

CHOICES: Mapping[str, tuple[Value, ...]] = {
    "theme": THEMES,
    "text_size": TEXT_SIZES,
    "day_start": tuple(DAY_START_HOURS),
    "cues": CUES,
    "motion": MOTIONS,
    "fluid": (None, *FLUID_ANSWERS),
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
    return any(
        value == choice and type(value) is type(choice)
        for choice in CHOICES.get(name, ())
    )


def cue_after(mode: str) -> str:
    """Return the way of giving cues that comes after *mode*, round and round."""
    return CUES[(CUES.index(mode) + 1) % len(CUES)]


def check(name: str, value: Value) -> None:
    """Raise Refused unless setting *name* can be *value*."""
    if not is_choice(name, value):
        raise Refused("That is not one of the choices. Nothing was changed.")
