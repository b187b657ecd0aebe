"""Rows of a page of settings, and the sections they stand in."""

import flet as ft

from views.kit.buttons import Click, icon_button, named, one, style
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import heading, words
from views.theme import Theme


def section(theme: Theme, title: str, *rows: ft.Control) -> ft.Control:
    """Return *rows* under their headline, a hairline over each."""
    parts: list[ft.Control] = [ft.Container(), heading(theme, title)]
    for row in rows:
        parts += [hairline(theme), row]
    return ft.Column(parts, spacing=12)


def row(theme: Theme, icon: str, title: str, value: ft.Control) -> ft.Control:
    """Return a row: icon, title, and its value at the right.

    From larger text on, the value stands under the title.
    """
    lead = [
        sign(theme, icon, color=theme.colours.vein),
        ft.Container(words(theme, "row", title), expand=True),
    ]
    if theme.percent > 100:
        return ft.Column([ft.Row(lead, spacing=16), ft.Row([value])], spacing=4)
    return ft.Row([*lead, value], spacing=16)


def link(
    theme: Theme, icon: str, title: str, value: str, on_click: Click
) -> ft.Control:
    """Return a row that opens the place where its value is changed."""
    c = theme.colours
    names = [words(theme, "row", title)]
    told = words(theme, "row", value, c.ink2)
    middle: list[ft.Control] = [ft.Container(names[0], expand=True), told]
    if theme.percent > 100:
        names += [told] if value else []
        middle = [ft.Column(list(names), spacing=2, expand=True)]
    face = ft.Row(
        [
            sign(theme, icon, color=c.vein),
            *middle,
            sign(theme, "chev", color=c.ink3),
        ],
        spacing=16,
    )
    button = ft.Button(
        content=named(f"{title}: {value}" if value else title, face),
        on_click=on_click,
        elevation=0,
        style=style(c.bg, c.ink, None, 0, pad=0, tall=14),
    )
    return ft.Row([one(button, expand=True)])


def stepper(  # noqa: PLR0913, PLR0917  # a stepper has two ends, each with a name
    theme: Theme, value: str, less: str, on_less: Click, more: str, on_more: Click
) -> ft.Control:
    """Return *value* between two buttons called *less* and *more*."""
    vein = theme.colours.vein
    return ft.Row(
        [
            icon_button(theme, "minus", less, on_less, vein, round_=True),
            words(theme, "row_strong", value),
            icon_button(theme, "add", more, on_more, vein, round_=True),
        ],
        spacing=12,
        tight=True,
    )
