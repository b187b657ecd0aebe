"""The bar of a break that is due, on every page that has no card of it."""

import flet as ft

from app.state import App
from domain.break_words import BreakCard
from views.guard import view
from views.kit.buttons import Click, named, one, pill, style
from views.kit.calls import call
from views.kit.signs import sign
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import PANEL_MARGIN, TARGET, TILE, Theme

CARDS = ("/", "/move")
"""The pages that show the whole card."""
NEVER = ("/check/", "/settings/number", "/settings/erase", "/welcome")
"""Where nothing is offered: beside what a leg check said, the number to call, what
cannot be taken back, and the first pages."""
SEE = "See the break"
LEAST = 360
"""Below this height a keyboard is up, and the field needs the room."""


def bars(app: App, theme: Theme, room: Room, route: str, go: Go) -> list[ft.Control]:
    """Return what stands under the page of *route* while a break is due, or nothing.

    Checks, sets and cabin mode take the whole screen: no bar is under them.
    """
    quiet = route in CARDS or route.startswith(NEVER) or room.height < LEAST
    return [] if quiet else [BreakBar(app, theme, go)]


@view
def BreakBar(app: App, theme: Theme, go: Go) -> ft.Control:
    """Draw the start of the break, and a way to put it off; nothing while none.

    To whom a caution applies it shows the card, which has room to say so, instead
    of starting anything.
    """
    card = app.break_card
    if card is None:
        return ft.Container()
    start = _offer(theme, card, card.start, "play", call(app.start, card.routine))
    if card.care:
        start = _offer(theme, card, SEE, "chev", lambda _: go("/move"))
    parts = [start]
    later = card.snoozes[1]
    if theme.percent == 100:  # larger text leaves room for the break alone
        off = call(app.snooze_break, later.minutes)
        parts.append(pill(theme, later.label, off, look="outline"))
    return ft.Container(
        ft.Row(parts, spacing=8),
        bgcolor=theme.colours.panel,
        border=ft.Border.only(top=ft.BorderSide(1, theme.colours.line)),
        padding=ft.Padding.symmetric(horizontal=PANEL_MARGIN, vertical=8),
    )


def _offer(
    theme: Theme, card: BreakCard, name: str, icon: str, act: Click
) -> ft.Control:
    c = theme.colours
    disc = ft.Container(
        sign(theme, icon, color=c.onbeat),
        width=TARGET,
        height=TARGET,
        border_radius=TARGET / 2,
        bgcolor=c.beat,
        alignment=ft.Alignment.CENTER,
    )
    told = ft.Column(
        [
            words(theme, "row_strong", card.title),
            words(theme, "small", card.line, c.ink2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    face = ft.Row([disc, told], spacing=14)
    button = ft.Button(
        content=named(name, face),
        on_click=act,
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, c.ink, None, TILE, pad=0),
    )
    return one(button, expand=True)
