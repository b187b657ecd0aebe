"""A place where a leg begins or ends; the table of airports is in ``places``."""

import re
from dataclasses import dataclass

LONGEST_NAME = 60
"""Characters of a name that was typed."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f|]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a leg begins or ends."""

    code: str
    """Of the airport; nothing for a place that has none."""
    name: str
    """Of the airport, such as "London Heathrow"; else that of the place."""
    city: str
    country: str
    """Its code, or nothing."""
    zone: str

    @property
    def short(self) -> str:
        """Its code, or its name where it has none."""
        return self.code or self.city


def zone_place(zone: str) -> Place:
    """Return the place that a time zone stands for."""
    return Place("", city_of(zone), city_of(zone), "", zone)


def typed_place(name: str, zone: str) -> Place:
    """Return a place that is in no table, in *zone*."""
    plain = " ".join(_CONTROL.sub(" ", name).split())[:LONGEST_NAME]
    plain = plain[:1].upper() + plain[1:]
    return Place("", plain, plain, "", zone)


def city_of(zone: str) -> str:
    """Return the city that *zone* is named after."""
    return zone.rpartition("/")[2].replace("_", " ")
