"""Icons by the names of the design; they stand beside a word that says the same."""

import flet as ft

from views.icons import icon
from views.kit.text import hidden
from views.theme import ICON, Theme


def sign(
    theme: Theme, name: str, size: float = ICON, color: str | None = None
) -> ft.Control:
    """Return icon *name*, unseen by the screen reader."""
    return hidden(icon(theme, name, size, color))
