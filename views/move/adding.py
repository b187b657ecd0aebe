"""Choose the move that an own routine gets next."""

import flet as ft

from app.state import App
from domain.library import Query, library
from views.guard import view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.layout import Room
from views.move.library import Search
from views.move.rows import MoveLine
from views.routes import Go
from views.theme import Theme


@view
def AddMoveView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw every move that fits what is typed; a tap puts it into the routine."""
    text, look = ft.use_state("")
    every, show = ft.use_state(False)
    query = Query(text=text, applies=app.applies, put_away=every)
    found = library(query, app.situation)

    async def find(typed: str) -> None:
        look(typed)

    async def add(move: str) -> None:
        await app.add_move(move)
        go.back()

    rows: list[ft.Control] = [
        MoveLine(theme, row, add, key=row.id) for row in found.rows
    ]
    said = words(theme, "small", found.empty or found.count, theme.colours.ink2)
    away = [
        words(theme, "small", found.away, theme.colours.coraltext),
        ft.Row([pill(theme, found.toggle, lambda _: show(not every), look="outline")]),
    ]
    parts = [
        Search((find,), theme, key="search"),
        said,
        *rows,
        *(away if found.away else []),
    ]
    head = sub_header(theme, "Add a move", go)
    return middle(room, column([head], [inset(one) for one in parts]))
