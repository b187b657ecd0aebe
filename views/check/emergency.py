"""The page that stands where anything of the check failed. It must not fail itself.

It is drawn from a constant, without a hook and without another component.
"""

import functools
import logging
from collections.abc import Callable
from typing import Any

import flet as ft
from domain.check.emergency import EMERGENCY

from app.state import App
from domain.check.pages import Emergency, Screen
from views.check.bullets import bullets
from views.check.calls import CALL_HIGH, call_button, link
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

    @functools.wraps(draw)
    def drawn(app: App, theme: Theme, *rest: Any, **named: Any) -> Any:
        instead = functools.partial(emergency_page, theme, EMERGENCY)
        return guarded(draw, instead)(app, theme, *rest, **named)

    return ft.component(drawn)


def screen_of(app: App) -> Screen:
    """Return what the check shows now; whatever fails shows whom to call."""
    try:
        return app.check_screen
    except Exception:
        log.exception("the check failed")
        return EMERGENCY


def emergency_page(
    theme: Theme, page: Emergency, leave: Callable[..., Any] | None = None
) -> ft.Control:
    """Return whom to tell, whom to call, and for what."""
    c = theme.colours
    ink = c.onbeat
    call, *others = page.calls
    top = ft.Container(
        ft.Column(
            [
                words(theme, "row", page.limit, ink),
                ft.Semantics(
                    heading_level=1,
                    content=words(theme, "result", page.title, ink),
                ),
                words(theme, "heading", page.crew, ink),
                ft.Row([call_button(theme, call, height=CALL_HIGH, token="heading")]),
                words(theme, "small", call.place, ink),
                ft.Row(
                    [
                        link(theme, one.name, None, ink, ft.OpenUrl(one.url))
                        for one in others
                    ],
                    wrap=True,
                ),
            ],
            spacing=12,
            tight=True,
        ),
        bgcolor=c.beat,
        border_radius=ft.BorderRadius.only(bottom_left=HUGE, bottom_right=HUGE),
        padding=MARGIN,
    )
    rest: list[ft.Control] = [
        words(theme, "body", page.text),
        heading(theme, page.red_title),
        bullets(theme, page.red, color=c.coral),
    ]
    if leave:
        out = pill(theme, page.leave, leave, look="outline", expand=True)
        rest.append(ft.Row([out]))
    below = ft.Container(
        ft.Column(rest, spacing=16, tight=True),
        padding=ft.Padding.only(left=MARGIN, right=MARGIN, top=20, bottom=BOTTOM),
    )
    return ft.Container(
        ft.Column([top, below], spacing=0, scroll=ft.ScrollMode.AUTO, expand=True),
        bgcolor=c.bg,
        expand=True,
    )
