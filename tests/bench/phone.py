"""A browser with a profile of its own, and pages that measure themselves."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from pwa.browsers import chromium
from tests.bench.server import Origin
from tests.bench.sites import makes_snapshot
from tests.browser.phone import FLAGS, PHONE, until

ADD = "Add 250 ml"
TOTAL = r"\d+ (?:of \d+ )?ml(?: today)?"
"""The total that every drink changes."""

MOVE_CLOCK = "(ms) => new BroadcastChannel('second-heart:test').postMessage(ms)"
"""Moves the clock of a steered site."""

Tap = tuple[float, float]
"""Milliseconds to the frame with the new figure, and to Python's last word before."""

Marks = dict[str, float]
"""What happened when, in ms since the launch."""

_PAGE = (Path(__file__).parent / "inside" / "page.js").read_text("utf-8")
_SNAPSHOT = "() => performance.getEntriesByName('second-heart-snapshot').length"
"""Whether the page has seen its snapshot to be kept; before, closing could lose it."""
_CONTROLLED = "() => Boolean(navigator.serviceWorker.controller)"
_SHOWN = "() => dispatchEvent(new Event('second-heart-shown'))"


@contextmanager
def opened(playwright: Playwright, profile: Path) -> Iterator[BrowserContext]:
    """Start a browser on *profile* and close it again."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=chromium(), args=list(FLAGS), **PHONE
    )
    try:
        yield context
    finally:
        context.close()


def launch(context: BrowserContext, url: str, **given: Any) -> tuple[Page, Marks]:
    """Open *url* in a new page; return it and its marks once it is drawn.

    *given* goes to the script in the page: ``wanted`` names the button that ends the
    launch (none: the engine's first frame does), ``tree`` is "on" or "off" where it
    shall not be as the site has it, ``frames`` counts drawn frames.
    """
    page = context.new_page()
    script = _PAGE.replace("/*GIVEN*/ {}", json.dumps(given))
    page.add_init_script(script)
    page.goto(url, wait_until="commit")
    return page, page.evaluate("() => bench.shown")


def prime(context: BrowserContext, origin: Origin, **given: Any) -> None:
    """Launch until the site is on the phone, its memory snapshot included."""
    page, _ = launch(context, origin.url, **given)
    if not given.get("wanted"):
        page.evaluate(_SHOWN)  # without Python nothing says that the app is drawn
    until(lambda: page.evaluate(_CONTROLLED), 120)
    if makes_snapshot(origin.web):
        until(lambda: page.evaluate(_SNAPSHOT), 120)
    page.close()


def prime_stock(context: BrowserContext, origin: Origin, **given: Any) -> None:
    """Launch twice: the second goes through the service worker, which keeps it."""
    for _ in range(2):
        page, _ = launch(context, origin.url, **given)
        until(lambda page=page: page.evaluate(_CONTROLLED), 120)
        page.close()


def taps(page: Page, name: str, figure: str, count: int, back: str = "") -> list[Tap]:
    """Tap button *name* *count* times, each until *figure* has changed.

    After each one *back*, if given, takes it back, so that every tap finds the same
    screen.
    """
    took: list[Tap] = []
    for _ in range(count):
        took.append(_tap(page, name, figure))
        if back:
            _tap(page, back, figure)
    return took


def _tap(page: Page, name: str, figure: str) -> Tap:
    button = page.get_by_role("button", name=name, exact=True)
    button.wait_for()
    page.evaluate("(figure) => bench.tap(figure)", figure)
    button.tap()
    painted, answered = page.evaluate("() => bench.tapped")
    return painted, answered
