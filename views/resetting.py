"""The way back of one setting to how it was at first."""

from collections.abc import Awaitable, Callable

import flet as ft

from domain.settings import Settings
from views.kit.buttons import Click, pill
from views.kit.calls import call
from views.theme import Theme


def reset(
    choose: Callable[..., Awaitable[None]],
    theme: Theme,
    title: str,
    name: str,
    value: object,
) -> list[ft.Control]:
    """Return the button for setting *name*, or none where *value* is as at first."""
    first = getattr(Settings(), name)
    if str(value) == str(first):
        return []
    return [way_back(theme, title.lower(), call(choose, name, first))]


def way_back(theme: Theme, title: str, back: Click) -> ft.Control:
    """Return the button that resets *title*."""
    return ft.Row([pill(theme, f"Reset {title}", back, look="plain")])
