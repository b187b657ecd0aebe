"""Draw the pages of a trip, upright and on the side: ``python -m tests.shots.travel``.

The pictures lie in ``build/travel``, in light and dark where a page has both.
"""

import re
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page

from domain.days import moment
from domain.records import Record
from domain.trips.places import airport
from domain.trips.route import Leg
from pwa.paths import BUILD
from tests.browser.dated import SOON_MS, show
from tests.browser.journey import ticket, type_
from tests.browser.thumb import Thumb, tap
from tests.shots.__main__ import at
from tests.shots.diaries import FREE
from tests.shots.given import SCHEMES, SETTLE_MS, opened, site_in_browser
from tests.support.make import choice
from tests.support.trips import drive, trip

SIZES = {"360": (360, 640), "390": (390, 844), "844": (844, 390)}
TALL = (390, 4200)
"""So tall that every button can be tapped."""
HOUR = timedelta(hours=1)


def flight(leaves: datetime, number: int = 1) -> Record:
    """Return a flight to Singapore, a quarter to thirteen hours long."""
    at_ = leaves.replace(second=0, microsecond=0)
    ends = moment(at_ + 12.75 * HOUR, "Asia/Singapore")
    begins = moment(at_, "Europe/London")
    ways = airport("LHR"), airport("SIN")
    leg = Leg(*ways, begins, ends)
    return trip(leg, number=number, seat="window 34K")


def coming(now: datetime) -> list[Record]:
    """Return a diary with a trip in two days, one long over, and a deleted one."""
    return [*FREE, flight(now + 48 * HOUR), flight(now - 400 * HOUR, 2)]


def flying(now: datetime) -> list[Record]:
    """Return a diary with a flight under way, and a caution."""
    return [*FREE, choice("cautions", "K1 K12"), flight(now - 6.2 * HOUR)]


def driving(now: datetime) -> list[Record]:
    """Return a diary of somebody at the wheel."""
    way = drive(7, driver=True).route[0]
    at_ = now.replace(second=0, microsecond=0) - HOUR
    begins, ends = (moment(x, "Europe/London") for x in (at_, at_ + 7 * HOUR))
    leg = Leg(way.origin, way.target, begins, ends)
    return [*FREE, trip(leg, mode="car", driver=True)]


def form(page: Page) -> None:
    """Enter a flight of two days from now, all but its saving."""
    thumb = Thumb(page)
    show(page, "/travel")
    thumb.button("New trip")
    type_(thumb, "From", "lhr", "^LHR London")
    thumb.button(re.compile("^LHR London Heathrow"))
    type_(thumb, "To", "singapore", "^SIN Singapore")
    thumb.button(re.compile("^SIN Singapore Changi"))
    leaves = ticket(page, 60, "Europe/London", day=True)
    type_(thumb, "Departs", leaves, "London time$")
    arrives = ticket(page, 72.75, "Asia/Singapore", day=False)
    type_(thumb, "Arrives", arrives, "on the way$")


def empty(page: Page) -> None:
    """Begin a trip."""
    show(page, "/travel")
    tap(page, "New trip")


def refused(page: Page) -> None:
    """Save the form, which lacks everything."""
    tap(page, "Save trip")


def plan(page: Page) -> None:
    """Open the plan of the trip that comes first."""
    show(page, "/travel")
    page.get_by_role("button", name=re.compile("^Open plan")).first.tap()


def ready(page: Page) -> None:
    """Try whether this phone is ready, and wait for what was found."""
    show(page, "/travel/ready")
    page.get_by_text(re.compile("ready|left to do|of 8", re.IGNORECASE)).first.wait_for(
        timeout=SOON_MS
    )


def summary(page: Page) -> None:
    """Look back at the trip that is over."""
    show(page, "/travel")
    earlier = page.get_by_role("button", name=re.compile("^London to Singapore, "))
    earlier.first.tap(timeout=SOON_MS)


def cabin(page: Page) -> None:
    """Go dark."""
    show(page, "/")
    tap(page, "Cabin mode")


def player(page: Page) -> None:
    """Start the set that is next, in the dark."""
    Thumb(page).button(re.compile("^Start"))
    page.get_by_text(re.compile("^Rep 1 ")).first.wait_for(timeout=SOON_MS)


Scenes = dict[str, Callable[[Page], None]]
DIARIES: dict[Callable[[datetime], list[Record]], Scenes] = {
    coming: {
        "home": at("/travel"),
        "form": form,
        "refused": refused,
        "plan-ahead": plan,
        "ready": ready,
        "summary": summary,
    },
    driving: {"strip-driver": at("/"), "move-driver": at("/move")},
    flying: {
        "strip": at("/"),
        "plan": plan,
        "cabin": cabin,
        "cabin-player": player,
    },
}
"""What is drawn from which diary, in this order: the last one stays dark."""


def draw(folder: Path, wanted: list[str]) -> None:
    """Draw the *wanted* scenes, or all, into *folder*."""
    with site_in_browser(folder) as (browser, site, now):
        for diary, scenes in DIARIES.items():
            asked = {x: way for x, way in scenes.items() if not wanted or x in wanted}
            if not asked:
                continue
            with opened(browser, site, diary(now), now) as page:
                for name, way in asked.items():
                    _each(page, folder / name, way)


def _each(page: Page, path: Path, way: Callable[[Page], None]) -> None:
    """Draw *page* at each size, in both looks where it is not the dark itself."""
    page.set_viewport_size({"width": TALL[0], "height": TALL[1]})
    (empty if path.name == "refused" else way)(page)
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(SETTLE_MS)
        for scheme in SCHEMES[: 1 if "cabin" in path.name else 2]:
            page.emulate_media(color_scheme=scheme)
            page.wait_for_timeout(SETTLE_MS)
            if path.name == "refused":
                way(page)
                page.wait_for_timeout(SETTLE_MS)
            page.screenshot(path=f"{path}-{size}-{scheme}.png")


if __name__ == "__main__":
    draw(BUILD / "travel", sys.argv[1:])
