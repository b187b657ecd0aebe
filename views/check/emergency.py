"""The page that stands where anything of the check failed. It must not fail itself.

It is drawn from a constant, without a hook and without another component.
"""

import functools
import logging
from collections.abc import Callable
from typing import Any

import flet as ft

from app.state import App
from domain.check.emergency import EMERGENCY
from domain.check.pages import AlertCard, Emergency, Screen
from views.check.bullets import bullets
from views.check.calls import call_button
from views.guard import guarded
from views.kit.buttons import pill
from views.kit.text import heading, words
from views.theme import BOTTOM, HUGE, MARGIN, Theme

log = logging.getLogger("second-heart")

Component = Callable[..., Any]


def check_view(draw: Component) -> Component:
    """Make *draw*, which takes the app and a theme first, a component of the check.

    Where it fails, the emergency page stands in its place.
    """
    return _guarded(draw, emergency_page)


def check_part(draw: Component) -> Component:
    """Make *draw* the same for a part of a page: what stands there does not scroll."""
    return _guarded(draw, emergency_parts)


def _guarded(draw: Component, instead: Callable[..., ft.Control]) -> Component:
    @functools.wraps(draw)
    def drawn(app: App, theme: Theme, *rest: Any, **named: Any) -> Any:
        fallback = functools.partial(instead, theme, EMERGENCY)
        return guarded(draw, fallback)(app, theme, *rest, **named)

    return ft.component(drawn)


def screen_of(app: App) -> Screen:
    """Return what the check shows now; whatever fails shows whom to call."""
    return _or_emergency(lambda: app.check_screen)


def alert_of(app: App) -> AlertCard | Emergency | None:
    """Return the open alert; where that cannot be told, whom to call."""
    return _or_emergency(lambda: app.alert_card)


def _or_emergency(ask: Callable[[], Any]) -> Any:
    try:
        return ask()
    except Exception:
        log.exception("the check failed")
        return EMERGENCY


def emergency_page(
    theme: Theme, page: Emergency, leave: Callable[..., Any] | None = None
) -> ft.Control:
    """Return whom to tell, whom to call, and for what, as a whole page."""
    whole = ft.Column(
        [emergency_parts(theme, page, leave)],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Container(whole, bgcolor=theme.colours.bg, expand=True)


def emergency_parts(
    theme: Theme, page: Emergency, leave: Callable[..., Any] | None = None
) -> ft.Control:
    """Return the same, below each other."""
    lines = bullets(theme, page.red, color=theme.colours.coral)
    rest: list[ft.Control] = [
        words(theme, "body", page.text),
        heading(theme, page.red_title),
        lines,
    ]
    if leave:
        out = pill(theme, page.leave, leave, look="outline", expand=True)
        rest.append(ft.Row([out]))
    below = ft.Container(
        ft.Column(rest, spacing=16, tight=True),
        padding=ft.Padding.only(left=MARGIN, right=MARGIN, top=20, bottom=BOTTOM),
    )
    return ft.Column([_whom(theme, page), below], spacing=0, tight=True)


def _whom(theme: Theme, page: Emergency) -> ft.Control:
    """Return the block with the crew and the numbers."""
    c = theme.colours
    ink = c.onbeat
    title = words(theme, "result", page.title, ink)
    said: list[ft.Control] = [
        words(theme, "row", page.limit, ink),
        ft.Semantics(heading_level=1, content=title),
        words(theme, "heading", page.crew, ink),
    ]
    for call in page.calls:
        said.append(ft.Row([call_button(theme, call, token="heading")]))
        said.append(words(theme, "small", call.place, ink))
    return ft.Container(
        ft.Column(said, spacing=12, tight=True),
        bgcolor=c.beat,
        border_radius=ft.BorderRadius.only(bottom_left=HUGE, bottom_right=HUGE),
        padding=MARGIN,
    )
