"""A page that is read from the top and left at the bottom: results and the like."""

from collections.abc import Sequence

import flet as ft

from views.layout import COLUMN, Room
from views.theme import BOTTOM, MARGIN, XXL, Theme


def sheet(  # noqa: PLR0913  # a page has three parts
    theme: Theme,
    room: Room,
    top: ft.Control,
    parts: Sequence[ft.Control],
    foot: Sequence[ft.Control],
    *,
    key: str,
    stays: bool = False,
) -> ft.Control:
    """Return *top* over *parts*, which scroll, and *foot*.

    The foot stays in its place; with larger text only one that *stays*. On a phone
    on its side *top* stands at the left, the rest at the right. *key* names the
    page: another one starts at its top.
    """
    if room.low:
        content = _lying(top, [*parts, *foot], key)
    elif theme.percent > 100 and not stays:
        content = _standing(top, [*parts, *foot], [], key)
    else:
        content = _standing(top, parts, foot, key)
    wide = room.width > COLUMN and not room.low
    held = ft.Container(content, width=COLUMN if wide else None, expand=not wide)
    return ft.Container(
        ft.Row(
            [held],
            alignment=ft.MainAxisAlignment.CENTER,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        expand=True,
        bgcolor=theme.colours.bg,
    )


def _standing(
    top: ft.Control, parts: Sequence[ft.Control], foot: Sequence[ft.Control], key: str
) -> ft.Control:
    stays = ft.Container(
        together(foot, 12),
        padding=ft.Padding.only(left=MARGIN, right=MARGIN, top=12, bottom=BOTTOM),
    )
    return ft.Column(
        [scrolls([top, padded(parts)], key), *([stays] if foot else [])],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _lying(top: ft.Control, parts: Sequence[ft.Control], key: str) -> ft.Control:
    sides: list[ft.Control] = [
        scrolls([top], f"{key} left"),
        scrolls([padded(parts)], key),
    ]
    return ft.Row(
        sides,
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def padded(parts: Sequence[ft.Control]) -> ft.Control:
    """Return *parts* below each other within the margins of a page."""
    return ft.Container(
        together(parts, XXL),
        padding=ft.Padding.only(left=MARGIN, right=MARGIN, top=24, bottom=20),
    )


def scrolls(parts: Sequence[ft.Control], key: str) -> ft.Control:
    """Return *parts* in a column that scrolls; it is known by its *key*."""
    return ft.Column(
        list(parts),
        key=key,
        spacing=0,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def together(parts: Sequence[ft.Control], spacing: float = 8) -> ft.Control:
    """Return *parts* close below each other, as wide as what holds them."""
    return ft.Column(
        list(parts),
        spacing=spacing,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
