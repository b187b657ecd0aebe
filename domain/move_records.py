"""The records of own routines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain import own_routines
from domain.exercises import Sides
from domain.faults import Refused
from domain.own_routines import Draft
from domain.records import Record, stamp
from domain.routine import Move

_LINE = re.compile(
    r"([a-z][a-z0-9_]{0,39})\|(\d{1,5})\|(\d{0,5})\|(\d{1,3})\|(\d{1,4})"
    r"\|(both|alternating|each)",
    re.ASCII,
)
_SIDES: dict[str, Sides] = {
    "both": "both",
    "alternating": "alternating",
    "each": "each",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRoutine(Record):
    """A routine that the person made."""

    kind: ClassVar[str] = "own_routine"
    timeless: ClassVar[bool] = True
    name: str
    moves: str
    """One line a move: ``exercise|reps|seconds|rounds|rest|sides``."""
    place: int
    """Where it stands among the own routines; ties fall to the older one."""

    def __post_init__(self) -> None:
        """Refuse a routine that nobody could play, wherever it comes from."""
        try:
            draft = own_routines.checked(self.draft)
        except Refused as fault:
            raise ValueError(fault.sentence) from fault
        if draft.name != self.name or not 0 <= self.place < 1_000_000:
            raise ValueError("an own routine of an impossible name or place")

    @property
    def draft(self) -> Draft:
        """The routine as it is edited."""
        return Draft(self.name, read_moves(self.moves))


def own_routine(
    draft: Draft, now: datetime, *, new_id: str, writer: str, others: Iterable[Record]
) -> OwnRoutine:
    """Return a new own routine, last in the list; raise Refused if it cannot be."""
    mine = in_order(others)
    if len(mine) >= own_routines.MOST_ROUTINES:
        raise Refused("You have 50 routines. Delete one first.")
    whole = own_routines.checked(draft)
    at = stamp(now)
    return OwnRoutine(
        id=new_id,
        created=at,
        edited=at,
        writer=writer,
        name=whole.name,
        moves=write_moves(whole.moves),
        place=mine[-1].place + 1 if mine else 0,
    )


def in_order(records: Iterable[Record]) -> list[OwnRoutine]:
    """Return the own routines in the order that the person gave them."""
    mine = (record for record in records if isinstance(record, OwnRoutine))
    return sorted(mine, key=lambda record: (record.place, record.created, record.id))


def write_moves(moves: Iterable[Move]) -> str:
    """Return *moves* as text, every number written out."""
    return "\n".join(_line(own_routines.filled(move)) for move in moves)


def read_moves(text: str) -> tuple[Move, ...]:
    """Return the moves that *text* holds; raise ValueError if it holds none."""
    found = [_LINE.fullmatch(line) for line in text.split("\n")]
    if None in found:
        raise ValueError("not the moves of a routine")
    return tuple(_move(match) for match in found if match)


def _line(move: Move) -> str:
    seconds = "" if move.seconds is None else move.seconds
    dose = (move.reps, seconds, move.rounds, move.rest, move.sides)
    return "|".join((move.exercise, *map(str, dose)))


def _move(match: re.Match[str]) -> Move:
    exercise, reps, seconds, rounds, rest, sides = match.groups()
    return Move(
        exercise,
        reps=int(reps),
        seconds=int(seconds) if seconds else None,
        rounds=int(rounds),
        rest=int(rest),
        sides=_SIDES[sides],
    )
