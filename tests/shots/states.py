"""Draw every state of Today at every size: ``python -m tests.shots.states``.

Light and dark, two phones, text at 200 %, and two panes.
"""

import sys
from pathlib import Path

from playwright.sync_api import Page

from pwa.paths import BUILD
from tests.shots.diaries import states
from tests.shots.given import SCHEMES, SETTLE_MS, opened, site_in_browser
from tests.support.make import choice
from views.theme import WIDE

SIZES = {"360": (360, 640), "390": (390, 844), "1280": (1280, 800)}


def draw(folder: Path, wanted: list[str]) -> None:
    """Draw the *wanted* states, or all, into *folder*."""
    with site_in_browser(folder) as (browser, site, now):
        for name, records in states(now).items():
            for percent in (100, 200):
                if not wanted or name in wanted:
                    text = [choice("text_size", percent)]
                    log = [*records, *(text if percent > 100 else [])]
                    with opened(browser, site, log, now) as page:
                        _each(page, folder / f"{name}-{percent}")


def _each(page: Page, path: Path) -> None:
    """Draw *page* at each size in both looks."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for size, (width, height) in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            # The app draws for the new size once it has heard of it.
            role = "button" if width >= WIDE else "tab"
            page.get_by_role(role, name="Move", exact=True).wait_for()
            page.wait_for_timeout(SETTLE_MS)
            page.screenshot(path=f"{path}-{size}-{scheme}.png")


if __name__ == "__main__":
    draw(BUILD / "states", sys.argv[1:])
