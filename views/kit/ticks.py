"""What can be ticked: a line with a box, or a chip.

Over the face lies a checkbox of the client that cannot be seen: it has the role,
the name, the state and the keys, as the radio buttons of the choices have.
"""

from dataclasses import dataclass

import flet as ft

from views.kit.buttons import Click
from views.kit.choices import UNSEEN, chip
from views.kit.signs import sign
from views.kit.text import hidden, words
from views.theme import TARGET, Theme

BOX, EDGE, CORNER = 28, 2, 8


def tick(
    theme: Theme, name: str, on_change: Click, *, key: str, on: bool
) -> ft.Control:
    """Return a line called *name* with a box before it, ticked while it is *on*."""
    line = _line(theme, name, on=on)
    return ticked(theme, line, Box(name, on, key), on_change)


def toggle(theme: Theme, name: str, on_change: Click, *, on: bool) -> ft.Control:
    """Return the chip called *name*, filled while it is *on*."""
    face = chip(theme, name, on=on)
    return ticked(theme, face, Box(name, on, name), on_change)


@dataclass(frozen=True, slots=True)
class Box:
    """What a screen reader knows of a box, and its key among its neighbours."""

    name: str
    on: bool
    key: str


def ticked(theme: Theme, face: ft.Control, box: Box, on_change: Click) -> ft.Control:
    """Return *face* with an unseen checkbox over it.

    What the box does not cover of the face takes taps as well.
    """
    under = ft.GestureDetector(
        hidden(face), on_tap=on_change, exclude_from_semantics=True
    )
    over = ft.Checkbox(
        label=box.name,
        value=box.on,
        on_change=on_change,
        label_style=ft.TextStyle(size=1, color=UNSEEN),
        fill_color=UNSEEN,
        check_color=UNSEEN,
        border_side=ft.BorderSide(0, UNSEEN),
        overlay_color={
            ft.ControlState.FOCUSED: ft.Colors.with_opacity(0.2, theme.colours.vein),
            ft.ControlState.DEFAULT: UNSEEN,
        },
        left=0,
        right=0,
        top=0,
        bottom=0,
    )
    return ft.Stack([under, over], key=box.key)


def _line(theme: Theme, name: str, *, on: bool) -> ft.Control:
    c = theme.colours
    size = theme.icon(BOX)
    box = ft.Container(
        sign(theme, "tick", 20, c.onvein) if on else None,
        width=size,
        height=size,
        border_radius=CORNER,
        bgcolor=c.vein if on else c.panel,
        border=ft.Border.all(EDGE, c.vein if on else c.ink3),
        alignment=ft.Alignment.CENTER,
    )
    pad = max(8, (TARGET - max(size, theme.line("row"))) / 2)
    return ft.Container(
        ft.Row(
            [box, ft.Container(words(theme, "row", name), expand=True)],
            spacing=16,
        ),
        padding=ft.Padding.symmetric(vertical=pad),
        bgcolor=c.bg,
    )
