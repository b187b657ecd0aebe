"""What is due now, and the ways to answer it."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain.trips.due import Now
from views.kit.buttons import named, one, pill, style
from views.kit.calls import call
from views.kit.signs import sign
from views.kit.text import words
from views.move.rows import care
from views.routes import Go
from views.theme import SLAB, Theme

PLAY = 52


def begin(app: App, trip_id: str, now: Now, go: Go) -> Callable[..., Awaitable[None]]:
    """Return what the main button of *now* does."""

    async def start(_event: object) -> None:
        if now.kind == "park":
            await app.happen(trip_id, "parked")
        elif now.kind == "check":
            await app.start_check("full")
            go("/check")
        elif now.routine:
            await app.start(now.routine)
        else:
            await app.happen(trip_id, "done", now.key)

    return start


def due(app: App, theme: Theme, trip_id: str, now: Now, go: Go) -> ft.Control:
    """Return the slab of what is due, with its other answers under it."""
    beside = theme.percent == 100  # two and two; larger words need their own room
    snoozes = [
        pill(
            theme,
            label,
            call(app.happen, trip_id, "snoozed", now.key, minutes),
            look="outline",
            expand=beside,
        )
        for label, minutes in now.snoozes
    ]
    skip = call(app.happen, trip_id, "skipped", now.key)
    done = call(app.happen, trip_id, "done", now.key)
    answers = [
        pill(theme, "Done", done, look="outline", name=now.done, expand=beside),
        pill(theme, "Skip", skip, look="outline", name=now.skip, expand=beside),
    ]
    rows = [row for row in (snoozes, answers) if row]
    return ft.Column(
        [
            slab(theme, now, begin(app, trip_id, now, go)),
            *([care(theme, now.care)] if now.care else []),
            *[
                ft.Row(list(row), spacing=8)
                if beside
                else ft.Row(list(row), spacing=8, run_spacing=8, wrap=True)
                for row in rows
            ],
        ],
        spacing=8,
    )


def slab(
    theme: Theme, now: Now, on_click: Callable[..., Awaitable[None]]
) -> ft.Control:
    """Return the one coral surface of the plan."""
    c = theme.colours
    told = ft.Column(
        [
            words(theme, "heading", now.title, c.onbeat),
            words(theme, "small", now.line, c.onbeat),
        ],
        spacing=4,
        tight=True,
        expand=True,
    )
    icon = "play" if now.routine or now.kind == "check" else "tick"
    disc = ft.Container(
        sign(theme, icon, color=c.beat),
        width=PLAY,
        height=PLAY,
        border_radius=PLAY / 2,
        bgcolor=c.onbeat,
        alignment=ft.Alignment.CENTER,
    )
    face = ft.Container(
        ft.Row([told, disc], spacing=12), padding=ft.Padding.symmetric(vertical=16)
    )
    button = ft.Button(
        content=named(now.start or now.title, face),
        on_click=on_click,
        elevation=0,
        style=style(c.beat, c.onbeat, None, SLAB),
    )
    return ft.Row([one(button, expand=True)])
