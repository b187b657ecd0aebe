"""Learn: what there is to read."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import link, section
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

INTRO = (
    "Your calves pump blood up from the legs. Here is how, what helps, and how good "
    "the evidence is. All of it can be read without a network."
)
ROWS = (
    ("The pump", (("pump", "How the pump works", "today", "6 cards"),)),
    (
        "Around it",
        (
            ("claims", "What you may have read", "flask", "looked up"),
            ("life", "Socks, shoes, food", "person", ""),
            ("limited", "If you move little", "seat", ""),
            ("older", "For older people", "walk", ""),
        ),
    ),
    ("Evidence", (("sources", "Where it comes from", "source", ""),)),
)


@view
def LearnView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the list of pages."""
    parts: list[ft.Control] = [words(theme, "body", INTRO, theme.colours.ink2)]
    for title, rows in ROWS:
        found = [_row(theme, go, row) for row in rows]
        parts.append(section(theme, title, *found))
    head = sub_header(theme, "Learn", go)
    return middle(room, column([head], [inset(each) for each in parts]))


def _row(theme: Theme, go: Go, row: tuple[str, str, str, str]) -> ft.Control:
    route, title, icon, value = row
    return link(theme, icon, title, value, lambda _: go(f"/learn/{route}"))
