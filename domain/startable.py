"""What can be started: routines of the app, own routines, and single moves."""

from collections.abc import Iterable
from dataclasses import replace

from domain import own_routines
from domain.catalogue import EXERCISES
from domain.exercises import Exercise
from domain.faults import Refused
from domain.move_records import in_order
from domain.own_routines import Draft
from domain.records import Record
from domain.routine import Move, Routine
from domain.routines import ROUTINES, gated


def startable(
    id_: str, records: Iterable[Record], *, socks: bool, dose: Move | None = None
) -> Routine:
    """Return what *id_* starts; raise Refused if nothing has this id.

    *socks* says that the person may wear compression socks and does: without it
    no set mentions them. *dose* is how much of a single move was chosen.
    """
    if id_ in ROUTINES:
        return gated(ROUTINES[id_], socks=socks)
    if id_ in EXERCISES:
        if dose and dose.exercise == id_:
            own_routines.check_move(dose)
            return alone(EXERCISES[id_], dose)
        return alone(EXERCISES[id_])
    for own in in_order(records):
        if own.id == id_:
            return own_routines.routine(own.draft, own.id)
    raise Refused("This routine is not known.")


def alone(move: Exercise, dose: Move | None = None) -> Routine:
    """Return *move* as a routine of its own, in its default dose if none is given.

    However long, it is no break (FACTS 5): of single moves only a walk is one, by
    the minutes that were walked.
    """
    draft = Draft(move.name, (own_routines.filled(dose or Move(move.id)),))
    return replace(own_routines.routine(draft, move.id), family="move")
