"""The decision table (FACTS 6), as data.

A condition only ever asks for answers that count as yes. So no answer turned to
yes and no background added can make a rule stop firing, and the highest tier that
fires wins: nothing lowers a tier.
"""

from dataclasses import dataclass
from typing import Final

from domain.check.items import FLAG, ITEMS
from domain.check.tiers import Tier

VERSION: Final = 1
"""The version of items, follow-ups, background and rules; kept with every check."""

BOTH: Final = "both"
"""The fact that a U item is marked for both legs, or for a leg nobody is sure of."""


@dataclass(frozen=True, slots=True)
class Need:
    """At least so many of these facts."""

    of: tuple[str, ...]
    least: int = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: if all needs of one of the ways are met, the tier."""

    id: str
    tier: Tier
    ways: tuple[tuple[Need, ...], ...]


def _each(first: str, numbers: range) -> tuple[str, ...]:
    return tuple(f"{first}{number}" for number in numbers)


LUNG: Final = _each("E", range(1, 6))
OTHER_RED: Final = _each("E", range(6, 11))
CLOT: Final = _each("U", range(1, 8))
URGENT: Final = ("U8", "U9", "U10", "U12", "U13", "U14", "U15")
BOOK: Final = ("A1", "A2", "A3", "A4", "A5", "A6", "A7")
WATCH: Final = tuple(item.id for item in ITEMS.values() if item.tier == "S")
FLAGS: Final = tuple(FLAG)
R9_FLAGS: Final = (
    "trip4h",
    "surgery_or_hospital",
    "preg_postpartum",
    "cancer",
    "prior_vte",
)
R10_FLAGS: Final = (
    "cancer",
    "prior_vte",
    "surgery_or_hospital",
    "immobile",
    "preg_postpartum",
)

RULES: Final[tuple[Rule, ...]] = (
    Rule("R1", "E", ((Need(LUNG),),)),
    Rule("R2", "E", ((Need((*CLOT, "U10")), Need(LUNG)),)),
    Rule("R3", "E", ((Need(OTHER_RED),),)),
    Rule("R4", "E", ((Need(("U11",)), Need(("F1", "E1", "E2"))),)),
    Rule("R4", "U", ((Need(("U11",)),),)),
    # A blood thinner raises what bleeds: FACTS 6, below the list of the background.
    Rule("R8", "E", ((Need(("U15",)), Need(("on_anticoagulant",))),)),
    Rule("R5", "U", ((Need(CLOT),),)),
    Rule("R6", "U", ((Need(CLOT, 2),), (Need(CLOT), Need(FLAGS)))),
    Rule("R7", "U", ((Need((BOTH,)),),)),
    Rule(
        "R8",
        "U",
        (
            (Need(URGENT),),
            (Need(("U16",)), Need(("F5",))),
            (Need(("A4",)), Need(("F6",))),
        ),
    ),
    Rule("R9", "U", ((Need(("S1", "S2")), Need(R9_FLAGS), Need(("F2",))),)),
    Rule(
        "R10",
        "U",
        (
            (Need(("A1",)), Need(("F3", "F4"))),
            (Need(("A1",)), Need(R10_FLAGS)),
        ),
    ),
    Rule("R11", "A", ((Need((*BOOK, "U16")),), (Need(("S2",)), Need(("F7",))))),
    Rule("R15", "A", ((Need(("F8", "F9")),),)),
    Rule("R13", "S", ((Need(WATCH), Need(FLAGS)),)),
    Rule("R12", "S", ((Need(WATCH),),)),
)
"""R14, nothing ticked, is what is left when no rule fires."""


def fires(rule: Rule, facts: frozenset[str]) -> bool:
    """Say whether *rule* fires on *facts*."""
    return any(
        all(len(facts.intersection(need.of)) >= need.least for need in way)
        for way in rule.ways
    )
