"""A tour by names alone, on a phone: every control is large enough, and its own."""

import contextlib
from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.phone import Phone, until
from tests.browser.site import Site

pytestmark = pytest.mark.browser

TARGET = 48
SLACK = 0.5
"""Pixels that rounding to the screen may take."""
SOON_MS = 30_000
A_LITTLE = 40
"""Pixels to scroll at a time, so that nothing passes by unseen."""

CONTROLS = """() => {
  const roles = ["button", "tab", "checkbox", "radio", "textbox"];
  const wanted = roles.map((role) => `flt-semantics-host [role=${role}]`).join();
  const all = document.querySelectorAll(`${wanted}, flt-semantics-host input`);
  return [...all].map((one) => {
    const { width, height, bottom, top } = one.getBoundingClientRect();
    const name = one.getAttribute("aria-label") || one.textContent || "";
    const role = one.getAttribute("role") || one.localName;
    return { role, name: name.trim(), width, height, top, bottom };
  });
}"""
"""Every control that a screen reader finds, with its box."""

TOUR: tuple[tuple[str, str, str], ...] = (
    ("tab", "Move", "Move"),
    ("tab", "Water", "Water"),
    ("tab", "Check", "Check"),
    ("tab", "Today", "Today"),
    ("button", "Learn", "Learn"),
    ("button", "How the pump works: 6 cards", "How the pump works"),
    ("button", "Go back", "Learn"),
    ("button", "Go back", "Today"),
    ("button", "Settings", "Settings"),
    ("button", "Copies and tables", "Copies and tables"),
    ("button", "Go back", "Settings"),
    ("button", "Erase everything", "Erase everything"),
    ("button", "Go back", "Settings"),
)
"""Role and name of what is tapped, and the headline that comes."""


def test_a_tour_by_names_meets_no_control_that_is_too_small(
    phone: Callable[..., Phone], site: Site
) -> None:
    """Each page is reached by role and name; targets have 48 pixels and own names.

    A finger needs no ring around what it has tapped.
    """
    one = phone(site.url)
    page = one.open()
    small: dict[str, list[str]] = {}
    for role, name, headline in TOUR:
        wanted = page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
        wanted.scroll_into_view_if_needed(timeout=SOON_MS)
        wanted.tap()
        page.get_by_role("heading", name=headline, exact=True, level=1).wait_for(
            timeout=SOON_MS
        )
        found = settled(page)
        twice = Counter((each["role"], each["name"]) for each in found)
        assert [each for each, count in twice.items() if count > 1] == [], headline
        maybe = {each["name"] for each in found if is_small(each)}
        if maybe:  # the edge of what scrolls may have cut it: look at its other end
            page.mouse.move(180, 300)
            page.mouse.wheel(0, 2000)
            maybe = still_small(page, maybe)
        small[headline] = sorted(maybe)

    assert page.evaluate("() => document.getElementById('focus').hidden")
    assert {page: names for page, names in small.items() if names} == {}
    assert one.trouble == []


def settled(page: Page) -> list[dict]:
    """Return the controls once the page has slid to its place."""
    seen: list[list[dict]] = [[]]

    def stands() -> bool:
        seen.append(controls(page))
        return bool(seen[-1]) and seen[-1] == seen[-2]

    until(stands)
    return seen[-1]


def still_small(page: Page, names: set[str]) -> set[str]:
    """Return which of *names* are not seen large enough while the page scrolls."""
    left = set(names)

    def all_large() -> bool:
        page.mouse.wheel(0, A_LITTLE)
        left.difference_update(
            each["name"] for each in controls(page) if not is_small(each)
        )
        return not left

    with contextlib.suppress(AssertionError):
        until(all_large, 20)
    return left


def controls(page: Page) -> list[dict]:
    """Return the controls of the page that stands on top, those in sight."""
    tall = page.viewport_size["height"] if page.viewport_size else 0
    found = page.evaluate(CONTROLS)
    return [each for each in found if each["top"] >= 0 and each["bottom"] <= tall]


def is_small(each: dict) -> bool:
    """Say whether a thumb could miss the control."""
    return min(each["width"], each["height"]) < TARGET - SLACK
