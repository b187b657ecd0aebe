"""A set on a phone: started, killed, offline, resumed, run to its end."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone, until
from tests.browser.site import Site

pytestmark = pytest.mark.browser

WATCH = """
globalThis.seen = { wire: [], felt: [], awake: 0, asleep: 0 };
const Plain = Worker;
globalThis.Worker = class extends Plain {
  constructor(...all) {
    super(...all);
    this.addEventListener("message", ({ data }) => {
      if (data?.byteLength) seen.wire.push([performance.now(), data.byteLength]);
    });
  }
};
navigator.vibrate = (pattern) => (seen.felt.push(pattern), true);
const lock = () => ({
  released: false,
  addEventListener() {},
  removeEventListener() {},
  async release() { this.released = true; seen.asleep += 1; },
});
Object.defineProperty(navigator, "wakeLock", {
  value: { request: async () => (seen.awake += 1, lock()) },
});
"""
"""Counts what crosses the wire, vibrations, and how often the screen is held awake."""

SOON_MS = 30_000
REP = re.compile(r"^Rep \d+ of 10$")
"""Whichever rep a slow machine has come to."""


def button(page: Page, name: str):
    """Return the button *name*."""
    return page.get_by_role("button", name=name, exact=True)


def start(one: Phone) -> Page:
    """Open the app with the watch in place."""
    one.page.add_init_script(WATCH)
    return one.open()


def told(page: Page, text: str):
    """Return the *text* on the screen, not its announcement."""
    return page.locator("flt-semantics-host").get_by_text(text, exact=True)


def begin(page: Page) -> None:
    """Start the set from the list of all routines."""
    page.get_by_role("tab", name="Move", exact=True).tap()
    button(page, "All 15 routines").tap()
    button(page, "Start Seat set, short").tap()


def seen(page: Page, what: str):
    """Return what the watch has counted."""
    return page.evaluate(f"() => seen.{what}")


def left(page: Page) -> str:
    """Return the time that the player shows, such as "1:52 left"."""
    found = page.get_by_text(re.compile(r"^\d+:\d\d left$")).all_text_contents()
    return found[0] if found else ""


def play_on(one: Phone) -> bool:
    """Let eight seconds pass at once, wait for the tick, say whether it goes on."""
    page = one.page
    before = left(page)
    one.shift_clock(8)
    ended = button(page, "Back to Today")
    until(lambda: left(page) != before or ended.count(), 20)
    return not ended.count()


def test_killed_in_the_air_a_set_is_resumed_and_finished(
    profile: Callable[..., Phone], site: Site
) -> None:
    """Started, paused, killed, started again without a network, run to its end."""
    one = profile(site.url)
    page = start(one)
    one.wait_offline_ready()
    begin(page)
    expect(told(page, "Get ready")).to_be_visible(timeout=SOON_MS)
    until(lambda: seen(page, "awake") == 1)
    play_on(one)
    told_rep = page.locator("flt-semantics-host").get_by_text(REP)
    expect(told_rep).to_be_visible(timeout=SOON_MS)
    button(page, "Pause").tap()
    expect(button(page, "Resume")).to_be_visible(timeout=SOON_MS)
    until(lambda: seen(page, "asleep") == 1)
    button(page, "Resume").tap()
    until(lambda: seen(page, "awake") == 2)
    site.stop()

    one = profile(site.url)
    page = start(one)
    expect(button(page, "Finish set")).to_be_visible(timeout=SOON_MS)
    expect(button(page, "Discard set")).to_be_visible()
    button(page, "Resume set").tap()
    expect(button(page, "Pause")).to_be_visible(timeout=SOON_MS)
    while play_on(one):
        pass
    expect(button(page, "Back to Today")).to_be_visible(timeout=SOON_MS)
    until(lambda: seen(page, "asleep") == seen(page, "awake") == 1)
    button(page, "Back to Today").tap()

    expect(page.get_by_text("20 of 100 pump reps")).to_be_visible(timeout=SOON_MS)
    expect(page.get_by_text("1 of 8 breaks")).to_be_visible()
    assert one.trouble == []


def test_between_phases_only_the_tick_crosses_the_wire(
    phone: Callable[..., Phone], site: Site
) -> None:
    """In twelve seconds of a set Python sends the ticks and the phases, no frames."""
    one = phone(site.url)
    page = start(one)
    button(page, "Settings").tap()
    page.get_by_role("radio", name="Vibrate", exact=True).tap()
    button(page, "Go back").tap()
    begin(page)
    rep = told(page, "Rep 2 of 10")
    rep.wait_for(timeout=SOON_MS)
    first = len(seen(page, "wire"))

    told(page, "Rep 4 of 10").wait_for(timeout=SOON_MS)

    sent = seen(page, "wire")[first:]
    # In six seconds: 6 ticks, 4 phases, and as many again for what a client asks;
    # a buzz goes past Flet.
    # The screen is seen a little late, so the seconds are those of the messages.
    seconds = (sent[-1][0] - sent[0][0]) / 1000 + 1
    assert len(sent) <= seconds * (6 + 4 * 3) / 6, sent
    assert sum(size for _, size in sent) < 60_000
    felt = seen(page, "felt")
    assert len(felt) >= 8
    assert all(pattern == [30] for pattern in felt), felt
    assert one.trouble == []
