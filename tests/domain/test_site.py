"""What the page says about the files of the app."""

import json

import pytest

from domain.site import Site, site


def news(**said) -> str:
    """Return the JSON text that the page sends."""
    return json.dumps(
        {"offline": "ready", "update": "none", "done": 0, "total": 0} | said
    )


def test_the_app_is_ready_when_every_file_is_stored():
    """Then it starts without a network, and says so."""
    assert "without a network" in site(news()).words


@pytest.mark.parametrize(
    ("done", "total", "tenths"), [(0, 0, 0), (1, 3, 3), (30, 30, 10), (31, 30, 10)]
)
def test_progress_is_told_in_tenths(done, total, tenths):
    """Eighty files draw the page ten times at most."""
    told = site(news(offline="fetching", done=done, total=total))

    assert told.tenths == tenths
    assert f"{tenths * 10} %" in told.words


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"done": "x"}', "7"])
def test_nonsense_says_nothing(text):
    """A page of another version cannot break the app."""
    assert site(text, apart=True) == Site(apart=True)


def test_unknown_words_are_not_believed():
    """Only a plain "ready" offers an update or promises an offline start."""
    told = site(news(offline="maybe", update="perhaps"))

    assert (told.offline, told.has_update) == ("unknown", False)


def test_a_newer_version_waits_for_a_yes():
    """It is offered once it is here whole."""
    assert not site(news(update="fetching")).has_update
    assert site(news(update="ready")).has_update
