"""A tour by names alone, on a phone: every control is large enough, and its own."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from domain.goal_records import OwnGoal
from pwa.paths import ROOT
from tests.browser.dated import SOON_MS, lived_in
from tests.browser.phone import PHONE, Phone, until
from tests.browser.site import Site
from tests.browser.thumb import reach
from tests.browser.tour import BACK, ELSEWHERE, TOUR, WELCOME, Steps
from tests.support.make import NOON
from views.shell import PAGES

pytestmark = pytest.mark.browser

TARGET = 48
SLACK = 0.5
"""Pixels that rounding to the screen may take."""
OVER = ROOT / "views" / "over.py"
NEAR = NOON + timedelta(hours=5, minutes=10)
"""Within three hours of the flight of the diary, so that there is cabin mode."""
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

READ = OwnGoal(
    id="read",
    created=NOON,
    edited=NOON,
    writer="phone",
    name="Read",
    style="amount",
    target=20,
    unit="pages",
    repeat="daily",
    every=1,
    since=NOON.date(),
)
TODAY = "Today"
IN_THE_WAY = re.compile(r"(\w+(?:View|Screen))\(app, ")
"""A page that `views.over` draws over all others."""
START = re.compile("^Start (?!check)")


class Tour:
    """A finger that goes by role and name, and looks at each page it comes to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.met: set[str] = set()
        """The routes, and what lay over them."""
        self.wrong: dict[tuple[str, str], list[str]] = {}

    def go(self, steps: Steps) -> None:
        """Take *steps*; look at a page where it is met first."""
        for role, name, headline in steps:
            before = self.said()
            self.tap(role, name)
            until(lambda headline=headline: self.page.evaluate(HEADLINES) == [headline])
            until(lambda before=before: self.said() != before)
            route = self.page.evaluate("() => location.hash.slice(1) || '/'")
            if (route, headline) not in self.wrong:
                self.look(route, headline)

    def said(self) -> str:
        """Return all words of the page: a page may stay and only say other things."""
        return self.page.locator("flt-semantics-host").inner_text()

    def over(self, name: str | re.Pattern[str], what: str, shows: str) -> None:
        """Tap the button *name*; look at *what* lies over all once it *shows*."""
        self.tap("button", name)
        self.sees(what, shows)

    def sees(self, what: str, shows: str) -> None:
        """Look at *what* lies over all pages, once the button *shows* is there."""
        self.find("button", shows).wait_for(timeout=SOON_MS)
        self.look(what, shows)

    def tap(self, role: str, name: str | re.Pattern[str]) -> None:
        """Tap what is called so."""
        found = self.find(role, name)
        reach(found)
        found.tap()

    def find(self, role: str, name: str | re.Pattern[str]) -> Locator:
        """Return what is called so, the first of several."""
        return self.page.get_by_role(role, name=name, exact=True).first  # type: ignore[arg-type]

    def look(self, place: str, what: str) -> None:
        """Note what is wrong here."""
        self.met.add(place)
        self.wrong[place, what] = faults(self.page)


def test_a_tour_by_names_meets_every_page_and_no_control_that_is_too_small(
    phone: Callable[..., Phone], site: Site, tmp_path: Path
) -> None:
    """Each page is reached by role and name; targets have 48 pixels and own names.

    So is all that lies over the pages: a set, cabin mode, the cover, a leg check.
    A finger needs no ring around what it has tapped.
    """
    one = phone(site.url)
    page = one.open()
    at(one, NOON)
    page.set_viewport_size(TALL)
    tour = Tour(page)
    tour.go(WELCOME)
    bring(tour, lived_in(tmp_path / "backup.json", READ))
    tour.go(TOUR)
    routes = set(tour.met)
    page.set_viewport_size(PHONE["viewport"])
    over_all(one, tour)

    assert page.evaluate("() => document.getElementById('focus').hidden")
    assert {where: names for where, names in tour.wrong.items() if names} == {}
    assert set(PAGES) - routes == ELSEWHERE
    assert tour.met - routes == set(IN_THE_WAY.findall(OVER.read_text("utf-8")))
    assert one.trouble == []


def at(one: Phone, when: datetime) -> None:
    """Let it be *when*."""
    one.shift_clock(one.page.evaluate(AWAY, when.timestamp() * 1000))


def bring(tour: Tour, file: Path) -> None:
    """Import the backup *file*."""
    tour.go((("button", "Settings", "Settings"),))
    with tour.page.expect_file_chooser() as chooser:
        tour.tap("button", "Import backup")
    chooser.value.set_files(file)
    tour.find("button", "Add to my diary").wait_for(timeout=SOON_MS)
    tour.look("/settings/import", "Add to my diary")
    tour.go((("button", "Add to my diary", "Settings"),))


def over_all(one: Phone, tour: Tour) -> None:
    """Go through what lies over all pages."""
    tour.go((("tab", TODAY, TODAY),))
    at(one, NEAR)
    tour.tap("button", "Add 150 ml")  # a log lets the loop look at the clock
    tour.over("Cabin mode", "CabinView", "Leave cabin mode")
    tour.tap("button", "Leave cabin mode")
    tour.go((("button", "Settings", "Settings"),))
    tour.tap("radio", "Cover")
    tour.go((("button", BACK, TODAY),))

    tour.go((("tab", "Move", "Move"),))
    tour.tap("button", re.compile("^All .* routines$"))
    tour.over("Start Seat set, short", "PlayerView", "Pause")
    one.page.get_by_text(re.compile("^Rep 2 ")).first.wait_for(timeout=SOON_MS)
    one.page.reload()
    one.wait_for_app()
    tour.sees("StoppedView", "Resume set")
    tour.over("Finish set", "SetDoneView", "Back to Today")
    tour.over("Back to Today", "CoverView", "Show")
    tour.go((("button", "Show", TODAY), ("tab", "Check", "Check")))

    tour.over("Start check", "CheckScreen", "Not sure")
    tour.over("Yes", "CheckScreen", "I understand")
    tour.go((("button", "I understand", "Check"), ("tab", "Move", "Move")))
    tour.over(START, "StopView", BACK)


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
