"""The rhythm bar: the phases of a rep, as wide as they are long."""

from dataclasses import dataclass

import flet as ft

from app.ticker import Shot
from domain import player
from domain.faces import Bar
from domain.runs import Run
from domain.stage import stage
from views.guard import part
from views.kit.fit import width as text_width
from views.kit.text import hidden, words
from views.player.measures import RHYTHM
from views.theme import Theme

GAP = 8


@dataclass(frozen=True, slots=True)
class Way:
    """How a bar fills."""

    share: float
    """Where it fills to, 0 to 1."""
    ms: int
    turn: int
    """Two fills take turns: one goes back to its start while the other runs."""


@part
def Rhythm(shot: Shot, run: Run, theme: Theme, width: float) -> ft.Control:
    """Draw the phases; the one under way fills by itself."""
    bars, works = player.face(run, shot.at).bars, stage(run, shot.at).works
    each = (width - GAP * (len(bars) - 1)) / sum(bar.seconds for bar in bars)
    way = _way(shot, run)
    idle = Way(0, 1, way.turn)
    row = [
        _phase(theme, bar, each * bar.seconds, way if bar.now else idle, work=work)
        for bar, work in zip(bars, works, strict=True)
    ]
    return hidden(
        ft.Row(
            list(row),
            spacing=GAP,
            tight=True,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    )


@part
def PhaseBar(shot: Shot, run: Run, theme: Theme, width: float) -> ft.Control:
    """Draw one bar that fills with the phase: the clock where there is no ring."""
    return hidden(_bar(theme, width, _way(shot, run), work=True))


def _way(shot: Shot, run: Run) -> Way:
    """Return how the bar of the phase under way fills."""
    now = stage(run, shot.at)
    if shot.moves:
        return Way(1, now.left_ms, now.turn)
    return Way(now.spent, 1, now.turn)


def _phase(theme: Theme, bar: Bar, width: float, way: Way, *, work: bool) -> ft.Control:
    c = theme.colours
    token, said = ("label", c.ink) if bar.now else ("small", c.ink2)
    # A short phase beside a long one has room for its seconds only.
    fits = text_width(bar.label, theme.size(token)) <= width + GAP
    label = words(theme, token, bar.label if fits else str(bar.seconds), said)
    label.no_wrap, label.overflow = True, ft.TextOverflow.VISIBLE
    return ft.Container(
        ft.Column([_bar(theme, width, way, work=work), label], spacing=6, tight=True),
        width=width,
    )


def _bar(theme: Theme, width: float, way: Way, *, work: bool) -> ft.Container:
    """Return a bar: coral where the muscle works, blue where the vein fills."""
    c = theme.colours
    fills = [
        ft.Container(
            left=0,
            top=0,
            width=width * way.share if on else 0,
            height=RHYTHM,
            border_radius=RHYTHM / 2,
            bgcolor=c.coral if work else c.vein,
            animate=ft.Animation(
                theme.ms(way.ms) if on else 1, ft.AnimationCurve.LINEAR
            ),
        )
        for twin in (0, 1)
        for on in (way.turn % 2 == twin,)
    ]
    return ft.Container(
        ft.Stack(list(fills), width=width, height=RHYTHM),
        border_radius=RHYTHM / 2,
        bgcolor=c.track,
    )
