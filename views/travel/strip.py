"""The strip on Today: the trip as a vein, the time to go, what comes next."""

import flet as ft

from app.state import App
from app.trips import TripClock
from views.guard import view
from views.kit.buttons import named, one, style
from views.kit.calls import call
from views.kit.signs import sign
from views.kit.text import words
from views.palette import COLOURS
from views.routes import Go
from views.theme import ANSWER, TARGET, Theme

TUBE = 12
"""How wide a vein is."""
CABIN = COLOURS["cabin"]


@view
def StripView(app: App, clock: TripClock, theme: Theme, go: Go) -> ft.Control:
    """Draw the strip; the clock is there so that it follows the minutes."""
    _ = clock.now
    strip = app.trip_strip
    if strip is None:
        return ft.Container()
    c = theme.colours
    ends = [words(theme, "row_strong", end) for end in strip.ends]
    top = ft.Row([ends[0], vein(theme, strip.share), ends[1]], spacing=12)
    go_, next_ = (
        words(theme, "row_strong", strip.go),
        words(theme, "small", strip.next, c.ink2),
    )
    low = [ft.Row([ft.Container(go_, expand=True), next_], spacing=8)]
    if theme.percent > 100:
        low = [go_, next_]
    face = ft.Column([top, *low], spacing=8, tight=True)
    said = f"{strip.ends[0]} to {strip.ends[1]}, {strip.go}, {strip.next}"

    def open_plan(_event: object) -> None:
        app.look_at_trip(strip.id)
        go("/travel/plan")

    opens = ft.Button(
        content=named(f"Open plan, {said}", face),
        on_click=open_plan,
        elevation=0,
        style=style(c.panel, c.ink, None, ANSWER, pad=4, tall=4),
    )
    parts: list[ft.Control] = [one(opens, expand=True)]
    if strip.cabin:
        parts.append(moon(theme, call(app.enter_cabin)))
    return ft.Container(
        ft.Row(parts, spacing=12),
        bgcolor=c.panel,
        border=ft.Border.all(1, c.line),
        border_radius=ANSWER,
        padding=ft.Padding.symmetric(horizontal=14, vertical=12),
    )


def vein(theme: Theme, share: float) -> ft.Control:
    """Return a way as a vein, filled as far as blood has passed."""
    c = theme.colours
    done = round(share * 1000)
    parts: list[ft.Control] = [
        ft.Container(expand=part, bgcolor=colour, height=TUBE, border_radius=TUBE / 2)
        for part, colour in ((done, c.vein), (1000 - done, c.veinmid))
        if part > 0
    ]
    return ft.Container(
        ft.Row(parts, spacing=2), expand=True, clip_behavior=ft.ClipBehavior.NONE
    )


def moon(theme: Theme, on_click: object) -> ft.Control:
    """Return the round button that leads to the dark; it looks like that place."""
    return one(
        ft.Button(
            content=named("Cabin mode", sign(theme, "moon", color=CABIN.ink)),
            on_click=on_click,  # type: ignore[arg-type]
            width=TARGET + 8,
            height=TARGET + 8,
            elevation=0,
            style=style(CABIN.bg, CABIN.ink, "#6B4518", (TARGET + 8) / 2, pad=0),
        )
    )
