"""Buttons that call a number: the phone's own dialler opens inside the tap."""

import flet as ft

from domain.check.pages import Call, Calls
from views.kit.buttons import Click, named, one, style
from views.kit.signs import sign
from views.kit.text import words
from views.palette import CALL_FILL, CALL_INK
from views.theme import DOCKED, TARGET, Theme

CALL_HIGH = 72
NUMBER = "/check/number"
"""The page where the number is changed."""


def call_button(
    theme: Theme, to: Call, *, height: float = DOCKED, token: str = "row_strong"
) -> ft.Control:
    """Return the button that calls *to* inside the tap.

    It looks the same in every theme; where all is dark, its edge is seen.
    """
    label = words(theme, token, to.name, CALL_INK, ft.TextAlign.CENTER)
    label.expand, label.expand_loose = True, True
    face = ft.Row(
        [sign(theme, "call", color=CALL_INK), label],
        alignment=ft.MainAxisAlignment.CENTER,
        spacing=12,
    )
    tall = max(8, (height - theme.line(token)) / 2)
    edge = theme.colours.line2 if theme.dark else None
    button = ft.Button(
        content=named(to.name, face),
        action=ft.OpenUrl(to.url),
        elevation=0,
        style=style(CALL_FILL, CALL_INK, edge, height, pad=16, tall=tall),
    )
    return one(button, expand=True)


def calls_column(
    theme: Theme, calls: Calls, change: Click, ink: str, *, whole: bool = True
) -> list[ft.Control]:
    """Return whom to tell, whom to call, where that number is valid, the others.

    If not *whole*, the crew's line and the large button stand elsewhere. The crew
    comes first: from a plane nobody can call.
    """
    top: list[ft.Control] = []
    if whole:
        button = call_button(theme, calls.main, height=CALL_HIGH, token="heading")
        top = [*crew_line(theme, calls, ink), ft.Row([button])]
    place = words(theme, "small", calls.main.place, ink, ft.TextAlign.CENTER)
    others = _links(theme, calls, calls.also, change, ink)
    others.alignment = ft.MainAxisAlignment.CENTER
    return [*top, place, others]


def crew_line(theme: Theme, calls: Calls, ink: str) -> list[ft.Control]:
    """Return what to tell the crew, if there is something to tell."""
    token = "heading" if calls.crew_first else "row"
    return [words(theme, token, calls.crew, ink)] if calls.crew else []


def quiet_calls(theme: Theme, calls: Calls, change: Click) -> list[ft.Control]:
    """Return the same where nobody has to call: no button stands out."""
    ink = theme.colours.ink2
    place = words(theme, "small", calls.main.place, ink)
    return [place, _links(theme, calls, (calls.main, *calls.also), change, ink)]


def _links(
    theme: Theme, calls: Calls, to: tuple[Call, ...], change: Click, ink: str
) -> ft.Row:
    found = [link(theme, one.name, None, ink, ft.OpenUrl(one.url)) for one in to]
    found.append(link(theme, calls.change, change, ink))
    return ft.Row(list(found), spacing=20, run_spacing=0, wrap=True)


def link(
    theme: Theme,
    name: str,
    on_click: Click,
    ink: str,
    action: ft.ClientAction | None = None,
) -> ft.Control:
    """Return a quiet button, underlined: it stands on a colour."""
    text = words(theme, "small", name, ink)
    if isinstance(text.style, ft.TextStyle):
        text.style.decoration = ft.TextDecoration.UNDERLINE
    button = ft.Button(
        content=text,
        on_click=on_click,
        action=action,
        height=max(TARGET, theme.line("small") + 20),
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, ink, None, 0, pad=0),
    )
    return one(button)
