"""Drinks: what may be logged, what counts, what is too much.

Figures: EFSA 2010 (drinks are some 80 % of total water) and the app's own
defaults built on them; kidneys clear roughly 0.8 to 1.0 litres an hour
(National Federation of Professional Trainers, secondary).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.faults import Refused
from domain.records import LARGEST_DRINK_ML, Drink

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,9}")

KINDS: Mapping[str, str] = {
    "water": "Water",
    "tea": "Tea",
    "coffee": "Coffee",
    "milk": "Milk",
    "juice": "Juice",
    "soft": "Soft drink",
    "broth": "Broth",
}
"""The kinds of drink, all of which count in full: key and word on screen."""

QUICK_ML = (150, 250)
"""The two sizes offered beside each other on Today (product choice)."""

CUPS_ML = (150, 250, 330, 500)
"""The four cups of the Water screen (product choice)."""

DEFAULT_GOAL_ML = 1800
"""Drinks a day where sex is not stated (product choice between EFSA's two figures)."""

HOUR_LIMIT_ML = 800
"""More than this within 60 minutes is warned about: what kidneys clear in an hour."""

DAY_STOP_ML = 2500
"""80 % of EFSA's 95th percentile of total water for women (3.1 l); nothing asks
for more drinks beyond it where sex is not stated."""


@dataclass(frozen=True, slots=True)
class Fluid:
    """What the person answered to the question about limits on drinking."""

    answered: bool = False
    restricted: bool = False

    @property
    def goal_ml(self) -> int | None:
        """The goal in ml, or None: there is none until a clear no was given."""
        return DEFAULT_GOAL_ML if self.answered and not self.restricted else None


FLUID_ANSWERS = ("yes", "no", "not sure")
"""What can be answered; "not sure" leaves drinking without a goal, as a yes does."""


def fluid(answer: object) -> Fluid:
    """Return what *answer*, one of FLUID_ANSWERS or None, means for goals."""
    if answer not in FLUID_ANSWERS:
        return Fluid()
    return Fluid(answered=True, restricted=answer != "no")


def cup_icon(ml: int) -> str:
    """Return the name of the icon of a cup that holds *ml*."""
    sizes = ((150, "tea"), (250, "glass"), (330, "mug"))
    return next((icon for most, icon in sizes if ml <= most), "bottle")


def read_ml(typed: str | int) -> int:
    """Return the amount that *typed* names, in ml; raise Refused with a sentence."""
    text = str(typed).strip()
    if not _WHOLE_NUMBER.fullmatch(text):
        raise Refused("Type the amount in ml as a whole number, such as 250.")
    ml = int(text)
    if ml <= 0:
        raise Refused("A drink has more than 0 ml. Nothing was added.")
    if ml > LARGEST_DRINK_ML:
        raise Refused(
            f"One drink can be {LARGEST_DRINK_ML} ml at most. Nothing was added."
        )
    return ml


def read_kind(kind: str) -> str:
    """Return *kind* if it is a kind of drink; raise Refused if not."""
    if kind not in KINDS:
        raise Refused("This kind of drink is not known. Nothing was added.")
    return kind


def of_day(drinks: Iterable[Drink], day: date) -> tuple[Drink, ...]:
    """Return the drinks of logical day *day*, the latest first."""
    mine = [drink for drink in drinks if drink.day == day]
    return tuple(sorted(mine, key=lambda d: (d.at, d.created, d.id), reverse=True))


def total_ml(drinks: Iterable[Drink]) -> int:
    """Return the sum of *drinks* in ml."""
    return sum(drink.ml for drink in drinks)


def is_much(drinks: Iterable[Drink], now: datetime) -> bool:
    """Say whether more than HOUR_LIMIT_ML was drunk in the 60 minutes before *now*.

    Drinks stamped after *now* count too: a clock that was set back must not
    hide them.
    """
    since = now - timedelta(minutes=60)
    return total_ml(drink for drink in drinks if drink.at > since) > HOUR_LIMIT_ML
