"""Draw the pictures of ``docs/`` from the built site: ``make shots``."""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from pwa.browsers import chromium
from pwa.paths import ROOT, WEB
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site

PICTURES = ROOT / "docs" / "pictures"
SETTLE_MS = 2_000
"""How long a page takes to stand still after it was opened."""


def tap(page: Page, *names: str) -> None:
    """Tap the buttons *names*, one after another."""
    for name in names:
        page.get_by_role("button", name=name, exact=True).first.tap()
        page.wait_for_timeout(SETTLE_MS)


def tab(page: Page, name: str) -> None:
    """Open the tab *name*."""
    page.get_by_role("tab", name=name).tap()
    page.wait_for_timeout(SETTLE_MS)


SCENES: dict[str, Callable[[Page], None]] = {
    "today": lambda page: tap(page, "Add 250 ml"),
    "move": lambda page: tab(page, "Move"),
    "water": lambda page: tab(page, "Water"),
    "check": lambda page: tab(page, "Check"),
    "learn": lambda page: tap(page, "Learn", "How the pump works: 6 cards"),
    "settings": lambda page: tap(page, "Settings"),
}
"""What is drawn, and the way there from Today."""


def draw(folder: Path) -> None:
    """Draw every scene, light and dark, into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    site = Site(WEB)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(FLAGS)
        )
        for scheme in ("light", "dark"):
            for name, go in SCENES.items():
                options = {**PHONE, "device_scale_factor": 2, "color_scheme": scheme}
                with browser.new_context(**options) as context:
                    page = Phone(context, site.url).open()
                    page.wait_for_timeout(SETTLE_MS)
                    go(page)
                    page.screenshot(path=folder / f"{name}-{scheme}.png")
        browser.close()
    site.stop()


if __name__ == "__main__":
    draw(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
