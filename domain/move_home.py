"""The page Move: what suits the moment, and the way to everything else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain import words
from domain.care import sorted_for
from domain.cautions import CAUTIONS, Caution
from domain.moment import WORDS, Situation
from domain.move_page import RoutineRow, rows
from domain.routines import ROUTINES, gated
from domain.wheel import HALT

FIRST = 3
"""How many routines stand on the page until all are asked for."""

CARE_TITLE = "What applies to you"
CARE_TEXT = (
    "Tick what is true for you. Moves that need a clinician's word first are put "
    "away, and the others say how to take care. Nothing else is done with it."
)


@dataclass(frozen=True, slots=True)
class MoveHome:
    """The page as it is shown."""

    under: str
    """"At your desk, Tuesday 10 November"."""
    routines: tuple[RoutineRow, ...]
    """Every routine of the app, what suits the moment first."""
    every: str
    """The label of the button that shows all of them."""
    few: str
    """The label of the button that shows the first only."""
    care: str
    """What the person has said applies, in a few words."""
    halt: str
    """Why nothing is offered to who drives, or nothing."""


@dataclass(frozen=True, slots=True)
class CareChoice:
    """One caution that a person can say applies."""

    caution: Caution
    on: bool


def home(
    situation: Situation, day: date, applies: frozenset[str], *, socks: bool
) -> MoveHome:
    """Return the page for *situation* on *day*."""
    suits = sorted_for(ROUTINES.values(), situation, applies)
    mine = [gated(one, socks=socks) for one in suits]
    return MoveHome(
        under=f"{WORDS[situation]}, {words.day_words(day)}",
        routines=rows(mine, applies),
        every=f"All {len(mine)} routines",
        few=f"First {FIRST} routines",
        care=f"{len(applies)} chosen" if applies else "Nothing chosen",
        halt=HALT if situation == "driving" else "",
    )


def care_choices(applies: frozenset[str]) -> tuple[CareChoice, ...]:
    """Return every caution that can be said to apply, in the order of its code."""
    asked = (caution for caution in CAUTIONS.values() if caution.asked)
    return tuple(CareChoice(one, one.code in applies) for one in asked)


def read_codes(value: object) -> frozenset[str]:
    """Return the codes that the setting *value* holds; unknown ones are left out."""
    told = value.split() if isinstance(value, str) else ()
    known = {one.caution.code for one in care_choices(frozenset())}
    return frozenset(told) & known


def write_codes(codes: Iterable[str]) -> str:
    """Return *codes* as the setting keeps them."""
    mine = {*codes}
    return " ".join(code for code in CAUTIONS if code in mine)
