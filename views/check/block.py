"""The block on top of a result: limit, action, and the number to call."""

from collections.abc import Sequence
from typing import Literal

import flet as ft

from views.kit.text import words
from views.layout import Room
from views.theme import HUGE, MARGIN, Theme

Look = Literal["now", "soon", "plain"]


def ink_of(theme: Theme, look: Look) -> str:
    """Return the colour of the text on a block that looks so."""
    return theme.colours.onbeat if look == "now" else theme.colours.ink


def block(  # noqa: PLR0913, PLR0917  # what a block says
    theme: Theme,
    room: Room,
    look: Look,
    limit: str,
    action: str,
    more: Sequence[str],
    foot: Sequence[ft.Control] = (),
) -> ft.Control:
    """Return what to do, under what the list cannot do; *foot* follows.

    *look* is "now" for an action that cannot wait, "soon" for today's, "plain"
    for the rest. The words say it; the colour only repeats it.
    """
    c, ink = theme.colours, ink_of(theme, look)
    fill = {"now": c.beat, "soon": c.coraltint, "plain": None}[look]
    token = "result_large" if look == "now" and not room.low else "result"
    parts = [
        words(theme, "row", limit, ink),
        title(theme, action, token, ink),
        *(words(theme, "row_strong", line, ink) for line in more),
        *([ft.Container(height=4), *foot] if foot else []),
    ]
    corners = ft.BorderRadius.only(bottom_left=HUGE, bottom_right=HUGE)
    return ft.Container(
        ft.Column(
            parts,
            spacing=12,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        ),
        bgcolor=fill,
        border_radius=corners if fill and not room.low else None,
        padding=ft.Padding.only(
            left=MARGIN, right=MARGIN, top=20, bottom=20 if fill else 0
        ),
    )


def title(theme: Theme, text: str, token: str, ink: str, level: int = 1) -> ft.Control:
    """Return a headline in a colour of its own."""
    return ft.Semantics(heading_level=level, content=words(theme, token, text, ink))
