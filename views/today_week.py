"""The last seven days as beats: the larger, the more rings were closed."""

import flet as ft

from domain.today_page import Week
from views.guard import part
from views.kit.text import heading, told, words
from views.theme import Theme

BEATS = (0, 18, 26, 34)
"""The size of a day by its rings."""
ROW = 36


@part
def WeekStrip(theme: Theme, week: Week) -> ft.Control:
    """Draw the week and what it adds up to."""
    c = theme.colours
    days = [
        told(
            dot.told,
            ft.Column(
                [
                    ft.Container(
                        beat(theme, dot.level, today=dot.today),
                        height=ROW,
                        alignment=ft.Alignment.CENTER,
                    ),
                    words(
                        theme,
                        "nav_on" if dot.today else "nav",
                        dot.label,
                        c.ink if dot.today else c.ink2,
                    ),
                ],
                spacing=4,
                horizontal_alignment=ft.CrossAxisAlignment.CENTER,
                tight=True,
            ),
        )
        for dot in week.dots
    ]
    row = ft.Row(list(days), alignment=ft.MainAxisAlignment.SPACE_BETWEEN)
    lines = [words(theme, "small", line, c.ink2) for line in week.lines]
    return ft.Column([heading(theme, "This week"), row, *lines], spacing=12)


def beat(theme: Theme, level: int, *, today: bool = False) -> ft.Control:
    """Return a day as a beat; a day without a ring is a capsule at rest."""
    c = theme.colours
    if level:
        size = BEATS[level]
        fill = (c.veinmid, c.vein2, c.vein)[level - 1]
        return ft.Container(
            width=size, height=size, border_radius=size / 2, bgcolor=fill
        )
    if today:
        size = BEATS[-1]
        return ft.Container(
            width=size,
            height=size,
            border_radius=size / 2,
            border=ft.Border.all(3, c.vein),
        )
    return ft.Container(width=6, height=24, border_radius=3, bgcolor=c.line2)
