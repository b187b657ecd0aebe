"""Kill the browser in the middle of rapid logging, and look whether a drink is lost.

By hand, for as many times as you like: ``python -m tests.browser.killing 1000``.
A drink counts as confirmed once the screen shows the total that it is part of.
"""

import os
import random  # noqa: TID251  # the moments of the kills
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, Playwright, sync_playwright

from pwa.browsers import chromium
from pwa.paths import WEB
from tests.browser.phone import FLAGS, START_MS, until
from tests.browser.site import Site
from tests.browser.snapshots import MAKE

TAPPING = """
() => {
  const shown = () => {
    const text = document.querySelector('flt-semantics-host')?.textContent ?? '';
    const found = [...text.matchAll(/(\\d+) ml today/g)].map((match) => +match[1]);
    return Math.max(0, ...found);
  };
  const add = [...document.querySelectorAll('flt-semantics[role=button]')]
    .find((node) => (node.ariaLabel ?? node.textContent) === 'Add 150 ml');
  globalThis.tapping = setInterval(() => {
    add.click();
    globalThis.confirmed = shown();
  }, 20);
}
"""
SHOWN = "() => globalThis.confirmed ?? 0"
TOTAL = """
() => {
  const text = document.querySelector('flt-semantics-host')?.textContent ?? '';
  const found = /(\\d+) ml today/.exec(text);
  return found ? +found[1] + 1 : 0;
}
"""
"""One more than the total that is shown, so that 0 ml is something to wait for."""

CONTROLLED = "() => Boolean(navigator.serviceWorker.controller)"

CUP_ML = 150


def run(count: int, web: Path = WEB, seed: int = 20261121) -> list[tuple[int, int]]:
    """Kill the browser *count* times; return what was confirmed and found, in ml.

    As on a phone in use, each start after the first goes on from a snapshot.
    """
    chance = random.Random(seed)  # the moments of the kills
    results: list[tuple[int, int]] = []
    served = Site(web)
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        confirmed = None
        for _ in range(count + 1):
            browser, page = _start(playwright, served.url, profile)
            found = until(lambda page=page: page.evaluate(TOTAL), 60) - 1
            if confirmed is None:
                until(lambda page=page: page.evaluate(CONTROLLED))
                assert page.evaluate(MAKE) == "kept"
            else:
                results.append((confirmed, found))
            confirmed = _tap(page, looks=chance.randint(20, 200))
            os.killpg(browser.pid, signal.SIGKILL)
            browser.wait()
    served.stop()
    return results


def _tap(page: Page, looks: int) -> int:
    """Tap until *looks* looks at the screen are over; return the total it showed."""
    page.evaluate(TAPPING)
    return max(page.evaluate(SHOWN) for _ in range(looks))


def _start(
    playwright: Playwright, url: str, profile: str
) -> tuple[subprocess.Popen[str], Page]:
    """Start a browser of its own process group and wait for the app in it."""
    browser = subprocess.Popen(
        [
            str(chromium()),
            *FLAGS,
            "--headless=new",
            "--lang=en-GB",
            "--accept-lang=en-GB",
            "--remote-debugging-port=0",
            f"--user-data-dir={profile}",
        ],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert browser.stderr
    line = next(line for line in browser.stderr if "DevTools listening" in line)
    connected = playwright.chromium.connect_over_cdp(line.split()[-1])
    context = connected.contexts[0]
    page = context.pages[0] if context.pages else context.new_page()
    page.goto(url)
    page.locator("#start").wait_for(state="hidden", timeout=START_MS)
    return browser, page


if __name__ == "__main__":
    done = run(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    lost = [pair for pair in done if pair[1] < pair[0]]
    taps = sum(found for _, found in done[-1:]) // CUP_ML
    print(
        f"{len(done)} kills, {taps} drinks kept, {len(lost)} times one was lost {lost}"
    )
    sys.exit(bool(lost))
