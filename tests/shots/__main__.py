"""Draw the pictures of ``docs/`` from the built site: ``make shots``."""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from pwa.browsers import chromium
from pwa.paths import ROOT, WEB
from tests.browser.dated import SOON_MS, dated, lived_in, show, take_in
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site
from tests.browser.thumb import tap
from tests.shots.moving import film, still
from tests.support.make import NOON

PICTURES = ROOT / "docs" / "pictures"
SETTLE_MS = 2_000
"""How long a page takes to stand still after it was opened."""
NOTICE_MS = 9_000
"""How long the notice of the import lies on the first page."""


def at(route: str) -> Callable[[Page], None]:
    """Return the way to *route*."""
    return lambda page: show(page, route)


def plan(page: Page) -> None:
    """Open the plan of the trip."""
    show(page, "/travel")
    page.get_by_role("button", name=re.compile("^Open plan")).last.tap()


def play(page: Page) -> None:
    """Start a set and wait for its first move."""
    show(page, "/move")
    tap(page, "All 15 routines")
    tap(page, "Start Seat set, short")
    page.get_by_text("Rep 2 of 10").first.wait_for(timeout=SOON_MS)


SCENES: dict[str, Callable[[Page], None]] = {
    "today": at("/"),
    "move": at("/move"),
    "travel": plan,
    "water": at("/water"),
    "check": at("/check"),
    "history": at("/history"),
    "learn": at("/learn/pump"),
    "settings": at("/settings"),
    "player": play,
}
"""What is drawn, and the way there; the player comes last, it does not end."""
THEMES = {"light": tuple(SCENES), "dark": ("today", "player"), "cabin": ("player",)}


@contextmanager
def opened(browser: Browser, site: Site, file: Path, scale: int = 2) -> Iterator[Page]:
    """Give a phone that holds the diary of *file*."""
    with browser.new_context(**{**PHONE, "device_scale_factor": scale}) as context:
        page = Phone(context, site.url).open()
        take_in(page, file)
        page.wait_for_timeout(NOTICE_MS)
        yield page


def draw(folder: Path) -> None:
    """Draw every scene, and the player in motion, into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        site = Site(dated(WEB, Path(scratch) / "web", NOON))
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(FLAGS)
        )
        for theme, scenes in THEMES.items():
            file = lived_in(Path(scratch) / f"{theme}.json", theme=theme)
            with opened(browser, site, file) as page:
                for name in scenes:
                    SCENES[name](page)
                    page.wait_for_timeout(SETTLE_MS)
                    still(page, folder / f"{name}-{theme}.webp")
        # Fewer pixels, more frames.
        with opened(browser, site, Path(scratch) / "light.json", scale=1) as page:
            play(page)
            film(page, folder / "player.webp")
        browser.close()
        site.stop()


if __name__ == "__main__":
    draw(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
