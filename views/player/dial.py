"""The drawing of the player: the leg in its clock, and the seconds of a wait."""

import dataclasses
from typing import Final

import flet as ft

from app.ticker import Shot, Ticker
from domain.catalogue import EXERCISES
from domain.runs import Run
from domain.stage import Stage, stage
from views.guard import part, view
from views.kit.figures import figure
from views.kit.steps import STEPS, steps
from views.kit.text import hidden
from views.player.playing import Playing
from views.pump.beat import Beat
from views.pump.pump import FigureClock, Pump, PumpClock
from views.pump.ring import DISC
from views.theme import Theme, text_style

FIGURE: Final = 0.6
"""The size of a whole figure, as a share of the drawing."""


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """Where the seconds stand, and how large, as shares of the drawing."""

    left: float
    top: float
    width: float
    size: float


BESIDE_LEG: Final = Place(0.56, 0.3, 0.34, 0.27)
OVER_LEG: Final = Place(0.33, 0.14, 0.34, 0.22)
"""Over a leg that lies, whose toes point up."""
BEHIND: Final = Place(0.12, 0.17, 0.3, 0.18)
"""Over the back of a figure that stands: before it is what it holds on to."""
BEFORE: Final = Place(0.57, 0.17, 0.3, 0.18)
"""Over the knees of a figure that sits, whose head leans back; or that lies."""
BEHIND_LEGS: Final = Place(0.11, 0.24, 0.26, 0.115)
"""Behind legs that step: before them a knee comes up, or a foot comes down."""


def dial(p: Playing) -> ft.Control:
    """Return the leg in its clock; nothing where there is no room."""
    size = p.size.drawing
    if not size:
        return ft.Container()
    place = seconds_place(stage(p.run, p.run.since))
    count = ft.Container(
        CountDown(p.app.ticker, p.run, p.theme, size * place.size),
        left=size * place.left,
        top=size * place.top,
        width=size * place.width,
        alignment=ft.Alignment.CENTER,
    )
    return ft.Stack(
        [Clock(p.shot, p.run, p.theme, size), count],
        width=size,
        height=size,
        clip_behavior=ft.ClipBehavior.NONE,
    )


def seconds_place(there: Stage) -> Place:
    """Return where the seconds cover nothing of what is drawn."""
    if there.movement in STEPS:
        return BEHIND_LEGS
    if there.movement != "figure":
        return OVER_LEG if there.movement == "bed_pump" else BESIDE_LEG
    known = EXERCISES.get(there.exercise)
    rises = known is not None and known.position in {"standing", "chair"}
    return BEHIND if rises else BEFORE


@part
def Clock(shot: Shot, run: Run, theme: Theme, size: float) -> ft.Control:
    """Draw the leg: standing, or on its way to the end of the phase.

    In the cabin it has no ring around it, which would light up the row.
    """
    there = stage(run, shot.at)
    now = beat(there, runs=shot.moves)
    if there.movement == "figure":
        drawn = figure(theme, there.exercise, size * FIGURE, there.phase)
        return FigureClock(theme, now, hidden(drawn), size, f"{there.exercise}")
    if there.movement in STEPS:
        moves = shot.moves and there.part != "ready"
        legs = steps(theme, there.movement, size * DISC, moves=moves)
        return FigureClock(theme, now, legs, size, there.exercise)
    if theme.name == "cabin":
        return Pump(theme, now, size)
    return PumpClock(theme, now, size)


@view
def CountDown(ticker: Ticker, run: Run, theme: Theme, size: float) -> ft.Control:
    """Draw the seconds of a wait or of a long phase; this leaf ticks."""
    style = dataclasses.replace(text_style(theme, "word"), size=size, letter_spacing=0)
    count = stage(run, ticker.now).count
    return hidden(ft.Text(count, style=style, no_wrap=True))


def beat(now: Stage, *, runs: bool) -> Beat:
    """Return what the drawn leg is told."""
    moves = now.movement not in {"still", "figure", *STEPS}
    return Beat(
        move=now.movement if moves else "heel",
        index=now.phase,
        count=now.number,
        phase="ready" if now.movement == "still" else now.part,
        seconds=now.seconds,
        fraction=now.spent,
        rep=now.rep,
        turn=now.turn,
        running=runs,
    )
