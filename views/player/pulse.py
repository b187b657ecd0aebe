"""The screen pulse: a cue that is seen at the edges and wakes nobody.

Light runs up both edges of the screen, as blood runs up the leg. Two lights take
turns: while one runs, the other goes back to its start, both beyond the edge of
the screen, so that a pulse is one message and nothing has to be taken back.
"""

import flet as ft

from app.state import App
from app.ticker import Ticker
from views.guard import view
from views.layout import Room
from views.theme import PULSE_IN_MS, PULSE_OUT_MS, Theme

WIDTH = 10
LENGTH = 560
"""The same on every screen, two thirds of a phone: a light that waits above the edge
must not move when a keyboard closes or the phone is turned."""


@view
def PageLight(app: App, theme: Theme, room: Room) -> ft.Control:
    """Draw the light over a page, while a trip or the break timer may use it."""
    if app.trip_mark or app.break_timer.on:
        return Pulse(app.ticker, theme, room)
    return ft.Container(ignore_interactions=True)


@view
def Pulse(ticker: Ticker, theme: Theme, room: Room) -> ft.Control:
    """Draw the lights where they wait, or let one of them run; this leaf ticks."""
    lights = [
        _light(theme, room.height, up=ticker.pulses % 2 == twin, right=right)
        for twin in (0, 1)
        for right in (False, True)
    ]
    return ft.Container(
        ft.Stack(list(lights), expand=True), expand=True, ignore_interactions=True
    )


def _light(theme: Theme, height: float, *, up: bool, right: bool) -> ft.Control:
    ms = theme.ms(PULSE_IN_MS + PULSE_OUT_MS) if up else 1
    return ft.Container(
        width=WIDTH,
        height=LENGTH if up else 0,  # below the edge there is nothing to uncover
        border_radius=WIDTH / 2,
        bgcolor=theme.colours.beat,
        left=None if right else -WIDTH / 2,
        right=-WIDTH / 2 if right else None,
        top=-LENGTH if up else height,
        animate_position=ft.Animation(ms, ft.AnimationCurve.EASE_IN_OUT),
    )
