"""Places: airports and cities by what a person types, without a network.

A hit is found by its code, the code of its city, the name of the city in several
languages, the name of the airport, its state or country. Of equal hits the busier
airport stands first.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from domain.days import zone_rules
from domain.trips import airport_rows
from domain.trips.city_names import OTHER_NAMES
from domain.trips.place import Place, city_of, typed_place, zone_place

MOST = 6
"""How many hits are shown: more than fit under a keyboard."""


def fold(text: str) -> str:
    """Return *text* without accents, case and signs, as names are compared."""
    swapped = text.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", swapped)
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(bare))


def search(typed: str, *, airports: bool, here: str = "") -> tuple[Place, ...]:
    """Return the places that *typed* may mean, the likeliest first.

    Without *airports* the hits are cities, time zones, and, if *here* is the zone
    of the phone, a place of that name in it.
    """
    wanted = fold(typed)
    if not wanted:
        return ()
    ranked = _ranked(typed.strip(), wanted)
    found = [place for _, _, place in sorted(ranked, key=lambda one: one[:2])]
    if airports:
        return tuple(found[:MOST])
    return tuple(_towns(typed, wanted, found, here)[:MOST])


def airport(code: str) -> Place | None:
    """Return the airport *code*, or None."""
    return _by_code().get(code.strip().upper())


def where(place: Place) -> str:
    """Return where *place* is, such as "London, United Kingdom"."""
    if not place.country:
        return f"{city_of(place.zone)} time"
    near = [place.city] if place.city != place.name else []
    return ", ".join([*near, country(place)])


def country(place: Place) -> str:
    """Return the name of the country of *place*, or nothing."""
    return countries().get(place.country, "")


@cache
def countries() -> dict[str, str]:
    """Return the name of each country by its code."""
    return {line[:2]: line[3:] for line in airport_rows.COUNTRIES.split("\n") if line}


_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "'": "",
        "\u2019": "",
    }
)
_WORD = re.compile(r"[^\W_]+")

_HIT = tuple[int, int, Place]


@dataclass(frozen=True, slots=True)
class _Row:
    place: Place
    cities: tuple[str, ...]
    """Every name of its city, folded."""
    name: str
    words: str
    """All that it can be found by, folded, a space before each word."""


@cache
def _table() -> tuple[_Row, ...]:
    return tuple(_row(line) for line in airport_rows.ROWS.split("\n") if line)


def _row(line: str) -> _Row:
    place = Place(*line.split("|"))
    plain, _, state = place.city.partition(", ")
    names = (plain, *OTHER_NAMES.get(plain, ()))
    cities = tuple(dict.fromkeys(fold(name) for name in (*names, place.city)))
    name = fold(place.name)
    words = f" {name} {' '.join(cities)} {fold(state)} {fold(country(place))}"
    return _Row(place, cities, name, words)


@cache
def _by_code() -> dict[str, Place]:
    return {row.place.code: row.place for row in _table()}


@cache
def _metros() -> dict[str, tuple[str, ...]]:
    lines = [line.split() for line in airport_rows.METROS.split("\n") if line]
    return {code: tuple(them) for code, *them in lines}


def _ranked(typed: str, wanted: str) -> list[_HIT]:
    """Return the hits with how well they fit, and how busy they are."""
    code = wanted.upper()
    metro = _metros().get(code, ())
    parts = [f" {word}" for word in wanted.split()]
    found: list[_HIT] = []
    for busy, row in enumerate(_table()):
        if not all(part in row.words for part in parts):
            exact = row.place.code == code or row.place.code in metro
            if not exact:
                continue
        fit = _fit(row, wanted, metro, known=busy < airport_rows.BUSY)
        if typed == code == row.place.code and not metro:
            fit = -1
        found.append((fit, busy, row.place))
    return found


def _fit(row: _Row, wanted: str, metro: tuple[str, ...], *, known: bool) -> int:
    """Return how well *row* fits what was typed; 0 is best.

    The beginning of the name of a *known* city counts for more than the whole name
    of a village.
    """
    if row.place.code in metro or row.place.code == wanted.upper():
        return 0
    if wanted in row.cities:
        return 0 if known else 3
    if any(city.startswith(wanted) for city in row.cities):
        return 1 if known else 4
    if wanted == fold(country(row.place)):
        return 2
    return 5 if row.name.startswith(wanted) else 6


def _towns(typed: str, wanted: str, found: list[Place], here: str) -> list[Place]:
    """Return the cities of *found*, then zones, then the name as it was typed."""
    cities = dict.fromkeys(
        Place("", one.city, one.city, one.country, one.zone) for one in found
    )
    exact = [one for one in cities if fold(one.city.partition(",")[0]) == wanted]
    others = [one for one in cities if one not in exact]
    zones = [
        zone_place(zone)
        for zone in sorted(available_timezones())
        if "/" in zone and wanted in fold(zone.replace("_", " "))
    ]
    named = here and zone_rules(here) is not None and "/" not in typed
    own = [typed_place(typed, here)] if named else []
    if exact:
        return [*exact[:3], *own, *others, *zones]
    return [*own, *others[:3], *zones[:2]]
