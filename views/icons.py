"""Our own icons: 24-pixel strokes in one small font, drawn by pwa/sign_font.py.

An icon is one `Text` with one sign of a private code point: no picture to fetch
or to parse, it is there with the text beside it. The screen reader does not see
it; the word beside it, or the name of its button, says the same.
"""

from typing import Final

import flet as ft

from views.theme import ICON, Theme

FAMILY: Final = "SH Icons"
FIRST: Final = 0xE000

# fmt: off
NAMES: Final = (
    "today", "move", "travel", "water", "check", "history", "learn", "settings",
    "add", "minus", "play", "pause", "back", "skip", "close", "undo", "tick",
    "chev", "chevl", "chevd", "arrow", "arrowl", "edit", "filter", "mute", "sound",
    "vibrate", "moon", "sun", "clock", "seat", "belt", "walk", "meal", "bed", "cal",
    "call", "warn", "info", "train", "coach", "car", "phone", "disk", "upload",
    "lock", "bin", "bell", "ruler", "tea", "glass", "bottle", "mug", "source",
    "flask", "globe", "search", "person", "screen", "text", "list", "share", "swap",
    "drag", "more",
    # The tabs once more, a little bolder: the tab one is on.
    "today_on", "move_on", "travel_on", "water_on", "check_on",
)
# fmt: on
"""In the order of the font: pwa/signs.txt has the same."""

SIGNS: Final = {name: chr(FIRST + i) for i, name in enumerate(NAMES)}


def icon(
    theme: Theme, name: str, size: float = ICON, color: str | None = None
) -> ft.Text:
    """Return icon *name*, *size* pixels wide at 100 % text size, 32 at most."""
    return ft.Text(
        SIGNS[name],
        style=ft.TextStyle(
            size=theme.icon(size),
            height=1,
            font_family=FAMILY,
            color=color or theme.colours.ink,
        ),
        semantics_label="",
        no_wrap=True,
    )
