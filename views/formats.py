"""Rows that choose how times and figures are written."""

import flet as ft

from app.state import App
from domain.format_choices import FORMATS, FormatChoice, chosen, value_of
from views.kit.choices import Choice, chips, group
from views.kit.text import words
from views.resetting import reset
from views.theme import Theme


def format_rows(app: App, theme: Theme) -> list[ft.Control]:
    """Return a row of choices for clock, first weekday and decimal sign."""
    return [_row(app, theme, one) for one in FORMATS]


def _row(app: App, theme: Theme, one: FormatChoice) -> ft.Control:
    value = chosen(app.settings, one)

    async def choose(said: str) -> None:
        await app.choose(one.setting, value_of(one, said))

    options = [Choice(*option) for option in one.options]
    row = ft.Row(
        chips(theme, options, value, choose), spacing=8, run_spacing=8, wrap=True
    )
    shown = group(row, value, choose, one.title)
    kept = getattr(app.settings, one.setting)
    back = reset(app.choose, theme, one.title, one.setting, kept)
    return ft.Column([words(theme, "row", one.title), shown, *back], spacing=8)
