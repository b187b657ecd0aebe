"""The tiers of a result, from the one that cannot wait down (FACTS 6)."""

from collections.abc import Iterable
from typing import Final, Literal

Tier = Literal["E", "U", "A", "S", "none"]
"""E call now, U today, A book, S look after yourself, none: nothing was ticked."""

TIERS: Final[tuple[Tier, ...]] = ("E", "U", "A", "S", "none")
"""Highest first."""


def highest(tiers: Iterable[Tier]) -> Tier:
    """Return the highest of *tiers*; "none" of no tiers."""
    found = set(tiers)
    for tier in TIERS:
        if tier in found:
            return tier
    return "none"


def alerting(text: str) -> Tier:
    """Return the tier of an alert as it was kept."""
    return "E" if text == "E" else "U"


def tier_of(text: str) -> Tier:
    """Return the tier that *text* names; raise ValueError if it names none."""
    for tier in TIERS:
        if tier == text:
            return tier
    raise ValueError("not a tier")
