"""What can be chosen about how times and figures are written."""

from dataclasses import dataclass
from typing import Final

from domain.records import Value
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class FormatChoice:
    """One choice; the empty option leaves it to the place of the phone."""

    setting: str
    title: str
    options: tuple[tuple[str, str], ...]
    number: bool = False
    """The setting is a number."""


FORMATS: Final = (
    FormatChoice(
        "clock",
        "Clock",
        (("", "Usual clock"), ("24", "24 hours"), ("12", "12 hours")),
    ),
    FormatChoice(
        "week_start",
        "A week begins on",
        (("", "Usual day"), ("0", "Monday"), ("6", "Sunday"), ("5", "Saturday")),
        number=True,
    ),
    FormatChoice(
        "decimal",
        "Decimal sign",
        (("", "Usual sign"), (".", "Point"), (",", "Comma")),
    ),
)


def chosen(choices: Settings, one: FormatChoice) -> str:
    """Return the option of *one* that holds."""
    values = {
        "clock": choices.clock,
        "week_start": choices.week_start,
        "decimal": choices.decimal,
    }
    value = values[one.setting]
    return "" if value is None else str(value)


def value_of(one: FormatChoice, said: str) -> Value:
    """Return what is kept when option *said* is chosen."""
    if not said:
        return None
    return int(said) if one.number else said
