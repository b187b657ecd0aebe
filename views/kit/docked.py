"""A page of one screen: something to read, and buttons at its foot."""

from collections.abc import Sequence

import flet as ft

from views.layout import Room
from views.theme import BOTTOM, FACE_MARGIN, PANEL_MARGIN, Theme

WIDEST = 520
"""Buttons spread no further than this."""
TOP = 24


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


def _standing(read: ft.Control, foot: ft.Control) -> ft.Control:
    return ft.Column(
        [read, foot],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def _lying(read: ft.Control, foot: ft.Control) -> ft.Control:
    return ft.Row([read, foot], spacing=0, vertical_alignment=ft.CrossAxisAlignment.END)
