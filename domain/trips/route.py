"""The legs of a trip: places and moments, and the text that keeps them."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from domain.days import Moment
from domain.trips.place import LONGEST_NAME, Place

Legs = tuple["Leg", ...]

MOST_LEGS = 6
"""More than any ticket has; a product choice."""

TOGETHER = timedelta(hours=24)
"""Legs with less than this between them count as one trip (FACTS 3)."""

_STAMP = "%Y-%m-%dT%H:%MZ"
_CODE = re.compile(r"([A-Z]{3})?")
_COUNTRY = re.compile(r"([A-Z]{2})?")
_OFFSET = re.compile(r"-?[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a trip without a change."""

    origin: Place
    target: Place
    departs: Moment
    arrives: Moment

    @property
    def lasts(self) -> timedelta:
        """The time that really passes on the way."""
        return self.arrives.at - self.departs.at


def hours(legs: Legs) -> float:
    """Return the hours that count: the longest run of legs with short gaps."""
    runs: list[timedelta] = []
    for number, leg in enumerate(legs):
        joins = number and leg.departs.at - legs[number - 1].arrives.at < TOGETHER
        runs.append(leg.lasts + (runs.pop() if joins else timedelta()))
    return max(runs, default=timedelta()) / timedelta(hours=1)


def title(legs: Legs) -> str:
    """Return what the trip is called: "London to Singapore"."""
    return f"{town(legs[0].origin)} to {town(legs[-1].target)}"


def town(place: Place) -> str:
    """Return the city of *place* without its state."""
    return place.city.partition(",")[0]


def write(legs: Legs) -> str:
    """Return *legs* as text, a line each."""
    return "\n".join("|".join(_cells(leg)) for leg in legs)


@lru_cache(maxsize=64)
def read(text: str) -> Legs:
    """Return the legs that *text* holds; raise ValueError if it holds none.

    It is kept: a trip is asked for its legs at every look at its plan.
    """
    lines = text.split("\n")
    if len(lines) > MOST_LEGS:
        raise ValueError("a trip of too many legs")
    legs = tuple(_leg(line.split("|")) for line in lines)
    for before, leg in pairwise(legs):
        if leg.departs.at < before.arrives.at:
            raise ValueError("a leg that begins before the one before has ended")
    return legs


def _cells(leg: Leg) -> list[str]:
    places = [
        cell
        for one in (leg.origin, leg.target)
        for cell in (one.code, one.name, one.city, one.country, one.zone)
    ]
    moments = [
        cell
        for one in (leg.departs, leg.arrives)
        for cell in (f"{one.at:{_STAMP}}", str(one.offset))
    ]
    return [*places, *moments]


def _leg(cells: list[str]) -> Leg:
    if len(cells) != 14:
        raise ValueError("not a leg")
    origin, target = _place(cells[:5]), _place(cells[5:10])
    departs = _moment(cells[10], cells[11], origin.zone)
    arrives = _moment(cells[12], cells[13], target.zone)
    if not timedelta() < arrives.at - departs.at <= timedelta(days=7):
        raise ValueError("a leg that lasts impossibly long")
    return Leg(origin, target, departs, arrives)


def _place(cells: list[str]) -> Place:
    code, name, city, country, zone = cells
    if not _CODE.fullmatch(code) or not _COUNTRY.fullmatch(country):
        raise ValueError("not a place")
    if not (name and city and zone) or max(map(len, cells)) > 2 * LONGEST_NAME:
        raise ValueError("a place without a name, or with too long a one")
    return Place(code, name, city, country, zone)


def _moment(stamp: str, offset: str, zone: str) -> Moment:
    at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    if not _OFFSET.fullmatch(offset) or abs(int(offset)) >= 24 * 3600:
        raise ValueError("an impossible offset")
    if not 2000 <= at.year < 3000:
        raise ValueError("a leg of another age")
    return Moment(at, zone, int(offset))
