"""The way back of one setting to how it was at first."""

from collections.abc import Awaitable, Callable

import flet as ft

from domain.settings import Settings
from views.kit.buttons import pill
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
    back = call(choose, name, first)
    return [ft.Row([pill(theme, f"Reset {title.lower()}", back, look="plain")])]
