"""A trip on a phone without a network: entered, planned, dark, killed, still there."""

import io
import re
from collections.abc import Callable

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone, until
from tests.browser.ready import Device, lacks
from tests.browser.site import Site
from tests.browser.test_today import Thumb

pytestmark = pytest.mark.browser

SOON_MS = 30_000


TICKET = """
(hours, zone, day) => new Date(Date.now() + hours * 3600e3)
  .toLocaleString("en-GB", {
    timeZone: zone, hour: "2-digit", minute: "2-digit",
    ...(day ? { day: "numeric", month: "short" } : {}),
  })
  .replace(",", "").replace(" at ", " ")
"""
"""A time from now on, as it stands on a ticket."""


def ticket(page: Page, hours: float, zone: str, *, day: bool) -> str:
    """Return the time *hours* from now in *zone*."""
    wanted = f"({TICKET})({hours}, {zone!r}, {str(day).lower()})"
    return str(page.evaluate(wanted))


def button(page: Page, name: str | re.Pattern[str]):
    """Return the button *name*."""
    exact = isinstance(name, str)
    return page.get_by_role("button", name=name, exact=exact)


def type_(thumb: Thumb, name: str, text: str, shows: str) -> None:
    """Type *text* into the field *name* until the app shows what it means.

    It counts as the one tap that it takes where nobody else uses the machine.
    """
    page = thumb.page
    thumb.taps += 1
    field = page.get_by_role("textbox", name=name, exact=True)
    field.wait_for(timeout=SOON_MS)
    meant = re.compile(shows)
    found = page.get_by_role("button", name=meant).or_(page.get_by_text(meant)).first

    def typed() -> bool:
        field.tap()
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(text)
        return found.is_visible()

    until(typed, 60)


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


def enter(page: Page) -> None:
    """Enter a flight from London to Singapore in two hours, as fast as can be."""
    thumb = Thumb(page)
    thumb.tab("Travel")
    thumb.button("New trip")
    type_(thumb, "From", "lhr", "^LHR London")
    thumb.button(re.compile("^LHR London Heathrow"))
    page.get_by_role("textbox", name="Departs", exact=True).wait_for(timeout=SOON_MS)
    type_(thumb, "To", "singapore", "^SIN Singapore")
    thumb.button(re.compile("^SIN Singapore Changi"))
    page.get_by_role("textbox", name="Arrives", exact=True).wait_for(timeout=SOON_MS)
    departs = ticket(page, 2, "Europe/London", day=True)
    type_(thumb, "Departs", departs, "London time$")
    lasts = "^12 h 4[456] min on the way$"
    arrives = ticket(page, 14.75, "Asia/Singapore", day=False)
    type_(thumb, "Arrives", arrives, lasts)
    expect(page.get_by_text(re.compile(lasts)).first).to_be_visible(timeout=SOON_MS)
    thumb.button("Save trip")
    starts = page.get_by_text(re.compile("^Starts in")).first
    expect(starts).to_be_visible(timeout=SOON_MS)
    thumb.done("enter a flight")


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


def test_a_trip_is_entered_and_lived_without_a_network(
    profile: Callable[..., Phone], site: Site
) -> None:
    """Entered offline, opened as a plan, dark, killed, and dark in the same place."""
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
    button(page, "Go back").tap()

    one.shift_clock(4 * 3600)
    page.get_by_role("tab", name="Today", exact=True).tap()
    button(page, "Add 150 ml").tap()
    button(page, "Cabin mode").tap(timeout=SOON_MS)
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    assert luminance(page.screenshot()) <= 0.03
    assert one.trouble == []

    one = profile(site.url)
    page = one.open()
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    button(page, "Leave cabin mode").tap()
    expect(button(page, "Cabin mode")).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []
