"""The card: what a slow, failed, blocked or dead start shows, without the app."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone
from tests.browser.site import Site

pytestmark = pytest.mark.browser

RECORD = """
globalThis.said = [];
const note = () => {
  const text = document.getElementById("status")?.textContent;
  if (text && said.at(-1) !== text) said.push(text);
};
const everything = { childList: true, subtree: true, characterData: true };
new MutationObserver(note).observe(document, everything);
Object.defineProperty(navigator, "audioSession", { value: { type: "auto" } });
"""
"""Notes what the card says, in a browser that can be told how sounds are mixed."""

SILENCE_MS = 40_000
"""Longest time after which a worker that is gone must have been noticed."""


def expect_card(page: Page, sentence: str, timeout: float = 30_000) -> None:
    """Expect the card with *sentence*, a way out, and whom to call."""
    expect(page.get_by_role("status")).to_have_text(sentence, timeout=timeout)
    expect(page.get_by_role("button", name="Reload", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="If you feel ill now")).to_be_visible()
    expect(page.get_by_text("On a plane: tell the crew.")).to_be_visible()
    expect(page.get_by_text("Chest pain, short of breath")).to_be_visible()
    call = page.get_by_role("link", name="Call 999", exact=True)
    expect(call).to_have_attribute("href", "tel:999")
    other = page.get_by_role("link", name="or 112", exact=True)
    expect(other).to_have_attribute("href", "tel:112")


def test_the_card_counts_the_bytes_of_a_start(
    phone: Callable[..., Phone], small_site: Site
) -> None:
    """The line rises to the total of the files that a start loads, and then goes.

    By then sounds are to be mixed under those of other apps.
    """
    one = phone(small_site.url)
    one.page.add_init_script(RECORD)
    page = one.open()
    said = page.evaluate("globalThis.said")
    assert said[-1] == "Starting"
    pairs = [text.split()[2:5:2] for text in said if text.startswith("Getting ready:")]
    done = [float(first) for first, _ in pairs]
    assert {total for _, total in pairs} == {pairs[0][1]}
    assert 25 < float(pairs[0][1]) < 40
    assert done == sorted(done)
    assert len(done) > 20
    assert page.evaluate("navigator.audioSession.type") == "ambient"
    assert one.trouble == []


@pytest.mark.parametrize(
    "blocked",
    [
        "page/main.js",
        "worker/main.js",
        "pyodide/pyodide.asm.wasm",
        "app.bin",
        "client/main.dart.wasm",
        "client/canvaskit/skwasm.wasm",
    ],
)
def test_a_blocked_start_shows_the_card(
    phone: Callable[..., Phone], small_site: Site, blocked: str
) -> None:
    """Whatever does not arrive: one sentence, Reload, and whom to call."""
    small_site.refused.add(blocked)
    page = phone(small_site.url).page
    page.goto(small_site.url)
    sentence = "Part of the app could not be loaded. Check the connection, then reload."
    expect_card(page, sentence)


def test_reload_starts_again(phone: Callable[..., Phone], small_site: Site) -> None:
    """The card's Reload brings the app once what was missing is back."""
    small_site.refused.add("app.bin")
    one = phone(small_site.url)
    one.page.goto(small_site.url)
    reload = one.page.get_by_role("button", name="Reload", exact=True)
    reload.wait_for(timeout=30_000)
    small_site.refused.clear()
    reload.tap()
    one.wait_for_app()


def test_a_dead_interpreter_is_covered(
    phone: Callable[..., Phone], small_site: Site
) -> None:
    """What kills Python beyond any except covers the picture at once."""
    page = phone(small_site.url).open()
    page.get_by_role("button", name="Crash", exact=True).tap()
    expect_card(page, "The app has stopped. Reload to go on; what you saved is kept.")
    assert page.evaluate("document.querySelector('flutter-view').inert")


def test_long_work_is_not_death_and_silence_is(
    phone: Callable[..., Phone], small_site: Site
) -> None:
    """Seven busy seconds show no card; a worker that is gone is covered."""
    page = phone(small_site.url).open()
    page.get_by_role("button", name="Work for 7 s", exact=True).tap()
    page.get_by_text("Worked", exact=True).wait_for(timeout=30_000)
    expect(page.locator("#start")).to_be_hidden()
    page.workers[0].evaluate("() => self.close()")
    expect_card(
        page,
        "The app does not answer. Wait a moment, or reload; what you saved is kept.",
        SILENCE_MS,
    )


@pytest.mark.parametrize(
    ("zone", "number"),
    [("Asia/Tokyo", "119"), ("America/Argentina/Ushuaia", "107")],
)
def test_the_number_is_that_of_the_zone(
    phone: Callable[..., Phone], small_site: Site, zone: str, number: str
) -> None:
    """The card offers the number of the zone's country and 112 beside it."""
    small_site.refused.add("app.bin")
    page = phone(small_site.url, timezone_id=zone).page
    page.goto(small_site.url)
    call = page.get_by_role("link", name=f"Call {number}", exact=True)
    expect(call).to_have_attribute("href", f"tel:{number}")
    expect(page.get_by_role("link", name="or 112", exact=True)).to_be_visible()
    expect(page.get_by_text(f"{number} is for")).to_be_visible()


def test_an_address_without_security_says_so(
    phone: Callable[..., Phone], small_site: Site
) -> None:
    """Over plain http from another computer the app runs, and the card warns."""
    one = phone(small_site.url.replace("localhost", "second-heart.test"))
    small_site.refused.add("app.bin")
    one.page.goto(one.home)
    expect(one.page.get_by_text("This address is not secure")).to_be_visible()
    small_site.refused.clear()
    one.page.reload()
    one.wait_for_app()
    one.page.get_by_role("button", name="How it stands", exact=True).tap()
    stand = one.page.get_by_text("Offline unsupported, update none", exact=True)
    expect(stand).to_be_visible()
