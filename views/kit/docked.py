"""A page of one screen: something to read, and buttons at its foot."""

from collections.abc import Sequence

import flet as ft

from views.layout import Room
from views.theme import BOTTOM, DOCKED, FACE_MARGIN, PANEL_MARGIN, Theme

WIDEST = 520
"""Buttons spread no further than this."""
TOP = 24
ABOVE = 10
"""Between the line over the button of a form and the button."""
ASIDE = 0.3
"""How much of the width the foot of a form takes beside it."""


def docked(
    theme: Theme,
    room: Room,
    content: ft.Control,
    buttons: Sequence[ft.Control],
    spacing: float = 8,
) -> ft.Control:
    """Return *content*, which scrolls, over *buttons*, which stay.

    On a phone that lies on its side the buttons stand at the right.
    """
    side = ft.CrossAxisAlignment.START if room.low else ft.CrossAxisAlignment.CENTER
    read = ft.Column(
        [
            ft.Container(
                content,
                padding=ft.Padding.only(
                    left=FACE_MARGIN, right=FACE_MARGIN, top=TOP, bottom=16
                ),
            )
        ],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=side,
    )
    width = room.width * 0.4 if room.low else min(room.width, WIDEST)
    foot = ft.Container(
        ft.Column(list(buttons), spacing=spacing, tight=True),
        width=width,
        padding=ft.Padding.only(left=PANEL_MARGIN, right=PANEL_MARGIN, bottom=BOTTOM),
    )
    return ft.Container(
        _lying(read, foot) if room.low else _standing(read, foot),
        expand=True,
        bgcolor=theme.colours.bg,
    )


def over_foot(
    theme: Theme, room: Room, content: ft.Control, button: ft.Control
) -> ft.Control:
    """Return *content*, which scrolls by itself, over the one *button* of a form.

    On a phone that lies on its side the button stands at the right.
    """
    c = theme.colours
    edge = ft.BorderSide(1, c.line)
    foot = ft.Container(
        ft.Row([button]),
        bgcolor=c.bg,
        border=None if room.low else ft.Border(top=edge),
        width=room.width * ASIDE if room.low else None,
        padding=ft.Padding.only(
            left=PANEL_MARGIN, right=PANEL_MARGIN, top=ABOVE, bottom=BOTTOM
        ),
    )
    read = ft.Container(content, expand=True)
    return ft.Container(
        _lying(read, foot)
        if room.low
        else ft.Column(
            [read, foot],
            spacing=0,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        expand=True,
        bgcolor=c.bg,
    )


def clear_of_foot(theme: Theme, room: Room, bar: ft.Control) -> ft.Control:
    """Return *bar* for a stack over a page with a docked button, which stays free."""
    if room.low:
        return ft.Container(bar, left=0, right=room.width * ASIDE, bottom=0)
    button = max(DOCKED, theme.line("row") + 16)
    return ft.Container(bar, left=0, right=0, bottom=ABOVE + button + BOTTOM)


def _standing(read: ft.Control, foot: ft.Control) -> ft.Control:
    return ft.Column(
        [read, foot],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def _lying(read: ft.Control, foot: ft.Control) -> ft.Control:
    return ft.Row([read, foot], spacing=0, vertical_alignment=ft.CrossAxisAlignment.END)
