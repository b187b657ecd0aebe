"""What is entered stays, whatever the device and the site do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import START_MS, Phone
from tests.browser.site import Site, changed

pytestmark = pytest.mark.browser

SOON_MS = 30_000
CHANGED = "start/numbers.js"


def add(page: Page, total: str) -> None:
    """Log 250 ml and expect the screen to say *total*."""
    page.get_by_role("button", name="Add 250 ml", exact=True).tap()
    expect(page.get_by_text(total, exact=True)).to_be_visible(timeout=SOON_MS)


def test_a_full_device_says_so_and_loses_nothing(
    phone: Callable[..., Phone], fresh_site: Site
) -> None:
    """With no room left a tap gets a sentence; with room again it is kept."""
    one = phone(fresh_site.url)
    page = one.open()
    add(page, "250 ml today")
    control = one.context.new_cdp_session(page)
    origin = fresh_site.url.rstrip("/")
    control.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})

    page.get_by_role("button", name="Add 150 ml", exact=True).tap()

    expect(page.get_by_text("no room left").first).to_be_visible(timeout=SOON_MS)
    expect(page.get_by_text("250 ml today", exact=True)).to_be_visible()
    control.send("Storage.overrideQuotaForOrigin", {"origin": origin})
    add(page, "500 ml today")
    page.reload()
    one.wait_for_app()
    expect(page.get_by_text("500 ml today", exact=True)).to_be_visible(timeout=SOON_MS)


def test_an_update_after_a_yes_keeps_the_data(
    profile: Callable[..., Phone], fresh_site: Site, web: Path, tmp_path: Path
) -> None:
    """The newer version is offered on Today; after the tap every drink is there."""
    one = profile(fresh_site.url)
    page = one.open()
    add(page, "250 ml today")
    one.wait_offline_ready()
    text = (web / CHANGED).read_bytes() + b"// newer\n"
    fresh_site.publish(changed(web, tmp_path / "newer", {CHANGED: text}))
    page.reload()
    one.wait_for_app()
    update = page.get_by_role("button", name="Update now", exact=True)
    update.wait_for(timeout=START_MS)
    add(page, "500 ml today")
    fresh_site.stop()

    with page.expect_navigation(timeout=START_MS):
        update.tap()

    one.wait_for_app()
    expect(page.get_by_text("500 ml today", exact=True)).to_be_visible(timeout=SOON_MS)
    expect(update).to_be_hidden()
    assert one.trouble == []
