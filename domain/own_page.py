"""The pages of own routines: the rows on Move, and the editor."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from domain import move_page, own_routines, spans, words
from domain.catalogue import EXERCISES
from domain.exercises import Sides
from domain.faults import Refused
from domain.move_page import RoutineRow
from domain.move_records import OwnRoutine, in_order
from domain.own_routines import Draft, filled, is_timed, sides_of
from domain.records import Record
from domain.routine import Move
from domain.routines import ROUTINES

TITLE = "Your own routine"
NAME = "Name of the routine"
EMPTY = "No move yet. Add the first one, or start from a copy."
SAVE = "Save routine"
START_OVER = "Start over"
STARTED_OVER = "Everything that was not saved is gone"
COPIED_OVER = "Copied in place of the routine that you had begun"
NO_NUMBER = "Type a whole number, such as 12."
LONGEST_NUMBER = 6
"""Digits; whatever is longer is no number of reps or seconds."""

SIDE_WORDS: dict[Sides, str] = {
    "each": "One side, then the other",
    "alternating": "Sides in turn",
    "both": "Both sides",
}

Amount = Literal["reps", "seconds", "rounds", "rest"]

STEPS: dict[Amount, int] = {"reps": 1, "seconds": 10, "rounds": 1, "rest": 15}
"""How far one tap goes."""

_TITLES: dict[Amount, str] = {
    "reps": "Reps",
    "seconds": "Seconds",
    "rounds": "Rounds",
    "rest": "Rest",
}


@dataclass(frozen=True, slots=True)
class OwnRow:
    """An own routine on Move."""

    row: RoutineRow
    change: str
    """The name of the button that opens its editor."""


@dataclass(frozen=True, slots=True)
class Dial:
    """One number of a move, with what leads to its neighbours."""

    what: Amount
    title: str
    number: str
    """What a field holds, such as "30"."""
    unit: str
    """What stands behind the number: "s", or nothing."""
    less: str
    more: str


@dataclass(frozen=True, slots=True)
class SideChoice:
    """One order of sides."""

    value: Sides
    label: str


@dataclass(frozen=True, slots=True)
class EditedMove:
    """One move in the editor."""

    exercise: str
    name: str
    line: str
    change: str
    earlier: str
    later: str
    remove: str
    """The names of its buttons, unlike those of any other move."""
    dials: tuple[Dial, ...]
    sides: tuple[SideChoice, ...]
    """The orders to choose from; none where both sides work at once."""
    side: Sides


@dataclass(frozen=True, slots=True)
class Copy:
    """A routine that can be copied."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Editor:
    """The editor as it is shown."""

    moves: tuple[EditedMove, ...]
    line: str
    """How long it is; or why nobody can play it yet."""
    copies: tuple[Copy, ...]
    """What an empty routine can start from."""
    saved: bool
    """It is in the diary: it can be moved, copied and deleted."""
    begun: bool
    """Something of it is not saved yet."""


def own_rows(
    records: Iterable[Record], applies: frozenset[str] = frozenset()
) -> tuple[OwnRow, ...]:
    """Return the own routines for whom *applies*.

    Two of the same name get buttons of two names.
    """
    mine = in_order(records)
    names = words.unique([one.name for one in mine])
    called = [
        replace(own_routines.routine(one.draft, one.id), name=name)
        for one, name in zip(mine, names, strict=True)
    ]
    return tuple(
        OwnRow(replace(row, first=False), f"Change {row.name}")
        for row in move_page.rows(called, applies)
    )


def editor(draft: Draft, records: Iterable[Record], of: str, *, begun: bool) -> Editor:
    """Return the editor of *draft*, which changes routine *of* if that is kept."""
    log = tuple(records)
    names = words.unique([EXERCISES[move.exercise].name for move in draft.moves])
    moves = tuple(map(_edited, draft.moves, names))
    return Editor(
        moves=moves,
        line=_line(draft),
        copies=() if moves else _copies(log),
        saved=any(isinstance(one, OwnRoutine) and one.id == of for one in log),
        begun=begun,
    )


def turned(draft: Draft, index: int, what: Amount, up: bool) -> Draft:  # noqa: FBT001
    """Return *draft* with one number of its move at *index* a step on.

    Raise Refused with a sentence where the numbers end.
    """
    whole = filled(draft.moves[index])
    value = getattr(whole, what) + (STEPS[what] if up else -STEPS[what])
    if what == "seconds" and 1 - STEPS[what] < value < 1:
        value = 1
    return own_routines.changed(draft, index, replace(whole, **{what: value}))


def typed(draft: Draft, index: int, what: Amount, text: str) -> Draft:
    """Return *draft* with one number of its move at *index* as it was typed.

    Raise Refused with a sentence where that is no number, or none that can be.
    """
    bare = text.strip()
    if not (bare.isdecimal() and len(bare) <= LONGEST_NUMBER):
        raise Refused(NO_NUMBER)
    whole = filled(draft.moves[index])
    return own_routines.changed(draft, index, replace(whole, **{what: int(bare)}))


def taken_out(move: Move) -> str:
    """Return what is said when *move* was taken out."""
    return f"{EXERCISES[move.exercise].name} taken out"


def first_dial(move: Move) -> Dial:
    """Return the number that says how much of *move* is done: reps, or seconds."""
    return _dial(filled(move), _first(move))


def turned_first(move: Move, up: bool) -> Move:  # noqa: FBT001
    """Return *move* with that number a step on; raise Refused where it ends."""
    return turned(Draft("", (move,)), 0, _first(move), up).moves[0]


def typed_first(move: Move, text: str) -> Move:
    """Return *move* with that number as it was typed; raise Refused if it cannot be."""
    return typed(Draft("", (move,)), 0, _first(move), text).moves[0]


def sided(draft: Draft, index: int, sides: Sides) -> Draft:
    """Return *draft* with its move at *index* done in the order of *sides*."""
    move = replace(filled(draft.moves[index]), sides=sides)
    return own_routines.changed(draft, index, move)


def _edited(move: Move, name: str) -> EditedMove:
    whole, known = filled(move), EXERCISES[move.exercise]
    more: tuple[Amount, ...] = ("rest",) if (whole.rounds or 1) > 1 else ()
    amounts: tuple[Amount, ...] = (_first(move), "rounds", *more)
    choices = sides_of(known)
    return EditedMove(
        exercise=move.exercise,
        name=known.name,
        line=_dose(whole),
        change=f"Change {name}",
        earlier=f"Move {name} up",
        later=f"Move {name} down",
        remove=f"Take out {name}",
        dials=tuple(_dial(whole, what) for what in amounts),
        sides=tuple(SideChoice(each, SIDE_WORDS[each]) for each in choices)
        if len(choices) > 1
        else (),
        side=whole.sides or known.sides,
    )


def _first(move: Move) -> Amount:
    return "seconds" if is_timed(EXERCISES[move.exercise]) else "reps"


def _dial(whole: Move, what: Amount) -> Dial:
    title = _TITLES[what]
    value = getattr(whole, what)
    unit = "s" if what == "rest" else ""
    return Dial(what, title, str(value), unit, f"{title}: less", f"{title}: more")


def _dose(whole: Move) -> str:
    known = EXERCISES[whole.exercise]
    said = (
        spans.spoken(whole.seconds or 0) if is_timed(known) else _reps(whole.reps or 1)
    )
    said += "" if whole.sides == "both" else " a side"
    rounds = whole.rounds or 1
    return said if rounds == 1 else f"{said}, {rounds} rounds, {whole.rest} s rest"


def _reps(count: int) -> str:
    return "1 rep" if count == 1 else f"{count} reps"


def _line(draft: Draft) -> str:
    if not draft.moves:
        return EMPTY
    try:
        whole = own_routines.checked(replace(draft, name=draft.name or "Routine"))
    except Refused as fault:
        return fault.sentence
    made = own_routines.routine(whole, "draft")
    return f"{spans.short(made.seconds)} · {made.fact}"


def _copies(records: tuple[Record, ...]) -> tuple[Copy, ...]:
    mine = [(one.id, one.name) for one in in_order(records)]
    known = [(one.id, one.name) for one in ROUTINES.values()]
    ids, names = zip(*mine, *known, strict=True)
    return tuple(map(Copy, ids, [f"Copy {name}" for name in words.unique([*names])]))
