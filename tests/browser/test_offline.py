"""The installed site: launch after launch without a network, at any path and zone."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.phone import Phone
from tests.browser.site import Site

pytestmark = pytest.mark.browser

ONCE_A_LAUNCH_MS = 30_000
ZONE = "Asia/Kathmandu"
MISSING = """async () => {
  const { files } = await (await fetch("precache.json")).json();
  const kept = await Promise.all(files.map(({ path }) => caches.match(path || "./")));
  return files.filter((_, index) => !kept[index]).map(({ path }) => path);
}"""
"""Which files of the published list are not on the phone."""
NO_WEBGL = """
const plain = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : plain.call(this, kind, ...more);
};
"""
HERE = f"{{ timeZone: '{ZONE}' }}"


def log_water(page: Page, total: str) -> None:
    """Log 250 ml and expect the screen to say *total*."""
    page.get_by_role("button", name="Add 250 ml", exact=True).tap()
    expect(page.get_by_text(total, exact=True)).to_be_visible(timeout=ONCE_A_LAUNCH_MS)


def test_three_launches_the_last_two_without_a_server(
    profile: Callable[..., Phone], fresh_site: Site
) -> None:
    """Installed once, the app starts and keeps water with the server gone."""
    one = profile(fresh_site.url)
    log_water(one.open(), "250 ml today")
    one.wait_offline_ready()
    assert one.trouble == []
    fresh_site.stop()
    for total in ("500 ml today", "750 ml today"):
        one = profile(fresh_site.url)
        log_water(one.open(), total)
        assert one.page.evaluate(MISSING) == []
        assert one.trouble == []


def test_a_first_visit_downloads_each_file_once(
    phone: Callable[..., Phone], fresh_site: Site
) -> None:
    """What the start loads is not loaded again to be kept for later."""
    one = phone(fresh_site.url)
    one.open()
    one.wait_offline_ready()
    sent = {
        name: n for (name, status), n in fresh_site.answers.items() if status == 200
    }
    assert {name: n for name, n in sent.items() if n > 1} == {}
    files = one.page.evaluate(
        "async () => (await (await fetch('precache.json')).json()).files"
    )
    kept = {file["path"] for file in files}
    asked = {name for name, _ in fresh_site.answers}
    assert kept <= asked
    assert not {name for name in asked if "dart" in name or "canvaskit" in name} - kept


@pytest.fixture
def moved_site(web: Path) -> Iterator[Site]:
    """Serve the very same site below a path."""
    served = Site(web, "/second-heart/")
    yield served
    served.stop()


def minutes_since_shown(page: Page) -> int:
    """Return how long ago the last drink was, by its time on the screen there."""
    text = page.get_by_text(re.compile(r"last \d\d:\d\d")).first.text_content() or ""
    there = page.evaluate(f"() => new Date().toLocaleTimeString('en-GB', {HERE})")
    shown, now = (
        int(time[-5:-3]) * 60 + int(time[-2:]) for time in (text, str(there)[:5])
    )
    return (now - shown) % (24 * 60)


def test_the_same_site_works_below_a_path_and_in_another_zone(
    profile: Callable[..., Phone], moved_site: Site
) -> None:
    """Under /second-heart/, in Kathmandu: installed, offline, on the phone's time."""
    one = profile(moved_site.url, timezone_id=ZONE)
    page = one.open()
    log_water(page, "250 ml today")
    assert minutes_since_shown(page) < 3
    one.wait_offline_ready()
    moved_site.stop()
    one = profile(moved_site.url, timezone_id=ZONE)
    log_water(one.open("#/water"), "500 ml today")
    assert one.trouble == []


def test_the_tree_is_on_for_a_desktop_browser_too(
    chromium: Browser, small_site: Site
) -> None:
    """Without touch and a phone's name the app is found by role and name as well."""
    with chromium.new_context() as context:
        desktop = Phone(context, small_site.url)
        page = desktop.open()
        button = page.get_by_role("button", name="What was heard", exact=True)
        expect(button).to_be_visible()
        assert desktop.trouble == []


def test_without_webgl_the_other_renderer_draws_and_is_kept(
    phone: Callable[..., Phone], small_site: Site
) -> None:
    """A device that cannot draw with WebAssembly gets what it needs, also offline."""
    one = phone(small_site.url)
    one.page.add_init_script(NO_WEBGL)
    page = one.open()
    one.wait_offline_ready()
    asked = {name for name, _ in small_site.answers}
    assert "client/main.dart.js" in asked
    assert "client/main.dart.wasm" not in asked
    assert page.evaluate(MISSING) == []
    small_site.stop()
    page.reload()
    one.wait_for_app()
    assert one.trouble == []
