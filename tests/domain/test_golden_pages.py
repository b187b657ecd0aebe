"""Today, Water and History of one stored diary are what was looked at and kept."""

import json

import pytest

from tests.support.golden_pages import PAGES, PEOPLE, pages

KEPT = json.loads(PAGES.read_bytes())


def test_every_person_has_all_pages():
    """Nothing is left out of what was kept."""
    assert KEPT.keys() == PEOPLE.keys()
    assert [len(found) for found in KEPT.values()] == [6, 6, 2, 2, 2]


@pytest.mark.parametrize("person", PEOPLE)
def test_the_pages_say_what_was_kept(person):
    """Every word and figure; the script in ``tests/support`` keeps new ones."""
    found = pages()[person]

    for name, page in KEPT[person].items():
        assert found[name] == page, name
