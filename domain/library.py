"""The library of moves: search, filters and what is put away."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from domain import spans
from domain.catalogue import EXERCISES
from domain.cautions import CAUTIONS
from domain.exercises import Drawing, Exercise, Position
from domain.moment import Situation, rank
from domain.muscles import MUSCLES, BodyPart

Place = Literal["", "seated", "standing", "lying"]

PLACES: Mapping[Place, tuple[str, frozenset[Position]]] = {
    "seated": ("Seated", frozenset({"seated", "chair"})),
    "standing": ("Standing", frozenset({"standing", "walking", "kneeling", "chair"})),
    "lying": ("Lying", frozenset({"lying"})),
}
"""The filters by position, with their labels."""

LENGTHS: Mapping[int, str] = {
    0: "Any length",
    1: "Up to 1 min",
    2: "Up to 2 min",
    4: "Up to 4 min",
}
"""The filters by minutes; 0 lets everything through."""

PARTS: Mapping[BodyPart, str] = {
    "calf": "Calf",
    "shin": "Shin",
    "foot": "Foot",
    "thigh": "Thigh",
    "hip": "Hip and buttocks",
    "back": "Back",
    "upper": "Upper body",
}
"""The filters by part of the body."""

BELT_LABEL = "Belt on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What the person looks for; the defaults let everything through."""

    text: str = ""
    place: Place = ""
    belt: bool = False
    minutes: int = 0
    part: BodyPart | None = None
    applies: frozenset[str] = frozenset()
    """The codes of the cautions that the person has said apply."""
    put_away: bool = False
    """Show what is put away because of them too."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move of the library."""

    id: str
    name: str
    line: str
    """Its length and what works."""
    drawing: Drawing
    care: tuple[str, ...]
    """The titles of the cautions that apply to this person."""
    label: str
    """The accessible name of the row."""


@dataclass(frozen=True, slots=True)
class Library:
    """The library as it is shown."""

    rows: tuple[MoveRow, ...]
    count: str
    away: str
    """How many fitting moves are put away, and why; or nothing."""
    toggle: str
    """The label of the button that shows or hides them; or nothing."""
    empty: str
    """What is said when nothing fits; or nothing."""


def library(
    query: Query, situation: Situation, moves: Iterable[Exercise] | None = None
) -> Library:
    """Return the library for *query*, what suits the *situation* first."""
    every = tuple(EXERCISES.values() if moves is None else moves)
    fitting = [move for move in every if fits(move, query)]
    hidden = [move for move in fitting if is_put_away(move, query.applies)]
    shown = fitting if query.put_away else [m for m in fitting if m not in hidden]
    shown.sort(key=lambda move: rank(move, situation))
    return Library(
        rows=tuple(_row(move, query.applies) for move in shown),
        count=f"{len(shown)} of {len(every)} moves",
        away=_away(len(hidden)),
        toggle=_toggle(query) if hidden else "",
        empty="" if shown else "No move fits. Take a filter away, or search again.",
    )


def fits(move: Exercise, query: Query) -> bool:
    """Say whether *move* passes the search and the filters of *query*."""
    if query.place and move.position not in PLACES[query.place][1]:
        return False
    if query.belt and move.belt != "yes":
        return False
    if query.minutes and move.seconds > query.minutes * 60:
        return False
    if query.part and query.part not in {MUSCLES[m].part for m in move.muscles}:
        return False
    hay = folded(" ".join(_searched(move)))
    return all(word in hay for word in folded(query.text).split())


def is_put_away(move: Exercise, applies: Iterable[str]) -> bool:
    """Say whether *move* waits for a clinician's word, given what *applies*."""
    mine = {*applies} & {*move.cautions}
    return any(CAUTIONS[code].hides for code in mine)


def folded(text: str) -> str:
    """Return *text* without accents and case, as it is searched."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in split if not unicodedata.combining(c)).replace("-", " ")


def _searched(move: Exercise) -> tuple[str, ...]:
    plain = (MUSCLES[name].plain for name in move.muscles)
    return (move.name, move.works, move.position, *move.muscles, *plain)


def _row(move: Exercise, applies: frozenset[str]) -> MoveRow:
    line = f"{spans.short(move.seconds)} · {move.works}"
    care = tuple(CAUTIONS[c].title for c in move.cautions if c in applies)
    said = f"{move.name}, {spans.spoken(move.seconds)}, {move.works}"
    label = f"{said}. Take care: {'; '.join(care)}" if care else said
    return MoveRow(move.id, move.name, line, move.drawing, care, label)


def _away(hidden: int) -> str:
    if not hidden:
        return ""
    if hidden == 1:
        return "1 move is put away because of what you said. Ask your clinician first."
    return (
        f"{hidden} moves are put away because of what you said. Ask your clinician "
        "first."
    )


def _toggle(query: Query) -> str:
    return "Put them away" if query.put_away else "Show them"
