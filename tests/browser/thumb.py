"""A thumb on a phone: it taps what it finds by role and name, and counts."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.phone import until

SOON_MS = 30_000
TAPS = Path(__file__).parents[2] / "docs" / "TAPS.md"


FRAMES = """() => new Promise((resolve) => {
  let left = 12;
  const next = () => (left-- ? requestAnimationFrame(next) : resolve());
  next();
})"""
"""Ends some frames later."""


def reach(found: Locator) -> None:
    """Wait for what is found and scroll it into sight.

    The tree scrolls at once, the drawn page some frames later: a tap in between
    would land on what was there before.
    """
    expect(found).to_be_visible(timeout=SOON_MS)
    found.tap(trial=True, timeout=SOON_MS)
    found.page.evaluate(FRAMES)


def tap(page: Page, name: str | re.Pattern[str]) -> None:
    """Tap the button *name* once it is there, can be tapped and is in sight."""
    found = page.get_by_role("button", name=name, exact=True)
    reach(found)
    found.tap()


class Thumb:
    """A thumb that counts its taps."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps = page, 0

    def tap(self, found: Locator) -> None:
        """Tap what is found, and count it."""
        reach(found)
        found.tap()
        self.taps += 1

    def button(self, name: str | re.Pattern[str]) -> None:
        """Tap a button."""
        exact = isinstance(name, str)
        self.tap(self.page.get_by_role("button", name=name, exact=exact).first)

    def tab(self, name: str) -> None:
        """Tap a tab."""
        self.tap(self.page.get_by_role("tab", name=name, exact=True))

    def radio(self, name: str) -> None:
        """Tap one of several choices."""
        self.tap(self.page.get_by_role("radio", name=name, exact=True))

    def box(self, name: str) -> None:
        """Tap a checkbox."""
        self.tap(self.page.get_by_role("checkbox", name=name, exact=True))

    def type(self, name: str, text: str) -> None:
        """Tap a field and type *text* in place of what it holds.

        It counts as one tap: the letters that come while the client still opens
        its editor go nowhere, so a hurried machine may have to tap again.
        """
        field = self.page.get_by_role("textbox", name=name, exact=True)
        reach(field)
        self.taps += 1

        def typed() -> bool:
            field.tap()
            self.page.evaluate(FRAMES)
            self.page.keyboard.press("Control+a")
            self.page.keyboard.type(text, delay=20)
            self.page.evaluate(FRAMES)
            return field.input_value() == text

        until(typed)

    def done(self, task: str) -> None:
        """Compare the count with what is promised for *task*, and begin anew."""
        assert self.taps == promised()[task], task
        self.taps = 0


def promised() -> dict[str, int]:
    """Return the taps of each task as the document has them."""
    rows = re.findall(
        r"^\| ([^|]+?) \| (\d+) \|", TAPS.read_text("utf-8"), re.MULTILINE
    )
    return {task: int(taps) for task, taps in rows}
