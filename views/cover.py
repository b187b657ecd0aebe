"""The cover: a page that could be anybody's, until a tap."""

import flet as ft

from app.state import App
from views.check.emergency import alert_of
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle
from views.kit.text import heading, words
from views.layout import Room
from views.theme import Theme

TITLE = "Notes"
"""What the window is called while entries are covered."""
TEXT = "What is here is covered. Nothing was lost."
WAITS = "Something here waits for you. Read it now."


@view
def CoverView(app: App, theme: Theme, room: Room) -> ft.Control:
    """Draw the cover; of an open alert it says no more than that something waits."""
    parts: list[ft.Control] = [
        heading(theme, TITLE, "title", level=1),
        words(theme, "body", TEXT, theme.colours.ink2),
    ]
    if alert_of(app):
        parts.append(words(theme, "row_strong", WAITS))
    show = pill(theme, "Show", call(app.uncover), look="main", expand=True)
    parts.append(ft.Row([show]))
    return middle(room, column([ft.Container(height=8), *map(inset, parts)]))
