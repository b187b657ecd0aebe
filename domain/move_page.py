"""The page Move: what can be started."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain import spans
from domain.care import care_line
from domain.routines import SEAT_SET_SHORT, Move, Routine


@dataclass(frozen=True, slots=True)
class RoutineRow:
    """One routine to start."""

    id: str
    name: str
    line: str
    """Its length and one fact."""
    exercise: str
    """The id of its first exercise, which is drawn beside it; or nothing."""
    start: str
    """The accessible name of its button: "Start Seat set, short"."""
    first: bool
    """The one to do now."""
    care: str = ""
    """What this person should take care of, or nothing."""


def rows(
    routines: Iterable[Routine] = (SEAT_SET_SHORT,),
    applies: frozenset[str] = frozenset(),
) -> tuple[RoutineRow, ...]:
    """Return a row for each of *routines*, in their order, for whom *applies*."""
    return tuple(
        RoutineRow(
            id=routine.id,
            name=routine.name,
            line=f"{spans.short(routine.seconds)} · {routine.fact}",
            exercise=_exercise(routine),
            start=f"Start {routine.name}",
            first=number == 0,
            care=care_line([routine], applies),
        )
        for number, routine in enumerate(routines)
    )


def _exercise(routine: Routine) -> str:
    moves = (item.exercise for item in routine.items if isinstance(item, Move))
    return next(moves, "")
