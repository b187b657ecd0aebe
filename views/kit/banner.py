"""The banner that does not go away while nothing is kept."""

import flet as ft

from app.state import App
from domain import about
from views.kit.panels import warning
from views.kit.signs import sign
from views.kit.text import words
from views.layout import Room
from views.theme import PANEL_MARGIN, S, Theme


def banner(app: App, theme: Theme, room: Room) -> list[ft.Control]:
    """Return what stands over every page of an app that keeps nothing."""
    if app.place != "memory":
        return []
    c = theme.colours
    said: list[ft.Control] = [words(theme, "row_strong", about.NOT_KEPT, c.ink)]
    if theme.percent == 100 and not room.short:  # Settings says why at any size
        said.append(words(theme, "small", about.NOT_KEPT_WHY, c.ink))
    text = ft.Column(said, spacing=2)
    icon = sign(theme, "warn", color=c.coraltext)
    around = ft.Padding.symmetric(horizontal=PANEL_MARGIN, vertical=S)
    return [ft.Container(warning(theme, text, icon), padding=around)]
