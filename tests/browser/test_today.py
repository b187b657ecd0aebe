"""The commonest tasks on a phone, each in as few taps as docs/TAPS.md promises."""

import contextlib
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as TooLate

from domain.break_words import ROUTINE
from domain.days import at_time, logical_day, moment
from domain.routines import ROUTINES
from domain.words import day_words
from tests.browser.phone import Phone, until
from tests.browser.site import Site
from tests.browser.thumb import Thumb, promised

pytestmark = pytest.mark.browser

SOON_MS = 30_000
HOUR = 3600
DAY = 24 * HOUR
START_BREAK = f"Start {ROUTINES[ROUTINE].name}"


def told(page: Page, text: str | re.Pattern[str]) -> Locator:
    """Return the *text* on the screen, not its announcement."""
    return page.locator("flt-semantics-host").get_by_text(text).first


def sees(page: Page, text: str | re.Pattern[str]) -> None:
    """Wait until *text* is on the screen."""
    expect(told(page, text)).to_be_visible(timeout=SOON_MS)


def home(page: Page) -> None:
    """Go to Today without counting; a page that is just leaving is no matter."""
    title = page.get_by_role("heading", name="Today", exact=True, level=1)
    tab = page.get_by_role("tab", name="Today", exact=True)
    back = page.get_by_role("button", name="Go back", exact=True)

    def arrived() -> bool:
        with contextlib.suppress(TooLate):
            if tab.count():
                tab.tap(timeout=2000)
            elif back.count():
                back.last.tap(timeout=2000)
        return tab.count() > 0 and title.count() > 0

    until(arrived)


def test_the_commonest_tasks_take_the_taps_that_are_promised(
    phone: Callable[..., Phone], site: Site
) -> None:
    """Water, goals, units and history, each counted from Today."""
    one = phone(site.url)
    page = one.open()
    thumb = Thumb(page)
    # An hour ago is the day before for who looks shortly after a day has begun.
    one.shift_clock(_seconds_to_a_monday_at_ten(after=0))

    thumb.button("Add 250 ml")
    sees(page, "250 ml today")
    thumb.done("log 250 ml")
    thumb.button("Undo")
    sees(page, "0 ml today")
    thumb.done("undo")

    thumb.box("Evening stretch")
    sees(page, re.compile("Ticked at .* by hand"))
    thumb.done("tick a goal")

    thumb.button("Edit list")
    thumb.button("Add own goal")
    thumb.type("Name", "Read")
    thumb.button("Save goal")
    sees(page, re.compile("Goal kept: Read"))
    thumb.done("add an own goal")

    home(page)
    thumb.tab("Water")
    thumb.button("Add earlier drink")
    thumb.type("Amount", "330")
    thumb.radio("1 hour ago")
    thumb.button("Save drink")
    sees(page, re.compile("330 ml"))
    thumb.done("log an own amount of an hour ago")

    home(page)
    thumb.tab("Water")
    thumb.button("Goal, cups and units")
    thumb.radio("US fluid ounces")
    thumb.done("change the unit")
    home(page)
    sees(page, re.compile("11.2 fl oz"))

    thumb.button("History")
    thumb.radio("Week")
    thumb.button("Earlier week")
    expect(page.get_by_role("button", name="Later week", exact=True)).to_be_visible(
        timeout=SOON_MS
    )
    thumb.done("see last week")

    home(page)
    thumb.button("Start Desk micro-set")
    sees(page, "Get ready")
    thumb.done("start the next set")
    assert one.trouble == []


def test_a_drink_of_yesterday_is_edited_and_the_day_has_turned(
    phone: Callable[..., Phone], site: Site
) -> None:
    """The page that stayed open shows the new day; the old one can be mended."""
    one = phone(site.url)
    page = one.open()
    thumb = Thumb(page)
    begin = 0 if _day(DAY).day != 1 else DAY
    one.shift_clock(begin)
    page.get_by_role("button", name="Add 250 ml", exact=True).tap()
    sees(page, "250 ml today")

    one.shift_clock(begin + DAY)
    sees(page, day_words(_day(begin + DAY)))
    sees(page, "0 ml today")

    thumb.button("History")
    thumb.button(re.compile(f"^{day_words(_day(begin))}: "))
    thumb.button(re.compile("^Edit Water, 250 ml"))
    thumb.type("Amount", "300")
    thumb.button("Save drink")
    sees(page, re.compile("Water, 300 ml"))
    thumb.done("edit yesterday's drink")

    shift = _seconds_to_a_monday_at_ten(after=begin + DAY)
    one.shift_clock(shift)
    remind(page)
    shift += HOUR
    due_after(one, shift)
    thumb.button("In 10 min")
    expect(due(page)).to_be_hidden(timeout=SOON_MS)
    thumb.done("put the due break off")

    due_after(one, shift + HOUR)
    thumb.button(START_BREAK)
    sees(page, "Get ready")
    thumb.done("start the due break")
    assert one.trouble == []


def remind(page: Page) -> None:
    """Turn the break timer on, and go back to Today; not counted."""
    home(page)
    page.get_by_role("tab", name="Move", exact=True).tap()
    page.get_by_role("button", name="Breaks that remind: Off", exact=True).tap()
    box = page.get_by_role("checkbox", name="Remind me to move", exact=True)
    box.tap()
    expect(box).to_be_checked(timeout=SOON_MS)
    home(page)


def due(page: Page) -> Locator:
    """Return the headline of a break that is due."""
    return page.get_by_role("heading", name="Time to move", exact=True)


def due_after(one: Phone, shift: float) -> None:
    """Move the clock and wait for the prompt; a log lets the loop look at once."""
    one.shift_clock(shift)
    one.page.get_by_role("button", name="Add 150 ml", exact=True).tap()
    expect(due(one.page)).to_be_visible(timeout=70_000)


def test_every_task_of_the_document_is_counted() -> None:
    """No row of the table goes without a count, and there are the ten commonest."""
    here = Path(__file__).parent
    done = [
        task
        for name in ("test_today.py", "test_move.py", "journey.py")
        for task in re.findall(
            r"thumb\.done\([\"'](.+?)[\"']\)", (here / name).read_text("utf-8")
        )
    ]

    assert sorted(done) == sorted(promised())
    assert len(done) >= 10


def _seconds_to_a_monday_at_ten(after: float) -> float:
    """Return the seconds from now to a Monday, ten in London, later than *after*."""
    now = datetime.now(UTC)  # noqa: TID251
    day = _day(after) + timedelta(days=1)
    monday = day + timedelta(days=-day.weekday() % 7)
    ten = at_time(monday, 10, 0, moment(now, "Europe/London")).at
    return (ten - now).total_seconds()


def _day(seconds: float):
    """Return the logical day in London, *seconds* from now."""
    now = datetime.now(UTC) + timedelta(seconds=seconds)  # noqa: TID251
    return logical_day(moment(now, "Europe/London"))
