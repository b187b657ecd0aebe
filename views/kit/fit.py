"""How wide words are, near enough to keep them on one line.

The widths are those of the bold cut of the app's typeface, the widest, in parts
of the font size; a letter that is not listed counts as a wide one.
"""

from typing import Final

from views.theme import TYPES, Theme

_GROUPS: Final = {
    "',.:;!ijlI| ": 0.28,
    "ft-": 0.37,
    "r()/": 0.43,
    "zsL": 0.51,
    "cg?vyexa": 0.55,
    "JF$0123456789kPhnuobdpqSE": 0.58,
    "TRBZY": 0.63,
    "UKXVADNH": 0.7,
    "CGOQw": 0.79,
    "mM": 0.86,
}
_WIDTHS: Final = {
    letter: width for letters, width in _GROUPS.items() for letter in letters
}
_OTHER: Final = 0.98


def width(text: str, size: float) -> float:
    """Return a width that *text* does not exceed at font size *size*, pixels."""
    return size * sum(_WIDTHS.get(letter, _OTHER) for letter in text)


def lines(theme: Theme, token: str, text: str, room: float) -> int:
    """Return how many lines *text* takes at most in *room* pixels."""
    taken, count = 0.0, 1
    for word in text.split(" "):
        long = width(word, theme.size(token))
        gap = width(" ", theme.size(token)) if taken else 0.0
        if taken and taken + gap + long > room:
            taken, count = long, count + 1
        else:
            taken += gap + long
    return count


def fitting(token: str, text: str, room: float, largest: float) -> float:
    """Return the font size, *largest* at most, at which *text* stays in *room*."""
    each = width(text, 1) + len(text) * TYPES[token].tracking / TYPES[token].size
    return min(largest, room / each)
