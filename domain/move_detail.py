"""One move in full: how it goes, why, how good the evidence is, who takes care."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain import own_page, own_routines, spans
from domain.cautions import Caution, cautions
from domain.exercises import Advice, Belt, Effort, Exercise, Mark, Why
from domain.muscles import MUSCLES
from domain.own_page import Dial
from domain.routine import Move
from domain.sources import SOURCES
from domain.stage import Movement, movement_of
from domain.startable import alone

MARKS: Mapping[Mark, str] = {
    "V": "Read in the source itself",
    "V2": "From a page that reports the source",
    "M": "From memory, not looked up",
    "D": "A choice of this app",
}
"""What an evidence mark means, for people."""

BELTS: Mapping[Belt, str] = {
    "yes": "belt can stay on",
    "partly": "belt on only with room",
    "no": "not with the belt on",
}

NOT_MEASURED = "This app knows of no study of the flow in leg veins in this move."


@dataclass(frozen=True, slots=True)
class PhaseCard:
    """One picture of the movement."""

    word: str
    time: str
    effort: Effort
    index: int


@dataclass(frozen=True, slots=True)
class CareLine:
    """One caution, and whether the person said that it applies."""

    caution: Caution
    yours: bool


@dataclass(frozen=True, slots=True)
class MuscleLine:
    """A muscle by both of its names."""

    plain: str
    name: str

    @property
    def label(self) -> str:
        """Both names, or the one where they are the same."""
        return f"{self.plain} ({self.name})" if self.plain != self.name else self.name


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source, where it is, and how it was checked."""

    title: str
    where: str
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDetail:
    """The whole page of a move."""

    id: str
    title: str
    line: str
    """"10 reps · 1:00 · belt can stay on"."""
    notes: tuple[str, ...]
    """What to hold on to, and what the belt asks for."""
    movement: Movement
    phases: tuple[PhaseCard, ...]
    cue: str
    harder: str
    why: Why | None
    why_note: str
    """How the figures were checked, or that there are none."""
    care: tuple[CareLine, ...]
    """What applies to the person first, the one for everybody last."""
    advice: Advice | None
    advice_note: str
    dose: Move
    """How much of it is started."""
    dial: Dial
    """The number that says so, reps or seconds, with what changes it."""
    muscles: tuple[MuscleLine, ...]
    """None where nothing works."""
    sources: tuple[SourceLine, ...]
    start: str


def detail(
    move: Exercise,
    applies: frozenset[str] = frozenset(),
    chosen: Move | None = None,
) -> MoveDetail:
    """Return the page of *move*; *applies* are the cautions that the person named.

    *chosen* is how much of it the person wants to do, where that was said.
    """
    much = own_routines.filled(chosen or Move(move.id))
    seconds = alone(move, much).seconds
    return MoveDetail(
        id=move.id,
        title=move.name,
        line=f"{_dose(much)} · {spans.short(seconds)} · {BELTS[move.belt]}",
        notes=tuple(note for note in (move.support, move.belt_note) if note),
        movement=movement_of(move),
        phases=tuple(
            PhaseCard(phase.word, f"{phase.seconds} s", phase.effort, index)
            for index, phase in enumerate(move.phases)
        ),
        cue=move.cue,
        harder=move.harder,
        why=move.why,
        why_note=MARKS[move.why.mark] if move.why else NOT_MEASURED,
        care=_care(move, applies),
        advice=move.advice,
        advice_note=MARKS[move.advice.mark] if move.advice else "",
        dose=much,
        dial=own_page.first_dial(much),
        muscles=tuple(MuscleLine(MUSCLES[m].plain, m) for m in move.muscles),
        sources=tuple(_source(key) for key in move.sources),
        start=f"Start {move.name}",
    )


def _dose(much: Move) -> str:
    """Return how much of a move is done: "8 reps a side, 2 rounds"."""
    if much.seconds is not None:
        return spans.spoken(much.seconds)
    said = "1 rep" if much.reps == 1 else f"{much.reps} reps"
    said += "" if much.sides == "both" else " a side"
    return said if much.rounds == 1 else f"{said}, {much.rounds} rounds"


def _care(move: Exercise, applies: frozenset[str]) -> tuple[CareLine, ...]:
    lines = [CareLine(each, each.code in applies) for each in cautions(move)]
    return tuple(sorted(lines, key=lambda line: not line.yours))


def _source(key: str) -> SourceLine:
    source = SOURCES[key]
    return SourceLine(source.title, source.where, MARKS[source.mark])
