"""A phone with the app on it: the site is kept, the snapshot made, nothing entered.

A first start downloads and compiles everything; tests of what comes later need not
wait for it. One profile is made ready a session, and copied where one is used up.
"""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from pwa.browsers import chromium
from tests.browser.phone import FLAGS, PHONE, Phone, until
from tests.browser.site import Site, with_shift
from tests.browser.snapshots import MAKE

QUIET = "manifest.json"
"""A page of the origin on which no script of the app runs."""

FREE = "async () => (await navigator.locks.query()).held.length === 0"

FORGET = """async () => {
  const root = await navigator.storage.getDirectory();
  const names = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve) => {
      Object.assign(indexedDB.deleteDatabase(name), {
        onsuccess: resolve, onerror: resolve, onblocked: resolve,
      });
    });
  }
  for (const name of await caches.keys()) {
    if (!name.startsWith("second-heart:")) await caches.delete(name);
  }
  localStorage.clear();
  return names.length;
}"""
"""Takes away what was entered, and leaves the site and the snapshot."""


class Home:
    """An address of its own, and a profile on which the app is installed there."""

    def __init__(self, web: Path, folder: Path) -> None:
        self.site = Site(with_shift(web, folder / "web"))
        self._folder = folder / "profile"

    def served(self) -> Site:
        """Return the site as every test wants to find it: whole and answering."""
        self.site.restart()
        return self.site

    def copied(self, playwright: Playwright, target: Path) -> Path:
        """Copy the profile to *target*; make it ready before if nobody has yet."""
        if not self._folder.exists():
            self._settle(playwright)
        return Path(shutil.copytree(self._folder, target, symlinks=True))

    def _settle(self, playwright: Playwright) -> None:
        self.served()
        with closing(launched(playwright, self._folder)) as context:
            one = Phone(context, self.site.url)
            page = one.open()
            one.wait_offline_ready()
            assert page.evaluate(MAKE) == "kept"
            forget(page, self.site.url)


def launched(playwright: Playwright, folder: Path, **options: Any) -> BrowserContext:
    """Start a Chromium that keeps what it holds in *folder*."""
    return playwright.chromium.launch_persistent_context(
        folder,
        executable_path=chromium(),
        args=list(FLAGS),
        **{**PHONE, **options},
    )


def forget(page: Page, home: str) -> None:
    """Take away what was entered at *home*, once no tab has it open any more."""
    page.goto(home + QUIET)
    until(lambda: page.evaluate(FREE))
    page.evaluate(FORGET)
