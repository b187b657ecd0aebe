"""Plain lines behind a capsule, the beat of a muscle at rest."""

from collections.abc import Sequence

import flet as ft

from views.kit.text import words
from views.theme import Theme

THICK, HIGH = 6, 22


def bullets(
    theme: Theme,
    lines: Sequence[str],
    *,
    token: str = "body",
    color: str = "",
    spacing: float = 12,
) -> ft.Control:
    """Return *lines*, each behind a capsule of *color*."""
    rows = [_line(theme, line, token, color) for line in lines]
    return ft.Column(rows, spacing=spacing, tight=True)


def _line(theme: Theme, line: str, token: str, color: str) -> ft.Control:
    high = max(HIGH, theme.line(token))
    capsule = ft.Container(
        width=THICK,
        height=HIGH,
        border_radius=THICK / 2,
        bgcolor=color or theme.colours.veinmid,
    )
    # Beside the first line, however many there are.
    mark = ft.Container(capsule, height=high, alignment=ft.Alignment.CENTER)
    text = ft.Container(words(theme, token, line), expand=True)
    return ft.Row(
        [mark, text], spacing=14, vertical_alignment=ft.CrossAxisAlignment.START
    )
