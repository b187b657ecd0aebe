"""Emergency numbers by time zone, for the card that speaks before the app does."""

import json
from importlib import resources

COUNTRIES = {
    "112": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT "
    "RO SE SI SK TR IN ZA NG RU",
    "999": "GB GG IM JE HK KE",
    "911": "US CA MX PH",
    "000": "AU",
    "111": "NZ",
    "144": "CH",
    "113": "NO SJ",
    "119": "JP KR TW ID",
    "120": "CN",
    "995": "SG",
    "192": "BR",
    "107": "AR",
    "131": "CL",
    "101": "IL",
    "998": "AE",
    "997": "SA",
    "123": "EG",
    "1669": "TH",
    "103": "UA",
}
"""Number to call: the countries where it is the one for an ambulance."""

_NAMES = {
    "GB": "the United Kingdom",
    "US": "the United States",
    "AE": "the UAE",
    "NL": "the Netherlands",
    "PH": "the Philippines",
    "CZ": "Czechia",
    "KR": "South Korea",
}
"""Names as they stand in a sentence, where the table of zones has another form."""


def by_zone() -> dict[str, tuple[str, str]]:
    """Return the number and the country's name for every zone that has one."""
    number_of = {c: number for number, all_ in COUNTRIES.items() for c in all_.split()}
    names = {country: name for country, name, *_ in _rows("iso3166.tab")} | _NAMES
    country_of = {zone: country for country, _, zone, *_ in _rows("zone.tab")}
    # Names that tzdata has merged into another country's zone are in zone.tab too.
    for old, new in _aliases():
        country_of.setdefault(old, country_of.get(new, ""))
    return {
        zone: (number_of[country], names[country])
        for zone, country in country_of.items()
        if country in number_of
    }


def script() -> str:
    """Return the script that gives the card its table."""
    table = json.dumps(dict(sorted(by_zone().items())), separators=(",", ":"))
    return f"globalThis.emergencyNumbers = {table};\n"


def _rows(name: str) -> list[tuple[str, ...]]:
    """Return the rows of the table *name* of tzdata, without comments."""
    text = (resources.files("tzdata.zoneinfo") / name).read_text("utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [tuple(line.split("\t")) for line in lines]


def _aliases() -> list[tuple[str, str]]:
    """Return old names of zones, which browsers still report, with the new ones."""
    rows = (" ".join(row).split() for row in _rows("tzdata.zi"))
    return [(row[2], row[1]) for row in rows if row[0] == "L"]
