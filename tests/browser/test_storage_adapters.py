"""The storage contract over the real engines of three browsers."""

from collections.abc import Iterator

import pytest

from tests.browser.storage_page.engines import Page, ask, chromium, firefox, webkit
from tests.browser.storage_page.server import Site
from tests.storage.contract import CHECKS

pytestmark = pytest.mark.browser

NAMES = [check.__name__ for check in CHECKS]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """Serve the test page."""
    served = Site()
    yield served
    served.close()


@pytest.fixture(scope="module")
def tabs(site: Site) -> Iterator[list[Page]]:
    """Open two tabs of Chromium."""
    with chromium() as pages:
        for page in pages:
            page.open(site.url)
        yield list(pages)


@pytest.fixture(scope="module")
def webkit_page(site: Site) -> Iterator[Page]:
    """Open WebKitGTK."""
    with webkit() as page:
        page.open(site.url)
        yield page


@pytest.fixture(scope="module")
def firefox_page(site: Site) -> Iterator[Page]:
    """Open Firefox."""
    with firefox() as page:
        page.open(site.url)
        yield page


@pytest.mark.parametrize("engine", ["opfs", "indexeddb"])
@pytest.mark.parametrize("name", NAMES)
def test_chromium(tabs: list[Page], engine: str, name: str) -> None:
    """In Chromium both engines keep the contract."""
    assert ask(tabs[0], "check", name, engine) == "held"


@pytest.mark.firefox
@pytest.mark.parametrize("engine", ["opfs", "indexeddb"])
@pytest.mark.parametrize("name", NAMES)
def test_firefox(firefox_page: Page, engine: str, name: str) -> None:
    """In Firefox both engines keep the contract."""
    assert ask(firefox_page, "check", name, engine) == "held"


@pytest.mark.webkit
@pytest.mark.parametrize("name", NAMES)
def test_webkit(webkit_page: Page, name: str) -> None:
    """In WebKit the database keeps the contract; files are refused there."""
    assert ask(webkit_page, "engines") == "indexeddb"
    assert ask(webkit_page, "check", name, "indexeddb") == "held"


def _survives(page: Page, site: Site, place: str) -> None:
    ask(page, "clean")
    assert ask(page, "place") == place
    assert ask(page, "log", 1) == 1
    page.open(site.url)
    assert ask(page, "place") == place
    assert ask(page, "log", 2) == 2
    ask(page, "close")


def test_reload_in_chromium(tabs: list[Page], site: Site) -> None:
    """In Chromium the diary lies in files, and is there after a reload."""
    _survives(tabs[0], site, "opfs")


@pytest.mark.firefox
def test_reload_in_firefox(firefox_page: Page, site: Site) -> None:
    """In Firefox the diary lies in files, and is there after a reload."""
    _survives(firefox_page, site, "opfs")


@pytest.mark.webkit
def test_reload_in_webkit(webkit_page: Page, site: Site) -> None:
    """In WebKitGTK the diary lies in the database, and is there after a reload."""
    _survives(webkit_page, site, "indexeddb")


def test_owner_moves_and_dies(tabs: list[Page], site: Site) -> None:
    """A second tab is told, gets the diary when it asks, and when the first is gone."""
    one, other = tabs
    ask(one, "clean")
    assert ask(one, "take") == "mine"
    assert ask(one, "place") == "opfs"
    ask(one, "log", 1)
    assert "open in another tab" in ask(other, "take")
    assert "open in another tab" in ask(other, "place")
    assert ask(other, "ask") == "mine"
    assert ask(other, "place") == "opfs"
    assert ask(other, "log", 2) == 2
    assert "open in another tab" in ask(one, "take")
    other.open("about:blank")
    assert ask(one, "take") == "mine"
    assert ask(one, "place") == "opfs"
    assert ask(one, "log", 3) == 3
    other.open(site.url)


def test_busy_owner_does_not_answer(tabs: list[Page], site: Site) -> None:
    """An owner that does not answer leaves the asker with a sentence after 3 s."""
    one, other = tabs
    for page in tabs:
        page.open(site.url)
    ask(one, "clean")
    assert ask(one, "take") == "mine"
    one.run("return window.ask('hang', 8)")
    assert "does not answer" in ask(other, "ask")
    assert "open in another tab" in ask(other, "take")
