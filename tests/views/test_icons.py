"""The icon font: every name has its glyph, and no icon speaks."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from views.dress import FONTS
from views.icons import FAMILY, NAMES, SIGNS, icon
from views.palette import COLOURS
from views.theme import Theme

ROOT = Path(__file__).parents[2]
FONT = TTFont(ROOT / "assets" / FONTS[FAMILY])


def test_the_names_are_those_of_the_font_in_its_order():
    """The list of names and the file the font is made from say the same."""
    lines = (ROOT / "pwa" / "signs.txt").read_text(encoding="utf-8").splitlines()

    assert tuple(dict.fromkeys(line.split(" ")[0] for line in lines)) == NAMES


def test_no_icon_has_the_sign_of_another():
    """Each icon has its own code point, in the area that no text uses."""
    assert len(set(SIGNS.values())) == len(NAMES)
    assert all(0xE000 <= ord(sign) <= 0xF8FF for sign in SIGNS.values())


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_within_its_box(name):
    """A glyph has an outline, is as wide as high, and stays in its square."""
    em = FONT["head"].unitsPerEm
    glyph = FONT.getBestCmap()[ord(SIGNS[name])]
    drawn = FONT["glyf"][glyph]

    assert drawn.numberOfContours > 0
    assert FONT["hmtx"][glyph][0] == em
    assert 0 <= drawn.xMin < drawn.xMax <= em
    assert 0 <= drawn.yMin < drawn.yMax <= em


def test_the_font_fills_its_line():
    """An icon of 24 pixels is 24 high: ascent and descent add up to the square."""
    assert FONT["hhea"].ascent == FONT["head"].unitsPerEm
    assert FONT["hhea"].descent == FONT["hhea"].lineGap == 0


def test_an_icon_is_one_silent_text():
    """The screen reader gets nothing of it; colour and size are the theme's."""
    shown = icon(Theme("dark", 130), "water")

    assert shown.value == SIGNS["water"]
    assert shown.semantics_label == ""
    assert shown.style.font_family == FAMILY
    assert shown.style.size == pytest.approx(31.2)
    assert shown.style.color == COLOURS["dark"].ink


def test_an_icon_takes_the_colour_of_its_word():
    """A colour that is given wins over the ink."""
    assert icon(Theme(), "play", 40, "#1C0D08").style.color == "#1C0D08"
    assert icon(Theme(), "play", 40).style.size == 40


def test_an_icon_that_does_not_exist_is_an_error():
    """A name that is not in the font is refused at once."""
    with pytest.raises(KeyError):
        icon(Theme(), "heart")
