"""The hand-over port: files leave and arrive inside the person's tap, and fast."""

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Download, Page

from tests.browser.phone import PHONE, Phone
from tests.browser.site import Site

pytestmark = pytest.mark.browser

CONTENT = bytes(range(256)) * (22_000_000 // 256)

SHARE_STUB = """
globalThis.shared = [];
globalThis.dismissing = false;
navigator.canShare = ({ files }) => files?.length > 0;
navigator.share = async ({ files: [file], title }) => {
  const active = navigator.userActivation.isActive;
  if (dismissing) throw new DOMException("Closed", "AbortError");
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, "0"));
  const sha256 = hex.join("");
  shared.push({ name: file.name, type: file.type, title, active, sha256 });
};
"""
NO_SHARE = "delete Navigator.prototype.share; delete Navigator.prototype.canShare;"


@pytest.fixture(scope="module")
def sharer(chromium: Browser, small_web: Path) -> Iterator[Phone]:
    """Open the app on a phone that can share; the tests take turns with it."""
    site = Site(small_web)
    with chromium.new_context(**PHONE) as context:
        phone = Phone(context, site.url)
        phone.page.add_init_script(SHARE_STUB)
        phone.open()
        yield phone
    site.stop()


def tap(page: Page, name: str) -> None:
    """Tap the button *name*."""
    page.get_by_role("button", name=name, exact=True).tap()


def said(page: Page, pattern: str) -> re.Match[str]:
    """Wait for a text that fits *pattern* and return the match."""
    text = page.get_by_text(re.compile(pattern)).first
    text.wait_for(timeout=30_000)
    found = re.search(pattern, text.text_content() or "")
    assert found
    return found


def prepare(page: Page) -> None:
    """Let Python lay the file ready, and tell how long that took."""
    tap(page, "Prepare")
    print(said(page, r"Prepared in ([\d.]+) s")[0])


def heard(page: Page) -> str:
    """Return how Python heard that the last hand-over went."""
    tap(page, "What was heard")
    return re.findall(r'"how":"(\w+)"', said(page, r"handed .*")[0])[-1]


def choose(page: Page, path: Path) -> re.Match[str]:
    """Choose the file at *path* and return what Python took of it."""
    with page.expect_file_chooser() as chooser:
        tap(page, "Take in")
    chooser.value.set_files(path)
    return said(page, rf"Took {path.name} (\d+) (\d+) (\w+) in ([\d.]+) s")


def test_share_receives_the_file_inside_the_tap(sharer: Phone) -> None:
    """navigator.share gets the file itself while the tap's activation is live."""
    prepare(sharer.page)
    tap(sharer.page, "Hand over")
    assert sharer.until("() => globalThis.shared[0]") == {
        "name": "backup.json",
        "type": "application/json",
        "title": "backup.json",
        "active": True,
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
    }
    assert heard(sharer.page) == "shared"


def test_a_dismissed_share_saves_nothing(sharer: Phone) -> None:
    """A person who closes the share sheet gets no download instead."""
    downloads: list[Download] = []

    def note(download: Download) -> None:
        downloads.append(download)

    sharer.page.on("download", note)
    prepare(sharer.page)
    sharer.page.evaluate("globalThis.dismissing = true")
    tap(sharer.page, "Hand over")
    assert heard(sharer.page) == "dismissed"
    assert downloads == []


def test_a_withdrawn_file_is_not_handed_over(sharer: Phone) -> None:
    """After withdraw the token stands for nothing, and never leaves as text."""
    prepare(sharer.page)
    sharer.page.evaluate("globalThis.dismissing = false; globalThis.shared = []")
    tap(sharer.page, "Withdraw")
    tap(sharer.page, "Hand over")
    assert heard(sharer.page) == "missing"
    assert sharer.page.evaluate("globalThis.shared") == []


def test_a_chosen_file_arrives_whole_and_fast(sharer: Phone, tmp_path: Path) -> None:
    """A file of 22 MB reaches Python with equal bytes within two seconds."""
    path = tmp_path / "backup.json"
    path.write_bytes(CONTENT)
    size, length, digest, spent = choose(sharer.page, path).groups()
    assert int(size) == int(length) == len(CONTENT)
    assert hashlib.sha256(CONTENT).hexdigest().startswith(digest)
    print(f"taken in {spent} s")


def test_a_file_over_the_limit_is_not_read(sharer: Phone, tmp_path: Path) -> None:
    """Of a file that is too large Python learns the size and gets no byte."""
    path = tmp_path / "film.json"
    with path.open("wb") as file:
        file.truncate(64_000_001)
    assert choose(sharer.page, path).groups()[:2] == ("64000001", "0")


def test_nothing_went_wrong_while_sharing(sharer: Phone) -> None:
    """All of the above left no console error and asked no other host."""
    assert sharer.trouble == []


def test_without_share_the_file_is_downloaded(
    phone: Callable[..., Phone], small_site: Site, tmp_path: Path
) -> None:
    """Where the browser cannot share, the same tap saves a file of equal bytes."""
    one = phone(small_site.url)
    one.page.add_init_script(NO_SHARE)
    page = one.open()
    prepare(page)
    with page.expect_download() as download:
        tap(page, "Hand over")
    download.value.save_as(tmp_path / "saved")
    assert download.value.suggested_filename == "backup.json"
    assert (tmp_path / "saved").read_bytes() == CONTENT
    assert heard(page) == "saved"
    assert one.trouble == []
