"""Print what a restore of ten years costs: 110,000 entries, through the app itself.

Run it with ``python tests/bench/restoring.py`` once ``make web`` has built the site.
A backup of 30 MB is chosen in Chromium, read, and added to an empty diary; then the
next drink is logged. For each part it prints the seconds until the screen shows that
it is done, the longest time for which Python answered nothing (the page covers an
app that is silent for 20 seconds), and the memory of the process that runs it.
"""

import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from domain.codec import to_document  # noqa: E402  # after the path is set
from export.backup import backup  # noqa: E402
from pwa.paths import WEB  # noqa: E402
from tests.bench.growth import entries  # noqa: E402
from tests.bench.machine import described, memory  # noqa: E402
from tests.browser.home import launched  # noqa: E402
from tests.browser.phone import Phone, until  # noqa: E402
from tests.browser.site import Site  # noqa: E402

DAYS = 3_653
LAST = datetime(2026, 6, 30, 6, tzinfo=UTC)
LONG_MS, SOON_MS = 300_000, 60_000
NEXT = "250 ml today"
"""What Today says after the next drink; what is restored ends months before."""

LISTEN = """(() => {
  const send = MessagePort.prototype.postMessage;
  let port = null;
  let heard = 0;
  globalThis.silent = 0;
  MessagePort.prototype.postMessage = function (message, ...rest) {
    if (!port && message?.name === "ping") {
      port = this;
      heard = performance.now();
      port.addEventListener("message", ({ data }) => {
        if (data.name !== "pong") return;
        globalThis.silent = Math.max(globalThis.silent, performance.now() - heard);
        heard = performance.now();
        setTimeout(() => send.call(port, { name: "ping" }), 20);
      });
    }
    return send.call(this, message, ...rest);
  };
})()"""
"""Asks Python again and again whether it is there, and keeps its longest silence."""


def file(days: int) -> bytes:
    """Return the backup of *days* days."""
    first = LAST - timedelta(days=days - 1)
    drinks = (one for n in range(days) for one in entries(first + timedelta(days=n)))
    return backup(map(to_document, drinks), LAST)


class Watch:
    """What a part of the work costs, as the page sees it."""

    def __init__(self, page: Page, profile: Path) -> None:
        self.page, self._profile = page, profile
        self._before = 0.0

    def begin(self) -> None:
        """Begin a part."""
        self.page.evaluate("() => { globalThis.silent = 0; }")
        self._before = perf_counter()

    def end(self, part: str) -> None:
        """Print what the part has cost."""
        took = perf_counter() - self._before
        silent = self.page.evaluate("() => globalThis.silent") / 1000
        used = memory(self._profile) / 1e6
        print(f"  {part:20}{took:7.1f} s, silent for {silent:5.1f} s, {used:5.0f} MB")


def tap(page: Page, name: str) -> None:
    """Tap the button *name*."""
    button = page.get_by_role("button", name=name, exact=True)
    button.scroll_into_view_if_needed(timeout=LONG_MS)
    button.tap()


def measure(page: Page, path: Path, watch: Watch) -> None:
    """Restore the backup at *path* on *page*, part by part."""
    watch.begin()
    tap(page, "Settings")
    page.get_by_role("button", name="Export backup", exact=True).wait_for()
    with page.expect_file_chooser() as chooser:
        tap(page, "Import backup")
    watch.end("open Settings")
    watch.begin()
    chooser.value.set_files(path)
    add = page.get_by_role("button", name="Add to my diary", exact=True)
    add.wait_for(timeout=LONG_MS)
    watch.end("read and compare")
    watch.begin()
    tap(page, "Add to my diary")
    page.get_by_text("Imported").first.wait_for(timeout=LONG_MS)
    watch.end("add to the diary")
    page.get_by_role("heading", name="Settings", exact=True, level=1).wait_for()
    watch.begin()
    tap(page, "Go back")
    tap(page, "Add 250 ml")
    page.get_by_text(NEXT, exact=True).wait_for(timeout=SOON_MS)
    watch.end("log the next drink")
    watch.begin()
    page.reload()
    page.get_by_text(NEXT, exact=True).wait_for(timeout=SOON_MS)
    watch.end("start again")


def main(days: int = DAYS) -> None:
    """Make the backup, and restore it in a Chromium of its own."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        path, profile = Path(place) / "backup.json", Path(place) / "profile"
        path.write_bytes(file(days))
        size = path.stat().st_size / 1e6
        print(f"{days * 30:,} entries, {size:.1f} MB; {described()}")
        site = Site(WEB)
        with closing(launched(playwright, profile)) as context:
            one = Phone(context, site.url)
            context.add_init_script(LISTEN)
            page = one.open()
            one.wait_offline_ready()
            until(lambda: page.evaluate("() => globalThis.silent > 0"))
            measure(page, path, Watch(page, profile))
            assert one.trouble == []
        site.stop()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
