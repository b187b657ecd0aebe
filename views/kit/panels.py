"""Panels and hairlines."""

import flet as ft

from views.theme import PANEL, Theme


def panel(theme: Theme, *content: ft.Control, spacing: float = 8) -> ft.Control:
    """Return a card with a hairline around it."""
    return ft.Container(
        content=ft.Column(list(content), spacing=spacing, tight=True),
        bgcolor=theme.colours.panel,
        border=ft.Border.all(1, theme.colours.line),
        border_radius=PANEL,
        padding=20,
    )


def warning(theme: Theme, text: ft.Control, icon: ft.Control) -> ft.Control:
    """Return a panel of caution."""
    return ft.Container(
        content=ft.Row(
            [icon, ft.Container(text, expand=True)],
            vertical_alignment=ft.CrossAxisAlignment.START,
            spacing=12,
        ),
        bgcolor=theme.colours.coraltint,
        border_radius=PANEL,
        padding=16,
    )


def hairline(theme: Theme) -> ft.Control:
    """Return a line between two rows."""
    return ft.Container(height=1, bgcolor=theme.colours.line)
