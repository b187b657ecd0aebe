"""The buttons under the thumb: previous step, pause or resume, skip."""

from collections.abc import Awaitable, Callable

import flet as ft

from views.kit.buttons import named, one, style
from views.kit.calls import call
from views.kit.signs import sign
from views.kit.text import hidden, words
from views.player.measures import GAP
from views.player.playing import Playing
from views.theme import (
    CABIN_BUTTON,
    CABIN_TARGET,
    MAIN_ROUND,
    PANEL_MARGIN,
    ROUND,
    Theme,
)

Action = Callable[[], Awaitable[None]]


def controls(p: Playing, width: float) -> ft.Control:
    """Return previous step, pause or resume, skip, *width* pixels wide."""
    theme, c = p.theme, p.theme.colours
    icon, name, act, fill, ink = _main(p)
    quiet = (c.veintint, c.veinink)
    named_ = (
        ("Back", _round(theme, "back", "Previous step", p.app.previous_step, quiet)),
        (name, _round(theme, icon, name, act, (fill, ink), size=MAIN_ROUND)),
        ("Skip", _round(theme, "skip", "Skip", p.app.skip, quiet)),
    )
    middle = max(MAIN_ROUND, width / 3)
    sides = (width - middle) / 2
    parts = [
        _labelled(theme, button, label if p.size.labels else "", room)
        for (label, button), room in zip(named_, (sides, middle, sides), strict=True)
    ]
    return ft.Row(
        list(parts),
        spacing=0,
        tight=True,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )


def block_controls(p: Playing) -> ft.Control:
    """Return the same three, as tall blocks: the middle one can be hit blind."""
    theme, c = p.theme, p.theme.colours
    icon, name, act, fill, ink = _main(p)
    quiet = (c.bg, c.veinink)
    face: list[ft.Control] = [sign(theme, icon, 34, ink)]
    if not p.large:
        face.append(words(theme, "title", name, ink))
    middle = ft.Row(face, spacing=14, tight=True, alignment=ft.MainAxisAlignment.CENTER)
    parts = [
        _block(theme, "Previous step", p.app.previous_step, sign(theme, "back"), quiet),
        _block(theme, name, act, middle, (fill, ink), expand=True),
        _block(theme, "Skip", p.app.skip, sign(theme, "skip"), quiet),
    ]
    return ft.Container(
        ft.Row(list(parts), spacing=GAP),
        padding=ft.Padding.symmetric(horizontal=PANEL_MARGIN),
    )


def _main(p: Playing) -> tuple[str, str, Action, str, str]:
    """Return the main button: icon, name, action, fill, ink.

    It is the one thing to do now while the set is paused. In the cabin it stays dark
    then too: a bright disc would light up the row.
    """
    c = p.theme.colours
    if p.run.state == "running":
        return "pause", "Pause", p.app.pause, c.pause, c.onpause
    if p.cabin:
        return "play", "Resume", p.app.resume, c.pause, c.onpause
    return "play", "Resume", p.app.resume, c.beat, c.onbeat


def _round(  # noqa: PLR0913  # what a button is, by name
    theme: Theme,
    icon: str,
    name: str,
    act: Action,
    colours: tuple[str, str],
    *,
    size: float = ROUND,
) -> ft.Control:
    fill, ink = colours
    button = ft.Button(
        content=named(name, sign(theme, icon, size * 0.4, ink)),
        on_click=call(act),
        width=size,
        height=size,
        elevation=0,
        style=style(fill, ink, _line(theme), size, pad=0),
    )
    return one(button)


def _block(  # noqa: PLR0913  # what a button is, by name
    theme: Theme,
    name: str,
    act: Action,
    face: ft.Control,
    colours: tuple[str, str],
    *,
    expand: bool = False,
) -> ft.Control:
    fill, ink = colours
    button = ft.Button(
        content=named(name, face),
        on_click=call(act),
        width=None if expand else ROUND,
        height=CABIN_TARGET,
        elevation=0,
        style=style(fill, ink, _line(theme), CABIN_BUTTON, pad=0),
    )
    return one(button, expand=expand)


def _line(theme: Theme) -> str | None:
    """Return the outline of a button: where all is black, its edge is seen."""
    return theme.colours.line2 if theme.name == "cabin" else None


def _labelled(theme: Theme, button: ft.Control, label: str, width: float) -> ft.Control:
    parts = [button]
    if label:
        text = words(theme, "label", label, theme.colours.ink2, ft.TextAlign.CENTER)
        parts.append(hidden(text))
    return ft.Container(
        ft.Column(
            parts,
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        width=width,
        alignment=ft.Alignment.BOTTOM_CENTER,
    )
