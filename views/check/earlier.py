"""The checks before: when, and what was to do."""

import flet as ft

from app.state import App
from domain.check.pages import Earlier
from views.guard import view
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.text import told, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme


@view
def EarlierView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the checks before, the latest first."""
    page = app.earlier_page
    rows = [_row(theme, row) for row in page.rows]
    if not rows:
        rows.append(words(theme, "body", page.empty, theme.colours.ink2))
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(ft.Column(rows, spacing=12))]))


def _row(theme: Theme, row: Earlier) -> ft.Control:
    c = theme.colours
    both = ft.Column(
        [words(theme, "row_strong", row.what), words(theme, "small", row.when, c.ink2)],
        spacing=2,
        tight=True,
    )
    return ft.Column([hairline(theme), told(row.told, both)], spacing=12, key=row.id)
