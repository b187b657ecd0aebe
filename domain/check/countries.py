"""Emergency numbers by country, and the zones that name a country (FACTS 6).

None of these numbers was checked on the spot: the person can change the number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Country:
    """A country and what is dialled there for an ambulance."""

    code: str
    name: str
    number: str
    also: tuple[str, ...] = ()
    """Other numbers that reach help there."""
    advice: str = ""
    """A line for advice where it is no emergency."""


COMMON: Final = "112"
"""Reaches help from a mobile phone in many countries; shown beside every number."""

_EUROPE = (
    "AT Austria|BE Belgium|BG Bulgaria|HR Croatia|CY Cyprus|CZ Czechia|DK Denmark|"
    "EE Estonia|FI Finland|FR France|DE Germany|GR Greece|HU Hungary|IS Iceland|"
    "IT Italy|LV Latvia|LI Liechtenstein|LT Lithuania|LU Luxembourg|MT Malta|"
    "NL the Netherlands|PL Poland|PT Portugal|RO Romania|SK Slovakia|SI Slovenia|"
    "ES Spain|SE Sweden|TR Turkey|IN India|ZA South Africa|NG Nigeria"
)
_OWN = (
    Country("UA", "Ukraine", "103"),
    Country("GB", "the United Kingdom", "999", advice="111"),
    Country("IE", "Ireland", "112", ("999",)),
    Country("US", "the United States", "911"),
    Country("CA", "Canada", "911"),
    Country("MX", "Mexico", "911"),
    Country("AU", "Australia", "000"),
    Country("NZ", "New Zealand", "111"),
    Country("CH", "Switzerland", "144"),
    Country("NO", "Norway", "113"),
    Country("JP", "Japan", "119"),
    Country("KR", "South Korea", "119"),
    Country("TW", "Taiwan", "119"),
    Country("CN", "China", "120"),
    Country("HK", "Hong Kong", "999"),
    Country("SG", "Singapore", "995"),
    Country("BR", "Brazil", "192"),
    Country("AR", "Argentina", "107"),
    Country("CL", "Chile", "131"),
    Country("IL", "Israel", "101"),
    Country("AE", "the United Arab Emirates", "998", ("999",)),
    Country("SA", "Saudi Arabia", "997", ("911",)),
    Country("EG", "Egypt", "123"),
    Country("KE", "Kenya", "999"),
    Country("PH", "the Philippines", "911"),
    Country("ID", "Indonesia", "119"),
    Country("TH", "Thailand", "1669"),
    Country("RU", "Russia", "112", ("103",)),
)
_SHARED = tuple(Country(row[:2], row[3:], COMMON) for row in _EUROPE.split("|"))

COUNTRIES: Final[Mapping[str, Country]] = {
    country.code: country
    for country in sorted(
        (*_SHARED, *_OWN), key=lambda one: one.name.removeprefix("the ")
    )
}
"""Every country whose number is known, by its code, in the order of its name."""

_ZONES = (
    "AT Vienna|BE Brussels|BG Sofia|HR Zagreb|CZ Prague|DK Copenhagen|EE Tallinn|"
    "FI Helsinki Mariehamn|FR Paris|DE Berlin Busingen|GR Athens|HU Budapest|"
    "IT Rome|LV Riga|LI Vaduz|LT Vilnius|LU Luxembourg|MT Malta|NL Amsterdam|"
    "PL Warsaw|PT Lisbon|RO Bucharest|SK Bratislava|SI Ljubljana|ES Madrid|"
    "SE Stockholm|TR Istanbul|UA Kyiv Kiev Uzhgorod Zaporozhye|"
    "GB London Belfast Guernsey Jersey Isle_of_Man|IE Dublin|CH Zurich|NO Oslo|"
    "RU Moscow Kaliningrad Samara Saratov Volgograd Ulyanovsk Astrakhan Kirov"
)
_AMERICA = (
    "US New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Juneau "
    "Sitka Nome Adak Yakutat Metlakatla Menominee Indiana/Indianapolis Indianapolis "
    "Kentucky/Louisville Louisville|CA Toronto Vancouver Edmonton Winnipeg Halifax "
    "St_Johns Regina Montreal Moncton Whitehorse Yellowknife Iqaluit Glace_Bay|"
    "MX Mexico_City Cancun Monterrey Tijuana Hermosillo Merida Chihuahua Mazatlan|"
    "BR Sao_Paulo Rio_Branco Manaus Fortaleza Recife Bahia Belem Cuiaba Maceio "
    "Campo_Grande Porto_Velho Boa_Vista Noronha Araguaina Santarem Eirunepe|"
    "AR Argentina/Buenos_Aires Buenos_Aires Argentina/Cordoba Argentina/Mendoza|"
    "CL Santiago Punta_Arenas"
)
_ASIA = (
    "CY Nicosia Famagusta|IN Kolkata Calcutta|JP Tokyo|KR Seoul|TW Taipei|"
    "CN Shanghai Urumqi|HK Hong_Kong|SG Singapore|IL Jerusalem Tel_Aviv|AE Dubai|"
    "SA Riyadh|PH Manila|ID Jakarta Makassar Jayapura Pontianak|TH Bangkok|"
    "RU Yekaterinburg Omsk Novosibirsk Krasnoyarsk Irkutsk Yakutsk Vladivostok "
    "Magadan Kamchatka Sakhalin Tomsk Barnaul Novokuznetsk Chita Anadyr"
)
_REST = (
    "AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth "
    "Australia/Adelaide Australia/Darwin Australia/Hobart Australia/Lord_Howe "
    "Australia/Broken_Hill Australia/Eucla|NZ Pacific/Auckland Pacific/Chatham|"
    "IS Atlantic/Reykjavik|PT Atlantic/Azores Atlantic/Madeira|ES Atlantic/Canary "
    "Africa/Ceuta|US Pacific/Honolulu|CL Pacific/Easter|ZA Africa/Johannesburg|"
    "EG Africa/Cairo|KE Africa/Nairobi|NG Africa/Lagos"
)


def _zones(text: str, folder: str = "") -> dict[str, str]:
    rows = (row.split() for row in text.split("|"))
    return {folder + zone: row[0] for row in rows for zone in row[1:]}


COUNTRY_OF_ZONE: Final[Mapping[str, str]] = {
    **_zones(_ZONES, "Europe/"),
    **_zones(_AMERICA, "America/"),
    **_zones(_ASIA, "Asia/"),
    **_zones(_REST),
}
"""The country that a zone of the phone stands for."""
