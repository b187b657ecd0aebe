"""Amounts and times as one person reads them; what is kept is whole ml and UTC."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from domain import places, words
from domain.faults import Refused
from domain.records import LARGEST_DRINK_ML
from domain.settings import Settings

ML_PER: Final[Mapping[str, Decimal]] = {
    "ml": Decimal(1),
    "us": Decimal("29.5735295625"),
    "imperial": Decimal("28.4130625"),
}
"""Millilitres in one of each unit, exact."""

WORDS: Final[Mapping[str, str]] = {"ml": "ml", "us": "fl oz", "imperial": "fl oz"}
NAMES: Final[Mapping[str, str]] = {
    "ml": "Millilitres",
    "us": "US fluid ounces",
    "imperial": "Imperial fluid ounces",
}

CUPS: Final[Mapping[str, tuple[int, ...]]] = {
    "ml": (150, 250, 330, 500),
    "us": (5, 8, 12, 16),
    "imperial": (5, 8, 12, 20),
}
"""The usual cups, in their own unit (product choice)."""

EXAMPLES: Final[Mapping[str, str]] = {"ml": "250", "us": "8", "imperial": "8"}

_NUMBER = re.compile(r"[0-9]{1,6}([.,][0-9]{1,2})?")
_TIME = re.compile(r"([0-9]{1,2})[:.]?([0-9]{2})\s*([ap])?\.?m?\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Formats:
    """How a person reads amounts and times."""

    unit: str = "ml"
    twelve: bool = False
    week_start: int = 0
    decimal: str = "."

    @property
    def word(self) -> str:
        """The unit behind a figure."""
        return WORDS[self.unit]

    def figure(self, ml: int) -> str:
        """Return *ml* as a bare figure: "750" or "25.4"."""
        amount = Decimal(ml) / ML_PER[self.unit]
        places_ = Decimal(1) if self.unit == "ml" else Decimal("0.1")
        text = str(amount.quantize(places_, ROUND_HALF_EVEN))
        return text.removesuffix(".0").replace(".", self.decimal)

    def amount(self, ml: int) -> str:
        """Return *ml* as "250 ml" or "8 fl oz"."""
        return f"{self.figure(ml)} {self.word}"

    def clock(self, local: datetime) -> str:
        """Return the wall-clock time *local* as "14:05" or "2:05 pm"."""
        if not self.twelve:
            return f"{local:%H:%M}"
        return (
            f"{local.hour % 12 or 12}:{local:%M} {'pm' if local.hour >= 12 else 'am'}"
        )

    def when(self, local: datetime) -> str:
        """Return day and time of *local* as "Tuesday 10 November, 14:05"."""
        return f"{words.day_words(local.date())}, {self.clock(local)}"

    def minute(self, minute: int) -> str:
        """Return the *minute* after midnight as a time."""
        return self.clock(datetime(2000, 1, 1, minute // 60, minute % 60))  # noqa: DTZ001  # a wall clock

    def hour(self, hour: int) -> str:
        """Return the full *hour* of a day as a time."""
        return self.minute(hour * 60)

    def decimals(self, value: float, digits: int = 1) -> str:
        """Return *value* with *digits* decimals."""
        return f"{value:.{digits}f}".replace(".", self.decimal)

    def cup(self, number: int) -> int:
        """Return the ml of usual cup *number*, 0 to 3."""
        return to_ml(Decimal(CUPS[self.unit][number]), self.unit)

    def read_ml(self, typed: str | int) -> int:
        """Return the drink that *typed* names, in whole ml; raise Refused.

        A number that is no text is ml already.
        """
        if isinstance(typed, int):
            return _one_drink(self, typed)
        return _one_drink(self, self.read_amount(typed))

    def read_amount(self, typed: str) -> int:
        """Return the ml of whatever amount *typed* names; raise Refused."""
        text = typed.strip()
        if not _NUMBER.fullmatch(text) or (self.unit == "ml" and not text.isdigit()):
            example = EXAMPLES[self.unit]
            raise Refused(
                f"Type the amount in {self.word} as a number, like {example}."
            )
        return to_ml(Decimal(text.replace(",", ".")), self.unit)


USUAL: Final = Formats()
"""What holds where nobody's choice is known."""


def _one_drink(formats: Formats, ml: int) -> int:
    if ml <= 0:
        raise Refused(f"A drink has more than 0 {formats.word}. Nothing was added.")
    if ml > LARGEST_DRINK_ML:
        most = formats.amount(LARGEST_DRINK_ML)
        raise Refused(f"One drink can be {most} at most. Nothing was added.")
    return ml


def to_ml(amount: Decimal, unit: str) -> int:
    """Return *amount* of *unit* in whole ml."""
    return int((amount * ML_PER[unit]).to_integral_value(ROUND_HALF_EVEN))


def read_time(typed: str, formats: Formats = USUAL) -> tuple[int, int]:
    """Return hour and minute that *typed* names: "14:05", "1405" or "2:05 pm".

    Either way is read whatever *formats* the person has; they choose the example.
    """
    found = _TIME.fullmatch(typed.strip())
    if found:
        hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        elif half:
            hour = 24
        if hour < 24 and minute < 60:
            return hour, minute
    example = formats.minute(14 * 60 + 5)
    raise Refused(f"Type the time like {example}. Nothing was changed.")


def formats(choices: Settings, locale: str = "") -> Formats:
    """Return how the person of *choices* reads; *locale* decides what is open."""
    start = choices.week_start
    return Formats(
        unit=choices.units or places.units(locale),
        twelve=choices.clock == "12"
        or (choices.clock is None and places.twelve_hours(locale)),
        week_start=places.week_start(locale) if start is None else start,
        decimal=choices.decimal or places.decimal(locale),
    )
