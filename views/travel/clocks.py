"""The three clocks of a trip: here, to go, there."""

import flet as ft

from app.state import App
from app.trips import TripClock
from views.guard import view
from views.kit.text import told, words
from views.theme import Theme


@view
def ClocksView(app: App, clock: TripClock, theme: Theme) -> ft.Control:
    """Draw the clocks; they follow the minutes by themselves."""
    _ = clock.now
    shown = app.trip_clocks
    if shown is None:
        return ft.Container()
    c = theme.colours
    large = theme.percent > 100
    start = ft.CrossAxisAlignment.START
    sides = [
        told(
            f"{name} {time}",
            ft.Column(
                [words(theme, "tiny", name, c.ink2), words(theme, "heading", time)],
                spacing=0,
                tight=True,
                horizontal_alignment=align,
            ),
        )
        for (name, time), align in (
            (shown.near, start),
            (shown.far, start if large else ft.CrossAxisAlignment.END),
        )
    ]
    go = told(
        f"{shown.go_title} {shown.go}".strip(),
        ft.Column(
            [
                words(theme, "tiny", shown.go_title, c.ink2),
                words(theme, "title", shown.go),
            ],
            spacing=0,
            tight=True,
            horizontal_alignment=start if large else ft.CrossAxisAlignment.CENTER,
        ),
    )
    if large:
        return ft.Column([go, *sides], spacing=8)
    return ft.Row(
        [sides[0], go, sides[1]], alignment=ft.MainAxisAlignment.SPACE_BETWEEN
    )
