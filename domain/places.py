"""How figures are usually written where a phone is from, until the person chooses.

The tables follow the Unicode CLDR in outline: clocks of twelve hours, weeks from
Sunday or Saturday, and the comma before the decimals.
"""

import re
from typing import Final


def _listed(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


_TWELVE: Final = _listed(
    "US CA AU NZ IN PK BD PH MY EG SA AE QA KW BH OM JO LB SD DZ CO MX KE NG ZA "
)
_SUNDAY: Final = _listed(
    "US CA MX BR CO PE VE AR IN PK BD JP KR TW HK TH PH ID SG MY IL SA ZA KE "
)
_SATURDAY: Final = _listed("EG AE QA KW BH OM JO SD DZ IR AF LY SY IQ")
_COMMA: Final = _listed(
    "bg bs ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nb nl nn no "
    "pl pt ro ru sk sl sq sr sv tr uk vi "
)
_POINT_REGIONS: Final = _listed("MX US GT HN NI PA PE SV PR DO CH LI")
_POUNDS: Final = _listed("US LR PR")
"""Where drinks are measured in US fluid ounces."""

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?")


def parts(locale: str) -> tuple[str, str]:
    """Return language and region of *locale*, such as "en-GB"; "" where unknown."""
    found = _TAG.match(locale)
    if found is None:
        return "", ""
    language = found[1].lower()
    region = (found[2] or "").upper()
    return language, region or ("US" if language == "en" else "")


def twelve_hours(locale: str) -> bool:
    """Say whether clocks of twelve hours are usual."""
    return parts(locale)[1] in _TWELVE


def week_start(locale: str) -> int:
    """Return the weekday that begins a week, Monday is 0."""
    region = parts(locale)[1]
    return 6 if region in _SUNDAY else 5 if region in _SATURDAY else 0


def decimal(locale: str) -> str:
    """Return the sign before the decimals."""
    language, region = parts(locale)
    return "," if language in _COMMA and region not in _POINT_REGIONS else "."


def units(locale: str) -> str:
    """Return the unit in which drinks are usually measured."""
    return "us" if parts(locale)[1] in _POUNDS else "ml"
