"""Cut PyPI's airportsdata to what the app searches: ``python -m pwa airports``.

A row is code, name, city, country and zone; the names of the countries come with
tzdata. The rows stand in the order in which
hits are shown: the busiest airports, then those with a name that says
"international", then the rest.
"""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from pwa.errors import Stop
from pwa.paths import ROOT

SOURCE = Path(__file__).parent / "airports.txt"

TARGET = ROOT / "domain" / "trips" / "airport_rows.py"

Tables = tuple[tuple[str, list[str], str], ...]

STATES = {"US", "CA", "AU"}
"""Where a city needs its state: there are many a Portland."""

HEAD = '''"""Airports of the world, made by ``python -m pwa airports``.

{notice}
"""

# ruff: noqa: E501, RUF001
from typing import Final

'''
NOTICE = (
    "The rows are cut from airportsdata {version}, which is:",
    "Copyright (c) 2020- Mike Borsetti. It includes data from mwgg/Airports,",
    "copyright (c) 2014 mwgg.",
)


def draw_airports(target: Path) -> None:
    """Write the module of the airports to *target*."""
    target.write_text(module(), encoding="utf-8")


def module() -> str:
    """Return the text of the module; raise Stop where the data is not as expected."""
    import airportsdata  # noqa: PLC0415  # only this needs it

    own = read(SOURCE.read_text(encoding="utf-8"))
    found = {code: _texts(one) for code, one in airportsdata.load("IATA").items()}
    lost = [code for code in own["busiest"] if code not in found]
    if lost:
        raise Stop(f"airportsdata lacks {', '.join(lost)}.")
    rows = [_row(found[code], own["named"]) for code in _order(found, own)]
    metros = [f"{code} {' '.join(them)}" for code, them in own["metro"].items()]
    tables = (
        ("COUNTRIES", _countries(own["country"]), "Code and name of each country."),
        ("ROWS", rows, "Code, name, city, country, zone; the busiest first."),
        ("METROS", metros, "The code of a city, and its airports."),
    )
    return _module(tables, len(own["busiest"]), airportsdata)


def read(text: str) -> dict[str, dict[str, list[str]]]:
    """Return the chapters of airports.txt, each by its codes."""
    chapters: dict[str, dict[str, list[str]]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        if " " not in line and line.islower():
            name = line
            chapters[name] = {}
        elif name in {"named", "country"}:
            code, _, rest = line.partition(" ")
            chapters[name][code] = rest.split("|")
        elif name == "metro":
            code, *them = line.split()
            chapters[name][code] = them
        else:
            chapters[name].update({code: [] for code in line.split()})
    return chapters


def _texts(one: Any) -> dict[str, str]:
    return {key: str(value) for key, value in one.items()}


def _order(
    found: dict[str, dict[str, str]], own: dict[str, dict[str, list[str]]]
) -> Iterator[str]:
    """Yield the codes, the busiest first, without those that are closed."""
    yield from own["busiest"]
    rest = found.keys() - own["busiest"].keys() - own["closed"].keys()
    yield from sorted(rest, key=lambda c: ("nternational" not in found[c]["name"], c))


def _row(one: dict[str, str], named: dict[str, list[str]]) -> str:
    name, city = named.get(one["iata"], ["-", "-"])
    name = _short(one["name"]) if name == "-" else name
    city = _city(one) if city == "-" else city
    cells = (one["iata"], name, city, one["country"], one["tz"])
    return "|".join(cell.replace("|", " ").strip() for cell in cells)


def _short(name: str) -> str:
    """Return *name* without the words that every airport has."""
    for word in (" International Airport", " Airport", " International"):
        name = name.replace(word, "")
    return " ".join(name.split())


def _city(one: dict[str, str]) -> str:
    """Return the city of airport *one*, with its state where there are many."""
    city = one["city"]
    for mark in (",", "/", "("):
        city = city.partition(mark)[0]
    city = " ".join(city.split()) or _short(one["name"])
    if one["country"] in STATES and one["subd"]:
        return f"{city}, {one['subd']}"
    return city


def _countries(named: dict[str, list[str]]) -> list[str]:
    """Return code and name of each country."""
    table = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab")
    lines = table.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t", 1) for line in lines if not line.startswith("#")]
    names = dict(pairs) | {code: name for code, (name,) in named.items()}
    return [f"{code} {name}" for code, name in sorted(names.items())]


def _module(tables: Tables, busy: int, package: object) -> str:
    folder = Path(str(getattr(package, "__file__", ""))).parent
    licence = next(folder.parent.glob("airportsdata-*.dist-info/licenses/LICENSE*"))
    version = licence.parts[-3].removeprefix("airportsdata-").split(".dist")[0]
    terms = licence.read_text(encoding="utf-8").partition("Permission is")
    notice = "\n".join([*NOTICE, "", (terms[1] + terms[2]).strip()])
    text = HEAD.format(notice=notice.format(version=version))
    for name, lines, said in tables:
        body = "\n".join(lines)
        text += f'{name}: Final = """\\\n{body}\n"""\n"""{said}"""\n\n'
    return f'{text}BUSY: Final = {busy}\n"""How many rows are busiest."""\n'
