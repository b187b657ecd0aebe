"""What a routine asks of a person to whom cautions apply."""

from collections.abc import Iterable

from domain.catalogue import EXERCISES
from domain.cautions import CAUTIONS
from domain.exercises import Exercise
from domain.library import is_put_away
from domain.moment import Situation, fitting, ordered
from domain.routine import Move, Routine

ASK = "Ask your clinician first."


def care_line(routines: Iterable[Routine], applies: frozenset[str]) -> str:
    """Return "Take care: knee, balance." for what is in *routines*, or nothing.

    *applies* holds the codes that the person said apply. A move that the library
    puts away stays in a routine, with the word to ask a clinician.
    """
    found = [move for one in routines for move in _moves(one)]
    codes = {code for move in found for code in move.cautions} & applies
    if not codes:
        return ""
    told = ", ".join(one.short for one in CAUTIONS.values() if one.code in codes)
    asks = any(is_put_away(move, applies) for move in found)
    return f"Take care: {told}. {ASK}" if asks else f"Take care: {told}."


def asks_first(routine: Routine, applies: frozenset[str]) -> bool:
    """Say whether *routine* has a move that waits for a clinician's word."""
    return any(is_put_away(move, applies) for move in _moves(routine))


def sorted_for(
    routines: Iterable[Routine], now: Situation, applies: frozenset[str]
) -> tuple[Routine, ...]:
    """Return *routines* as they suit *now*, those with moves put away last."""
    suits = ordered(routines, now)
    return tuple(sorted(suits, key=lambda one: asks_first(one, applies)))


def instead_of(
    routine: Routine,
    routines: Iterable[Routine],
    now: Situation,
    applies: frozenset[str],
) -> Routine:
    """Return *routine*, or what suits *now* as well and has no move put away.

    Where nothing does, it stays: it is marked then.
    """
    if not asks_first(routine, applies):
        return routine
    found = (one for one in fitting(routines, now) if not asks_first(one, applies))
    return next(found, routine)


def _moves(routine: Routine) -> list[Exercise]:
    items = (item for item in routine.items if isinstance(item, Move))
    return [EXERCISES[item.exercise] for item in items]
