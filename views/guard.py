"""Keep one failing component from taking the whole screen with it.

A component that raises while it is drawn again ends Flet's update task, and
nothing on the screen changes any more. Here it becomes a card with a sentence,
or whatever page must stand there instead.
"""

import functools
import logging
from collections.abc import Callable
from typing import Any

import flet as ft

log = logging.getLogger("second-heart")

BROKEN = "This part cannot be shown right now. What you entered is kept."

Component = Callable[..., Any]


def view(draw: Component) -> Component:
    """Make *draw* a component that shows a card where it fails."""
    return view_or(broken_card)(draw)


def part(draw: Component) -> Component:
    """Make *draw* a `view` that is drawn anew only when its arguments change.

    Whatever it shows must come in by its arguments: give it a bound method of the
    app, not the app, or it is drawn at every change.
    """
    return ft.memo(view(draw))


def view_or(fallback: Callable[[], Any]) -> Callable[[Component], Component]:
    """Return a `view` that shows what *fallback* returns where it fails.

    *fallback* must not fail itself: it takes nothing and asks nothing.
    """
    return lambda draw: ft.component(guarded(draw, fallback))


def guarded(draw: Component, fallback: Callable[[], Any]) -> Component:
    """Return *draw*, which gives *fallback* where it raises."""

    @functools.wraps(draw)
    def drawn(*args: Any, **kwargs: Any) -> Any:
        try:
            return draw(*args, **kwargs)
        except Exception:
            log.exception("%s failed", draw.__name__)
            return fallback()

    return drawn


def broken_card() -> ft.Control:
    """Return the card that stands where a component failed."""
    return ft.Container(
        content=ft.Text(BROKEN, size=17),
        padding=20,
        border=ft.Border.all(1, ft.Colors.OUTLINE),
        border_radius=20,
    )


def broken_page() -> list[ft.View]:
    """Return the page that stands where all pages failed."""
    return [ft.View(route="/", padding=24, controls=[broken_card()])]
