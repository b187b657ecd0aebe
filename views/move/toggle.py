"""A chip that is on or off, a checkbox for the screen reader."""

import flet as ft

from views.kit.buttons import Click
from views.kit.choices import chip
from views.kit.text import hidden
from views.theme import Theme

UNSEEN = ft.Colors.TRANSPARENT


def toggle(theme: Theme, name: str, on_change: Click, *, on: bool) -> ft.Control:
    """Return the chip called *name*; over its face lies an unseen checkbox."""
    face = ft.GestureDetector(
        hidden(chip(theme, name, on=on)),
        on_tap=on_change,
        exclude_from_semantics=True,
    )
    box = ft.Checkbox(
        label=name,
        value=on,
        on_change=on_change,
        label_style=ft.TextStyle(size=1, color=UNSEEN),
        fill_color=UNSEEN,
        check_color=UNSEEN,
        border_side=ft.BorderSide(0, UNSEEN),
        left=0,
        right=0,
        top=0,
        bottom=0,
    )
    return ft.Stack([face, box], key=name)
