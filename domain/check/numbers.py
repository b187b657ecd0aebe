"""The number to call: chosen for the country, changed by the person (FACTS 6)."""

import re
from dataclasses import dataclass
from typing import Final

from domain.check.countries import COMMON, COUNTRIES, COUNTRY_OF_ZONE, Country
from domain.check.pages import Call, Calls
from domain.check.tiers import Tier
from domain.check.words import CREW, CREW_NOW
from domain.faults import Refused

_NUMBER = re.compile(r"\+?[0-9]{2,15}")

EVERYWHERE: Final = "112 reaches help from a mobile phone in many countries."
OWN: Final = "The number that you chose."


@dataclass(frozen=True, slots=True)
class Where:
    """What is known of where the person is."""

    zone: str = ""
    """The zone of the phone."""
    trip_country: str = ""
    """The country of the running or last trip, a code; nothing without one."""
    locale_country: str = ""
    in_trip: bool = False
    """A trip is under way: the crew is told first."""
    choice: str = ""
    """What the person chose: a number, a country code, or nothing."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The number, and why it is this one."""

    number: str
    country: Country | None
    why: str


def chosen(where: Where) -> Chosen:
    """Return the number to call: the person's own, else that of the country.

    The country is that of the trip, else of the phone's zone, else of its locale.
    """
    if _NUMBER.fullmatch(where.choice):
        return Chosen(where.choice, None, "Typed by you.")
    if where.choice in COUNTRIES:
        return _of(where.choice, "Chosen by you.")
    if where.trip_country in COUNTRIES:
        return _of(where.trip_country, "Chosen from your trip.")
    zone = COUNTRY_OF_ZONE.get(where.zone, "")
    if zone in COUNTRIES:
        return _of(zone, "Chosen from the time zone of this phone.")
    if where.locale_country in COUNTRIES:
        return _of(where.locale_country, "Chosen from the language of this phone.")
    return Chosen(COMMON, None, "The country is not known.")


def calls(where: Where, tier: Tier = "E") -> Calls:
    """Return whom to call and tell, for a result of *tier*."""
    found = chosen(where)
    main = call(found.number, place(found))
    also = () if found.number == COMMON else (call(COMMON, EVERYWHERE),)
    crew = CREW_NOW[tier] if where.in_trip else CREW[tier]
    first = where.in_trip and bool(crew)
    return Calls(main=main, also=also, crew=crew, crew_first=first)


def call(number: str, text: str) -> Call:
    """Return *number* as a button, with *text* to say what it is."""
    return Call(number, f"Call {number}", f"tel:{number}", text)


def place(found: Chosen) -> str:
    """Return what the number is: "Ambulance in Singapore."."""
    if found.country:
        return f"Ambulance in {found.country.name}."
    return EVERYWHERE if found.number == COMMON else OWN


def read_number(text: str) -> str:
    """Return the number that *text* holds, without gaps; raise Refused if none."""
    number = re.sub(r"[\s().-]", "", text)
    if not _NUMBER.fullmatch(number):
        raise Refused("That is not a phone number. Nothing was changed.")
    return number


def _of(code: str, why: str) -> Chosen:
    country = COUNTRIES[code]
    return Chosen(country.number, country, why)
