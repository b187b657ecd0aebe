"""The person's choices."""

import pytest

from domain.faults import Refused
from domain.settings import Settings, check, settings
from tests.support.make import choice


def test_without_records_every_choice_has_its_default():
    """A new diary looks like the phone, at normal size, with days from 4 o'clock."""
    assert settings([]) == Settings("system", 100, 4, "screen", "system", None)


def test_a_record_sets_its_choice():
    """What was chosen is what holds."""
    kept = settings([choice("theme", "dark"), choice("day_start", 0)])

    assert (kept.theme, kept.day_start) == ("dark", 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", None),
        ("day_start", 13),
        ("day_start", True),
        ("text_size", 101),
        ("fluid", "maybe"),
        ("volume", 11),
    ],
)
def test_an_impossible_choice_is_refused_and_never_read(name, value):
    """It is neither taken from a person nor believed from a file."""
    with pytest.raises(Refused):
        check(name, value)

    assert settings([choice(name, value)]) == Settings()
