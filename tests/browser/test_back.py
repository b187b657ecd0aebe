"""The phone's back gesture and the app's own `Go back` lead the same way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone
from tests.browser.site import Site

pytestmark = pytest.mark.browser

SOON_MS = 30_000


def button(page: Page, name: str):
    """Return the button *name*."""
    return page.get_by_role("button", name=name, exact=True)


def test_a_page_that_was_left_does_not_come_back(
    phone: Callable[..., Phone], site: Site
) -> None:
    """After `Go back` the gesture leaves the app; before it, it leaves the page."""
    one = phone(site.url)
    one.page.goto("about:blank")
    page = one.open()
    for _ in range(2):
        button(page, "Settings").tap()
        expect(button(page, "Go back")).to_be_visible(timeout=SOON_MS)
        button(page, "Go back").tap()
        expect(button(page, "Go back")).to_be_hidden(timeout=SOON_MS)
    button(page, "Settings").tap()
    expect(button(page, "Go back")).to_be_visible(timeout=SOON_MS)

    page.evaluate("() => history.back()")
    expect(button(page, "Go back")).to_be_hidden(timeout=SOON_MS)
    expect(button(page, "Add 250 ml")).to_be_visible()

    page.go_back()
    assert page.url == "about:blank"
    assert one.trouble == []
