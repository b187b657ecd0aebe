"""The way to what no address leads to: a set, cabin mode, a check and its results."""

import re
from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser.dated import SOON_MS, show
from tests.browser.phone import until
from tests.browser.thumb import Thumb, tap

START = re.compile("^Start (?!check)")
FIXED = "cabin mode", "set in cabin mode", "set", "set that is paused"
"""What does not scroll: everything has to be on the screen."""
RED_FLAGS, MOST_STEPS = 10, 40
FITS = "Something here fits me"
WAYS = "None of these", "Still right", "No"
"""The ways through a check in which nothing else is said."""


def every(page: Page) -> Iterator[str]:
    """Bring *page* into one state after another, and yield the name of each."""
    yield from cabin(page)
    yield from a_set(page)
    yield from the_check(page)
    yield from results(page)


def cabin(page: Page) -> Iterator[str]:
    """Cabin mode, and a set in it."""
    show(page, "/")
    tap(page, "Cabin mode")
    wait(page, "Leave cabin mode")
    yield "cabin mode"
    page.get_by_role("button", name=re.compile("^Start")).first.tap()
    wait(page, "Pause")
    yield "set in cabin mode"
    tap(page, "End")
    tap(page, "Leave cabin mode")
    page.get_by_role("tab", name="Today", exact=True).wait_for(timeout=SOON_MS)


def a_set(page: Page) -> Iterator[str]:
    """A set that runs, stands still, and is done."""
    show(page, "/move")
    wait(page, "Make your own")
    thumb = Thumb(page)
    thumb.button(re.compile("^All .* routines$"))
    thumb.button("Start Seat set, short")
    wait(page, "Pause")
    yield "set"
    page.get_by_text(re.compile("^Rep 2 ")).first.wait_for(timeout=SOON_MS)
    tap(page, "Pause")
    wait(page, "Resume")
    yield "set that is paused"
    tap(page, "End")
    wait(page, "Back to Today")
    yield "set done"
    tap(page, "Back to Today")
    page.get_by_role("tab", name="Today", exact=True).wait_for(timeout=SOON_MS)


def the_check(page: Page) -> Iterator[str]:
    """Every step of a check in which ankles are swollen, and what it comes to."""
    begin(page, "Start check")
    for number in range(RED_FLAGS):
        yield f"red flag {number + 1}"
        step(page, "No")
    first = (*("None of these",) * 4, FITS, "Yes")
    for number in range(MOST_STEPS):
        yield f"step {number + 1} after the red flags"
        if on_screen(page, "See result"):
            break
        step(page, *first[number : number + 1], *WAYS)
    tap(page, "See result")
    wait(page, "Leave the check")
    yield "an appointment"
    tap(page, "Leave the check")


def results(page: Page) -> Iterator[str]:
    """What a sign of a clot and a red flag come to, and what they stop."""
    begin(page, "Start short check")
    for way in ("None of these", "None of these", FITS, "Yes", "Left leg"):
        step(page, way)
    for _ in range(MOST_STEPS):
        if on_screen(page, "See result"):
            break
        step(page, *WAYS)
    tap(page, "See result")
    wait(page, "I understand")
    yield "get checked today"
    tap(page, "I understand")
    begin(page, "Start check")
    tap(page, "Yes")
    wait(page, "I understand")
    yield "an emergency"
    tap(page, "I understand")
    show(page, "/move")
    wait(page, "Make your own")
    Thumb(page).button(START)
    wait(page, "Go back")
    yield "stop page"


def begin(page: Page, way: str) -> None:
    """Start a check by the button *way*."""
    show(page, "/check")
    tap(page, way)
    page.get_by_role("button", name=way, exact=True).wait_for(state="hidden")


def on_screen(page: Page, name: str) -> bool:
    """Say whether there is a button *name*."""
    return page.get_by_role("button", name=name, exact=True).count() > 0


def wait(page: Page, name: str) -> None:
    """Wait for the button *name*."""
    page.get_by_role("button", name=name, exact=True).wait_for(timeout=SOON_MS)


def step(page: Page, *ways: str) -> None:
    """Tap the first of *ways* that is there, and wait until another step is shown."""
    words = page.locator("flt-semantics-host")
    before = words.inner_text()
    tap(page, until(lambda: next((one for one in ways if on_screen(page, one)), "")))
    until(lambda: words.inner_text() != before, 30)
