"""The self-test: what the app finds out about itself, to read and to copy."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

WHY = "If something does not work, these lines help whoever helps you."
NOTHING_YOURS = "Nothing that you entered is in what is copied."


@view
def SelfTestView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what was found, with a way to copy it and to try again."""
    ft.use_effect(app.try_itself, [])
    c, found = theme.colours, app.self_test
    parts: list[ft.Control] = [words(theme, "body", WHY, c.ink2)]
    for line in found.lines if found else ("Trying.",):
        parts += [hairline(theme), words(theme, "row", line)]
    if found:
        copy = ft.CopyToClipboard(found.details)
        parts += [
            ft.Row(
                [pill(theme, "Copy details", None, action=copy, expand=True)],
            ),
            words(theme, "small", NOTHING_YOURS, c.ink2),
        ]
    again = pill(theme, "Try again", call(app.try_itself), look="outline", expand=True)
    parts.append(ft.Row([again]))
    head = sub_header(theme, "Self-test", go)
    return middle(room, column([head], [inset(part) for part in parts]))
