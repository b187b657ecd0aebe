"""What the person can say of the trip under way: a tile each."""

from collections.abc import Awaitable, Callable
from functools import partial

import flet as ft

from app.state import App
from domain.trips.plan_page import DELAY_CHOICES, SLEEP_CHOICES, PlanPage
from domain.wheel import PARK
from views.kit.buttons import Click, one, pill, style
from views.kit.calls import call
from views.kit.panels import panel
from views.kit.signs import sign
from views.kit.text import heading, words
from views.theme import TILE, Theme

OpenSheet = Callable[[str], None]


def telling(
    app: App, theme: Theme, page: PlanPage, sheet: str, open_sheet: OpenSheet
) -> list[ft.Control]:
    """Return the tiles, and the choice of a time that one of them has opened."""
    say = partial(app.happen, page.id)

    def turn(which: str) -> Click:
        return lambda _: open_sheet("" if sheet == which else which)

    tiles: list[ft.Control] = []
    if page.parks:
        tiles.append(_tile(theme, PARK, "car", call(app.park)))
    if page.sits:
        tiles.append(_tile(theme, "Meal", "meal", call(say, "meal")))
    if page.belt:
        belt = call(say, page.belt.lower())
        tiles.insert(0, _tile(theme, page.belt, "belt", belt))
    if page.asleep:
        tiles.append(_tile(theme, "I am awake", "sun", call(say, "awake")))
    elif page.sits:
        tiles.append(_tile(theme, "Asleep", "moon", turn("sleep")))
    tiles.append(_tile(theme, "Delay", "clock", turn("delay")))
    each = len(tiles) if theme.percent == 100 else 2
    rows = [tiles[at : at + each] for at in range(0, len(tiles), each)]
    found: list[ft.Control] = [
        ft.Column([ft.Row(list(row), spacing=8) for row in rows], spacing=8)
    ]
    if page.asleep:
        found.append(words(theme, "row", page.asleep))
    if sheet:
        found.append(_sheet(app, theme, page, sheet, open_sheet))
    return found


def _tile(theme: Theme, name: str, icon: str, on_click: Click) -> ft.Control:
    c = theme.colours
    word = words(theme, "small", name, align=ft.TextAlign.CENTER)
    face = ft.Column(
        [sign(theme, icon, color=c.ink), word],
        spacing=6,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    button = ft.Button(
        content=face,
        on_click=on_click,
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, c.ink, c.line2, TILE, pad=4, tall=12),
    )
    return one(button, expand=True)


def _sheet(
    app: App,
    theme: Theme,
    page: PlanPage,
    sheet: str,
    open_sheet: OpenSheet,
) -> ft.Control:
    """Return the choice of a time, for a sleep or a delay."""

    def choose(minutes: int) -> Callable[..., Awaitable[None]]:
        async def chosen(_event: object) -> None:
            open_sheet("")
            if sheet == "sleep":
                await app.happen(page.id, "asleep", "", minutes)
            else:
                await app.delay_trip(page.id, minutes)

        return chosen

    options = SLEEP_CHOICES if sheet == "sleep" else DELAY_CHOICES
    title = "How long do you want to sleep?" if sheet == "sleep" else "How much later?"
    buttons = [pill(theme, label, choose(minutes)) for label, minutes in options]
    row = ft.Row(buttons, spacing=8, run_spacing=8, wrap=True)
    return panel(theme, heading(theme, title, "row_strong"), row)
