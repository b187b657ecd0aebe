"""The number to call: the person's own, else the trip's, the zone's, the locale's."""

import pytest

from domain.check.countries import COUNTRIES, COUNTRY_OF_ZONE
from domain.check.numbers import Where, calls, chosen, read_number
from domain.days import zone_rules
from domain.faults import Refused

NUMBERS = (
    "112:AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL PL PT RO "
    "SK SI ES SE TR IN ZA NG RU|103:UA|999:GB HK KE|911:US CA MX PH|000:AU|111:NZ|"
    "144:CH|113:NO|119:JP KR TW ID|120:CN|995:SG|192:BR|107:AR|131:CL|101:IL|998:AE|"
    "997:SA|123:EG|1669:TH"
)


def test_the_numbers_are_those_that_were_carried_over():
    """Country by country, and no country more."""
    rows = (row.split(":") for row in NUMBERS.split("|"))
    expected = {code: number for number, codes in rows for code in codes.split()}

    assert {one.code: one.number for one in COUNTRIES.values()} == expected


@pytest.mark.parametrize(
    ("where", "number"),
    [
        (Where(zone="Asia/Singapore"), "995"),
        (Where(zone="Asia/Singapore", trip_country="JP"), "119"),
        (Where(zone="Etc/Unknown", locale_country="CH"), "144"),
        (Where(zone="Asia/Singapore", locale_country="CH"), "995"),
        (Where(zone="Asia/Singapore", trip_country="JP", choice="NZ"), "111"),
        (Where(zone="Asia/Singapore", choice="+6561234567"), "+6561234567"),
        (Where(zone="Asia/Singapore", choice="<b>"), "995"),
        (Where(), "112"),
        (Where(zone="Europe/Kyiv", trip_country="??"), "103"),
    ],
)
def test_the_order_of_choice(where, number):
    """What the person chose, the trip, the zone, the locale, then 112."""
    found = calls(where)

    assert found.main.number == number
    assert found.main.name == f"Call {number}"
    assert found.main.url == f"tel:{number}"
    assert found.main.place.endswith(".")
    assert chosen(where).why.endswith(".")


@pytest.mark.parametrize("code", COUNTRIES)
def test_112_stands_beside_every_other_number(code):
    """Beside 995 stands 112; 112 stands alone."""
    found = calls(Where(choice=code))

    assert [one.number for one in found.also] == (
        [] if found.main.number == "112" else ["112"]
    )
    assert COUNTRIES[code].name in found.main.place


def test_every_zone_is_a_zone_of_a_known_country():
    """No zone is misspelt, and every country can be found by one."""
    assert [zone for zone in COUNTRY_OF_ZONE if zone_rules(zone) is None] == []
    assert set(COUNTRY_OF_ZONE.values()) == set(COUNTRIES)


@pytest.mark.parametrize("text", ["", "1", "abc", "12a", "+", "1" * 16, "tel:112"])
def test_what_is_no_number_is_refused(text):
    """The person is told, and nothing changes."""
    with pytest.raises(Refused, match="phone number"):
        read_number(text)


def test_gaps_in_a_number_are_taken_out():
    """A number is typed as it is printed."""
    assert read_number(" (065) 1-23.4 ") == "0651234"
