"""What the player says: the word, the rep, what follows, the time left."""

import dataclasses

import flet as ft

from app.ticker import Ticker
from domain.runs import Run
from domain.stage import left_words
from views.guard import view
from views.kit.beats import beats
from views.kit.fit import fitting
from views.kit.text import words
from views.player.measures import BEATS, BEATS_LARGE, GAP, TAIL
from views.player.playing import Playing
from views.theme import TYPES, Theme, text_style


def phase_word(p: Playing) -> ft.Control:
    """Return the one word, as large as fits; it alone is announced."""
    kind, word = TYPES["word"], p.face.phase.word
    size = fitting("word", word, p.size.width, p.size.word)
    style = dataclasses.replace(
        text_style(p.theme, "word"),
        size=size,
        letter_spacing=kind.tracking * size / kind.size,
    )
    text = ft.Text(word, style=style, no_wrap=True)
    return ft.Container(
        ft.Semantics(live_region=True, content=text),
        height=p.size.word + TAIL,
        padding=ft.Padding.only(bottom=TAIL),
        alignment=ft.Alignment.BOTTOM_LEFT,
    )


def rep_line(p: Playing) -> ft.Control:
    """Return the count of reps and their beats; while one waits, what comes."""
    rep, width = p.face.rep, p.size.width
    said = p.face.title if p.waits or not rep.text else rep.text
    text: ft.Control = words(p.theme, "rep", said)
    if p.part:
        which = words(p.theme, "small", p.part, p.theme.colours.ink2)
        text = ft.Column([text, which], spacing=0, tight=True)
    row = beats(
        p.theme,
        rep.done,
        rep.total,
        now=rep.now,
        room=width if p.large else width * 0.57,
        size=BEATS_LARGE if p.large else BEATS,
    )
    if p.large:
        return ft.Column([text, row], spacing=GAP / 2, tight=True)
    return ft.Row([text, row], alignment=ft.MainAxisAlignment.SPACE_BETWEEN)


def following(p: Playing) -> ft.Control:
    """Return the sentence about what comes; a notice takes its place."""
    c = p.theme.colours
    if p.notice:
        return words(p.theme, "small", p.notice, c.coraltext)
    if p.large or p.cabin:
        return words(p.theme, "small", p.face.next, c.ink)
    return words(p.theme, "small", p.face.after, c.ink2)


def title(p: Playing) -> str:
    """Return the name of the exercise, or of the set where the exercise is below."""
    return p.run.name if p.waits else p.face.title


def time_left(p: Playing) -> ft.Control:
    """Return the time left, which ticks."""
    return TimeLeft(p.app.ticker, p.run, p.theme, brief=p.large)


@view
def TimeLeft(ticker: Ticker, run: Run, theme: Theme, *, brief: bool) -> ft.Control:
    """Draw the time left; this leaf ticks."""
    said = left_words(run, ticker.now, brief=brief)
    return words(theme, "side" if brief else "small", said, theme.colours.ink2)
