"""The row of Settings about who may look on."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.choices import Choice, chips, group
from views.kit.rows import section
from views.kit.text import words
from views.theme import Theme

TITLE = "Cover what I entered"
WHY = (
    "The app opens with a cover and is called Notes. A tap shows it, and leaving "
    "the app covers it again. It is no lock, and a set that runs is not covered. "
    "While a leg check asks you to get help, the number to call stays in sight. "
    "The icon keeps its name."
)
OPTIONS = (Choice("no", "Show at once"), Choice("yes", "Cover"))


@view
def PrivacyRows(app: App, theme: Theme) -> ft.Control:
    """Draw the choice, and what it does and does not do."""
    value = "yes" if app.settings.cover else "no"
    row = ft.Row(
        chips(theme, OPTIONS, value, app.cover), spacing=8, run_spacing=8, wrap=True
    )
    why = words(theme, "small", WHY, theme.colours.ink2)
    chosen = group(row, value, app.cover, TITLE)
    return section(
        theme, "When others can see", words(theme, "row", TITLE), chosen, why
    )
