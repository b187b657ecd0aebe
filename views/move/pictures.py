"""The pictures of a move: one for each of its phases."""

import flet as ft

from domain.move_detail import MoveDetail, PhaseCard
from views.kit.figures import figure
from views.kit.text import hidden, words
from views.theme import TILE, Theme

GAP, PAD = 8, 8
LEAST = 78
"""The narrowest that one picture gets; a row holds fewer then."""


def phase_cards(theme: Theme, page: MoveDetail, width: float) -> ft.Control:
    """Return a card for each phase: its picture, its word and its seconds."""
    least = LEAST * theme.scale("row_strong")
    count = min(len(page.phases), max(1, int((width + GAP) / (least + GAP))))
    wide = min((width - GAP * (count - 1)) / count, 180)
    cards = [_card(theme, page, one, wide) for one in page.phases]
    return ft.Row(cards, spacing=GAP, run_spacing=GAP, wrap=True)


def _card(theme: Theme, page: MoveDetail, phase: PhaseCard, wide: float) -> ft.Control:
    c = theme.colours
    works = phase.effort in {"work", "hold"}
    side = wide - 2 * PAD
    middle = ft.TextAlign.CENTER
    return ft.Container(
        ft.Column(
            [
                hidden(figure(theme, page.id, side, phase.index)),
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
