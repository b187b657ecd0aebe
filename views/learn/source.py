"""Where a statement comes from: a page is opened by a tap and by nothing else."""

from collections.abc import Sequence

import flet as ft

from domain.learn.page import Reference
from views.kit.buttons import named, one, style
from views.kit.signs import sign
from views.kit.text import words
from views.theme import Theme


def links(theme: Theme, found: Sequence[Reference]) -> list[ft.Control]:
    """Return a row for each reference; without a network it can still be read."""
    return [_link(theme, each) for each in found]


def _link(theme: Theme, each: Reference) -> ft.Control:
    c = theme.colours
    said = ft.Column(
        [
            words(theme, "row", each.title, c.ink),
            words(theme, "small", each.where, c.ink2),
            words(theme, "small", each.checked, c.ink2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    face = ft.Row([sign(theme, "source", color=c.vein), said], spacing=16)
    button = ft.Button(
        content=named(f"Open: {each.title}. {each.where}. {each.checked}", face),
        action=ft.OpenUrl(each.link),
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, c.ink, None, 0, pad=0, tall=11),
    )
    return ft.Row([one(button, expand=True)], key=each.title)
