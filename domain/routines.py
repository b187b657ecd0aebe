"""The routines that come with the app."""

from collections.abc import Mapping
from dataclasses import replace

from domain.moves import home_sets, seat_sets, travel_sets
from domain.moves.seat_sets import SEAT_SET_SHORT
from domain.routine import BREAKS, Family, Gate, Move, Routine, Task

__all__ = [
    "BREAKS",
    "ROUTINES",
    "SEAT_SET_SHORT",
    "Family",
    "Gate",
    "Move",
    "Routine",
    "Task",
    "gated",
]

ROUTINES: Mapping[str, Routine] = {
    routine.id: routine
    for chapter in (seat_sets, travel_sets, home_sets)
    for routine in chapter.SETS
}
"""Every routine that comes with the app, by its id."""


def gated(routine: Routine, *, socks: bool) -> Routine:
    """Return *routine* without the tasks that are not for this person.

    *socks* says that nothing speaks against compression socks and the person
    wears them; without that the app never mentions them.
    """
    kept = tuple(
        item
        for item in routine.items
        if not (isinstance(item, Task) and item.gate == "socks" and not socks)
    )
    return replace(routine, items=kept)
