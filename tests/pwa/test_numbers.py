"""The emergency number that the card offers in a zone."""

import json

import pytest

from pwa.numbers import by_zone, script


@pytest.mark.parametrize(
    ("zone", "number", "country"),
    [
        ("Europe/London", "999", "the United Kingdom"),
        ("Europe/Berlin", "112", "Germany"),
        ("Europe/Oslo", "113", "Norway"),
        ("Europe/Zurich", "144", "Switzerland"),
        ("Europe/Kyiv", "103", "Ukraine"),
        ("America/New_York", "911", "the United States"),
        ("America/Tijuana", "911", "Mexico"),
        ("America/Sao_Paulo", "192", "Brazil"),
        ("America/Santiago", "131", "Chile"),
        ("Australia/Perth", "000", "Australia"),
        ("Pacific/Auckland", "111", "New Zealand"),
        ("Asia/Tokyo", "119", "Japan"),
        ("Asia/Shanghai", "120", "China"),
        ("Asia/Hong_Kong", "999", "Hong Kong"),
        ("Asia/Singapore", "995", "Singapore"),
        ("Asia/Dubai", "998", "the UAE"),
        ("Asia/Bangkok", "1669", "Thailand"),
        ("Africa/Johannesburg", "112", "South Africa"),
    ],
)
def test_a_zone_gives_its_country_and_number(
    zone: str, number: str, country: str
) -> None:
    """The number is that of the country in which the zone lies."""
    assert by_zone()[zone] == (number, country)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("US/Eastern", "America/New_York"),
    ],
)
def test_an_old_name_counts_like_the_new_one(old: str, new: str) -> None:
    """Browsers go on reporting names that tzdata has replaced."""
    assert by_zone()[old] == by_zone()[new]


@pytest.mark.parametrize("zone", ["Africa/Bangui", "Asia/Saigon", "Etc/UTC", ""])
def test_an_unknown_country_has_no_number_of_another(zone: str) -> None:
    """Zones that tzdata has merged across a border do not take the number along."""
    assert zone not in by_zone()


def test_the_script_is_one_table() -> None:
    """The card reads the table from one assignment."""
    head, _, table = script().partition(" = ")
    assert head == "globalThis.emergencyNumbers"
    assert json.loads(table.rstrip(";\n"))["Europe/Paris"] == ["112", "France"]
