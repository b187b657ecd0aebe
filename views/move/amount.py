"""A number of a move: typed, or turned by a step."""

from collections.abc import Awaitable, Callable

import flet as ft

from domain.own_page import Dial
from views.guard import part
from views.kit.buttons import Click, icon_button
from views.kit.fields import field
from views.theme import Theme

Enter = Callable[[str], Awaitable[None]]


def amount(theme: Theme, dial: Dial, enter: Enter, less: Click, more: Click) -> ft.Row:
    """Return the number of *dial* in a field, between what turns it.

    *enter* gets what was typed once the field is left or sent.
    """
    vein = theme.colours.vein
    return ft.Row(
        [
            Number((enter,), theme, dial, key=f"{dial.title} {dial.number}"),
            icon_button(theme, "minus", dial.less, less, vein, round_=True),
            icon_button(theme, "add", dial.more, more, vein, round_=True),
        ],
        spacing=12,
    )


@part
def Number(held: tuple[Enter], theme: Theme, dial: Dial) -> ft.Control:
    """Draw the field; what cannot be is said, and the number that holds comes back."""
    (enter,) = held
    text, keep = ft.use_state(dial.number)

    def typed(event: ft.Event[ft.TextField]) -> None:
        keep(event.control.value or "")

    async def entered(_event: object) -> None:
        if text != dial.number:
            keep(dial.number)
            await enter(text)

    box = field(
        theme, dial.title, text, typed, entered, key=dial.title, suffix=dial.unit
    )
    box.on_blur = entered
    return ft.Row(controls=[box], expand=True)
