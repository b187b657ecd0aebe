"""Text fields in the look of the app."""

from collections.abc import Awaitable, Callable

import flet as ft

from views.theme import TILE, Theme, text_style

Keep = Callable[[ft.Event[ft.TextField]], None]
Submit = Callable[[object], Awaitable[None]]


def field(  # noqa: PLR0913  # what a field needs, by name
    theme: Theme,
    label: str,
    value: str,
    keep: Keep,
    submit: Submit,
    *,
    key: str,
    wrong: str = "",
    suffix: str = "",
    keyboard: ft.KeyboardType = ft.KeyboardType.NUMBER,
) -> ft.TextField:
    """Return a field called *label*, for a number unless *keyboard* says else.

    *value* is what the person has typed so far: without it, drawing anew would
    empty the field. Another *key* gives a fresh one.
    """
    c = theme.colours
    quiet = text_style(theme, "row", c.ink2)
    return ft.TextField(
        key=key,
        label=label,
        value=value,
        suffix=ft.Text(suffix, style=quiet) if suffix else None,
        on_change=keep,
        on_submit=submit,
        keyboard_type=keyboard,
        text_style=text_style(theme, "row"),
        label_style=quiet,
        border=ft.OutlineInputBorder(
            border_radius=TILE,
            side=ft.BorderSide(1.5, c.coraltext if wrong else c.line2),
        ),
        cursor_color=c.vein,
        expand=True,
    )
