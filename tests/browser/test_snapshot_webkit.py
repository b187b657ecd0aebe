"""The snapshot in the engine of every iPhone browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import WebDriverException

from tests.browser.phone import until
from tests.browser.site import Site
from tests.browser.snapshots import HOW, MAKE, SPARE, SPOILT
from tests.browser.storage_page.engines import webkit

pytestmark = [pytest.mark.browser, pytest.mark.webkit]

PATIENCE = 120
"""Seconds that a plain start may take in a slow browser on a busy machine."""

CONTROLLED = "() => Boolean(navigator.serviceWorker.controller)"

ADD = """
const add = [...document.querySelectorAll("flt-semantics[role=button]")]
  .find((node) => (node.ariaLabel ?? node.textContent) === "Add 8 fl oz");
if (document.getElementById("start").hidden) add?.click();
return Boolean(add);
"""
SAYS = "return document.querySelector('flt-semantics-host')?.textContent ?? '';"


@pytest.fixture(scope="module")
def page(web: Path) -> Iterator[Any]:
    """Give WebKit with a snapshot that the device has made, and a spare of it."""
    site = Site(web)
    with webkit() as one:
        one.open(site.url)
        until(lambda: run(one, HOW) == "plain", PATIENCE)
        # The service worker, once active, throws away what it does not know.
        until(lambda: run(one, CONTROLLED), PATIENCE)
        assert run_async(one, MAKE) == "kept"
        run_async(one, SPARE)
        yield one
    site.stop()


def run(page: Any, function: str) -> Any:
    """Return what the JavaScript *function* gives; None while the page changes."""
    try:
        return page.run(f"return ({function})()")
    except WebDriverException:
        return None


def run_async(page: Any, function: str) -> Any:
    """Return what the JavaScript *function* gives later."""
    page.run(
        f"window.told = null; ({function})().then((it) => (window.told = [it ?? null]))"
    )
    return until(lambda: page.run("return window.told"), PATIENCE)[0]


def start(page: Any, how: str) -> None:
    """Load the page anew and expect Python to come from *how*."""
    page.run("location.reload()")
    until(lambda: run(page, HOW) == how, PATIENCE)


def test_webkit_starts_from_its_own_snapshot_and_logs(page: Any) -> None:
    """What WebKit has made it can use: the app starts from it and keeps a drink."""
    start(page, "snapshot")
    until(lambda: page.run(ADD), PATIENCE)
    until(lambda: "8 fl oz today" in page.run(SAYS), PATIENCE)


@pytest.mark.parametrize("wrong", SPOILT)
def test_webkit_starts_plainly_without_a_good_one(page: Any, wrong: str) -> None:
    """Missing, damaged or of another Pyodide: the app starts as if there were none."""
    run_async(page, SPOILT[wrong])
    start(page, "plain")
    until(lambda: "Add 8 fl oz" in page.run(SAYS), PATIENCE)
