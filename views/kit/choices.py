"""One of several: chips and cards that a screen reader knows as radio buttons.

Over each face lies a radio button of the client that cannot be seen: it has the
role, the name, the state and the keys. What it does not cover of the face takes
taps as well.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

import flet as ft

from views.kit.text import hidden, words
from views.theme import BUTTON, TARGET, TILE, M, Theme

Choose = Callable[[str], Awaitable[None] | None]

UNSEEN = ft.Colors.TRANSPARENT


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    value: str
    name: str


def chips(
    theme: Theme, options: Iterable[Choice], value: str | None, choose: Choose
) -> list[ft.Control]:
    """Return a chip for each option; they belong into one `group`."""
    return [
        radio(theme, one, chip(theme, one.name, on=one.value == value), choose)
        for one in options
    ]


def segments(
    theme: Theme, options: Iterable[Choice], value: str | None, choose: Choose
) -> ft.Control:
    """Return short options side by side in one well, for a `group`."""
    c = theme.colours
    parts: list[ft.Control] = []
    for one in options:
        on = one.value == value
        face = ft.Container(
            words(
                theme,
                "row_strong" if on else "row",
                one.name,
                c.onvein if on else c.ink,
            ),
            height=BUTTON,
            bgcolor=c.vein if on else UNSEEN,
            border_radius=BUTTON / 2,
            alignment=ft.Alignment.CENTER,
        )
        part = radio(theme, one, face, choose)
        part.expand = True
        parts.append(part)
    return ft.Container(
        ft.Row(parts, spacing=0), bgcolor=c.sunk, border_radius=BUTTON / 2
    )


def card(
    theme: Theme, one: Choice, picture: ft.Control, choose: Choose, *, on: bool
) -> ft.Control:
    """Return an option as a *picture* with its name under it, for a `group`."""
    c = theme.colours
    face = ft.Container(
        ft.Column(
            [
                picture,
                ft.Container(
                    words(theme, "small", one.name, align=ft.TextAlign.CENTER),
                    padding=ft.Padding.only(left=4, right=4, top=6, bottom=10),
                ),
            ],
            spacing=0,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        bgcolor=c.bg,
        border=ft.Border.all(3 if on else 1.5, c.vein if on else c.line2),
        border_radius=TILE,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )
    return radio(theme, one, face, choose)


def group(
    content: ft.Control, value: str | None, choose: Choose, name: str
) -> ft.Control:
    """Return *content* as the group of choices called *name*."""

    def changed(event: ft.Event[ft.RadioGroup]) -> Awaitable[None] | None:
        return choose(event.control.value or "")

    async def waited(event: ft.Event[ft.RadioGroup]) -> None:
        done = changed(event)
        if done is not None:
            await done

    radios = ft.RadioGroup(content, value=value, on_change=waited)
    return ft.Semantics(label=name, container=True, content=radios)


def chip(theme: Theme, name: str, *, on: bool) -> ft.Control:
    """Return the face of a chip called *name*."""
    c = theme.colours
    high = theme.line("row")
    tall = max(TARGET - high, 24) / 2
    return ft.Container(
        words(theme, "row", name, c.onvein if on else c.ink),
        padding=ft.Padding.symmetric(horizontal=M, vertical=tall - 1.5),
        bgcolor=c.vein if on else c.bg,
        border=ft.Border.all(1.5, c.vein if on else c.line2),
        border_radius=high / 2 + tall,
    )


def radio(theme: Theme, one: Choice, face: ft.Control, choose: Choose) -> ft.Control:
    """Return an option that looks like *face*, for a `group`."""

    async def tapped(_event: object) -> None:
        done = choose(one.value)
        if done is not None:
            await done

    under = ft.GestureDetector(hidden(face), on_tap=tapped, exclude_from_semantics=True)
    radio = ft.Radio(
        value=one.value,
        label=one.name,
        label_style=ft.TextStyle(size=1, color=UNSEEN),
        fill_color=UNSEEN,
        overlay_color={
            ft.ControlState.FOCUSED: ft.Colors.with_opacity(0.2, theme.colours.vein),
            ft.ControlState.DEFAULT: UNSEEN,
        },
        left=0,
        right=0,
        top=0,
        bottom=0,
    )
    return ft.Stack([under, radio], key=one.value)
