"""The cover: a page that could be anybody's, until a tap."""

import flet as ft

from app.state import App
from domain.check.pages import AlertCard, Emergency
from views.check.calls import call_button
from views.check.emergency import alert_of, check_view
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


@check_view
def CoverView(app: App, theme: Theme, room: Room) -> ft.Control:
    """Draw the cover; while an alert is open, whom to tell and call stands on it."""
    parts: list[ft.Control] = [
        heading(theme, TITLE, "title", level=1),
        words(theme, "body", TEXT, theme.colours.ink2),
    ]
    if alert := alert_of(app):
        parts += _help(theme, alert)
    show = pill(theme, "Show", call(app.uncover), look="main", expand=True)
    parts.append(ft.Row([show]))
    return middle(room, column([ft.Container(height=8), *map(inset, parts)]))


def _help(theme: Theme, alert: AlertCard | Emergency) -> list[ft.Control]:
    """Return the way to help, which nothing may hide; it names no symptom."""
    if isinstance(alert, AlertCard):
        crew, calls = alert.calls.crew, (alert.calls.main, *alert.calls.also)
    else:
        crew, calls = alert.crew, alert.calls
    parts: list[ft.Control] = [words(theme, "row_strong", WAITS)]
    if crew:
        parts.append(words(theme, "row", crew))
    for one in calls:
        parts.append(ft.Row([call_button(theme, one)]))
        parts.append(words(theme, "small", one.place, theme.colours.ink2))
    return parts
