"""Finding a section of Settings."""

import pytest

from domain.find_settings import SECTIONS, found


@pytest.mark.parametrize(
    ("typed", "sections"),
    [
        ("", tuple(SECTIONS)),
        ("dark", ("look",)),
        ("  Text SIZE ", ("look",)),
        ("exp", ("data",)),
        ("copy", ("data", "about")),
        ("copy table", ("data",)),
        ("xyz", ()),
    ],
)
def test_every_word_has_to_begin_one_of_the_section(typed, sections):
    """Part of a word is enough, in any case and order."""
    assert found(typed) == sections
