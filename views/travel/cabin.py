"""Cabin mode: black, dim, large, silent; the next thing and one button."""

from dataclasses import replace

import flet as ft

from app.state import App
from app.trips import TripClock
from domain.routines import SEAT_SET_SHORT
from domain.trips.cabin_page import CabinPage
from views.guard import view
from views.heart import Heart
from views.kit.buttons import icon_button, named, one, style
from views.kit.calls import call
from views.kit.fit import width
from views.kit.signs import sign
from views.kit.text import heading, hidden, told, words
from views.layout import Room
from views.move.rows import care
from views.player.pulse import Pulse
from views.routes import Go
from views.theme import BOTTOM, CABIN_BUTTON, CABIN_TARGET, FACE_MARGIN, Theme
from views.travel.answers import begin

LEG, SMALLEST = 300, 720
"""The leg is drawn this large where the screen is at least so high."""
WORD = 230
"""The room for the word of the button beside its sign, on the narrowest phone."""
ICONS = {"advice": "warn", "awake": "sun", "answer": "play", "start": "play"}


@view
def CabinView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the page; only its clocks follow the minutes."""
    top = ft.Row(
        [
            sign(theme, "mute", color=theme.colours.ink3),
            ft.Container(heading(theme, "Cabin mode, silent", "nav", 1), expand=True),
            icon_button(
                theme,
                "close",
                "Leave cabin mode",
                call(app.leave_cabin),
                theme.colours.ink,
            ),
        ],
        spacing=10,
    )
    clocks = CabinClocks(app, app.trip_clock, theme)
    foot = CabinNext(app, app.trip_clock, theme, go)
    if room.low:
        # The button lies under the thumb of the hand that holds the phone.
        next_ = ft.Container(foot, alignment=ft.Alignment.BOTTOM_CENTER, expand=True)
        body: ft.Control = ft.Row(
            [ft.Column([top, clocks], expand=True), next_],
            spacing=24,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    elif theme.percent > 100:  # the button stays, whatever has to scroll
        upper = ft.Column([top, clocks], scroll=ft.ScrollMode.AUTO, expand=True)
        body = ft.Column([upper, foot], spacing=8)
    else:
        leg = _leg(app, theme, room)
        body = ft.Column([top, clocks, ft.Container(leg, expand=True), foot], spacing=8)
    page = ft.Container(
        body,
        padding=ft.Padding.only(
            left=FACE_MARGIN, right=FACE_MARGIN, top=16, bottom=BOTTOM
        ),
        bgcolor=theme.colours.bg,
        expand=True,
    )
    return ft.Stack([page, Pulse(app.ticker, theme, room)], expand=True)


def _leg(app: App, theme: Theme, room: Room) -> ft.Control:
    """Return the leg where there is room for it."""
    if room.height < SMALLEST:
        return ft.Container()
    size = min(LEG, room.height * 0.36)
    drawn = ft.Container(Heart(app, theme, size), left=-FACE_MARGIN - 0.155 * size)
    return hidden(ft.Stack([drawn], height=size, clip_behavior=ft.ClipBehavior.NONE))


@view
def CabinClocks(app: App, clock: TripClock, theme: Theme) -> ft.Control:
    """Draw the time to go and the two clocks."""
    _ = clock.now
    shown = app.trip_clocks
    if shown is None:
        return ft.Container()
    c = theme.colours
    pairs = [
        told(
            f"{name} {time}",
            ft.Column(
                [words(theme, "small", name, c.ink3), words(theme, "rep", time)],
                spacing=0,
                tight=True,
            ),
        )
        for name, time in (shown.near, shown.far)
    ]
    go = told(
        f"{shown.go_title} {shown.go}".strip(),
        ft.Column(
            [
                words(theme, "small", shown.go_title, c.ink3),
                # Large as it is, it does not grow: a narrow phone has no room.
                words(replace(theme, percent=100), "clock", shown.go),
            ],
            spacing=0,
            tight=True,
        ),
    )
    row = ft.Row(list(pairs), spacing=44, run_spacing=8, wrap=True)
    return ft.Column([go, row], spacing=12, tight=True)


@view
def CabinNext(app: App, clock: TripClock, theme: Theme, go: Go) -> ft.Control:
    """Draw the next thing and the one button, which can be hit blind."""
    _ = clock.now
    page = app.cabin_page
    if page is None:
        return ft.Container()
    button = _button(theme, page, _acts(app, page, go))
    return ft.Column(
        [
            ft.Container(height=1, bgcolor=theme.colours.line2),
            words(theme, "title", page.title),
            words(theme, "row", page.line),
            *([care(theme, page.care)] if page.care else []),
            ft.Container(height=8),
            button,
        ],
        spacing=6,
        tight=True,
    )


def _acts(app: App, page: CabinPage, go: Go) -> object:
    """Return what the one button does."""
    if page.act == "advice":
        return call(app.show_advice)
    if page.act == "start":
        return call(app.start, SEAT_SET_SHORT.id)
    plan = app.plan_page
    if plan is None or plan.now is None or page.act == "awake":
        return call(app.wake)
    return begin(app, plan.id, plan.now, go)


def _button(theme: Theme, page: CabinPage, on_click: object) -> ft.Control:
    c = theme.colours
    icon = ICONS[page.act]
    large = width(page.word, theme.size("code")) <= WORD
    face = ft.Container(
        ft.Row(
            [
                sign(theme, icon, 36, c.ink),
                words(theme, "code" if large else "title", page.word),
            ],
            alignment=ft.MainAxisAlignment.CENTER,
            spacing=16,
        ),
        height=CABIN_TARGET,
        alignment=ft.Alignment.CENTER,
    )
    button = ft.Button(
        content=named(page.name, face),
        on_click=on_click,  # type: ignore[arg-type]
        elevation=0,
        style=style(c.panel, c.ink, c.ink3, CABIN_BUTTON, pad=12),
    )
    return ft.Row([one(button, expand=True)])
