"""A newer version of the site: whole or not at all, and never without a yes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.phone import Phone, until
from tests.browser.site import Site, changed

pytestmark = pytest.mark.browser

CHANGED = "start/numbers.js"


def build_of(web: Path) -> str:
    """Return the id of the site in folder *web*."""
    return json.loads((web / "precache.json").read_text("utf-8"))["id"]


@pytest.fixture
def newer(small_web: Path, tmp_path: Path) -> Path:
    """Make a newer version of the small app's site, one file of it changed."""
    text = (small_web / CHANGED).read_bytes() + b"// newer\n"
    return changed(small_web, tmp_path / "newer", {CHANGED: text})


def expect_stand(phone: Phone, stand: str) -> None:
    """Expect that Python comes to know that the site's files stand so."""

    def stands() -> bool:
        phone.page.get_by_role("button", name="How it stands", exact=True).tap()
        return phone.page.get_by_text(stand, exact=True).is_visible()

    until(stands)


def expect_build(phone: Phone, web: Path) -> None:
    """Expect the app on the screen to be that of the site in folder *web*."""
    text = phone.page.get_by_text(f"Build {build_of(web)}", exact=True)
    expect(text).to_be_visible(timeout=60_000)


def test_a_newer_version_waits_for_a_yes_and_needs_no_network_then(
    profile: Callable[..., Phone], small_site: Site, small_web: Path, newer: Path
) -> None:
    """It comes in the background, only what changed, and is used after the yes."""
    one = profile(small_site.url)
    one.open()
    expect_stand(one, "Offline ready, update none")
    one.page.evaluate("async () => { await caches.open('of-another-site'); }")
    small_site.publish(newer)
    small_site.answers.clear()
    one.page.reload()
    one.wait_for_app()
    expect_stand(one, "Offline ready, update ready")
    expect_build(one, small_web)
    assert {name for name, status in small_site.answers if status == 200} == {
        "sw.js",
        CHANGED,
        "page/build.js",
    }
    small_site.stop()
    one = profile(small_site.url)
    one.open()
    expect_build(one, small_web)
    expect_stand(one, "Offline ready, update ready")
    one.page.get_by_role("button", name="Update", exact=True).tap()
    expect_build(one, newer)
    expect_stand(one, "Offline ready, update none")
    caches = one.page.evaluate("() => caches.keys()")
    assert sorted(caches) == [
        "of-another-site",
        "second-heart:/:current",
        f"second-heart:/:site:{build_of(newer)}",
    ]
    assert one.trouble == []


def test_half_an_update_leaves_the_old_version_working(
    profile: Callable[..., Phone], small_site: Site, small_web: Path, newer: Path
) -> None:
    """A version that does not come whole is never shown, and can come later."""
    one = profile(small_site.url)
    one.open()
    expect_stand(one, "Offline ready, update none")
    small_site.publish(newer)
    small_site.refused.add(CHANGED)
    one.page.reload()
    one.wait_for_app()
    expect_stand(one, "Offline ready, update failed")
    small_site.stop()
    one = profile(small_site.url)
    one.open()
    expect_build(one, small_web)
    small_site.refused.clear()
    small_site.start()
    one.page.reload()
    one.wait_for_app()
    expect_stand(one, "Offline ready, update ready")
