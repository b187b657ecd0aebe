"""A tour by keyboard alone: Tab, Enter, arrows, Escape, and a ring to see it by."""

import contextlib
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.journey import button, ticket
from tests.browser.phone import Phone, until
from tests.browser.site import Site
from tests.browser.thumb import FRAMES

pytestmark = pytest.mark.browser

SOON_MS = 30_000
FARTHEST = 60
"""Presses of Tab after which a control counts as not to be reached."""

FOCUSED = """() => {
  const one = document.activeElement;
  const ring = document.getElementById("focus");
  if (!one.closest("flt-semantics-host")) return { name: "" };
  const near = (a, b) => ["left", "top", "width", "height"].every(
    (side) => Math.abs(a[side] - b[side]) < 2);
  return {
    name: (one.getAttribute("aria-label") ?? one.textContent).trim(),
    ringed: !ring.hidden &&
      near(one.getBoundingClientRect(), ring.getBoundingClientRect()),
  };
}"""
"""What the keyboard is on, and whether the ring is around it."""

MOVED = """() => document.activeElement === document.body ||
  document.activeElement !== globalThis.before"""

TOUR = (
    ("Settings", "Settings"),
    ("Help: Keys", "Help"),
    ("Self-test", "Self-test"),
)
"""What Enter is pressed on, one page after another, and the headline that comes."""


HEADLINES = """() => [...document.querySelectorAll("flt-semantics-host h1")]
  .map((one) => one.textContent.trim())"""


def headline(page: Page, text: str) -> None:
    """Wait for the headline *text*, alone: a page that still slides takes no key."""
    until(lambda: page.evaluate(HEADLINES) == [text])
    page.evaluate(FRAMES)


def to(page: Page, name: str) -> None:
    """Press Tab until the control *name* has the focus, and see the ring there."""
    for _ in range(FARTHEST):
        page.evaluate("() => { globalThis.before = document.activeElement; }")
        page.keyboard.press("Tab")
        # Between the last control and the first one the page itself has the focus.
        # A key that comes while the tree is made anew goes nowhere: press again.
        with contextlib.suppress(AssertionError):
            until(lambda: page.evaluate(MOVED), 5)
        if page.evaluate(FOCUSED)["name"] == name:
            until(lambda: page.evaluate(FOCUSED)["ringed"])
            return
    raise AssertionError(name)


def press(page: Page, name: str) -> None:
    """Go to the control *name* and press Enter."""
    to(page, name)
    page.keyboard.press("Enter")


def write(page: Page, name: str, text: str, shows: str) -> None:
    """Go to the field *name* and type until the app shows what that means."""
    to(page, name)
    page.keyboard.type(text, delay=20)
    expect(page.get_by_text(shows).first).to_be_visible(timeout=SOON_MS)


def a_trip(page: Page) -> None:
    """Save a flight from London to Singapore, and see its plan open."""
    press(page, "New trip")
    headline(page, "New trip")
    for end, text, place in (
        ("From", "lhr", "LHR London Heathrow, London, United Kingdom"),
        ("To", "singapore", "SIN Singapore Changi, Singapore, Singapore"),
    ):
        to(page, end)
        page.keyboard.type(text, delay=20)
        expect(button(page, place)).to_be_visible(timeout=SOON_MS)
        press(page, place)
        expect(button(page, place)).to_be_hidden(timeout=SOON_MS)
    departs = ticket(page, 2, "Europe/London", day=True)
    write(page, "Departs", departs, "London time")
    arrives = ticket(page, 14.75, "Asia/Singapore", day=False)
    write(page, "Arrives", arrives, "on the way")
    press(page, "Save trip")
    headline(page, "London to Singapore")


def test_everything_can_be_reached_by_keyboard(
    phone: Callable[..., Phone], site: Site
) -> None:
    """Pages open by Enter and close by Escape, tabs open by Alt and a digit.

    A set is started and ended, a drink logged, a trip saved, a theme chosen and a
    leg check done to its result without a finger on the screen.
    """
    one = phone(site.url, is_mobile=False, has_touch=False)
    page = one.open()
    headline(page, "Today")
    for name, text in TOUR:
        press(page, name)
        headline(page, text)
    for text in ("Settings", "Today"):
        page.keyboard.press("Escape")
        headline(page, text)

    press(page, "Start Desk micro-set")
    press(page, "End")
    done = page.get_by_role("button", name="Back to Today", exact=True)
    until(lambda: done.count() or page.evaluate(HEADLINES) == ["Today"])
    if done.count():  # a rep was done before the keys had found End
        press(page, "Back to Today")
    headline(page, "Today")
    for name in ("History", "Learn"):
        press(page, name)
        headline(page, name)
        page.keyboard.press("Escape")
        headline(page, "Today")
    press(page, "Move")
    headline(page, "Move")

    page.keyboard.press("Alt+4")
    headline(page, "Water")
    to(page, "Add 250 ml")
    page.keyboard.press("Enter")
    expect(page.get_by_text("250 ml today", exact=True)).to_be_visible(timeout=SOON_MS)

    page.keyboard.press("Alt+3")
    headline(page, "Travel")
    a_trip(page)

    page.keyboard.press("Alt+1")
    headline(page, "Today")
    press(page, "Settings")
    headline(page, "Settings")
    to(page, "System")
    page.keyboard.press("ArrowRight")
    light = page.get_by_role("radio", name="Light", exact=True)
    expect(light).to_be_checked(timeout=SOON_MS)

    page.keyboard.press("Alt+5")
    headline(page, "Check")
    press(page, "Start check")
    press(page, "Yes")
    result = page.get_by_role("heading", name="Call 999 now", exact=True)
    expect(result).to_be_visible(timeout=SOON_MS)
    press(page, "I understand")
    expect(result).to_be_hidden(timeout=SOON_MS)
    assert one.trouble == []
