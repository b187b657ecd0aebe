"""The check itself takes the whole screen: one thing at a time."""

from collections.abc import Callable
from typing import Any, Final

import flet as ft

from app.state import App
from domain.check.pages import (
    Emergency,
    Flags,
    FlagsKept,
    Group,
    Home,
    Question,
    Ready,
    Result,
    Unfinished,
    WhichLeg,
)
from views.check.emergency import check_view, emergency_page, screen_of
from views.check.question import question_page
from views.check.result import result_page
from views.check.steps import flags_kept, flags_page, group_page, ready_page, which_leg
from views.check.unfinished import unfinished_page
from views.kit.calls import call
from views.layout import Room
from views.routes import Go
from views.theme import Theme

STEPS: Final[dict[type, Callable[..., ft.Control]]] = {
    Question: question_page,
    Group: group_page,
    WhichLeg: which_leg,
    Flags: flags_page,
    FlagsKept: flags_kept,
    Ready: ready_page,
}


@check_view
def CheckScreen(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the step, the result or whatever else the check is at."""
    page: Any = screen_of(app)
    if isinstance(page, Home):  # for the moment until the tabs are back
        return ft.Container()
    if isinstance(page, Emergency):
        return emergency_page(theme, page, call(app.leave_check))
    if isinstance(page, Result):
        return result_page(app, theme, room, go, page)
    if isinstance(page, Unfinished):
        return unfinished_page(app, theme, room, go, page)
    return STEPS[type(page)](app, theme, room, page)
