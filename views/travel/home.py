"""The tab Travel: the trip to come, a new one, those that were."""

from functools import partial

import flet as ft

from app.state import App
from domain.trips import ready
from domain.trips.home_page import Card, EarlierRow
from views.guard import view
from views.kit.buttons import named, one, pill, style
from views.kit.page import header, inset, spread
from views.kit.panels import hairline
from views.kit.signs import sign
from views.kit.text import heading, told, words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, PANEL_MARGIN, SLAB, Theme
from views.travel.alert import before_all
from views.travel.export import DeletedPart
from views.travel.strip import vein

FIRST = (
    "Enter a flight, a train, a coach or a car ride. You get a plan for your legs, "
    "and it works without a network."
)


@view
def TravelView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the trips, the next one first."""
    page = app.travel_home
    head = header(theme, room, "Travel", page.under, go)
    cards = [inset(_card(app, theme, one, go), PANEL_MARGIN) for one in page.cards]
    if not page.cards:
        cards = [inset(words(theme, "body", FIRST, theme.colours.ink2))]

    async def new(_event: object) -> None:
        await app.new_trip()
        go("/travel/new")

    look = "now" if not page.cards else "main"
    add = pill(
        theme, "New trip", new, icon="add", look=look, height=DOCKED, expand=True
    )
    side: list[ft.Control] = [inset(ft.Row([add]), PANEL_MARGIN)]
    if not page.cards:
        look_ = pill(theme, ready.TITLE, lambda _: go("/travel/ready"), look="plain")
        side.append(inset(ft.Row([look_])))
    if app.deleted_purpose:
        side.append(inset(DeletedPart(app, theme)))
    if page.earlier:
        rows = [_earlier(app, theme, one, go) for one in page.earlier]
        side.append(inset(ft.Column([heading(theme, "Earlier"), *rows], spacing=8)))
    return spread(theme, room, [head, *before_all(app, theme), *cards], side)


def _open(app: App, go: Go, trip_id: str, _event: object) -> None:
    app.look_at_trip(trip_id)
    go("/travel/plan")


def _card(app: App, theme: Theme, card: Card, go: Go) -> ft.Control:
    c = theme.colours
    mode = ft.Row(
        [sign(theme, card.mode, color=c.vein), words(theme, "small", card.mode_name)],
        spacing=8,
        tight=True,
    )
    top = ft.Row(
        [words(theme, "small", card.when, c.ink2), mode],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
    )
    token = "code" if max(map(len, card.ends)) < 6 else "heading"
    names = [words(theme, token, end) for end in card.ends]
    way = ft.Row([names[0], vein(theme, card.share), names[1]], spacing=14)
    parts: list[ft.Control] = [
        top,
        told(card.told, way),
        words(theme, "row", card.facts, c.ink2),
        words(theme, "row", card.holds, c.ink2),
        ft.Container(height=4),
        _ways(app, theme, card, go),
    ]
    return ft.Container(
        ft.Column(parts, spacing=8, tight=True),
        key=card.id,
        bgcolor=c.panel,
        border=ft.Border.all(1, c.line),
        border_radius=SLAB,
        padding=20,
    )


def _ways(app: App, theme: Theme, card: Card, go: Go) -> ft.Control:
    """Return the ways to the plan and to the check before the flight."""

    def check(_event: object) -> None:
        app.look_at_trip(card.id)
        go("/travel/plan/ready")

    opens = partial(_open, app, go, card.id)
    buttons = [
        pill(theme, "Open plan", opens, name=card.open, expand=True),
        pill(theme, ready.TITLE, check, look="outline", name=card.ready, expand=True),
    ]
    if theme.percent > 100:
        return ft.Column([ft.Row([one]) for one in buttons], spacing=8)
    return ft.Row(list(buttons), spacing=8)


def _earlier(app: App, theme: Theme, row: EarlierRow, go: Go) -> ft.Control:
    c = theme.colours
    both = ft.Column(
        [
            words(theme, "row_strong", row.title),
            words(theme, "small", row.line, c.ink2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    face = ft.Row([both, sign(theme, "chev", color=c.ink3)], spacing=12)
    button = ft.Button(
        content=named(row.open, face),
        on_click=partial(_open, app, go, row.id),
        elevation=0,
        style=style(c.bg, c.ink, None, 0, pad=0, tall=10),
    )
    line = ft.Row([one(button, expand=True)])
    return ft.Column([hairline(theme), line], spacing=0, key=row.id)
