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
from views.theme import MARGIN, PANEL_MARGIN, SLAB, VAST, XL, S, Theme

LEG, LEG_SMALL, LEG_LOW, LEG_LARGE, LEG_WIDE = 274, 224, 190, 200, 400
"""The size of the drawing; on a short screen; on its side; with larger text; on a
desk."""
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
    slab = _slab(app, theme, offer)
    if room.low:
        return ft.Column([_leg(app, theme, LEG_LOW), slab], spacing=0)
    column = ring_column(theme, rings, spacing=S if room.short else XL)
    if theme.percent > 100:
        return ft.Column(
            [_leg(app, theme, LEG_LARGE), slab, ft.Container(height=16), inset(column)],
            spacing=0,
        )
    size = LEG_WIDE if room.large else LEG_SMALL if room.short else LEG
    beside = ft.Container(column, right=VAST if room.large else MARGIN, top=0)
    return ft.Column([ft.Stack([_leg(app, theme, size), beside]), slab], spacing=0)


def _leg(app: App, theme: Theme, size: float) -> ft.Control:
    """Return the leg, which comes in from the edge and stands on what is below."""
    drawn = ft.Container(
        Heart(app, theme, size), left=-CUT * size, top=(SKY - GROUND) * size
    )
    return ft.Stack([drawn], height=SKY * size, clip_behavior=ft.ClipBehavior.NONE)


def _slab(app: App, theme: Theme, offer: Offer) -> ft.Control:
    """Return the one coral surface: a tap anywhere on it starts."""
    c = theme.colours
    told = ft.Column(
        [
            words(theme, "heading", offer.title, c.onbeat),
            words(theme, "small", offer.line, c.onbeat),
        ],
        spacing=4,
        tight=True,
        expand=True,
    )
    disc = ft.Container(
        sign(theme, "play", color=c.beat),
        width=PLAY,
        height=PLAY,
        border_radius=PLAY / 2,
        bgcolor=c.onbeat,
        alignment=ft.Alignment.CENTER,
    )
    face = ft.Container(
        ft.Row([told, disc], spacing=12),
        padding=ft.Padding.symmetric(vertical=18),
    )
    button = ft.Button(
        content=named(offer.name, face),
        on_click=call(app.start, offer.routine),
        elevation=0,
        style=style(c.beat, c.onbeat, None, SLAB),
    )
    return ft.Container(
        one(button), padding=ft.Padding.symmetric(horizontal=PANEL_MARGIN)
    )
