"""Help: the keys, and what to do if something does not work."""

import flet as ft

from app.state import App
from domain.keys import NOTE, SHORTCUTS
from views.guard import view
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import link, section
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

SELF_TEST = "/settings/test"


@view
def HelpView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the keys, and the way to the self-test."""
    quiet = theme.colours.ink2
    keys: list[ft.Control] = [
        ft.Column(
            [words(theme, "row_strong", key), words(theme, "small", does, quiet)],
            spacing=2,
        )
        for key, does in SHORTCUTS
    ]
    test = link(theme, "flask", "Self-test", "", lambda _: go(SELF_TEST))
    parts = (
        section(theme, "With a keyboard", *keys, words(theme, "small", NOTE, quiet)),
        section(theme, "If something does not work", test),
    )
    head = sub_header(theme, "Help", go)
    return middle(room, column([head], [inset(part) for part in parts]))
