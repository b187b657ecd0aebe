"""How often a complaint was there: four words, of which one is chosen."""

from collections.abc import Sequence

import flet as ft

from domain.check.own_pages import Level
from views.kit.choices import Choice, Choose, group, radio
from views.kit.text import words
from views.theme import TARGET, TILE, Theme

GAP = 8


def levels(
    theme: Theme, name: str, options: Sequence[Level], choose: Choose, *, narrow: bool
) -> ft.Control:
    """Return *options* as the group called *name*; *narrow* gives two rows.

    The name of an option says what it is about as well: a screen reader meets
    the same four words for every complaint.
    """
    faces = [_option(theme, one, choose) for one in options]
    each = 2 if narrow else len(faces)
    rows: list[ft.Control] = [
        ft.Row(list(faces[at : at + each]), spacing=GAP)
        for at in range(0, len(faces), each)
    ]
    value = next((str(one.value) for one in options if one.on), None)
    return group(ft.Column(rows, spacing=GAP, tight=True), value, choose, name)


def _option(theme: Theme, one: Level, choose: Choose) -> ft.Control:
    c = theme.colours
    ink = c.onvein if one.on else c.ink
    face = ft.Container(
        words(theme, "small", one.label, ink, ft.TextAlign.CENTER),
        height=max(TARGET, theme.line("small") + 20),
        alignment=ft.Alignment.CENTER,
        bgcolor=c.vein if one.on else c.panel,
        border=ft.Border.all(1.5, c.vein if one.on else c.line2),
        border_radius=TILE,
    )
    made = radio(theme, Choice(str(one.value), one.name), face, choose)
    made.expand = True
    return made
