"""The app's own page in any engine: seen and touched by its accessibility tree."""

import time
from typing import Any

from tests.browser.storage_page.engines import Page

SHOWN = """
const wanted = arguments[0];
const host = document.querySelector("flt-semantics-host");
const all = host ? [...host.querySelectorAll("*")] : [];
const name = (one) => one.getAttribute("aria-label") ?? one.textContent;
return all.some((one) => name(one).trim() === wanted);
"""
"""Whether something of the accessibility tree is called so."""

PRESS = """
const wanted = arguments[0];
const all = [...document.querySelectorAll("flt-semantics-host [role=button]")];
const found = all.filter(
  (one) => (one.getAttribute("aria-label") ?? one.textContent) === wanted);
if (found.length === 1) found[0].click();
return found.length;
"""
"""Press the one button that is called so; say how many there are."""

WAIT_SECONDS = 120
"""A start without a snapshot takes its time in a slow engine."""


def shows(page: Page, text: str) -> None:
    """Wait until *text* is on the screen."""
    _until(lambda: page.run(SHOWN, text), text)


def press(page: Page, name: str) -> None:
    """Press the one button *name*."""
    shows(page, name)
    assert page.run(PRESS, name) == 1


def settled(page: Page) -> None:
    """Wait until the whole site is on the device and its worker answers."""
    _until(
        lambda: page.run("return navigator.serviceWorker?.controller != null"),
        "a service worker that answers",
    )


def _until(happens: Any, what: str) -> None:
    ends = time.monotonic() + WAIT_SECONDS
    while not happens():
        assert time.monotonic() < ends, what
        time.sleep(0.1)  # the browser is another process: nothing else to wait on
