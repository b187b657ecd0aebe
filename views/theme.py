"""What every screen shares of its look: type, space, shape, motion, colour.

Components take a `Theme` as an argument; it is frozen, so that equal themes
draw nothing anew.
"""

from dataclasses import dataclass
from typing import Final

import flet as ft

from views.leg_palette import LEG, LegColours
from views.palette import COLOURS, Colours


@dataclass(frozen=True, slots=True)
class Type:
    """One style of text at 100 %; lengths in logical pixels."""

    size: float
    line: float
    weight: int
    tracking: float
    grows: float
    """The largest factor the text size setting may reach for this style."""


TYPES: Final = {
    "word": Type(92, 92, 700, -1.6, 1.3),
    "clock": Type(64, 68, 600, -2, 1.3),
    "figure": Type(60, 60, 700, -2.2, 1.3),
    "figure_large": Type(72, 72, 700, -2.2, 1.3),
    "result": Type(40, 44, 700, -1.2, 1.4),
    "result_large": Type(54, 56, 700, -1.2, 1.4),
    "code": Type(34, 38, 700, -0.6, 1.4),
    "question": Type(31, 38, 700, -0.7, 1.5),
    "title": Type(28, 32, 700, -0.4, 1.5),
    "title_small": Type(22, 28, 700, -0.4, 1.5),
    "heading": Type(20, 26, 700, -0.2, 1.8),
    "rep": Type(22, 28, 600, -0.2, 1.8),
    "row": Type(17, 22, 500, 0, 2),
    "row_strong": Type(17, 22, 600, 0, 2),
    "body": Type(17, 25, 400, 0, 2),
    "small": Type(14, 20, 500, 0, 2),
    "tiny": Type(13, 18, 500, 0, 2),
    # Three of them stand side by side under the player, so they stop at 26.
    "label": Type(14, 20, 600, 0, 1.86),
    "side": Type(17, 22, 500, 0, 1.53),
    # The bar stays 104 high at most, so its labels stop at 19.
    "nav": Type(13, 18, 500, 0, 1.46),
    "nav_on": Type(13, 18, 700, 0, 1.46),
}

TEXT_SIZES: Final = (100, 130, 160, 200)
"""What a person can choose as text size, in percent."""

SPACE: Final = (4, 8, 12, 16, 20, 24, 32, 44)
XS, S, M, L, XL, XXL, HUGE, VAST = SPACE
MARGIN, PANEL_MARGIN, FACE_MARGIN = 20, 16, 24
"""From the edge of the screen: pages; panels and docked buttons; full faces."""
PANE_MARGIN, SIDE_MARGIN, PANE_TOP = 40, 48, 44
"""On a desk: from the edge of the left pane, of the right pane, and from the top."""
BOTTOM: Final = 28
"""Under docked buttons, because iOS standalone reports no safe area."""
WIDE: Final = 840
"""From this width on: a rail and two panes."""

TILE, PANEL, ANSWER, SLAB, CABIN_BUTTON = 18, 20, 24, 28, 40
"""Radii. A pill's is half its height."""

TARGET, BUTTON, DOCKED, ROUND, MAIN_ROUND, CABIN_TARGET = 48, 52, 60, 64, 92, 132
"""Heights of what can be tapped; ROUND and MAIN_ROUND are the player's discs."""
APP_BAR, NAV_BAR, NAV_BAR_LARGE, RAIL = 64, 80, 104, 104
ICON, NAV_ICON, ICON_LARGEST = 24, 26, 32
RING, RING_STROKE = 56, 8
RING_WIDE, RING_STROKE_WIDE = 76, 11

VALVE_MS, TINT_MS, BEAT_MS, GROW_MS = 260, 300, 220, 450
"""A leaflet turns; the disc changes colour; a rep becomes a beat; a ring grows."""
HEART_UP_MS, HEART_DOWN_MS = 900, 700
"""One beat of the leg on Today."""
NOTICE_IN_MS, NOTICE_OUT_MS, PAGE_MS = 180, 120, 160
PULSE_IN_MS, PULSE_OUT_MS = 120, 380


@dataclass(frozen=True, slots=True)
class Theme:
    """The look in force: which colours, how large the text, how much motion."""

    name: str = "light"
    percent: int = 100
    still: bool = False
    """Less motion: what would move is shown where it ends."""

    @property
    def colours(self) -> Colours:
        """The colours of this theme."""
        return COLOURS[self.name]

    @property
    def leg(self) -> LegColours:
        """The colours of the drawn leg."""
        return LEG[self.name]

    @property
    def dark(self) -> bool:
        """Whether the page is darker than its text."""
        return self.name != "light"

    def scale(self, token: str) -> float:
        """Return the factor by which the style *token* grows."""
        return min(self.percent / 100, TYPES[token].grows)

    def size(self, token: str) -> float:
        """Return the font size of *token* in logical pixels."""
        return TYPES[token].size * self.scale(token)

    def line(self, token: str) -> float:
        """Return the height of one line of *token* in logical pixels."""
        return TYPES[token].line * self.scale(token)

    def icon(self, size: float = ICON) -> float:
        """Return the size of an icon that is *size* at 100 %: it stops at 32."""
        return max(size, min(size * self.percent / 100, ICON_LARGEST))

    def ms(self, duration: float) -> int:
        """Return *duration* in milliseconds, almost none with less motion.

        Never zero: switching an animation off and on again makes the client
        build its widget anew, in the place where it ends.
        """
        return 1 if self.still else max(1, round(duration))


def text_style(theme: Theme, token: str, color: str | None = None) -> ft.TextStyle:
    """Return the style *token* at the theme's text size; ink if no colour is given."""
    kind, factor = TYPES[token], theme.scale(token)
    return ft.TextStyle(
        size=kind.size * factor,
        height=kind.line / kind.size,
        letter_spacing=kind.tracking * factor,
        font_family=f"SH {kind.weight}",
        color=color or theme.colours.ink,
    )


def pick(choice: str, percent: int, *, system_dark: bool, still: bool) -> Theme:
    """Return the theme for a person's choice; "system" follows the phone."""
    name = choice if choice in COLOURS else ("dark" if system_dark else "light")
    return Theme(name, percent if percent in TEXT_SIZES else 100, still)
