"""The top of the player: End, the title with the time left, the cues."""

from typing import Final

import flet as ft

from app.state import App
from domain.settings import cue_after
from views.kit.buttons import icon_button, one, style
from views.kit.calls import call
from views.kit.fit import width as text_width
from views.kit.signs import sign
from views.kit.text import words
from views.player.playing import Playing
from views.player.words import time_left, title
from views.theme import FACE_MARGIN, TARGET, Theme

SIDE = 104
"""The width of both sides, so that the title stands in the middle."""
END, ROOM = 92, 8
"""The width that End needs, and the air on both sides of a title without a middle."""

CUE_NAMES: Final = {
    "screen": "Cues: screen",
    "vibrate": "Cues: vibrate",
    "sound": "Cues: sound",
    "silent": "Cues: silent",
}
CUE_SIGNS: Final = {
    "screen": "screen",
    "vibrate": "vibrate",
    "sound": "sound",
    "silent": "mute",
}


def head(p: Playing) -> ft.Control:
    """Return the head over the whole width of the screen."""
    plain = p.large or p.cabin
    whole = p.size.width + 2 * FACE_MARGIN
    is_long = text_width(title(p), p.theme.size("row_strong")) > whole - 2 * SIDE
    side = None if plain or is_long else SIDE
    cues = cue_button(p.app, p.theme)
    return ft.Row(
        [
            ft.Container(end_button(p.app, p.theme), width=side),
            ft.Container(
                time_left(p) if plain else _titled(p, whole),
                expand=True,
                alignment=ft.Alignment.CENTER,
            ),
            ft.Container(cues, width=side, alignment=ft.Alignment.CENTER_RIGHT),
        ],
        spacing=0,
    )


def side_head(p: Playing) -> ft.Control:
    """Return the head of the right side, where End stands over the drawing."""
    told = [] if p.large else [words(p.theme, "row_strong", title(p))]
    return ft.Row(
        [
            ft.Row([*told, time_left(p)], spacing=12, tight=True),
            cue_button(p.app, p.theme),
        ],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )


def _titled(p: Playing, whole: float) -> ft.Control:
    """Return the title over the time left: on one line, smaller if it is long."""
    free = whole - END - TARGET - ROOM
    fits = text_width(title(p), p.theme.size("row_strong")) <= free
    name = words(
        p.theme, "row_strong" if fits else "label", title(p), align=ft.TextAlign.CENTER
    )
    name.max_lines, name.overflow = 1, ft.TextOverflow.ELLIPSIS
    return ft.Column(
        [name, time_left(p)],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def end_button(app: App, theme: Theme) -> ft.Control:
    """Return the button that ends the set, far from the thumb."""
    ink = theme.colours.ink2
    face = ft.Row(
        [sign(theme, "close", color=ink), words(theme, "side", "End", ink)],
        spacing=10,
        tight=True,
    )
    return one(
        ft.Button(
            content=face,
            on_click=call(app.finish),
            height=TARGET,
            elevation=0,
            style=style(ft.Colors.TRANSPARENT, ink, None, TARGET, pad=12),
        )
    )


def cue_button(app: App, theme: Theme) -> ft.Control:
    """Return the button that shows how cues are given, and changes it."""
    mode = app.settings.cues
    change = call(app.choose, "cues", cue_after(mode))
    return icon_button(theme, CUE_SIGNS[mode], CUE_NAMES[mode], change)
