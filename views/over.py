"""What takes the whole screen: a set, its stop, a cover, a check, the cabin."""

import flet as ft

from app.state import App
from domain.check.pages import Home
from views.check.alert import StopView
from views.check.calls import NUMBER
from views.check.emergency import screen_of
from views.check.screen import CheckScreen
from views.cover import CoverView
from views.kit.notice import NoticeBar
from views.layout import Room
from views.player.view import PlayerView
from views.routes import Go
from views.set_done import SetDoneView
from views.stopped import StoppedView
from views.theme import Theme
from views.travel.cabin import CabinView

ROUTE = "/set"
AWAY = "away"
"""The state of a set that nobody plays any more."""


def over(app: App, theme: Theme, room: Room, go: Go, route: str) -> ft.View | None:
    """Return the page that a set or a check needs now, or None.

    It comes from what is kept, not from a route: going back does not leave a set.
    Of the pages of the tabs only the one for the number lies over a check.
    """
    if app.run and app.run.state != AWAY:
        return _whole(theme, PlayerView(app, app.scene, theme, room))
    if app.run:
        return _whole(theme, StoppedView(app, theme, room), NoticeBar(app, theme))
    if app.ended:
        return _whole(theme, SetDoneView(app, theme, room, go), NoticeBar(app, theme))
    if app.is_covered:
        return _whole(theme, CoverView(app, theme, room))
    found = None if route == NUMBER else _check(app, theme, room, go)
    if found or not app.cabin:
        return found
    return _whole(theme, CabinView(app, theme, room, go), NoticeBar(app, theme))


def _check(app: App, theme: Theme, room: Room, go: Go) -> ft.View | None:
    """Return the page that stops a set, or what the check is at, or None."""
    bar = NoticeBar(app, theme)
    if app.stop:
        return _whole(theme, StopView(app, theme, room, go), bar)
    if isinstance(screen_of(app), Home):
        return None
    return _whole(theme, CheckScreen(app, theme, room, go), bar)


def _whole(theme: Theme, page: ft.Control, *bars: ft.Control) -> ft.View:
    floating = [ft.Container(bar, left=0, right=0, bottom=0) for bar in bars]
    stack = ft.Stack([ft.Container(page, expand=True), *floating], expand=True)
    return ft.View(
        route=ROUTE,
        controls=[ft.SafeArea(stack, expand=True)],
        padding=0,
        bgcolor=theme.colours.bg,
        can_pop=False,
    )
