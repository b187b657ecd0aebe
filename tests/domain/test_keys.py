"""The keys that lead around the app."""

import pytest

from domain.keys import leads_to

TABS = ("/", "/move", "/travel", "/water", "/check")


@pytest.mark.parametrize(
    ("key", "alt", "route", "to"),
    [
        ("Escape", False, "/settings/copies", "/settings"),
        ("Escape", False, "/move", None),
        ("Escape", True, "/settings/copies", None),
        ("1", True, "/settings/copies", "/"),
        ("5", True, "/", "/check"),
        ("6", True, "/", None),
        ("0", True, "/", None),
        ("2", False, "/", None),
        ("²", True, "/", None),
        ("A", True, "/", None),
    ],
)
def test_a_key_leads_to_a_page_or_nowhere(key, alt, route, to):
    """Escape leaves a page, Alt with a digit opens a tab; a digit alone is typed."""
    below = route.rpartition("/")[0] or "/"

    assert leads_to(key, alt=alt, route=route, below=below, tabs=TABS) == to
