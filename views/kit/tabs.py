"""The tabs: a bar at the bottom, or a rail at the side."""

from collections.abc import Sequence
from dataclasses import dataclass

import flet as ft

from views.kit.buttons import named, one, style
from views.kit.signs import sign
from views.kit.text import hidden, words
from views.routes import Go
from views.theme import NAV_BAR, NAV_BAR_LARGE, NAV_ICON, RAIL, TILE, Theme

LOW_RAIL = 72
"""Its width on a phone on its side."""
LINE = (48, 4)
"""The line over the tab that is shown: length and thickness."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One place of the app."""

    route: str
    name: str
    icon: str


ACTIONS = (
    Tab("/history", "History", "history"),
    Tab("/learn", "Learn", "learn"),
    Tab("/settings", "Settings", "settings"),
)
"""What the app bar offers, and the foot of the rail."""


def bar(theme: Theme, tabs: Sequence[Tab], here: str, go: Go) -> ft.BottomAppBar:
    """Return the bar; the tab that is shown has a line on the upper edge."""
    routes = [tab.route for tab in tabs]

    def changed(event: ft.Event[ft.NavigationBar]) -> None:
        go(routes[event.control.selected_index])

    height = NAV_BAR if theme.percent == 100 else NAV_BAR_LARGE
    row = ft.NavigationBar(
        destinations=[_destination(theme, tab) for tab in tabs],
        selected_index=routes.index(here),
        on_change=changed,
        bgcolor=theme.colours.bg,
        indicator_color=ft.Colors.TRANSPARENT,
        overlay_color=ft.Colors.TRANSPARENT,
        height=height,
        elevation=0,
    )
    return ft.BottomAppBar(
        ft.Stack([row, _lines(theme, routes, here)]),
        bgcolor=theme.colours.bg,
        height=height,
        padding=0,
        elevation=0,
    )


def _lines(theme: Theme, routes: Sequence[str], here: str) -> ft.Control:
    """Return the edge of the bar, with the line over the tab that is shown."""
    wide, thick = LINE
    c = theme.colours
    marks: list[ft.Control] = [
        ft.Container(
            ft.Container(
                width=wide,
                height=thick,
                border_radius=thick / 2,
                bgcolor=c.vein if route == here else ft.Colors.TRANSPARENT,
            ),
            alignment=ft.Alignment.CENTER,
            expand=True,
        )
        for route in routes
    ]
    edge = ft.Container(height=1, bgcolor=c.line)
    row = ft.Row(marks, spacing=0)
    return hidden(ft.Stack([edge, row], height=thick))


def _destination(theme: Theme, tab: Tab) -> ft.NavigationBarDestination:
    c = theme.colours
    return ft.NavigationBarDestination(
        label=tab.name,
        icon=sign(theme, tab.icon, NAV_ICON, c.ink2),
        selected_icon=sign(theme, f"{tab.icon}_on", NAV_ICON, c.vein),
    )


def rail(
    theme: Theme, tabs: Sequence[Tab], here: str, go: Go, *, low: bool
) -> ft.Control:
    """Return the rail; when the phone lies on its side it has icons only."""
    rows, feet = (
        [_rail_row(theme, tab, here, go, low=low) for tab in group]
        for group in (tabs, ACTIONS)
    )
    return ft.Container(
        ft.Column(
            [
                ft.Column(rows, spacing=8, scroll=ft.ScrollMode.HIDDEN, expand=True),
                *feet,
            ],
            spacing=8,
        ),
        width=LOW_RAIL if low else RAIL,
        padding=ft.Padding.symmetric(vertical=12 if low else 24),
        border=ft.Border(right=ft.BorderSide(1, theme.colours.line)),
    )


def _rail_row(theme: Theme, tab: Tab, here: str, go: Go, *, low: bool) -> ft.Control:
    """Return a place on the rail; the one that is shown has a line at its edge."""
    c, on = theme.colours, tab.route == here
    ink = c.vein if on else c.ink2
    icon = f"{tab.icon}_on" if on and tab not in ACTIONS else tab.icon
    face: list[ft.Control] = [sign(theme, icon, NAV_ICON, ink)]
    if not low:
        face.append(words(theme, "nav_on" if on else "nav", tab.name, ink))
    column = ft.Column(
        face,
        spacing=4,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    button = ft.Button(
        content=named(tab.name, column),
        on_click=lambda _: go(tab.route),
        width=LOW_RAIL - 16 if low else RAIL - 16,
        height=52 if low else 68,
        elevation=0,
        style=style(c.bg, ink, None, TILE, pad=0),
    )
    row = ft.Container(one(ft.Semantics(selected=on, content=button)), left=8)
    return ft.Stack(
        [row, _edge(theme)] if on else [row],
        width=LOW_RAIL if low else RAIL,
        height=52 if low else 68,
        clip_behavior=ft.ClipBehavior.NONE,
    )


def _edge(theme: Theme) -> ft.Control:
    long, thick = LINE
    return ft.Container(
        width=thick,
        height=long,
        border_radius=thick / 2,
        right=-thick / 2,
        top=4,
        bgcolor=theme.colours.vein,
    )
