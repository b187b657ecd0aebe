"""The whole app in the engines of the iPhone and of Firefox: log, reload, there."""

from collections.abc import Iterator

import pytest

from tests.browser.other_engines import press, settled, shows
from tests.browser.site import Site
from tests.browser.storage_page.engines import Page, firefox, webkit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def webkit_page() -> Iterator[Page]:
    """Open WebKitGTK."""
    with webkit() as page:
        yield page


@pytest.fixture(scope="module")
def firefox_page() -> Iterator[Page]:
    """Open Firefox."""
    with firefox() as page:
        yield page


def _keeps(page: Page, site: Site, place: str) -> None:
    """Log on *page*, a browser in American English, and find it again."""
    page.open(site.url)
    shows(page, "Today")
    press(page, "Add 8 fl oz")
    shows(page, "8 fl oz today")
    page.open(site.url)
    shows(page, "8 fl oz today")
    press(page, "Add 5 fl oz")
    shows(page, "13 fl oz today")
    press(page, "Settings")
    shows(page, place)


@pytest.mark.webkit
def test_webkit(webkit_page: Page, fresh_site: Site) -> None:
    """In WebKitGTK water is there after a reload, in the browser's database."""
    _keeps(webkit_page, fresh_site, "On this device, in the database of this browser.")


@pytest.mark.firefox
def test_firefox(firefox_page: Page, fresh_site: Site) -> None:
    """In Firefox water is there after a reload, and without a network too."""
    _keeps(
        firefox_page,
        fresh_site,
        "On this device, in the private files of this browser.",
    )
    settled(firefox_page)
    fresh_site.stop()
    firefox_page.open(fresh_site.url)
    shows(firefox_page, "13 fl oz today")
