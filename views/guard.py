"""Keep one failing component from taking the whole screen with it.

A component that raises while it is drawn again ends Flet's update task, and
nothing on the screen changes any more. Here it becomes a card with a sentence,
or whatever page must stand there instead.
"""

import functools
import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import flet as ft

from domain import about

log = logging.getLogger("second-heart")

BROKEN = "This part cannot be shown right now. What you entered is kept."

FRAMES = 6
"""How many places the details name, the last one where it happened."""

Component = Callable[..., Any]


def view(draw: Component) -> Component:
    """Make *draw* a component that shows a card where it fails."""

    @functools.wraps(draw)
    def drawn(*args: Any, **kwargs: Any) -> Any:
        try:
            return draw(*args, **kwargs)
        except Exception as error:
            log.exception("%s failed", draw.__name__)
            return _card(error)

    return ft.component(drawn)


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


def where(error: BaseException) -> str:
    """Return where *error* was raised, to copy: nothing in it is the person's.

    The text of an error can hold what somebody typed, so it is left out.
    """
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    lines = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]
    return "\n".join((f"Second Heart {about.VERSION}", type(error).__name__, *lines))


def broken_card(details: str = "") -> ft.Control:
    """Return the card that stands where a component failed."""
    said = ft.Text(BROKEN, size=17)
    parts: list[ft.Control] = [said]
    if details:
        copy = ft.CopyToClipboard(details)
        parts.append(ft.MergeSemantics(ft.Button(ft.Text("Copy details"), action=copy)))
    return ft.Container(
        content=ft.Column(parts, spacing=12, tight=True),
        padding=20,
        border=ft.Border.all(1, ft.Colors.OUTLINE),
        border_radius=20,
    )


def _card(error: Exception) -> ft.Control:
    """Return the card with details, or without where not even that works."""
    try:
        return broken_card(where(error))
    except Exception:
        log.exception("the card failed")
        return broken_card()


def broken_page() -> list[ft.View]:
    """Return the page that stands where all pages failed."""
    return [ft.View(route="/", padding=24, controls=[broken_card()])]
