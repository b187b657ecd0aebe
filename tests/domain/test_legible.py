"""What the fonts that lie with the app can draw, and what is said of the rest."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from domain import legible
from domain.goal_form import goals_page
from domain.person import Person
from tests.support.kinds import one_of_each

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
SECOND = (range(0x384, 0x3CF), range(0x400, 0x514), range(0x323, 0x324))
"""Greek, Cyrillic and a mark below, which the client's own font draws."""


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Łódź, Ünï, naïve “so”", True),
        ("Đọc sách", True),
        ("Читать Ωμέγα", True),
        ("two\nlines", True),
        ("पढ़ना", False),
        ("读书", False),
        ("قراءة", False),
        ("한국어 ไทย", False),
        ("walk 🚶", False),
    ],
)
def test_scripts_that_the_fonts_lack_are_known(text, drawn):
    """Latin, Greek and Cyrillic are drawn; others and emoji are boxes."""
    assert legible.is_legible(text) is drawn


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


def test_a_sentence_says_what_its_boxes_are():
    """Only where there are some, in the sentence or in what was typed."""
    assert legible.said("Goal kept: Read") == "Goal kept: Read"
    assert legible.said("Goal kept: 读书") == f"Goal kept: 读书. {legible.BOXES}"
    assert legible.said("Routine saved", "पढ़ना") == f"Routine saved. {legible.BOXES}"


def test_the_page_of_goals_says_it_as_long_as_there_is_one():
    """A notice goes after a while; the boxes stay."""
    own = next(one for one in one_of_each() if one.kind == "goal")
    day = own.since

    assert goals_page([own], Person(), day).own_note == ""
    boxes = replace(own, name="读书")
    assert goals_page([boxes], Person(), day).own_note == legible.BOXES
