"""Text fields that are never drawn anew while somebody types.

A field that is drawn anew with what was typed a moment ago would take the letters
that came since from the client: every field here keeps its own text.
"""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain.trips.form import TripForm
from views.guard import part
from views.kit.fields import field
from views.theme import Theme


@part
def TypeField(
    keep: Callable[[str], None],
    submit: Callable[[object], Awaitable[None]],
    theme: Theme,
    label: str,
) -> ft.Control:
    """Draw an empty field for a place; its arguments stay the same while one types."""
    box = field(
        theme,
        label,
        "",
        lambda event: keep(str(event.control.value or "")),
        submit,
        key=label,
    )
    box.keyboard_type = ft.KeyboardType.TEXT
    return ft.Row([box])


@part
def SeatField(held: tuple[App], theme: Theme, label: str) -> ft.Control:
    """Draw the field for the number of the seat with what it held when first drawn."""
    (app,) = held
    value = (app.trip_form or TripForm()).number

    async def typed(event: ft.Event[ft.TextField]) -> None:
        await app.type_seat(str(event.control.value or ""))

    async def done(_event: object) -> None:
        """Take the key for done as a key: what was typed is known already."""

    box = field(theme, label, value, typed, done, key=label)  # type: ignore[arg-type]
    box.keyboard_type = ft.KeyboardType.TEXT
    return ft.Row([box])


@part
def TimeField(
    held: tuple[App], theme: Theme, number: int, name: str, label: str
) -> ft.Control:
    """Draw the field *name* of leg *number* with what it held when first drawn.

    The app is *held* in a tuple so that typing does not draw it anew.
    """
    (app,) = held
    form = app.trip_form or TripForm()
    value = str(getattr(form.legs[number], name)) if number < len(form.legs) else ""

    async def typed(event: ft.Event[ft.TextField]) -> None:
        await app.enter_leg(number, **{name: str(event.control.value or "")})

    async def done(_event: object) -> None:
        """Take the key for done as a key: what was typed is known already."""

    box = field(theme, label, value, typed, done, key=label)  # type: ignore[arg-type]
    box.keyboard_type = ft.KeyboardType.TEXT
    # No hint in the field: an empty field would be called by its hint as well.
    return ft.Row([box])
