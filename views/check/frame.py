"""The frame of a step of the check: where it stands, what it says, the answers."""

from collections.abc import Sequence

import flet as ft

from domain.check.pages import Stand
from views.check.sheet import scrolls
from views.check.steady import Steady
from views.kit.buttons import Click, icon_button, pill
from views.kit.text import told, words
from views.layout import Room
from views.theme import (
    ANSWER,
    BOTTOM,
    MARGIN,
    PANEL_MARGIN,
    TARGET,
    Theme,
)

WIDEST = 560
"""Nothing of a step spreads further than this."""
BAR, GAP = 6, 6
"""The height of the line of progress, and between its parts."""
ANSWER_HIGH, ANSWER_LARGE = 64, 96


def step(  # noqa: PLR0913  # what a step is made of
    theme: Theme,
    room: Room,
    head: ft.Control,
    content: Sequence[ft.Control],
    answers: Sequence[ft.Control],
    *,
    key: str,
) -> ft.Control:
    """Return a step: *head*, *content* that scrolls, *answers* that stay.

    With larger text and on a small phone the answers follow the content: nobody
    answers what is hidden. On a phone on its side they stand at the right. Another
    *key* starts at the top of the page, and takes no answer before it has stood for
    a moment.
    """
    read = _column(content, MARGIN, 20)
    foot = ft.Container(
        Steady(list(answers), key),
        padding=ft.Padding.only(
            left=PANEL_MARGIN, right=PANEL_MARGIN, top=12, bottom=BOTTOM
        ),
    )
    if room.low:
        return _page(
            theme, ft.Column([head, _beside(read, foot, key)], spacing=0), room
        )
    if theme.percent > 100 or room.short:
        both = ft.Column([read, foot], spacing=0)
        parts = [head, scrolls([both], key)]
    else:
        parts = [head, scrolls([read], key), foot]
    return _page(theme, ft.Column(parts, spacing=0), room)


def _page(theme: Theme, content: ft.Control, room: Room) -> ft.Control:
    wide = room.width > WIDEST and not room.low
    held = ft.Container(content, width=WIDEST if wide else None, expand=not wide)
    return ft.Container(
        ft.Row(
            [held],
            alignment=ft.MainAxisAlignment.CENTER,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        expand=True,
        bgcolor=theme.colours.bg,
    )


def _column(content: Sequence[ft.Control], margin: float, spacing: float) -> ft.Control:
    return ft.Container(
        ft.Column(
            list(content),
            spacing=spacing,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        padding=ft.Padding.only(left=margin, right=margin, top=20, bottom=16),
    )


def _beside(read: ft.Control, foot: ft.Control, key: str) -> ft.Control:
    # Here the answers are the longer side: they scroll as well.
    sides: list[ft.Control] = [
        ft.Container(scrolls([read], key), expand=55),
        ft.Container(scrolls([foot], f"{key} answers"), expand=45),
    ]
    return ft.Row(
        sides,
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def head(theme: Theme, stand: Stand, back: Click, leave: Click) -> ft.Control:
    """Return the way back, the part, the way out; under them how far it is."""
    ink = theme.colours.ink2
    left: ft.Control = ft.Container(width=TARGET)
    if stand.back:
        left = icon_button(theme, "arrowl", stand.back, back, ink)
    right = icon_button(theme, "close", stand.leave, leave, ink)
    part = words(theme, "small", stand.part, theme.colours.ink, ft.TextAlign.CENTER)
    row = ft.Row([left, ft.Container(part, expand=True), right], spacing=4)
    return ft.Container(
        ft.Column(
            [
                ft.Container(row, padding=ft.Padding.symmetric(horizontal=MARGIN - 12)),
                ft.Container(
                    told(stand.told, _bars(theme, stand)),
                    padding=ft.Padding.symmetric(horizontal=MARGIN),
                ),
            ],
            spacing=8,
        ),
        padding=ft.Padding.only(top=8),
    )


def _bars(theme: Theme, stand: Stand) -> ft.Control:
    """Return a line for each part, as long as the part is."""
    pairs = zip(stand.shares, stand.weights, strict=True)
    return ft.Row([_bar(theme, share, wide) for share, wide in pairs], spacing=GAP)


def _bar(theme: Theme, share: float, wide: int) -> ft.Control:
    """Return a part of the line of progress, filled to *share*."""
    c = theme.colours
    full = round(share * 100)
    sides: list[ft.Control] = []
    if full:
        sides.append(ft.Container(bgcolor=c.vein, border_radius=BAR / 2, expand=full))
    if full < 100:
        sides.append(ft.Container(expand=100 - full))
    return ft.Container(
        ft.Row(sides, spacing=0),
        height=BAR,
        border_radius=BAR / 2,
        bgcolor=c.track,
        expand=wide,
    )


def answer(theme: Theme, word: str, on_click: Click) -> ft.Control:
    """Return one answer, as wide as the page; none of them has a colour."""
    high = ANSWER_HIGH if theme.percent == 100 else ANSWER_LARGE
    button = pill(
        theme, word, on_click, look="answer", height=high, radius=ANSWER, expand=True
    )
    return ft.Row([button])


def hint(theme: Theme, text: str) -> ft.Control:
    """Return a quiet line over the answers."""
    said = words(theme, "small", text, theme.colours.ink2, ft.TextAlign.CENTER)
    return ft.Row([ft.Container(said, expand=True)])
