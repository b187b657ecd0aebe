"""A flight entered by hand, as a passenger reads it off the ticket."""

import re

from playwright.sync_api import Page, expect

from tests.browser.phone import until
from tests.browser.thumb import FRAMES, Thumb

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
        page.evaluate(FRAMES)
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(text)
        return found.is_visible()

    until(typed, 60)


def enter(page: Page) -> None:
    """Enter a flight from London to Singapore in two hours, in as few taps as can be.

    The count is compared with docs/TAPS.md.
    """
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
