"""Buttons, named by what stands on them or by the name they are given."""

from collections.abc import Callable
from typing import Any, Literal

import flet as ft

from views.kit.signs import sign
from views.kit.text import hidden, words
from views.theme import BUTTON, TARGET, L, M, Theme

Click = Callable[..., Any] | None

Look = Literal["quiet", "outline", "answer", "main", "now", "plain", "off"]


def _fill(theme: Theme, look: Look) -> tuple[str, str, str | None]:
    """Return fill, text colour and outline of a *look*."""
    c = theme.colours
    return {
        "quiet": (c.veintint, c.veinink, None),
        "outline": (ft.Colors.TRANSPARENT, c.ink, c.line2),
        "answer": (c.panel, c.ink, c.line2),
        "main": (c.vein, c.onvein, None),
        "now": (c.beat, c.onbeat, None),
        "plain": (ft.Colors.TRANSPARENT, c.vein, None),
        "off": (c.track, c.ink3, None),
    }[look]


def pill(  # noqa: PLR0913  # what a button can be, by name
    theme: Theme,
    label: str,
    on_click: Click,
    *,
    icon: str = "",
    look: Look = "quiet",
    height: float = BUTTON,
    radius: float | None = None,
    expand: bool = False,
    name: str = "",
    action: ft.ClientAction | None = None,
    disabled: bool = False,
    flush: bool = False,
) -> ft.Control:
    """Return a button that says *label*; *name* replaces it for a screen reader.

    It is *height* high, and higher where its label needs two lines. A *flush* one
    has nothing beside its label, which so begins where the text around it does.
    """
    fill, ink, line = _fill(theme, "off" if disabled else look)
    face: ft.Control = words(theme, "row_strong", label, ink, ft.TextAlign.CENTER)
    if icon:
        face.expand, face.expand_loose = True, True
        face = ft.Row(
            [sign(theme, icon, color=ink), face],
            alignment=ft.MainAxisAlignment.CENTER,
            spacing=10,
            tight=not expand,
        )
    tall = max(8, (height - theme.line("row")) / 2)
    pad = 0 if flush else M if expand else L
    return one(
        ft.Button(
            content=named(name, face) if name else face,
            on_click=on_click,
            action=action,
            disabled=disabled,
            elevation=0,
            style=style(fill, ink, line, radius or height / 2, pad, tall),
        ),
        expand=expand,
    )


def one(button: ft.Control, *, expand: bool = False) -> ft.Control:
    """Return *button* as one node for the screen reader, whatever stands on it."""
    # False is not None to the client: in a wrapping row it breaks the picture.
    return ft.MergeSemantics(button, expand=expand or None)


def style(  # noqa: PLR0913, PLR0917  # what a button looks like
    fill: str,
    ink: str,
    line: str | None,
    radius: float,
    pad: float = 20,
    tall: float = 0,
) -> ft.ButtonStyle:
    """Return the flat style of a button; *pad* and *tall* are around its face."""
    return ft.ButtonStyle(
        bgcolor=fill,
        color=ink,
        elevation=0,
        shadow_color=ft.Colors.TRANSPARENT,
        overlay_color=ft.Colors.with_opacity(0.1, ink),
        padding=ft.Padding.symmetric(horizontal=pad, vertical=tall),
        side=ft.BorderSide(1.5, line) if line else ft.BorderSide(0, fill),
        shape=ft.RoundedRectangleBorder(radius=radius),
        text_style=None,
        visual_density=ft.VisualDensity.STANDARD,
    )


def icon_button(  # noqa: PLR0913  # what a button can be, by name
    theme: Theme,
    icon: str,
    name: str,
    on_click: Click,
    color: str | None = None,
    *,
    round_: bool = False,
) -> ft.Control:
    """Return a button of an icon alone, named *name*; *round_* draws its edge."""
    ink = color or theme.colours.ink2
    line = theme.colours.line2 if round_ else None
    return one(
        ft.Button(
            content=named(name, sign(theme, icon, color=ink)),
            on_click=on_click,
            width=TARGET,
            height=TARGET,
            elevation=0,
            style=style(ft.Colors.TRANSPARENT, ink, line, TARGET / 2, pad=0),
        )
    )


def named(name: str, face: ft.Control) -> ft.Control:
    """Return *face* read as *name*."""
    return ft.Semantics(label=name, content=hidden(face))
