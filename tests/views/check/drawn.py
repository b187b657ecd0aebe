"""Every page of the check with sample words, by name."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import flet as ft

from tests.views.check import samples
from tests.views.check.samples import Asked
from tests.views.harness import Screen, open_screen
from views.check.alert import AlertView, StopView
from views.check.diary import DiaryView
from views.check.earlier import EarlierView
from views.check.emergency import EMERGENCY
from views.check.home import CheckView
from views.check.number import NumberView
from views.check.report import ReportView
from views.check.screen import CheckScreen
from views.check.tape import TapeView
from views.layout import Room
from views.routes import Go
from views.theme import Theme

Draw = Callable[[Theme, Room], ft.Control]
GO = Go(lambda _: None, "/check")

CROWDED = replace(samples.HOME, resume=samples.RESUME, alert=samples.ALERT)
UNKEPT = replace(samples.URGENT, keep_again="Try to save again")
IN_THE_AIR = replace(samples.EMERGENCY, calls=samples.IN_THE_AIR)

SCREENS = {
    "red flag": samples.RED,
    "question": samples.QUESTION,
    "group": samples.GROUP,
    "which leg": samples.WHICH,
    "flags": samples.FLAGS,
    "flags kept": samples.KEPT,
    "ready": samples.READY,
    "unfinished": samples.UNFINISHED,
    "result E": samples.EMERGENCY,
    "result E in the air": IN_THE_AIR,
    "result U": UNKEPT,
    "result A": samples.APPOINTMENT,
    "emergency": EMERGENCY,
}
PAGES: dict[str, tuple[Any, dict[str, Any]]] = {
    **{name: (CheckScreen, {"check_screen": page}) for name, page in SCREENS.items()},
    "home": (CheckView, {}),
    "home with an alert": (CheckView, {"check_screen": CROWDED}),
    "stop": (StopView, {"stop": samples.STOP}),
    "diary": (DiaryView, {}),
    "tape": (TapeView, {}),
    "number": (NumberView, {}),
    "report": (ReportView, {}),
    "earlier": (EarlierView, {}),
}


def page(name: str, app: Any = None) -> Draw:
    """Return what draws the page *name*, for *app* or one that asks nothing."""
    component, shown = PAGES[name]
    held = app or Asked(**shown)
    return lambda theme, room: component(held, theme, room, GO)


def card(theme: Theme, app: Any) -> ft.Control:
    """Return the card of the alert of *app*."""
    return AlertView(app, theme, app.alert_card)


async def drawn(
    name: str, theme: Theme | None = None, room: Room | None = None, app: Any = None
) -> Screen:
    """Return a screen that shows page *name* and nothing else."""
    draw = partial(page(name, app), theme or Theme(), room or Room(390, 844))
    return await open_screen(shell, draw)


def shell(draw: Callable[[], ft.Control]) -> list[ft.View]:
    """Return a page that consists of what *draw* gives."""
    return [ft.View(route="/", controls=[draw()])]
