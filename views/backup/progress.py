"""The line that tells how far the reading or writing of a whole diary is."""

import flet as ft

from app.progress import Progress
from views.guard import view
from views.kit.text import words
from views.theme import Theme


@view
def ProgressLine(progress: Progress, theme: Theme) -> ft.Control:
    """Draw what is being done; nothing while nothing is."""
    if not progress.words:
        return ft.Container()
    return words(theme, "small", progress.words, theme.colours.ink2)
