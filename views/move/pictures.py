"""The pictures of a move: one for each of its phases."""

import flet as ft

from domain.move_detail import MoveDetail, PhaseCard
from domain.stage import PARTS
from views.kit.figures import figure
from views.kit.fit import width
from views.kit.steps import STEPS, steps
from views.kit.text import hidden, words
from views.pump.beat import Beat
from views.pump.pump import Pump
from views.theme import TILE, Theme

GAP, PAD = 8, 4
LEG, LEFT, TOP, HIGH = 1.06, -0.02, 0.14, 1.24
"""The size of the leg, its place, and the height of its window, as shares of a side."""
LEAST = 72
"""The narrowest that one picture gets; a row holds fewer then."""
PAIR = 2
"""Cards in a row where not all of them fit into one."""


def phase_cards(theme: Theme, page: MoveDetail, room: float) -> ft.Control:
    """Return a card for each phase: its picture, its word and its seconds."""
    least = max(LEAST * theme.scale("row_strong"), _longest(theme, page))
    fit = min(len(page.phases), max(1, int((room + GAP) / (least + GAP))))
    count = PAIR if PAIR < fit < len(page.phases) else fit
    wide = min((room - GAP * (count - 1)) / count, 180)
    cards = [_card(theme, page, one, wide) for one in page.phases]
    return ft.Row(cards, spacing=GAP, run_spacing=GAP, wrap=True)


def _longest(theme: Theme, page: MoveDetail) -> float:
    """Return how wide a card is that breaks no word of this move into letters."""
    said = (word for phase in page.phases for word in phase.word.split())
    return max(width(word, theme.size("row_strong")) for word in said) + 2 * PAD


def _card(theme: Theme, page: MoveDetail, phase: PhaseCard, wide: float) -> ft.Control:
    c = theme.colours
    works = phase.effort in {"work", "hold"}
    side = wide - 2 * PAD
    middle = ft.TextAlign.CENTER
    return ft.Container(
        ft.Column(
            [
                picture(theme, page, phase, side),
                words(theme, "row_strong", phase.word, align=middle),
                words(theme, "small", phase.time, c.ink2, middle),
            ],
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        width=wide,
        padding=PAD,
        bgcolor=c.coraltint if works else c.panel,
        border=ft.Border.all(1, c.line),
        border_radius=TILE,
        key=str(phase.index),
    )


def picture(
    theme: Theme, page: MoveDetail, phase: PhaseCard, side: float
) -> ft.Control:
    """Return how it looks at the end of *phase*: the leg with its vein, or a figure."""
    if page.movement == "figure":
        return hidden(figure(theme, page.id, side, phase.index))
    if page.movement in STEPS:
        return hidden(steps(theme, page.movement, side, moves=True))
    at = Beat(page.movement, PARTS[phase.effort], index=phase.index)
    drawn = Pump(theme, at, side * LEG, above=100 * TOP)
    leg = ft.Container(drawn, left=side * LEFT, top=side * TOP)
    return ft.Stack([leg], width=side, height=side * HIGH)
