"""A tour by names alone, on a phone: every control is large enough, and its own."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.dated import lived_in, take_in
from tests.browser.phone import Phone, until
from tests.browser.site import Site
from tests.browser.thumb import reach
from tests.support.make import NOON
from views.shell import PAGES

pytestmark = pytest.mark.browser

TARGET = 48
SLACK = 0.5
"""Pixels that rounding to the screen may take."""
TALL = {"width": 390, "height": 3_000}
"""A phone so tall that next to nothing has to be scrolled into sight."""

CONTROLS = """() => {
  const frame = (one) => {
    for (let up = one.parentElement; up; up = up.parentElement)
      if (up.scrollHeight > up.clientHeight + 1 &&
          /auto|scroll|hidden/.test(getComputedStyle(up).overflowY))
        return up.getBoundingClientRect();
    return { top: 0, bottom: innerHeight };
  };
  const roles = ["button", "tab", "checkbox", "radio", "textbox"];
  const wanted = roles.map((role) => `flt-semantics-host [role=${role}]`).join();
  const all = document.querySelectorAll(`${wanted}, flt-semantics-host input`);
  return [...all].map((one) => {
    const { width, height, bottom, top } = one.getBoundingClientRect();
    const name = one.getAttribute("aria-label") || one.textContent || "";
    const role = one.getAttribute("role") || one.localName;
    const edge = frame(one);
    const cut = edge && (top < edge.top + 1 || bottom > edge.bottom - 1);
    return { role, name: name.trim(), width, height, cut: Boolean(cut) };
  });
}"""
"""Every control that a screen reader finds, its size, and whether an edge cuts it."""

HEADLINES = """() => [...document.querySelectorAll("flt-semantics-host h1")]
  .map((one) => one.textContent.trim())"""
"""The headlines on the screen: two while one page slides over another."""

AWAY = "(ms) => (ms - Date.now()) / 1000"
"""How many seconds from now an instant is."""

BACK = "Go back"

TOUR: tuple[tuple[str, str, str], ...] = (
    ("button", "Limited fluids: No", "Drinking"),
    ("button", BACK, "Settings"),
    ("button", "Goals and today's list", "Goals"),
    ("button", "Why these goals", "Why these goals"),
    ("button", BACK, "Goals"),
    ("button", "Add own goal", "New goal"),
    ("button", BACK, "Goals"),
    ("button", BACK, "Today"),
    ("button", "Add a walk or set", "Add a walk or set"),
    ("button", BACK, "Today"),
    ("button", "Settings", "Settings"),
    ("button", "Drinks, cups and units", "Drinks"),
    ("button", BACK, "Settings"),
    ("button", "Emergency number", "Emergency number"),
    ("button", BACK, "Settings"),
    ("button", "Copies and tables", "Copies and tables"),
    ("button", BACK, "Settings"),
    ("button", "Erase everything", "Erase everything"),
    ("button", BACK, "Settings"),
    ("button", "Help: Keys", "Help"),
    ("button", "Self-test", "Self-test"),
    ("button", BACK, "Settings"),
    ("button", BACK, "Today"),
    ("button", "History", "History"),
    ("button", "Sunday 8 November: 2 rings", "History"),
    ("button", "Edit Water, 250 ml, 08:40", "Change drink"),
    ("button", BACK, "History"),
    ("button", "Add a walk or set on this day", "Add a walk or set"),
    ("button", BACK, "History"),
    ("button", BACK, "Today"),
    ("button", "Learn", "Learn"),
    ("button", "How the pump works: 6 cards", "How the pump works"),
    ("button", BACK, "Learn"),
    ("button", "What you may have read: looked up", "What you may have read"),
    ("button", BACK, "Learn"),
    ("button", "Socks, shoes, food", "Socks, shoes, food"),
    ("button", BACK, "Learn"),
    ("button", "If you move little", "If you move little"),
    ("button", BACK, "Learn"),
    ("button", "For older people", "For older people"),
    ("button", BACK, "Learn"),
    ("button", "Where it comes from", "Where it comes from"),
    ("button", BACK, "Learn"),
    ("button", BACK, "Today"),
    ("tab", "Move", "Move"),
    ("button", "Seated heel raise, 1 minute, back of the calf", "Seated heel raise"),
    ("button", BACK, "Move"),
    ("button", "Why these routines", "Why these routines"),
    ("button", BACK, "Move"),
    ("button", "Make your own", "Your own routine"),
    ("button", "Add a move", "Add a move"),
    ("button", BACK, "Your own routine"),
    ("button", BACK, "Move"),
    ("button", "Breaks that remind: Off", "Breaks that remind"),
    ("button", BACK, "Move"),
    ("button", "Heel-raise test: Your own trend", "Heel-raise test"),
    ("button", BACK, "Move"),
    ("tab", "Travel", "Travel"),
    ("button", "Open plan, London to Singapore, Tue 10 Nov", "London to Singapore"),
    ("button", "Travel risk check", "Travel risk check"),
    ("button", BACK, "London to Singapore"),
    ("button", BACK, "Travel"),
    ("button", "Ready for flight", "Ready for flight"),
    ("button", BACK, "London to Singapore"),
    ("button", BACK, "Travel"),
    ("button", "New trip", "New trip"),
    ("button", BACK, "Travel"),
    ("tab", "Water", "Water"),
    ("button", "Add earlier drink", "Add earlier drink"),
    ("button", BACK, "Water"),
    ("button", "Goal, cups and units", "Drinks"),
    ("button", BACK, "Water"),
    ("tab", "Check", "Check"),
    ("button", "Weekly diary: Once a week, one minute", "Weekly diary"),
    ("button", BACK, "Check"),
    ("button", "Calf tape: Left and right, with a tape", "Calf tape"),
    ("button", BACK, "Check"),
    (
        "button",
        "Report for a clinician: Your log, by day, as a page to print",
        "Report for a clinician",
    ),
    ("button", BACK, "Check"),
    ("button", "Earlier checks: None yet", "Earlier checks"),
    ("button", BACK, "Check"),
)
"""Role and name of what is tapped, and the headline that comes."""

ELSEWHERE = {
    "/fluid", "/check/number", "/travel/ready", "/settings/breaks", "/settings/sources",
}  # fmt: skip
"""Pages that the tour meets under another page."""

NOT_NOW = {
    "/welcome", "/settings/import", "/number", "/history/entry", "/move/care",
    "/goals/socks", "/travel/new/socks", "/travel/plan/risk/socks",
}  # fmt: skip
"""Pages that ask for more than a tap on a name that is known before."""


def test_a_tour_by_names_meets_every_page_and_no_control_that_is_too_small(
    phone: Callable[..., Phone], site: Site, tmp_path: Path
) -> None:
    """Each page is reached by role and name; targets have 48 pixels and own names.

    A finger needs no ring around what it has tapped.
    """
    one = phone(site.url)
    page = one.open()
    one.shift_clock(page.evaluate(AWAY, NOON.timestamp() * 1000))
    take_in(page, lived_in(tmp_path / "backup.json"))
    page.set_viewport_size(TALL)
    wrong: dict[str, list[str]] = {}
    met: set[str] = set()
    for role, name, headline in TOUR:
        wanted = page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
        reach(wanted)
        wanted.tap()
        until(lambda headline=headline: page.evaluate(HEADLINES) == [headline])
        route = page.evaluate("() => location.hash.slice(1) || '/'")
        if route not in met:
            met.add(route)
            wrong[route] = faults(page)

    assert page.evaluate("() => document.getElementById('focus').hidden")
    assert {page: names for page, names in wrong.items() if names} == {}
    assert set(PAGES) - met == ELSEWHERE | NOT_NOW
    assert one.trouble == []


def faults(page: Page) -> list[str]:
    """Return what is wrong with the controls of the page."""
    found = settled(page)
    twice = Counter((each["role"], each["name"]) for each in found)
    small = [each for each in found if is_small(each)]
    return [
        *(f"twice: {each}" for each, count in twice.items() if count > 1),
        *(f"small: {each}" for each in small),
    ]


def settled(page: Page) -> list[dict]:
    """Return the controls once the page has slid to its place."""
    seen: list[list[dict]] = [[]]

    def stands() -> bool:
        seen.append(page.evaluate(CONTROLS))
        return bool(seen[-1]) and seen[-1] == seen[-2]

    until(stands)
    return seen[-1]


def is_small(each: dict) -> bool:
    """Say whether a thumb could miss the control."""
    small = min(each["width"], each["height"]) < TARGET - SLACK
    return small and not each["cut"]
