"""The page Ready for flight in a browser, and ways to break what it tries."""

import re

from playwright.sync_api import Page

from tests.browser.phone import until

WORDS = "document.querySelector('flt-semantics-host').innerText"
TAKE_ONE_FILE = """
async () => {
  const name = (await caches.keys()).find((one) => one.includes(":site:"));
  const cache = await caches.open(name);
  const [first] = await cache.keys();
  const kept = await cache.match(first);
  await cache.delete(first);
  globalThis.giveBack = () => cache.put(first, kept);
}
"""


def lacks(page: Page, *rows: str) -> str:
    """Wait until exactly *rows* are not ready, and return all that is said."""

    def seen() -> str:
        text = str(page.evaluate(WORDS))
        found = re.findall(r"^(.+), not ready\. ", text, re.MULTILINE)
        return text if found == list(rows) and " ready\n" in text else ""

    return str(until(seen, 60))


class Device:
    """The browser under the page, which can be told to refuse."""

    def __init__(self, page: Page, origin: str) -> None:
        self._cdp = page.context.new_cdp_session(page)
        self._page, self._origin = page, origin.rstrip("/")

    def may(self, name: str, setting: str) -> None:
        """Grant or deny the permission *name*."""
        wanted = {"permission": {"name": name}, "setting": setting}
        self._cdp.send("Browser.setPermission", {"origin": self._origin, **wanted})

    def give_all(self) -> None:
        """Let the page have lasting storage, notifications and the screen."""
        for name in ("persistent-storage", "notifications", "screen-wake-lock"):
            self.may(name, "granted")

    def room(self, count: int | None) -> None:
        """Leave room for *count* bytes, or as much as there is."""
        more = {} if count is None else {"quotaSize": count}
        wanted = {"origin": self._origin, **more}
        self._cdp.send("Storage.overrideQuotaForOrigin", wanted)

    def take_one_file(self) -> None:
        """Delete one of the files that were stored for a start without network."""
        self._page.evaluate(TAKE_ONE_FILE)

    def give_it_back(self) -> None:
        """Put it back."""
        self._page.evaluate("() => globalThis.giveBack()")
