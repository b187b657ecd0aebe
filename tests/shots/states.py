"""Draw every state of Today at every size: ``python -m tests.shots.states``.

Light and dark, two phones, text at 200 %, and two panes.
"""

import base64
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from domain.records import Record
from pwa.browsers import chromium
from pwa.paths import BUILD, WEB
from storage.medium import BASE
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site
from tests.shots.diaries import states, write
from tests.support.make import choice
from views.theme import WIDE

SIZES = {"360": (360, 640), "390": (390, 844), "1280": (1280, 800)}
SETTLE_MS = 2_500
_PUT = """
async ([base, files]) => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(base, { create: true });
  for (const [name, text] of Object.entries(files)) {
    const file = await folder.getFileHandle(name, { create: true });
    const target = await file.createWritable();
    await target.write(Uint8Array.from(atob(text), (one) => one.charCodeAt(0)));
    await target.close();
  }
}
"""


def draw(folder: Path, wanted: list[str]) -> None:
    """Draw the *wanted* states, or all, into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)  # noqa: TID251  # the phone's clock is the computer's
    site = Site(WEB)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(FLAGS)
        )
        for name, records in states(now).items():
            for percent in (100, 200):
                if not wanted or name in wanted:
                    text = [choice("text_size", percent)]
                    log = [*records, *(text if percent > 100 else [])]
                    _state(browser, site, log, now, folder / f"{name}-{percent}")
        browser.close()
    site.stop()


def _state(
    browser: Browser, site: Site, log: list[Record], now: datetime, path: Path
) -> None:
    """Start the app with *log*, and draw it at each size in both looks."""
    with browser.new_context(**PHONE) as context:
        one = Phone(context, site.url)
        _put(one.page, site, log, now)
        page = one.open()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for size, (width, height) in SIZES.items():
                page.set_viewport_size({"width": width, "height": height})
                # The app draws for the new size once it has heard of it.
                role = "button" if width >= WIDE else "tab"
                page.get_by_role(role, name="Move", exact=True).wait_for()
                page.wait_for_timeout(SETTLE_MS)
                page.screenshot(path=f"{path}-{size}-{scheme}.png")


def _put(page: Page, site: Site, log: list[Record], now: datetime) -> None:
    """Lay the diary of *log* where the app keeps its own, before its first start."""
    with tempfile.TemporaryDirectory() as place:
        diary = Path(place) / "diary"
        write(diary, log, now)
        files = {
            one.name: base64.b64encode(one.read_bytes()).decode()
            for one in diary.iterdir()
        }
    page.goto(f"{site.url}precache.json")
    page.evaluate(_PUT, [BASE, files])


if __name__ == "__main__":
    draw(BUILD / "states", sys.argv[1:])
