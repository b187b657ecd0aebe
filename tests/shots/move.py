"""Draw the pages of Move at two sizes, light and dark: ``python -m tests.shots.move``.

The pictures lie in ``build/move``.
"""

import re
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page

from domain.break_record import breaks_record
from domain.breaks import BreakTimer
from domain.records import Record
from pwa.paths import BUILD
from tests.browser.dated import show
from tests.browser.thumb import tap
from tests.shots.__main__ import at
from tests.shots.diaries import FREE
from tests.shots.given import SCHEMES, SETTLE_MS, opened, site_in_browser
from tests.support.make import choice

SIZES = {"360": (360, 640), "390": (390, 844)}
TALL = 4200
"""So tall that every row of the library can be tapped."""
LEG = "Seated heel raise"
MOVES = (
    LEG,
    "Standing heel raise",
    "Sit to stand",
    "Knee extension",
    "Ankle pump in bed",
    "Calf stretch, knee straight",
    "Walk break",
)
"""A detail of each kind: a leg that sits, stands, rises, straightens, lies; figures."""


def diary(now: datetime) -> list[Record]:
    """Return a diary in which a break is due."""
    timer = BreakTimer(on=True, since=now - timedelta(hours=2))
    always = replace(timer.hours, days=tuple(range(7)), start=0, end=1439, quiet=False)
    return [
        *FREE,
        choice("cautions", "K1 K12"),
        breaks_record(
            replace(timer, hours=always),
            created=timer.since,
            edited=timer.since,
            writer="phone",
        ),
    ]


def detail(name: str) -> Callable[[Page], None]:
    """Return the way to the page of the move *name*."""

    def way(page: Page) -> None:
        show(page, "/move")
        row = page.get_by_role("button", name=re.compile(f"^{name}, ")).first
        row.tap(timeout=60_000)

    return way


def editor(page: Page) -> None:
    """Begin a routine of one's own."""
    show(page, "/move")
    tap(page, "Make your own")


def filled(page: Page) -> None:
    """Fill the editor from a copy, and open the numbers of its first move."""
    editor(page)
    tap(page, "Copy Seat set, full")
    tap(page, "Change Seated heel raise")


def filtered(page: Page) -> None:
    """Narrow the library down by position, length and part of the body."""
    show(page, "/move")
    tap(page, "More filters")
    for name in ("Seated", "Up to 1 min", "Calf"):
        page.get_by_role("radio", name=name, exact=True).tap(timeout=60_000)


SEEN = {
    "permission": ("button", "Allow notifications"),
    "library": ("radio", "Seated"),
    "filtered": ("radio", "Seated"),
}
"""What a page is scrolled to."""


SCENES: dict[str, Callable[[Page], None]] = {
    "card": at("/move"),
    "bar": at("/water"),
    "today": at("/"),
    "bar-learn": at("/learn/pump"),
    "library": at("/move"),
    **{re.sub(r"\W+", "-", name.lower()): detail(name) for name in MOVES},
    "editor": editor,
    "filled": filled,
    "filtered": filtered,
    "breaks": at("/move/breaks"),
    "permission": at("/move/breaks"),
}


def draw(folder: Path, wanted: list[str]) -> None:
    """Draw the *wanted* scenes, or all, into *folder*."""
    with (
        site_in_browser(folder) as (browser, site, now),
        opened(browser, site, diary(now), now) as page,
    ):
        for name in wanted or SCENES:
            page.set_viewport_size({"width": 390, "height": TALL})
            SCENES[name](page)
            _each(page, folder / name)


def _each(page: Page, path: Path) -> None:
    """Draw *page* at each size in both looks."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for size, (width, height) in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            if path.name in SEEN:
                role, name = SEEN[path.name]
                found = page.get_by_role(role, name=name, exact=True)
                found.scroll_into_view_if_needed(timeout=60_000)
            page.wait_for_timeout(SETTLE_MS)
            page.screenshot(path=f"{path}-{size}-{scheme}.png")


if __name__ == "__main__":
    draw(BUILD / "move", sys.argv[1:])
