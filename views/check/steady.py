"""Answers that take no tap before their question has stood for a moment.

The answers of one question stand where those of the last one stood: a tap that
bounces, or the second of two, would answer what nobody has read.
"""

import asyncio
from collections.abc import Sequence

import flet as ft

from views.guard import view

STEADY_S = 0.5
"""How many seconds a question stands before it can be answered."""


@view
def Steady(ways: Sequence[ft.Control], about: str) -> ft.Control:
    """Draw *ways*, the answers to *about*, as they are; at first they take no tap."""
    stood, stand = ft.use_state("")

    async def wait() -> None:
        await asyncio.sleep(STEADY_S)
        stand(about)

    ft.use_effect(wait, [about])
    # Each question has buttons of its own: a tap that comes late finds none.
    return ft.Column(
        list(ways), key=about, spacing=12, tight=True, disabled=stood != about
    )
