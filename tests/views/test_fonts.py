"""What is called legible is in the fonts that lie with the app."""

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from domain import legible

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
SECOND = (range(0x384, 0x3CF), range(0x400, 0x514), range(0x323, 0x324))
"""Greek, Cyrillic and a mark below, which the client's own font draws."""


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_what_is_called_drawn_is_in_the_fonts(weight):
    """No letter is promised that the app's own font does not hold, in any weight."""
    held = TTFont(FONTS / f"HankenGrotesk-{weight}.ttf").getBestCmap()
    promised = {
        code
        for first, last in legible.DRAWN
        for code in range(first, last + 1)
        if unicodedata.category(chr(code))[0] != "C"
    }
    second = {code for part in SECOND for code in part}

    assert promised - second <= set(held)
