"""Every page at the largest text on a narrow phone: nothing leaves the screen."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from app.trips import GONE
from tests.browser.dated import dated, lived_in, show, take_in
from tests.browser.phone import PHONE, Phone, until
from tests.browser.site import Site
from tests.browser.states import FIXED, every
from tests.support.make import NOON
from tests.views.screens import ROUTES

pytestmark = pytest.mark.browser

NEAR = NOON + timedelta(hours=5, minutes=10)
"""Within three hours of the flight of the diary, so that there is cabin mode."""
WIDE, TALL = 360, 640
NARROW = {"width": WIDE, "height": TALL}
DOCKED = 420
"""From here on down a bar may cover a part of what scrolls under it."""
SLACK = 1
"""Pixels that rounding to the screen may take."""
TARGET = 48

SEEN = """() => {
  const roles = ["button", "tab", "checkbox", "radio", "textbox"];
  const all = [...document.querySelectorAll(
    "flt-semantics-host flt-semantics, flt-semantics-host input")];
  const leaf = (one) => !one.querySelector("flt-semantics, input");
  return all.map((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const name = (one.getAttribute("aria-label") ?? one.textContent).trim();
    const role = one.getAttribute("role") ?? (one.localName === "input" ? "input" : "");
    return { left, right, top, bottom, name, role, leaf: leaf(one),
      control: one.localName === "input" || roles.includes(role) };
  }).filter(({ name, right, left }) => name && right > left);
}"""
"""Everything that a screen reader finds, with its box."""

HEADLINES = """() => [...document.querySelectorAll("flt-semantics-host h1")]
  .map((one) => one.textContent.trim())"""
"""The headlines on the screen: two while one page slides over another."""

NOTICES = "Imported", GONE
"""What lies on a page for a while, on purpose; a plan by its address has no trip."""


@pytest.fixture
def large(chromium: Browser, web: Path, tmp_path: Path) -> Iterator[Phone]:
    """Open a narrow phone with a diary in use and text at 200 %."""
    site = Site(dated(web, tmp_path / "dated", NEAR))
    file = lived_in(tmp_path / "backup.json", text_size=200, motion="less")
    context = chromium.new_context(**{**PHONE, "viewport": NARROW, "screen": NARROW})
    one = Phone(context, site.url)
    take_in(one.open(), file)
    yield one
    context.close()
    site.stop()


def test_at_200_percent_nothing_is_cut_off_on_any_page(large: Phone) -> None:
    """No page is wider than the phone, no two texts lie on each other.

    Sets, cabin mode, each step of a check and its results among them. Every
    control is large enough, and the only one of its role and name.
    """
    page = large.page
    wrong: dict[str, list[str]] = {}
    show(page, "/")
    until(lambda: page.evaluate(HEADLINES) == ["Today"])
    before = ""
    for route in (*ROUTES, "/"):
        show(page, route)
        before = another(page, before)
        wrong[route] = list(faults(settled(page)))
    for name in every(page):
        seen = settled(page)
        wrong[name] = [*faults(seen), *(below(seen) if name in FIXED else [])]

    assert {where: found for where, found in wrong.items() if found} == {}
    assert large.trouble == []


def another(page: Page, before: str) -> str:
    """Wait for a headline that is not *before*, alone on the screen; return it."""
    found: list[str] = []

    def stands() -> bool:
        found[:] = page.evaluate(HEADLINES)
        return len(found) == 1 and found[0] != before

    until(stands)
    return found[0]


def settled(page: Page) -> list[dict]:
    """Return what is on the page once it stands still."""
    seen: list[list[dict]] = [[]]

    def stands() -> bool:
        seen.append(page.evaluate(SEEN))
        return bool(seen[-1]) and seen[-1] == seen[-2]

    until(stands)
    return seen[-1]


def faults(seen: list[dict]) -> Iterator[str]:
    """Yield what is wrong with a page."""
    for one in seen:
        if one["left"] < -SLACK or one["right"] > WIDE + SLACK:
            yield f"off the screen: {one['name']}"
        whole = one["top"] > 0 and one["bottom"] < DOCKED
        small = min(one["right"] - one["left"], one["bottom"] - one["top"]) < TARGET - 1
        if one["control"] and whole and small:
            yield f"small: {one['role']} {one['name']}"
    texts = [
        one
        for one in seen
        if one["leaf"] and not one["control"] and one["name"] not in NOTICES
    ]
    for at, one in enumerate(texts):
        yield from (
            f"{one['name']} lies on {other['name']}"
            for other in texts[:at]
            if overlap(one, other)
        )
    names = Counter((one["role"], one["name"]) for one in seen if one["control"])
    yield from (f"twice: {each}" for each, count in names.items() if count > 1)


def below(seen: list[dict]) -> Iterator[str]:
    """Yield what a page that does not scroll has at the lower edge: cut off there.

    A box ends where the screen does, so what reaches the edge goes on behind it.
    """
    for one in seen:
        if one["control"] and one["bottom"] >= TALL - SLACK:
            yield f"cut off below: {one['name']}"


def overlap(one: dict, other: dict) -> bool:
    """Say whether two boxes lie on each other by more than rounding."""
    wide = min(one["right"], other["right"]) - max(one["left"], other["left"])
    tall = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return wide > 2 * SLACK and tall > 2 * SLACK
