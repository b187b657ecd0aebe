"""The copies to go back to, and the diary as tables."""

import flet as ft

from app.files import TABLE
from app.state import App
from domain import backup_words
from domain.backup_words import Copy
from views.guard import view
from views.handing import HandingButton
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

NO_COPY = "There is no copy yet."
TABLE_WHY = "A table opens in a spreadsheet. It cannot be imported again."


@view
def CopiesView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw each copy with a way back to it, and the tables."""
    ft.use_effect(app.look_at_copies, [])
    c = theme.colours
    rows = [_copy(app, theme, copy) for copy in app.copies]
    parts = [
        heading(theme, "Go back to a copy"),
        words(theme, "small", backup_words.GO_BACK_WHY, c.ink2),
        *(rows or [words(theme, "body", NO_COPY, c.ink2)]),
        hairline(theme),
        Tables(app, theme),
    ]
    head = sub_header(theme, "Copies and tables", go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _copy(app: App, theme: Theme, copy: Copy) -> ft.Control:
    back = pill(
        theme,
        copy.title,
        call(app.go_back_to, copy.name),
        icon="undo",
        look="outline",
        expand=True,
        name=f"Go back to {copy.title}",
    )
    return ft.Row([back], key=copy.name)


@view
def Tables(app: App, theme: Theme) -> ft.Control:
    """Draw the kinds that can be exported as a table, and the button for one."""
    kinds = app.table_kinds
    chosen, choose = ft.use_state(kinds[0].value if kinds else "")
    head = heading(theme, "Tables")
    if not kinds:
        nothing = words(theme, "body", "Nothing is logged yet.", theme.colours.ink2)
        return ft.Column([head, nothing], spacing=12)
    options = [Choice(kind.value, kind.name) for kind in kinds]
    row = ft.Row(
        chips(theme, options, chosen, choose), spacing=8, run_spacing=8, wrap=True
    )
    button = HandingButton(
        app, theme, TABLE + chosen, "Export table", TABLE_WHY, key=chosen
    )
    return ft.Column(
        [head, group(row, chosen, choose, "What the table holds"), button], spacing=12
    )
