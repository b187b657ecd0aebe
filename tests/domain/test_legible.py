"""What the fonts that lie with the app can draw, and what is said of the rest."""

from dataclasses import replace

import pytest

from domain import legible
from domain.goal_form import goals_page
from domain.person import Person
from tests.support.kinds import one_of_each


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
