"""Finding a section of Settings."""

import pytest

from domain import break_page, goal_form
from domain.break_hours import Hours
from domain.find_settings import SECTIONS, found
from domain.format_choices import FORMATS
from domain.formats import USUAL
from domain.person import Person
from domain.settings import Settings
from domain.words import WEEKDAYS
from tests.support.make import NOON


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


def choices_elsewhere():
    """Return what every choice is called on the pages that Settings leads to."""
    goals = goal_form.goals_page((), Person(Settings(), USUAL), NOON.date())
    return [
        *(one.title for one in (*goals.rings, *goals.numbers)),
        *(one.name for one in goals.switches),
        *(one.title for one in break_page.dials(Hours())),
        *(one.title for one in FORMATS),
        *WEEKDAYS,
        break_page.TITLE,
        break_page.SWITCH,
        break_page.QUIET,
        "reminders",
        "I wake at",
        "I go to bed at",
        "Cups",
        "Emergency number",
    ]


@pytest.mark.parametrize("name", choices_elsewhere())
def test_what_is_chosen_on_a_page_of_its_own_is_found_too(name):
    """By the words of its row there; a comma is no word."""
    assert "you" in found(name.replace(",", ""))


@pytest.mark.parametrize("name", ["Sources", "references", "Self-test", "Help"])
def test_what_is_only_read_is_found_under_about(name):
    """The sources are a tap away from there."""
    assert found(name) == ("about",)
