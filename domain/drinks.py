"""Drinks: what may be logged, what counts, what is too much.

Figures: EFSA 2010, R-EFSA (drinks are some 80 % of total water, R-EFSA-T) and the
app's own defaults built on them; kidneys clear roughly 0.8 to 1.0 litres an hour
(R-NFPT, secondary); coffee counts (R-KILLER).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.faults import Refused
from domain.records import Drink

KINDS: Mapping[str, str] = {
    "water": "Water",
    "tea": "Tea",
    "coffee": "Coffee",
    "milk": "Milk",
    "juice": "Juice",
    "soft": "Soft drink",
    "broth": "Broth",
    "alcohol": "Alcohol",
}
"""The kinds of drink: key and word on screen. All but alcohol count in full."""

ALCOHOL_NOTE = "Alcohol is kept in your list and counts as 0 ml."

HOUR_LIMIT_ML = 800
"""More than this within 60 minutes is warned about: what kidneys clear in an hour."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Fluid:
    """What the person answered to the question about limits on drinking."""

    answered: bool = False
    restricted: bool = False


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
    """Return what counts of *drinks*, in ml."""
    return sum(drink.counted for drink in drinks)


def volume_ml(drinks: Iterable[Drink]) -> int:
    """Return everything that was swallowed in *drinks*, in ml."""
    return sum(drink.ml for drink in drinks)


def is_much(drinks: Iterable[Drink], now: datetime) -> bool:
    """Say whether more than HOUR_LIMIT_ML was drunk in the 60 minutes before *now*.

    Drinks stamped after *now* count too: a clock that was set back must not
    hide them.
    """
    until = much_until(drinks)
    return until is not None and now < until


def much_until(drinks: Iterable[Drink]) -> datetime | None:
    """Return until when more than HOUR_LIMIT_ML was drunk within the hour, UTC.

    None if so much was never drunk.
    """
    volume = 0
    for one in sorted(drinks, key=lambda drink: drink.at, reverse=True):
        volume += one.ml
        if volume > HOUR_LIMIT_ML:
            return one.at + HOUR
    return None
