"""Ready for flight: each thing that fails says so, says why, and only it."""

import json
from dataclasses import replace

import pytest

from domain.trips import ready
from domain.trips.ready import Site, Tried, page, site
from tests.support.trips import trip

GOOD = Tried(
    site=Site(90, 0, 31_200_000, True, True, "granted", True),
    saved=True,
    lost_zones=(),
    places="London and Singapore",
    backup=False,
    cues="screen",
    calendar="in",
)


def lacking(tried):
    """Return what is not ready, with its line."""
    return {one.id: one.line for one in page(trip(), tried).checks if not one.ok}


def test_with_everything_there_all_is_ready():
    """Eight checks, each with a mark of its own in words."""
    found = page(trip(), GOOD)

    assert (found.told, found.ready) == ("8 of 8 ready", 8)
    assert found.under == "London to Singapore, 20:35"
    assert all(", ready. " in one.told for one in found.checks)
    assert "31 MB" in found.checks[0].line


@pytest.mark.parametrize(
    ("what", "broken", "says"),
    [
        ("files", {"missing": 1}, "1 file is missing"),
        ("files", {"listed": 0}, "Not stored yet"),
        ("kept", {"kept": False}, "promised nothing"),
        ("awake", {"awake": False}, "screen lock"),
        ("notifications", {"notifications": "denied"}, "Not allowed"),
        ("notifications", {"notifications": "none"}, "has none"),
    ],
)
def test_what_the_page_lacks_fails_alone_and_for_its_reason(what, broken, says):
    """Each with what to do."""
    found = lacking(replace(GOOD, site=replace(GOOD.site, **broken)))

    assert list(found) == [what]
    assert says in found[what]


@pytest.mark.parametrize(
    ("what", "broken", "says"),
    [
        ("saved", {"saved": False}, "not kept"),
        ("zones", {"lost_zones": ("Singapore",)}, "Missing: Singapore"),
        ("calendar", {"calendar": "out"}, "Not yet"),
        ("calendar", {"calendar": "old"}, "changed since"),
        ("calendar", {"calendar": "part"}, "only the leg checks"),
        ("calendar", {"calendar": "no trip"}, "Enter a trip"),
    ],
)
def test_what_the_app_lacks_fails_alone_and_for_its_reason(what, broken, says):
    """Storage, zones, calendar."""
    found = lacking(replace(GOOD, **broken))

    assert list(found) == [what]
    assert says in found[what]


def test_a_backup_stands_in_for_a_promise_of_the_browser():
    """Either is enough."""
    assert (
        lacking(replace(GOOD, backup=True, site=replace(GOOD.site, kept=False))) == {}
    )


def test_vibration_is_only_missed_by_who_chose_it():
    """Else the screen pulses."""
    still = replace(GOOD, site=replace(GOOD.site, vibrates=False))

    assert lacking(still) == {}
    assert list(lacking(replace(still, cues="vibrate"))) == ["felt"]


def test_outside_a_browser_only_what_is_asked_there_is_shown():
    """A phone package has its files in itself."""
    found = page(None, replace(GOOD, site=None, calendar="no trip"))

    assert [one.id for one in found.checks] == ["saved", "zones", "calendar"]
    assert (found.under, found.calendar) == (ready.NO_TRIP, False)


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"files": 3}', "nonsense"])
def test_nonsense_of_the_page_is_nothing_found(text):
    """Nothing is ready by mistake."""
    assert site(text) == Site()
    assert "files" in lacking(replace(GOOD, site=site(text)))


def test_what_the_page_says_is_read():
    """As the port describes it."""
    said = {
        "files": {"listed": 90, "missing": 0, "bytes": 31_200_000},
        "awake": True,
        "vibrates": True,
        "notifications": "granted",
        "kept": True,
    }
    assert site(json.dumps(said)) == GOOD.site
