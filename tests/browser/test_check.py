"""The leg check on a phone without a network, found by its accessibility tree alone."""

import gzip
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page, expect

from pwa.bytecode import squeezed
from pwa.paths import ROOT
from tests.browser.phone import Phone, until
from tests.browser.site import Site, changed
from tests.browser.thumb import FRAMES, tap

pytestmark = pytest.mark.browser

SOON_MS = 30_000
DAY = 24 * 3600
DIALLED = """
globalThis.dialled = [];
globalThis.open = (url) => {
  dialled.push([String(url), navigator.userActivation.isActive]);
  return null;
};
"""
"""Notes each number that is called, and whether the tap was still under way."""
LIMIT = "This list cannot diagnose."
ALERT = "Call 999, if you have not yet"
STANDING = "Get checked today, if you were not yet"
SEEN = "A clinician has looked at this"
LOOKED = "You said that a clinician has looked"


def button(page: Page, name: str) -> Locator:
    """Return the button *name*."""
    return page.get_by_role("button", name=name, exact=True)


def headline(page: Page, text: str) -> Locator:
    """Return the headline *text* of a page."""
    return page.get_by_role("heading", name=text, exact=True)


def told(page: Page, text: str | re.Pattern[str]) -> Locator:
    """Return the *text* on the screen, not its announcement."""
    return page.locator("flt-semantics-host").get_by_text(text)


def start(one: Phone) -> Page:
    """Open the app with an ear on the numbers that are called."""
    one.page.add_init_script(DIALLED)
    return one.open()


def tab(page: Page, name: str) -> None:
    """Open the tab *name*."""
    page.get_by_role("tab", name=name, exact=True).tap()


def begin(page: Page, way: str = "Start check") -> None:
    """Open Check and start a check."""
    tab(page, "Check")
    tap(page, way)
    expect(button(page, "Not sure")).to_be_visible(timeout=SOON_MS)


def place(page: Page) -> str:
    """Return what tells one step from another: its words."""
    return page.locator("flt-semantics-host").inner_text()


def step(page: Page, name: str) -> None:
    """Tap *name* and wait until another step is shown."""
    before = place(page)
    tap(page, name)
    until(lambda: place(page) != before, 30)


def no_to_red_flags(page: Page) -> None:
    """Say no to the ten red flags."""
    for _ in range(10):
        step(page, "No")


def to_the_end(page: Page) -> None:
    """Say no to the rest, and see the result."""
    for _ in range(40):
        if button(page, "See result").count():
            tap(page, "See result")
            return
        ways = ("None of these", "Still right", "No")
        step(page, next(one for one in ways if button(page, one).count()))
    raise AssertionError("The check does not end.")


def expect_result(page: Page, action: str) -> None:
    """Expect the result that says *action*, under what the list cannot do."""
    expect(headline(page, action)).to_be_visible(timeout=SOON_MS)
    expect(told(page, LIMIT).first).to_be_visible()


def emergency(page: Page) -> None:
    """Answer the first red flag with yes, and take the result in."""
    begin(page)
    tap(page, "Yes")
    expect_result(page, "Call 999 now")
    tap(page, "I understand")
    expect(button(page, "I understand")).to_be_hidden(timeout=SOON_MS)


def on_today(page: Page) -> Locator:
    """Open Today and return the headline of the alert."""
    tab(page, "Today")
    return headline(page, ALERT)


def test_a_red_flag_calls_and_every_start_stops(
    profile: Callable[..., Phone], site: Site
) -> None:
    """Tier E in the air: the number dials inside the tap, and no set starts."""
    one = profile(site.url)
    page = start(one)
    one.wait_offline_ready()
    site.stop()
    begin(page)
    tap(page, "Yes")
    expect_result(page, "Call 999 now")

    tap(page, "Call 999")
    tap(page, "Call 112")
    dialled = until(lambda: page.evaluate("() => dialled.length > 1 && dialled"))
    assert dialled == [["tel:999", True], ["tel:112", True]]
    expect(button(page, "Leave the check")).to_be_hidden()
    tap(page, "I understand")

    expect(on_today(page)).to_be_visible(timeout=SOON_MS)
    expect(page.get_by_role("button", name=re.compile("^Start "))).to_have_count(0)
    tab(page, "Move")
    page.get_by_role("button", name=re.compile("^Start ")).first.tap()
    tap(page, "Call 999")
    tap(page, "Go back")
    expect(button(page, "Pause")).to_be_hidden()
    assert one.trouble == []


def test_each_other_tier_has_a_way(phone: Callable[..., Phone], site: Site) -> None:
    """A swollen leg is urgent; swollen ankles are for an appointment; S and none."""
    one = phone(site.url)
    page = start(one)
    begin(page)
    no_to_red_flags(page)
    step(page, "None of these")
    step(page, "Something here fits me")
    step(page, "Yes")
    expect(headline(page, "Which leg?")).to_be_visible(timeout=SOON_MS)
    step(page, "Left leg")
    to_the_end(page)
    expect_result(page, "Get checked today")
    tap(page, "I understand")

    for group, action in ((5, "Book an appointment"), (6, "Look after your legs")):
        begin(page)
        no_to_red_flags(page)
        for _ in range(group - 1):
            step(page, "None of these")
        step(page, "Something here fits me")
        step(page, "Yes")
        to_the_end(page)
        # What the open alert asks for comes first.
        expect_result(page, STANDING)
        itself = told(page, re.compile(f"^By itself this list comes to: {action}"))
        expect(itself.first).to_be_visible()
        tap(page, "Leave the check")
    # A milder check closes nothing.
    tab(page, "Today")
    card = headline(page, STANDING)
    expect(card).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []


def test_an_alert_outlasts_hours_restarts_and_milder_checks(
    profile: Callable[..., Phone], site: Site
) -> None:
    """It stands at hour 23, 25 and day 9, until a clinician has looked at it."""
    one = profile(site.url)
    page = start(one)
    one.wait_offline_ready()
    emergency(page)
    site.stop()
    for seconds in (23 * 3600, 25 * 3600, 9 * DAY):
        one.shift_clock(seconds)
        expect(on_today(page)).to_be_visible(timeout=SOON_MS)
        tab(page, "Check")

    one = profile(site.url)
    page = start(one)
    one.shift_clock(9 * DAY)
    expect(on_today(page)).to_be_visible(timeout=SOON_MS)
    tap(page, SEEN)

    expect(on_today(page)).to_be_hidden(timeout=SOON_MS)
    expect(page.get_by_role("button", name=re.compile("^Start ")).first).to_be_visible()
    assert one.trouble == []


def test_a_clinician_closes_nothing_within_the_first_day(
    phone: Callable[..., Phone], site: Site
) -> None:
    """Said at once, the alert still stays for 24 hours, and goes after them."""
    one = phone(site.url)
    page = start(one)
    emergency(page)
    expect(on_today(page)).to_be_visible(timeout=SOON_MS)
    tap(page, SEEN)
    expect(button(page, SEEN)).to_be_hidden(timeout=SOON_MS)
    one.shift_clock(23 * 3600)
    tab(page, "Water")
    tab(page, "Today")
    expect(headline(page, LOOKED)).to_be_visible(timeout=SOON_MS)

    one.shift_clock(25 * 3600)

    expect(headline(page, LOOKED)).to_be_hidden(timeout=90_000)
    assert one.trouble == []


def test_a_check_that_a_kill_interrupts_goes_on_where_it_was(
    profile: Callable[..., Phone], site: Site
) -> None:
    """Killed after three answers, started without a network, it asks the fourth."""
    one = profile(site.url)
    page = start(one)
    one.wait_offline_ready()
    begin(page)
    for _ in range(3):
        step(page, "No")
    fourth = told(page, "Question 4 of 10")
    expect(fourth).to_be_visible()
    site.stop()

    one = profile(site.url)
    page = start(one)
    tab(page, "Check")
    tap(page, "Go on with the check")

    expect(told(page, "Question 4 of 10")).to_be_visible(timeout=SOON_MS)
    step(page, "Previous step")
    expect(told(page, "Question 3 of 10")).to_be_visible()
    assert one.trouble == []


def test_storage_that_refuses_hides_no_result(
    phone: Callable[..., Phone], fresh_site: Site
) -> None:
    """The result is shown, says that it was not kept, and its alert counts."""
    one = phone(fresh_site.url)
    page = start(one)
    begin(page)
    control = one.context.new_cdp_session(page)
    origin = fresh_site.url.rstrip("/")
    control.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})

    tap(page, "Yes")

    expect_result(page, "Call 999 now")
    expect(told(page, re.compile("could not be saved")).first).to_be_visible(
        timeout=SOON_MS
    )
    control.send("Storage.overrideQuotaForOrigin", {"origin": origin})
    again = button(page, "Try to save again")

    def saved() -> bool:
        # The app tries by itself as well: the button may go under the thumb.
        with suppress(PlaywrightError):
            again.tap(timeout=2_000)
        return not again.count()

    until(saved)
    tap(page, "I understand")
    page.reload()
    one.wait_for_app()
    expect(headline(page, ALERT)).to_be_visible(timeout=SOON_MS)


TRIAGE = "domain/check/triage.py"
RAISING = """

def triage(answers):
    raise ValueError("a rule that raises")
"""


@pytest.fixture
def raising_site(web: Path, tmp_path: Path) -> Iterator[Site]:
    """Serve the built site with rules that raise whatever was answered."""
    old = zipfile.ZipFile(io.BytesIO(gzip.decompress((web / "app.bin").read_bytes())))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            if name != TRIAGE + "c":
                new.writestr(name, old.read(name))
        new.writestr(TRIAGE, (ROOT / TRIAGE).read_text() + RAISING)
    files = {"app.bin": squeezed(packed.getvalue())}
    served = Site(changed(web, tmp_path / "raising", files))
    yield served
    served.stop()


def test_a_rule_that_raises_shows_whom_to_call(
    phone: Callable[..., Phone], raising_site: Site
) -> None:
    """The crew, the numbers and the red flags stand where a result cannot."""
    one = phone(raising_site.url)
    page = start(one)
    tab(page, "Check")

    tap(page, "Start check")

    title = headline(page, "Do you need help now?")
    expect(title).to_be_visible(timeout=SOON_MS)
    expect(told(page, "On a plane: tell the crew now.").first).to_be_visible()
    expect(told(page, re.compile("you cough up blood")).first).to_be_visible()
    tap(page, "Call 112")
    assert until(lambda: page.evaluate("() => dialled")) == [["tel:112", True]]
    tap(page, "Leave the check")
    expect(button(page, "Start check")).to_be_visible(timeout=SOON_MS)


def test_a_dead_worker_in_a_check_shows_whom_to_call(
    phone: Callable[..., Phone], site: Site
) -> None:
    """With Python gone in the middle of a check the card covers the question."""
    page = start(phone(site.url))
    begin(page)
    page.workers[0].evaluate("() => self.close()")

    card = page.get_by_role("heading", name="If you feel ill now")
    expect(card).to_be_visible(timeout=40_000)
    call = page.get_by_role("link", name="Call 999", exact=True)
    expect(call).to_have_attribute("href", "tel:999")
    expect(page.get_by_text("On a plane: tell the crew.")).to_be_visible()


@pytest.mark.parametrize(
    "note",
    [
        "<script>open('tel:1')</script>",
        '=HYPERLINK("http://a.b","c")',
        "\u202edlrow",
        "W" * 10_000,
        "a\x00b",
    ],
    ids=["tag", "formula", "turn", "long", "nul"],
)
def test_a_hostile_note_stays_a_note(
    phone: Callable[..., Phone], site: Site, note: str
) -> None:
    """Typed for the report, it stands in its field and runs nowhere."""
    one = phone(site.url)
    page = start(one)
    tab(page, "Check")
    page.get_by_role("button", name=re.compile("^Report for a clinician")).tap()
    field = page.get_by_role("textbox").first
    expect(field).to_be_visible(timeout=SOON_MS)

    def typed() -> bool:
        field.tap()
        page.evaluate(FRAMES)
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(note)
        page.evaluate(FRAMES)
        return field.input_value() == note

    until(typed)
    tap(page, "Make the report")
    expect(button(page, "Share the report")).to_be_enabled(timeout=SOON_MS)

    field.tap()  # the client fills the field of the tree while it is edited
    expect(field).to_have_value(note, timeout=SOON_MS)
    assert page.evaluate("() => dialled") == []
    assert one.trouble == []
