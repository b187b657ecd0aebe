"""A trip on a phone without a network: entered, planned, dark, killed, still there."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone, until
from tests.browser.site import Site

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


def type_(page: Page, name: str, text: str, shows: str) -> None:
    """Type *text* into the field *name* until the app shows what it means."""
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

    page.get_by_role("tab", name="Travel", exact=True).tap()
    button(page, "New trip").tap()
    type_(page, "From", "lhr", "^LHR London")
    button(page, re.compile("^LHR London Heathrow")).tap()
    page.get_by_role("textbox", name="Departs", exact=True).wait_for(timeout=SOON_MS)
    type_(page, "To", "singapore", "^SIN Singapore")
    button(page, re.compile("^SIN Singapore Changi")).tap()
    page.get_by_role("textbox", name="Arrives", exact=True).wait_for(timeout=SOON_MS)
    type_(
        page,
        "Departs",
        ticket(page, 2, "Europe/London", day=True),
        "London time$",
    )
    type_(
        page,
        "Arrives",
        ticket(page, 14.75, "Asia/Singapore", day=False),
        "^12 h 4[456] min on the way$",
    )
    expect(
        page.get_by_text(re.compile("^12 h 4[456] min on the way$")).first
    ).to_be_visible(timeout=SOON_MS)
    button(page, "Save trip").tap()
    expect(page.get_by_text(re.compile("^Starts in")).first).to_be_visible(
        timeout=SOON_MS
    )
    button(page, "Go back").tap()
    button(page, re.compile("^Open plan")).wait_for(timeout=SOON_MS)

    one.shift_clock(4 * 3600)
    page.get_by_role("tab", name="Today", exact=True).tap()
    button(page, "Add 150 ml").tap()
    button(page, "Cabin mode").tap(timeout=SOON_MS)
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []

    one = profile(site.url)
    page = one.open()
    expect(button(page, "Leave cabin mode")).to_be_visible(timeout=SOON_MS)
    button(page, "Leave cabin mode").tap()
    expect(button(page, "Cabin mode")).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []
