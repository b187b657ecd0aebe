"""The leg on the slab of the next action, with the rings of the day beside it."""

import flet as ft

from app.state import App
from domain.rings import Rings
from domain.summary import Offer
from views.guard import part
from views.heart import Heart
from views.kit.buttons import named, one, style
from views.kit.calls import call
from views.kit.page import inset
from views.kit.rings import ring_column
from views.kit.signs import sign
from views.kit.text import words
from views.layout import Room
from views.move.rows import care
from views.theme import (
    MARGIN,
    PANE_MARGIN,
    PANEL_MARGIN,
    SLAB,
    XL,
    XXL,
    L,
    S,
    Theme,
)

LEG, LEG_SMALL, LEG_LOW, LEG_WIDE = 274, 224, 190, 430
"""The size of the drawing; on a short screen; on its side; on a desk."""
LEG_LARGE, LEG_LEAST = 178, 112
"""With larger text; on a short screen as well, so that the slab is seen."""
CUT, GROUND, SKY = 0.155, 0.955, 0.845
"""Of that size: how much of the thigh the edge cuts off, where the floor is, how
tall the leg is."""
PLAY = 60


@part
def Hero(
    held: tuple[App], theme: Theme, room: Room, offer: Offer, rings: Rings
) -> ft.Control:
    """Draw the leg, the slab and the rings.

    The app is *held* in a tuple so that only the leg follows it.

    From larger text on the rings come under the slab, a row each. On a phone on
    its side they have no room here: Today puts them beside.
    """
    (app,) = held
    slab = _slab(app, theme, offer, large=room.large)
    edge = PANE_MARGIN - MARGIN if room.desk else 0
    if room.low:
        return ft.Column([_leg(app, theme, LEG_LOW), slab], spacing=0)
    if theme.percent > 100:
        size = LEG if room.large else LEG_LEAST if room.short else LEG_LARGE
        leg = _leg(app, theme, size, edge)
        rows = inset(ring_column(theme, rings, spacing=L))
        return ft.Column([leg, slab, ft.Container(height=XXL), rows], spacing=0)
    space = XXL if room.large else S if room.short else XL
    column = ring_column(theme, rings, spacing=space, large=room.large)
    size = LEG_WIDE if room.large else LEG_SMALL if room.short else LEG
    beside = ft.Container(column, right=MARGIN, top=S if room.large else 0)
    leg = _leg(app, theme, size, edge)
    return ft.Column([ft.Stack([leg, beside]), slab], spacing=0)


def _leg(app: App, theme: Theme, size: float, edge: float = 0) -> ft.Control:
    """Return the leg, which comes in from the edge and stands on what is below.

    *edge* is how far the edge of the pane lies outside of what holds the leg.
    """
    drawn = ft.Container(
        Heart(app, theme, size), left=-CUT * size - edge, top=(SKY - GROUND) * size
    )
    return ft.Stack([drawn], height=SKY * size, clip_behavior=ft.ClipBehavior.NONE)


def _slab(app: App, theme: Theme, offer: Offer, *, large: bool) -> ft.Control:
    """Return the one coral surface, quiet while nothing is due: a tap on it starts."""
    c = theme.colours
    fill, ink, under, edge = c.beat, c.onbeat, c.onbeat, None
    disc_fill, disc_ink = c.onbeat, c.beat
    if offer.waits:  # nothing is due: nothing is coral
        fill, ink, under, edge = c.panel, c.ink, c.ink2, c.line
        disc_fill, disc_ink = c.veintint, c.vein
    title, line = ("title_small", "row") if large else ("heading", "small")
    told = ft.Column(
        [
            words(theme, title, offer.title, ink),
            words(theme, line, offer.line, under),
        ],
        spacing=4,
        tight=True,
        expand=True,
    )
    disc = ft.Container(
        sign(theme, "play" if offer.routine else "tick", color=disc_ink),
        width=PLAY,
        height=PLAY,
        border_radius=PLAY / 2,
        bgcolor=disc_fill,
        alignment=ft.Alignment.CENTER,
    )
    face = ft.Container(
        ft.Row([told, disc], spacing=12),
        padding=ft.Padding.symmetric(vertical=XXL if large else 18),
    )
    button = ft.Button(
        content=named(offer.name, face),
        on_click=call(app.start, offer.routine) if offer.routine else call(app.park),
        elevation=0,
        style=style(fill, ink, edge, SLAB),
    )
    both: list[ft.Control] = [one(button)]
    if offer.care:
        both.append(inset(care(theme, offer.care), MARGIN - PANEL_MARGIN))
    return ft.Container(
        ft.Column(
            both,
            spacing=S,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        padding=ft.Padding.symmetric(horizontal=PANEL_MARGIN),
    )
