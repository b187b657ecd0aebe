"""The search for places: what a person types finds what the person means."""

import pytest

from domain.days import zone_rules
from domain.trips import airport_rows
from domain.trips.city_names import OTHER_NAMES
from domain.trips.place import typed_place
from domain.trips.places import airport, fold, search, where
from pwa.airports import SOURCE, read

FIRST_HITS = """
London LHR|LON LHR|lhr LHR|Londres LHR|Heathrow LHR|gatwick LGW|london city LCY
Zürich ZRH|zurich ZRH|zuerich ZRH|Köln CGN|koeln CGN|cologne CGN|Düsseldorf DUS
New York JFK|NYC JFK|newark EWR|laguardia LGA|Kyiv KBP|Kiev KBP|NRT NRT|nrt NRT
são paulo GRU|sao paulo GRU|SAO GRU|München MUC|Muenchen MUC|munich MUC|Wien VIE
Praha PRG|Roma FCO|ROM FCO|Milano MXP|Firenze FLR|Venedig VCE|Moskva SVO|Peking PEK
Bombay BOM|Calcutta CCU|Madras MAA|Saigon SGN|Rangoon RGN|Constantinople IST
Leningrad LED|Katmandu KTM|nepal KTM|Changi SIN|singapore SIN|Schiphol AMS
charles de gaulle CDG|paris CDG|los angeles LAX|la LAX|portland oregon PDX
portland maine PWM|birmingham BHX|birmingham alabama BHM|san jose costa rica SJO
goa GOI|GOA GOA|iceland KEF|tok HND|syd SYD|sydney nova scotia YQY|Malmö MMX
danzig GDN|Gdańsk GDN|Lisboa LIS|kobenhavn CPH|københavn CPH|auckland AKL
bangalore BLR|bengaluru BLR|st petersburg LED|washington IAD|chicago ohare ORD
london ontario YXU|mexico city MEX|bali DPS|hong kong HKG|hongkong HKG|seoul ICN
BER BER|chisinau RMO|naples florida APF|kathmandu KTM|xi'an XIY|WAS IAD
"""
CASES = [
    tuple(one.rsplit(" ", 1)) for one in FIRST_HITS.replace("\n", "|").split("|") if one
]


@pytest.mark.parametrize(("typed", "code"), CASES)
def test_the_first_hit_is_the_one_that_is_meant(typed, code):
    """By code, city, other name, airport or country, with or without accents."""
    assert search(typed, airports=True)[0].code == code


def test_there_are_at_least_sixty_searches():
    """The table above is as long as was asked."""
    assert len(CASES) >= 60


@pytest.mark.parametrize("typed", ["tegel", "TXL", "qqqq", "", "  ", "|", "🙂"])
def test_what_is_closed_or_unknown_is_not_found(typed):
    """No hit is better than a wrong one."""
    assert search(typed, airports=True) == ()


def test_other_airports_of_a_city_come_next():
    """London: the busiest first, and all of them before another London."""
    found = [one.code for one in search("London", airports=True)]

    assert found == ["LHR", "LGW", "STN", "LTN", "LCY", "SEN"]


def test_without_airports_the_hits_are_towns():
    """For a train or a car: a city with its zone, each once."""
    (first, *rest) = search("edinburgh", airports=False, here="Europe/Paris")

    assert (first.code, first.name, first.zone) == ("", "Edinburgh", "Europe/London")
    assert first not in rest


def test_a_town_without_an_airport_is_taken_in_the_zone_of_the_phone():
    """Bath is no airport, and one drives there all the same."""
    bath = search("bath", airports=False, here="Europe/London")[0]

    assert (bath.name, where(bath)) == ("Bath", "London time")
    assert bath.zone == "Europe/London"


def test_a_zone_can_be_named():
    """By its city or by its whole name."""
    (found,) = search("Europe/Paris", airports=False, here="Europe/London")

    assert (found.name, found.zone) == ("Paris", "Europe/Paris")


def test_what_is_typed_cannot_break_a_record():
    """The signs that part the fields of a record are taken out of a name."""
    assert typed_place("a|b\nc\x00", "UTC").name == "A b c"
    assert len(typed_place("x" * 999, "UTC").name) <= 60


@pytest.mark.parametrize("code", ["LHR", "KTM", "AKL", "APW"])
def test_an_airport_is_found_by_its_code(code):
    """Whatever its case."""
    found = airport(code.lower())

    assert found is not None
    assert found.code == code
    assert airport("QQQ") is None


def test_every_zone_is_in_the_zone_data():
    """An airport in a zone that cannot be loaded would have no time."""
    zones = {row.rpartition("|")[2] for row in airport_rows.ROWS.split("\n") if row}

    assert len(zones) > 300
    assert {zone for zone in zones if zone_rules(zone) is None} == set()


def test_every_other_name_is_one_of_a_known_city():
    """A name in the list that leads nowhere would be a slip."""
    rows = [row.split("|")[2] for row in airport_rows.ROWS.split("\n") if row]

    assert OTHER_NAMES.keys() - {city.partition(", ")[0] for city in rows} == set()


def test_there_are_other_names_of_the_biggest_cities():
    """In the languages of their neighbours, and as they were called before."""
    assert len(OTHER_NAMES) >= 300
    assert sum(map(len, OTHER_NAMES.values())) >= 550


def contested() -> list[tuple[str, str]]:
    """Return city and other name where something else begins with that name too.

    All the others are the name of one city alone, which nothing can come before.
    """
    plain = {
        line.split("|")[2].partition(", ")[0]
        for line in airport_rows.ROWS.split("\n")
        if line
    }
    owners = [(fold(city), city) for city in plain]
    owners += [(fold(line[3:]), "") for line in airport_rows.COUNTRIES.split("\n")]
    for city, names in OTHER_NAMES.items():
        owners += [(fold(name), city) for name in names]
    found: list[tuple[str, str]] = []
    for city, names in OTHER_NAMES.items():
        for name in names:
            key = fold(name)  # three letters may be the code of an airport
            others = [one for each, one in owners if each.startswith(key)]
            if len(key) <= 3 or set(others) != {city}:
                found.append((city, name))
    return found


def test_every_other_name_finds_its_city_first():
    """Odessa is on the Black Sea, not in Texas, Salisbury is Harare."""
    wrong = {}
    for city, name in contested():
        hits = search(name, airports=True)
        found = hits[0].city.partition(", ")[0] if hits else ""
        if found != city:
            wrong[name] = (city, found)

    assert wrong == {}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Odessa", "ODS"), ("Salisbury", "HRE"), ("Karatschi", "KHI"),
        ("Riad", "RUH"), ("Kharkov", "HRK"), ("Khartum", "KRT"),
        ("Leopoldville", "FIH"), ("Frunze", "BSZ"), ("Nowosibirsk", "OVB"),
        ("Poona", "PNQ"), ("Baroda", "BDQ"), ("Vizag", "VTZ"),
        ("Chattogram", "CGP"), ("Taegu", "TAE"), ("Bandoeng", "BDO"),
        ("Tanger", "TNG"), ("Luxemburg", "LUX"), ("Mekka", "JED"),
    ],
)  # fmt: skip
def test_names_of_before_and_of_neighbours_find_the_airport(typed, code):
    """As people still say them, or read them on an older map."""
    assert search(typed, airports=True)[0].code == code


def test_folding_takes_accents_case_and_signs_away():
    """What is compared has none of them."""
    assert fold("  São-Paulo ") == "sao paulo"
    assert fold("Łódź") == fold("lodz")
    assert fold("Xi'an") == "xian"


def test_what_is_closed_is_left_out():
    """No row is of an airport that was closed."""
    closed = read(SOURCE.read_text(encoding="utf-8"))["closed"]

    assert closed
    assert not any(f"\n{code}|" in airport_rows.ROWS for code in closed)
