"""The app on a phone whose diary is given: what every picture of a state needs."""

import base64
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from domain.records import Record
from pwa.browsers import chromium
from pwa.paths import WEB
from storage.medium import BASE
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site
from tests.shots.diaries import write

SETTLE_MS = 2_500
"""How long a page takes to stand still after a change of its size or look."""
SCHEMES = ("light", "dark")

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


@contextmanager
def site_in_browser(folder: Path) -> Iterator[tuple[Browser, Site, datetime]]:
    """Give a browser, the built site and the time; *folder* is made for pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    site = Site(WEB)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(FLAGS)
        )
        # The phone's clock is the computer's.
        yield browser, site, datetime.now(UTC)  # noqa: TID251
        browser.close()
    site.stop()


@contextmanager
def opened(
    browser: Browser, site: Site, log: list[Record], now: datetime
) -> Iterator[Page]:
    """Give the page of an app that has been started with *log* as its diary."""
    with browser.new_context(**PHONE) as context:
        one = Phone(context, site.url)
        _put(one.page, site, log, now)
        yield one.open()


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
