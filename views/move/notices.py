"""The permission for notifications: what they are for, and what they cannot do."""

import flet as ft

from app.ports import ASK_MARK
from app.state import App
from domain import reminder
from views.guard import view
from views.kit.buttons import pill
from views.kit.rows import section
from views.kit.text import words
from views.theme import Theme


@view
def NoticesView(app: App, theme: Theme) -> ft.Control:
    """Draw what the browser allows; nothing where there is no browser."""
    said = reminder.words(app.notices)
    if not said:
        return ft.Container()
    quiet = theme.colours.ink2
    parts: list[ft.Control] = [words(theme, "body", said, quiet)]
    if app.notices == "default":
        # A browser asks only inside the tap, as it shares files only there.
        ask = ft.ShareText(ASK_MARK)
        parts.append(ft.Row([pill(theme, reminder.ASK, None, action=ask, expand=True)]))
    if app.notices != "unsupported":
        parts.append(words(theme, "body", reminder.LIMIT, quiet))
    return section(theme, reminder.TITLE, *parts)
