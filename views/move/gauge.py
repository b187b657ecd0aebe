"""How long one has sat still: a habit, never a risk."""

import flet as ft

from app.breaks import Gauge
from views.guard import view
from views.kit.text import told, words
from views.theme import Theme

BAR = 8


@view
def StillBar(gauge: Gauge, theme: Theme) -> ft.Control:
    """Draw the bar and its words; this leaf ticks once a minute."""
    shown = gauge.shown
    if shown is None:
        return ft.Container()
    c = theme.colours
    full = round(shown.share * 100)
    sides: list[ft.Control] = []
    if full:
        sides.append(ft.Container(bgcolor=c.vein, border_radius=BAR / 2, expand=full))
    if full < 100:
        sides.append(ft.Container(expand=100 - full))
    bar = ft.Container(
        ft.Row(sides, spacing=0), height=BAR, border_radius=BAR / 2, bgcolor=c.track
    )
    both = ft.Column([words(theme, "small", shown.label, c.ink2), bar], spacing=6)
    return told(shown.label, both)
