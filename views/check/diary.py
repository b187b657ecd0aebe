"""The weekly diary: how often each complaint was there. There is no total."""

import flet as ft

from app.state import App
from domain.check.own_pages import ComplaintRow
from views.check.levels import levels
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import hidden, words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, Theme


@view
def DiaryView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw a row for each complaint, and the button that keeps the week."""
    page = app.diary_page
    c = theme.colours
    save = pill(
        theme,
        page.save,
        call(app.save_week),
        look="main",
        height=DOCKED,
        expand=True,
        disabled=not page.can_save,
    )
    parts: list[ft.Control] = [
        words(theme, "body", page.text, c.ink2),
        *_line(theme, page.last),
        *(_row(app, theme, room, row) for row in page.rows),
        *_line(theme, page.note),
        *_line(theme, page.left),
        ft.Row([save]),
    ]
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _line(theme: Theme, text: str) -> list[ft.Control]:
    return [words(theme, "small", text, theme.colours.ink2)] if text else []


def _row(app: App, theme: Theme, room: Room, row: ComplaintRow) -> ft.Control:
    """Return the complaint over its four levels."""

    async def choose(value: str) -> None:
        await app.set_complaint(row.id, int(value))

    faces = levels(
        theme, row.text, row.levels, choose, narrow=theme.percent > 130 or room.slim
    )
    name = hidden(words(theme, "row_strong", row.text))
    return ft.Column([name, faces], spacing=8, tight=True, key=row.id)
