"""The person's own routines: edited as values, checked in sentences."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from domain.catalogue import EXERCISES
from domain.exercises import Exercise, Sides
from domain.faults import Refused
from domain.plan import LONGEST_SECONDS, MOST_STEPS
from domain.routine import Family, Move, Routine

LONGEST_NAME = 40
MOST_REPS = 200
MOST_ROUNDS = 10
MOST_SECONDS = 3600
MOST_REST = 300
MOST_ROUTINES = 50

ENOUGH = 60
"""Seconds of pumping or walking that make an own routine a break: a choice of this
app, as long as the shortest of its own breaks and as the walk that counts as one."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An own routine while it is edited."""

    name: str
    moves: tuple[Move, ...]


def checked(draft: Draft) -> Draft:
    """Return *draft* with a tidy name; raise Refused with the first thing wrong."""
    name = " ".join(draft.name.split())
    if not name:
        raise Refused("Give your routine a name.")
    if len(name) > LONGEST_NAME:
        raise Refused(f"A name has up to {LONGEST_NAME} characters.")
    if not name.isprintable():
        raise Refused("A name has letters, numbers and signs that can be seen.")
    if not draft.moves:
        raise Refused("Add at least one move.")
    if len(draft.moves) > MOST_STEPS:
        raise Refused(f"A routine has up to {MOST_STEPS} moves.")
    for move in draft.moves:
        check_move(move)
    whole = Draft(name, draft.moves)
    if _seconds(whole) > LONGEST_SECONDS:
        raise Refused("A routine lasts up to 2 hours. Take something out.")
    return whole


def check_move(move: Move) -> None:
    """Raise Refused with a sentence unless somebody could do *move*."""
    known = EXERCISES.get(move.exercise)
    if known is None:
        raise Refused("This move is not known.")
    if is_timed(known):
        if move.reps not in {None, 1}:
            raise Refused(f"{known.name} is timed, it has no reps.")
        if move.seconds is not None and not 1 <= move.seconds <= MOST_SECONDS:
            raise Refused("Seconds go from 1 to 3600, an hour.")
    else:
        if move.seconds is not None:
            raise Refused(f"{known.name} is counted in reps, not in seconds.")
        if move.reps is not None and not 1 <= move.reps <= MOST_REPS:
            raise Refused(f"Reps go from 1 to {MOST_REPS}.")
    if move.rounds is not None and not 1 <= move.rounds <= MOST_ROUNDS:
        raise Refused(f"Rounds go from 1 to {MOST_ROUNDS}.")
    if move.rest is not None and not 0 <= move.rest <= MOST_REST:
        raise Refused(f"A rest has up to {MOST_REST} seconds.")
    if move.sides is not None and move.sides not in sides_of(known):
        raise Refused(f"{known.name} cannot be done that way round.")


def is_timed(exercise: Exercise) -> bool:
    """Say whether *exercise* is measured in seconds rather than reps."""
    return len(exercise.phases) == 1 and exercise.reps == 1


def sides_of(exercise: Exercise) -> tuple[Sides, ...]:
    """Return the orders of sides that make sense for *exercise*."""
    if exercise.sides == "both":
        return ("both",)
    return ("each", "alternating")


def filled(move: Move) -> Move:
    """Return *move* with every number written out, as an editor shows it."""
    known = EXERCISES[move.exercise]
    timed = is_timed(known)
    seconds = known.phases[0].seconds if move.seconds is None else move.seconds
    return Move(
        move.exercise,
        reps=1 if timed else known.reps if move.reps is None else move.reps,
        seconds=seconds if timed else None,
        rounds=known.rounds if move.rounds is None else move.rounds,
        rest=known.rest if move.rest is None else move.rest,
        sides=move.sides or known.sides,
    )


def copied(routine: Routine, taken: Iterable[str]) -> Draft:
    """Return a draft like *routine* under a name that is not *taken*.

    Tasks stay behind: an own routine is made of moves.
    """
    names = {name.casefold() for name in taken}
    base = routine.name[: LONGEST_NAME - 8]
    numbers = (f" copy {n}" if n > 1 else " copy" for n in range(1, len(names) + 2))
    name = next(base + end for end in numbers if (base + end).casefold() not in names)
    moves = (item for item in routine.items if isinstance(item, Move))
    return Draft(name, tuple(filled(move) for move in moves))


def added(draft: Draft, exercise: str) -> Draft:
    """Return *draft* with *exercise* at its end, in its default dose."""
    if exercise not in EXERCISES:
        raise Refused("This move is not known.")
    if len(draft.moves) >= MOST_STEPS:
        raise Refused(f"A routine has up to {MOST_STEPS} moves.")
    return replace(draft, moves=(*draft.moves, filled(Move(exercise))))


def changed(draft: Draft, index: int, move: Move) -> Draft:
    """Return *draft* with *move* at *index*; raise Refused if nobody could do it."""
    check_move(move)
    before, after = draft.moves[:index], draft.moves[index + 1 :]
    return replace(draft, moves=(*before, move, *after))


def removed(draft: Draft, index: int) -> Draft:
    """Return *draft* without the move at *index*."""
    return replace(draft, moves=(*draft.moves[:index], *draft.moves[index + 1 :]))


def put_back(draft: Draft, index: int, move: Move) -> Draft:
    """Return *draft* with *move* at *index* again; raise Refused if it is full."""
    if len(draft.moves) >= MOST_STEPS:
        raise Refused(f"A routine has up to {MOST_STEPS} moves.")
    before, after = draft.moves[:index], draft.moves[index:]
    return replace(draft, moves=(*before, move, *after))


def moved(draft: Draft, index: int, to: int) -> Draft:
    """Return *draft* with the move at *index* taken to place *to*."""
    rest = [*draft.moves[:index], *draft.moves[index + 1 :]]
    rest.insert(max(0, min(to, len(rest))), draft.moves[index])
    return replace(draft, moves=tuple(rest))


def routine(draft: Draft, id_: str) -> Routine:
    """Return the routine that *draft* is, ready to be played as *id_*."""
    count = len(draft.moves)
    return Routine(
        id=id_,
        name=draft.name,
        family=_family(draft),
        when="Your own routine.",
        fact="1 move" if count == 1 else f"{count} moves",
        items=draft.moves,
    )


def _family(draft: Draft) -> Family:
    """Return what kind the routine is: of it follows whether it is a break."""
    if sum(map(_leg_seconds, draft.moves)) < ENOUGH:
        return "stretch"
    moves = (EXERCISES[move.exercise] for move in draft.moves)
    seated = all(move.position == "seated" for move in moves)
    return "seat" if seated else "stand"


def _leg_seconds(move: Move) -> int:
    """Return how long *move* pumps or walks, without the rests between rounds."""
    known, whole = EXERCISES[move.exercise], filled(move)
    if not (known.pumping or known.walk):
        return 0
    sides = 1 if whole.sides == "both" else 2
    each = known.seconds_per_rep if whole.seconds is None else whole.seconds
    return (whole.rounds or 1) * (whole.reps or 1) * sides * each


def _seconds(draft: Draft) -> int:
    try:
        return routine(draft, "draft").seconds
    except ValueError as fault:
        raise Refused("This routine is too long. Take something out.") from fault
