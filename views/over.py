"""What takes the whole screen from the tabs: a set that is played, left or done."""

import flet as ft

from app.state import App
from views.kit.notice import NoticeBar
from views.layout import Room
from views.player.view import PlayerView
from views.routes import Go
from views.set_done import SetDoneView
from views.stopped import StoppedView
from views.theme import Theme

ROUTE = "/set"
AWAY = "away"
"""The state of a set that nobody plays any more."""


def over(app: App, theme: Theme, room: Room, go: Go) -> ft.View | None:
    """Return the page that a set needs now, or None.

    It comes from what is kept, not from a route: going back does not leave a set.
    """
    if app.run and app.run.state != AWAY:
        return _whole(theme, PlayerView(app, theme, room))
    if app.run:
        return _whole(theme, StoppedView(app, theme, room), NoticeBar(app, theme))
    if app.ended:
        return _whole(theme, SetDoneView(app, theme, room, go), NoticeBar(app, theme))
    return None


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
