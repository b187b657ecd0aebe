"""A trip on a phone without a network: entered, planned, dark, killed, still there."""

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.bell import HANDED_OVER, SET_CLOCK, SHOWN, TAPPED
from tests.browser.journey import button, enter
from tests.browser.phone import Phone, until
from tests.browser.ready import Device, lacks
from tests.browser.site import Site

pytestmark = pytest.mark.browser

SOON_MS = 30_000
LATER = 4 * 3600
"""Seconds after which the flight is two hours under way."""


def luminance(picture: bytes) -> float:
    """Return the mean relative luminance of *picture*, 0 for black to 1 for white."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    weights = (0.2126, 0.7152, 0.0722)
    found = 0.0
    for band, weight in zip(image.split(), weights, strict=True):
        counts = band.histogram()
        light = sum(linear(level / 255) * many for level, many in enumerate(counts))
        found += weight * light / sum(counts)
    return found


def linear(value: float) -> float:
    """Return the light of a channel of sRGB."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def break_and_mend(page: Page, device: Device) -> None:
    """Break one thing after another: only it fails, for its own reason."""
    for row, reason, breaks, mends in (
        (
            "App stored on this phone",
            "1 file is missing",
            device.take_one_file,
            device.give_it_back,
        ),
        (
            "Your data is saved and read back",
            "A note was not kept",
            lambda: device.room(0),
            lambda: device.room(None),
        ),
        (
            "The phone keeps your data",
            "The browser promised nothing",
            lambda: device.may("persistent-storage", "denied"),
            lambda: device.may("persistent-storage", "granted"),
        ),
        (
            "Screen can stay awake",
            "Not here",
            lambda: device.may("screen-wake-lock", "denied"),
            lambda: device.may("screen-wake-lock", "granted"),
        ),
    ):
        breaks()
        button(page, "Check again").tap()
        assert reason in lacks(page, row)
        mends()
    button(page, "Check again").tap()
    lacks(page)


def called_by(one: Phone) -> str:
    """Let the page go and the plan call; return the address that a tap opens."""
    (worker,) = until(lambda: one.context.service_workers)
    # What is due when the clock has moved was said before the page goes.
    soon = one.page.evaluate("() => Date.now()") + 1000 * (LATER + 60)

    def coming() -> dict[str, Any] | None:
        note = worker.evaluate(HANDED_OVER)
        return note if note and note["at"] > soon else None

    note = until(coming)
    worker.evaluate(SET_CLOCK, note["at"] - 2_000)
    one.page.goto("about:blank")
    (shown,) = until(lambda: worker.evaluate(SHOWN))
    assert shown == {"title": "Time to move", "body": note["text"]}
    assert note["silent"]
    address = str(worker.evaluate(TAPPED))
    assert address.endswith(f"?start={note['routine']}")
    return address


def test_a_trip_is_entered_and_lived_without_a_network(
    profile: Callable[..., Phone], site: Site
) -> None:
    """Entered, planned, dark; killed, called by its plan, and dark as it was."""
    one = profile(site.url)
    page = one.open()
    one.wait_offline_ready()
    site.stop()
    page.reload()
    one.wait_for_app()

    enter(page)
    button(page, "Go back").tap()
    button(page, re.compile("^Open plan")).wait_for(timeout=SOON_MS)

    device = Device(page, site.url)
    device.give_all()
    button(page, "Ready for flight").tap()
    lacks(page, "Plan in your calendar")
    export = button(page, "Export calendar")
    with page.expect_download() as file:
        until(lambda: export.is_enabled() and (export.tap() or True))
    assert file.value.suggested_filename == "second-heart-trip.ics"
    lacks(page)
    break_and_mend(page, device)
    button(page, "Go back").tap()
    # The button of the page that goes is not that of the page that comes.
    button(page, "Ready for flight").wait_for(timeout=SOON_MS)
    button(page, "Go back").tap()
    button(page, re.compile("^Open plan")).wait_for(timeout=SOON_MS)

    one.shift_clock(LATER)
    page.get_by_role("tab", name="Today", exact=True).tap()
    button(page, "Add 150 ml").tap()
    button(page, "Cabin mode").tap(timeout=SOON_MS)
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    assert luminance(page.screenshot()) <= 0.03
    assert one.trouble == []
    address = called_by(one)

    one = profile(site.url)
    page = one.open(address.removeprefix(site.url))
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    button(page, "End").tap()
    dark, done = button(page, "Leave cabin mode"), button(page, "Back to Today")
    expect(dark.or_(done)).to_be_visible(timeout=SOON_MS)
    if done.count():  # on a slow machine a rep was done meanwhile
        done.tap()
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    button(page, "Leave cabin mode").tap()
    expect(button(page, "Cabin mode")).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []
