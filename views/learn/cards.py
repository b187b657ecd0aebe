"""How the pump works: six cards, one idea each."""

from collections.abc import Callable

import flet as ft

from app.state import App
from domain.learn.cards import CARDS
from domain.learn.page import Bar, Card, references
from views.guard import view
from views.kit.buttons import icon_button, pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import heading, hidden, told, words
from views.layout import Room
from views.learn.moving import MovingLeg
from views.learn.source import links
from views.routes import Go
from views.theme import DOCKED, MARGIN, Theme

LEG, LEG_SMALL = 245, 190
GROUND, SKY = 0.955, 0.9
BAR, TOP = 14, 24
ASIDE = 0.36
"""How much of the width the leg takes on a phone that lies on its side."""


@view
def CardsView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw one card, and the ways to the one before and the next."""
    at, turn = ft.use_state(0)
    card = CARDS[at]
    small = theme.percent > 100 or room.short or room.low
    size = LEG_SMALL if small else LEG
    leg = _leg(theme, card, size, at)
    said = [
        inset(heading(theme, card.title, "question")),
        inset(words(theme, "body", card.text)),
        *([inset(_bars(theme, card))] if card.bars else []),
        inset(_evidence(theme, card)),
    ]
    steps = inset(_steps(theme, at, turn, go))
    head = sub_header(theme, "How the pump works", go)
    foot = ft.Container(steps, padding=ft.Padding.symmetric(vertical=12))
    top, key = _progress(theme, at), f"card {at}"
    if room.low:  # a phone on its side: the words stand beside the leg, not under it
        aside = ft.Column(
            [ft.Container(leg, padding=ft.Padding.only(top=TOP)), foot],
            width=room.width * ASIDE,
            alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        )
        words_ = column([head], [top, *said])
        return ft.Row([aside, ft.Container(words_, expand=True, key=key)], spacing=0)
    read = ft.Container(column([head], [top, leg, *said]), expand=True, key=key)
    return middle(room, ft.Column([read, foot], spacing=0, expand=True))


def _progress(theme: Theme, at: int) -> ft.Control:
    c = theme.colours
    marks: list[ft.Control] = [
        ft.Container(
            height=6,
            border_radius=3,
            bgcolor=c.vein if number <= at else c.track,
            expand=True,
        )
        for number in range(len(CARDS))
    ]
    return inset(told(f"Card {at + 1} of {len(CARDS)}", ft.Row(marks, spacing=8)))


def _leg(theme: Theme, card: Card, size: float, at: int) -> ft.Control:
    drawn = ft.Container(
        MovingLeg(theme, size, card.move, key=f"leg {at}"),
        left=MARGIN * 3,
        top=(SKY - GROUND) * size,
    )
    stack = ft.Stack(
        [drawn], height=SKY * size + 8, clip_behavior=ft.ClipBehavior.HARD_EDGE
    )
    return told(card.picture, stack)


def _bars(theme: Theme, card: Card) -> ft.Control:
    return ft.Column([_bar(theme, bar) for bar in card.bars], spacing=12)


def _bar(theme: Theme, bar: Bar) -> ft.Control:
    c = theme.colours
    full = round(bar.share * 100)
    line = ft.Container(height=BAR, border_radius=BAR / 2, bgcolor=c.vein, expand=full)
    parts: list[ft.Control] = [line]
    if full < 100:
        parts.append(ft.Container(height=BAR, expand=100 - full))
    names = ft.Row(
        [
            ft.Container(words(theme, "small", bar.name, c.ink2), expand=True),
            words(theme, "row_strong", bar.value),
        ]
    )
    face = ft.Column([names, ft.Row(parts, spacing=0)], spacing=4)
    return told(f"{bar.name}: {bar.value}", hidden(face))


def _evidence(theme: Theme, card: Card) -> ft.Control:
    c = theme.colours
    return ft.Column(
        [
            heading(theme, "What it does not show", "row_strong", level=2),
            words(theme, "small", card.limit, c.ink2),
            words(theme, "small", card.checked, c.ink2),
            *links(theme, references(card.sources)),
        ],
        spacing=8,
    )


def _steps(theme: Theme, at: int, turn: Callable[[int], None], go: Go) -> ft.Control:
    last = at == len(CARDS) - 1

    def on(_event: object) -> None:
        if last:
            go.back()
        else:
            turn(at + 1)

    before = icon_button(
        theme,
        "arrowl",
        "Previous card",
        lambda _: turn(at - 1),
        round_=True,
    )
    label = "Done" if last else "Next card"
    onward = pill(theme, label, on, look="main", height=DOCKED, expand=True)
    return ft.Row([*([before] if at else []), onward], spacing=12)
