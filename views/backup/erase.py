"""Erase everything, after a typed yes."""

import flet as ft

from app.state import App
from domain import backup_words
from views.guard import view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import TILE, Theme, text_style


@view
def EraseView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what will be gone, the field for the yes, and the button."""
    typed = ft.use_ref("")  # a state would draw the page at every key
    c = theme.colours

    def keep(event: ft.Event[ft.TextField]) -> None:
        typed.current = event.control.value

    async def erase(_event: object) -> None:
        await app.erase(typed.current or "")

    field = ft.TextField(
        label=backup_words.ERASE_ASK,
        value=typed.current or "",
        on_change=keep,
        text_style=text_style(theme, "row"),
        label_style=text_style(theme, "row", c.ink2),
        border=ft.OutlineInputBorder(
            border_radius=TILE, side=ft.BorderSide(1.5, c.line2)
        ),
        cursor_color=c.vein,
    )
    button = pill(theme, "Erase for good", erase, icon="bin", look="now", expand=True)
    parts = [
        words(theme, "body", backup_words.ERASE_WHY),
        field,
        ft.Row([button]),
    ]
    head = sub_header(theme, "Erase everything", go)
    return middle(room, column([head], [inset(part) for part in parts]))
