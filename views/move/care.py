"""What applies to the person: it marks moves, or puts them away."""

import flet as ft

from app.state import App
from domain.move_home import CARE_TEXT, CARE_TITLE
from views.guard import view
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.kit.ticks import tick
from views.layout import Room
from views.routes import Go
from views.theme import Theme


@view
def CareView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw a line to tick for each caution."""
    ticks = [
        tick(
            theme,
            one.caution.title,
            call(app.set_caution, one.caution.code, not one.on),
            key=one.caution.code,
            on=one.on,
        )
        for one in app.care_choices
    ]
    said = words(theme, "body", CARE_TEXT, theme.colours.ink2)
    parts = [inset(part) for part in (said, *ticks)]
    return middle(room, column([sub_header(theme, CARE_TITLE, go)], parts))
