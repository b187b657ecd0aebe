"""Move on a phone: found, made, run, reminded; by the accessibility tree alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.bell import HANDED_OVER, SET_CLOCK, SHOWN, TAPPED
from tests.browser.phone import Phone, until
from tests.browser.site import Site
from tests.browser.thumb import Thumb, tap

pytestmark = pytest.mark.browser

SOON_MS = 30_000
MONDAY_TEN = 1_794_823_200
"""A Monday, ten in the morning in London (16 November 2026), seconds since 1970."""


def button(page: Page, name: str | re.Pattern[str]) -> Locator:
    """Return the button *name*."""
    return page.get_by_role("button", name=name, exact=True)


def told(page: Page, text: str | re.Pattern[str]) -> Locator:
    """Return the *text* on the screen, not its announcement."""
    return page.locator("flt-semantics-host").get_by_text(text)


def move(page: Page) -> None:
    """Open Move."""
    page.get_by_role("tab", name="Move", exact=True).tap()
    expect(page.get_by_role("heading", name="Move", exact=True)).to_be_visible(
        timeout=SOON_MS
    )


class Hours:
    """The app's clock, which only goes on."""

    def __init__(self, one: Phone) -> None:
        self.one, self.shift = one, 0.0

    def pass_(self, seconds: float) -> None:
        """Let *seconds* pass."""
        self.shift += seconds
        self.one.shift_clock(self.shift)

    def to_monday(self) -> None:
        """Go to a Monday at ten."""
        self.pass_(MONDAY_TEN - self.one.page.evaluate("Date.now() / 1000"))


def play_to_the_end(one: Phone, hours: Hours) -> None:
    """Let the set run to its end, seven seconds at a time."""
    page = one.page
    back = button(page, "Back to Today")
    for _ in range(60):
        if back.count():
            break
        hours.pass_(7)
        page.wait_for_timeout(1200)
    expect(back).to_be_visible(timeout=SOON_MS)


def narrow(page: Page) -> None:
    """Turn every kind of filter, each of which leaves fewer moves."""
    finger = Thumb(page)
    for turn, name, left in (
        (finger.radio, "Lying", 4),
        (finger.radio, "Seated", 22),
        (finger.box, "Belt on", 18),
        (finger.button, "More filters", 18),
        (finger.radio, "Up to 1 min", 13),
        (finger.radio, "Calf", 6),
    ):
        turn(name)
        expect(told(page, f"{left} of 41 moves")).to_be_visible(timeout=SOON_MS)


def test_a_move_is_looked_for_filtered_opened_and_started(phone, site: Site) -> None:
    """By place, belt, length, part and letters; its page says why, a tap begins it."""
    one = phone(site.url)
    page = one.open()
    move(page)

    narrow(page)
    page.get_by_role("tab", name="Today", exact=True).tap()
    expect(button(page, "Add 150 ml")).to_be_visible(timeout=SOON_MS)

    thumb = Thumb(page)
    thumb.tab("Move")
    thumb.type("Search moves", "seated heel raise")
    expect(told(page, "1 of 41 moves")).to_be_visible(timeout=SOON_MS)
    thumb.button("Seated heel raise, 1 minute, back of the calf")
    expect(told(page, "Heel lift: 107 cm/s")).to_be_visible(timeout=SOON_MS)
    thumb.button("Start Seated heel raise")
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    thumb.done("find a move and start it")
    assert one.trouble == []


def test_an_own_routine_is_made_and_run(phone, site: Site) -> None:
    """Named, filled with a move, kept, and played to its end."""
    one = phone(site.url)
    page = one.open()
    thumb = Thumb(page)
    thumb.tab("Move")
    thumb.button("Make your own")
    thumb.type("Name of the routine", "Row 34")
    thumb.button("Add a move")
    thumb.type("Search moves", "rock")
    expect(told(page, "1 of 41 moves")).to_be_visible(timeout=SOON_MS)
    thumb.button("Heel-toe rock, 1 minute, calf and shin in turn")
    thumb.button("Save routine")
    thumb.button("Start Row 34")
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    thumb.done("make an own routine of one move and start it")
    expect(told(page, "Heels up").first).to_be_visible(timeout=SOON_MS)
    play_to_the_end(one, Hours(one))
    expect(told(page, "30 of 100 pump reps, 30 more")).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []


def test_a_break_is_due_put_off_and_done(phone, site: Site) -> None:
    """After an hour, again after ten minutes, and gone once one has moved."""
    one = phone(site.url)
    page = one.open()
    hours = Hours(one)
    hours.to_monday()
    move(page)
    tap(page, "Breaks that remind: Off")
    page.get_by_role("checkbox", name="Remind me to move", exact=True).tap()
    expect(
        page.get_by_role("checkbox", name="Remind me to move", exact=True)
    ).to_be_checked(timeout=SOON_MS)
    expect(told(page, "The breaks of the next 14 days, with alarms.")).to_be_visible(
        timeout=SOON_MS
    )
    tap(page, "Go back")

    due = page.get_by_role("heading", name="Time to move", exact=True)
    hours.pass_(3600)
    thumb = wake(page)
    expect(due).to_be_visible(timeout=70_000)

    thumb.button("In 10 min")
    expect(due).to_be_hidden(timeout=SOON_MS)
    thumb.done("put a break off on Move")
    hours.pass_(600)
    thumb = wake(page)
    expect(due).to_be_visible(timeout=70_000)

    thumb.button("Start Desk micro-set")
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    thumb.done("start a routine of Move")
    play_to_the_end(one, hours)
    tap(page, "Back to Today")
    until(lambda: not due.count(), 30)
    assert one.trouble == []


def wake(page: Page) -> Thumb:
    """Let the loop look at the clock that was moved: any log wakes it.

    Return the thumb that has then gone from Today to Move.
    """
    page.get_by_role("tab", name="Today", exact=True).tap()
    tap(page, "Add 150 ml")
    expect(told(page, "Added 150 ml of water").first).to_be_visible(timeout=SOON_MS)
    thumb = Thumb(page)
    thumb.tab("Move")
    title = page.get_by_role("heading", name="Move", exact=True)
    expect(title).to_be_visible(timeout=SOON_MS)
    return thumb


def test_a_notification_outlives_the_app_and_its_tap_starts_the_break(
    profile, site: Site
) -> None:
    """Asked for once, shown by the service worker alone, tapped after a kill."""
    one = profile(site.url)
    page = one.open()
    one.wait_offline_ready()
    (worker,) = until(lambda: one.context.service_workers)
    Hours(one).to_monday()
    worker.evaluate(SET_CLOCK, MONDAY_TEN * 1000)
    move(page)
    tap(page, "Breaks that remind: Off")
    expect(button(page, "Allow notifications")).to_be_visible(timeout=SOON_MS)
    one.context.grant_permissions(["notifications"])
    tap(page, "Allow notifications")
    expect(told(page, "Notifications are allowed.")).to_be_visible(timeout=SOON_MS)
    page.get_by_role("checkbox", name="Remind me to move", exact=True).tap()
    until(lambda: worker.evaluate(HANDED_OVER))

    # Two seconds before it is due all pages go; nobody speaks to the worker any more.
    due = worker.evaluate(HANDED_OVER)["at"]
    worker.evaluate(SET_CLOCK, due - 2_000)
    page.goto("about:blank")
    (shown,) = until(lambda: worker.evaluate(SHOWN))
    assert shown == {
        "title": "Time to move",
        "body": "Stand up and walk for two minutes.",
    }

    page.goto(worker.evaluate(TAPPED))
    one.wait_for_app()
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    expect(told(page, "Desk hourly break").first).to_be_visible(timeout=SOON_MS)
    assert "start" not in page.url
    assert worker.evaluate(SHOWN) == []
    assert one.trouble == []
