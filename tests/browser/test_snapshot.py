"""The memory snapshot: made on the device, used, refused, renewed, thrown away."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.phone import PHONE, START_MS, Phone
from tests.browser.site import Site, changed
from tests.browser.snapshots import (
    HOW,
    IDS,
    KEPT,
    MAKE,
    SPARE,
    SPOILT,
    TRIES,
    minutes_since,
)

pytestmark = pytest.mark.browser

SOON_MS = 30_000
HOME, AWAY = "Europe/London", "Asia/Kathmandu"


def add(page: Page, total: str) -> None:
    """Log 250 ml and expect the screen to say *total*."""
    page.get_by_role("button", name="Add 250 ml", exact=True).tap()
    expect(page.get_by_text(total, exact=True)).to_be_visible(timeout=SOON_MS)


def last_drink(page: Page) -> str:
    """Return the time of the last drink, as the screen tells it."""
    text = page.get_by_text(re.compile(r"last \d\d:\d\d")).first.text_content() or ""
    return text[-5:]


def test_the_next_launches_start_from_what_the_first_has_made(
    profile: Callable[..., Phone], fresh_site: Site
) -> None:
    """Left alone, the app makes a snapshot; launches in any zone use it, offline."""
    one = profile(fresh_site.url, timezone_id=HOME)
    page = one.open()
    assert page.evaluate(HOW) == "plain"
    one.until("() => performance.getEntriesByName('second-heart-snapshot').length")
    assert page.evaluate(KEPT) == 1
    fresh_site.stop()
    for zone, total in ((AWAY, "250 ml today"), (HOME, "500 ml today")):
        one = profile(fresh_site.url, timezone_id=zone)
        page = one.open()
        assert page.evaluate(HOW) == "snapshot"
        add(page, total)
        assert minutes_since(page, last_drink(page), zone) < 3
        assert one.trouble == []
    ids, writers = page.evaluate(IDS)
    # Two drinks, and the zone that the first of them made home.
    assert len(set(ids)) == 3
    assert len(set(writers)) == 2


@pytest.fixture(scope="module")
def settled(chromium: Browser, web: Path) -> Iterator[Phone]:
    """Give a phone that has a snapshot, and a spare copy of it."""
    site = Site(web)
    with chromium.new_context(**PHONE) as context:
        one = Phone(context, site.url)
        page = one.open()
        one.wait_offline_ready()
        assert page.evaluate(MAKE) == "kept"
        page.evaluate(SPARE)
        yield one
    site.stop()


@pytest.mark.parametrize("how", SPOILT)
def test_what_is_wrong_with_it_costs_time_and_nothing_else(
    settled: Phone, how: str
) -> None:
    """A snapshot that is missing, damaged or of another Pyodide is left aside."""
    page = settled.page
    page.evaluate(SPOILT[how])
    page.reload()
    settled.wait_for_app()
    assert page.evaluate(HOW) == "plain"
    assert page.evaluate(KEPT) == 0
    button = page.get_by_role("button", name="Add 250 ml", exact=True)
    expect(button).to_be_visible()
    assert settled.trouble == []


def test_a_set_stops_the_making(phone: Callable[..., Phone], fresh_site: Site) -> None:
    """When a set starts, the worker that makes a snapshot ends, and there is none."""
    one = phone(fresh_site.url)
    page = one.open()
    with page.expect_worker(
        lambda worker: worker.url.endswith("maker.js"), timeout=SOON_MS
    ) as begun:
        one.wait_offline_ready()
    with begun.value.expect_event("close", timeout=SOON_MS):
        page.get_by_role("button", name="Start Desk micro-set", exact=True).tap()
    assert page.evaluate(KEPT) == 0
    assert one.trouble == []


def test_an_update_throws_it_away(
    phone: Callable[..., Phone], fresh_site: Site, web: Path, tmp_path: Path
) -> None:
    """The new version starts plainly, and nothing of the old one's memory is left."""
    one = phone(fresh_site.url)
    page = one.open()
    one.wait_offline_ready()
    assert page.evaluate(MAKE) == "kept"
    text = (web / "start/numbers.js").read_bytes() + b"// newer\n"
    fresh_site.publish(changed(web, tmp_path / "newer", {"start/numbers.js": text}))
    page.reload()
    one.wait_for_app()
    assert page.evaluate(HOW) == "snapshot"
    update = page.get_by_role("button", name="Update now", exact=True)
    update.wait_for(timeout=START_MS)
    with page.expect_navigation(timeout=START_MS):
        update.tap()
    one.wait_for_app()
    assert page.evaluate(HOW) == "plain"
    assert page.evaluate(KEPT) == 0
    assert one.trouble == []


def test_three_tries_in_vain_are_enough(settled: Phone) -> None:
    """A device that cannot make one is left alone until the next version."""
    told = settled.page.evaluate(TRIES)
    assert told == {"after none": False, "after two": False, "after three": True}
