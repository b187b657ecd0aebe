"""How the player shares out its room, and how wide words are."""

import string
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from views.kit.fit import fitting, lines, width
from views.layout import Room
from views.player.measures import SMALLEST, measures
from views.theme import MAIN_ROUND, ROUND, TEXT_SIZES, Theme

BOLD = Path(__file__).parents[2] / "assets/fonts/HankenGrotesk-700.ttf"
ROOMS = [Room(360, 640), Room(390, 844), Room(844, 390), Room(820, 1180)]
ROOMS += [Room(1280, 800), Room(320, 568), Room(568, 320), Room(390, 664)]


def test_no_letter_is_wider_than_it_is_held_to_be():
    """The table is that of the bold cut, rounded up, and not by much."""
    font = TTFont(BOLD)
    glyphs, wide = font.getBestCmap(), font["hmtx"]
    letters = string.ascii_letters + string.digits + " ,.:'-"
    real = {x: wide[glyphs[ord(x)]][0] / font["head"].unitsPerEm for x in letters}
    held = {x: width(x, 1) for x in letters}

    assert all(real[x] <= held[x] for x in letters)
    assert sum(held.values()) < 1.15 * sum(real.values())


@pytest.mark.parametrize("word", ["Lift", "Lower", "Get ready", "Straighten", "Rest"])
@pytest.mark.parametrize("room", [272, 312, 342])
def test_the_word_stays_on_its_line(word, room):
    """Short ones keep their size, long ones shrink."""
    size = fitting("word", word, room, 92)

    assert 40 < size <= 92
    assert width(word, size) <= room + 1.6 * len(word)
    assert (size == 92) == (word in {"Lift", "Rest", "Lower"}) or room < 300


def test_lines_are_broken_between_words():
    """A sentence that is too long takes a second line."""
    theme = Theme("light", 200)

    assert lines(Theme(), "small", "Next: Hold for 1 second", 342) == 1
    assert lines(theme, "small", "Next: Lower for 2 seconds", 200) == 2


@pytest.mark.parametrize("name", ["light", "cabin"])
@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("room", ROOMS)
def test_the_parts_fit_the_room(name, percent, room):
    """Whatever the phone and the text: nothing is wider than the screen."""
    size = measures(Theme(name, percent), room)

    assert MAIN_ROUND + 2 * ROUND <= size.width <= room.width
    assert size.drawing == 0 or SMALLEST <= size.drawing <= room.height
    assert 0 <= size.air <= 28


@pytest.mark.parametrize(
    ("room", "least"), [(Room(390, 844), 320), (Room(360, 640), 180)]
)
def test_the_leg_is_large_enough_to_follow(room, least):
    """On a usual phone as in the pictures, on a small one still clear."""
    assert measures(Theme(), room).drawing >= least


def test_on_its_side_the_leg_stands_left_of_the_words():
    """And between them on a phone that is held upright."""
    assert measures(Theme(), Room(844, 390)).beside
    assert measures(Theme(), Room(1280, 800)).beside
    assert not measures(Theme(), Room(390, 844)).beside
    assert not measures(Theme(), Room(820, 1180)).beside


def test_the_words_under_the_buttons_go_before_the_leg_does():
    """With the largest text on a small phone."""
    size = measures(Theme("dark", 200), Room(360, 640))

    assert size.drawing > SMALLEST
    assert not size.labels
