"""Two tabs and one diary: asked, frozen, gone."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import START_MS, Phone, until
from tests.browser.site import Site

pytestmark = pytest.mark.browser

SOON_MS = 20_000


def button(page: Page, name: str):
    """Return the button *name*."""
    return page.get_by_role("button", name=name, exact=True)


@pytest.fixture
def tabs(phone: Callable[..., Phone], site: Site):
    """Give a first tab that has the diary, with a drink in it, and a second one."""
    one = phone(site.url)
    first = one.open()
    button(first, "Add 250 ml").tap()
    expect(first.get_by_text("250 ml today", exact=True)).to_be_visible()
    second = one.context.new_page()
    second.goto(site.url)
    expect(button(second, "Use it here")).to_be_visible(timeout=START_MS)
    assert one.trouble == []
    return one, first, second


def test_the_tab_that_asks_gets_the_diary(tabs) -> None:
    """The owner finishes, says where the app went, and can ask for it back."""
    one, first, second = tabs

    button(second, "Use it here").tap()

    expect(second.get_by_text("250 ml today", exact=True)).to_be_visible(
        timeout=SOON_MS
    )
    expect(first.get_by_text("open in another tab")).to_be_visible(timeout=SOON_MS)
    button(second, "Add 150 ml").tap()
    expect(second.get_by_text("400 ml today", exact=True)).to_be_visible()
    button(first, "Use it here").tap()
    expect(first.get_by_text("400 ml today", exact=True)).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []


def test_a_frozen_tab_does_not_answer_and_a_closed_one_lets_go(tabs) -> None:
    """After three seconds the page says to close the other tab; then it opens."""
    one, first, second = tabs
    freeze(one, first)

    button(second, "Use it here").tap()

    expect(second.get_by_text("Close it, then try again")).to_be_visible(
        timeout=SOON_MS
    )
    first.close()
    one_tab_has_let_go(second)
    button(second, "Try again").tap()
    expect(second.get_by_text("250 ml today", exact=True)).to_be_visible(
        timeout=SOON_MS
    )


def one_tab_has_let_go(page: Page) -> None:
    """Wait until the browser has ended the worker of a closed tab, and its lock."""
    until(lambda: not page.evaluate("() => navigator.locks.query()")["held"])


def freeze(one: Phone, page: Page) -> None:
    """Freeze *page* as a system does: its scripts stand still, its lock is held.

    The lifecycle state alone leaves the worker of a page running here, so the
    worker is stopped as well. Only a page's own session names its own worker.
    """
    control = one.context.new_cdp_session(page)
    sessions: dict[str, str] = {}
    control.on(
        "Target.attachedToTarget",
        lambda event: sessions.update(
            {event["targetInfo"]["url"].rpartition("/")[2]: event["sessionId"]}
        ),
    )
    control.send("Page.setWebLifecycleState", {"state": "frozen"})
    control.send(
        "Target.setAutoAttach",
        {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False},
    )
    for number, method in enumerate(("Debugger.enable", "Debugger.pause")):
        message = json.dumps({"id": number, "method": method, "params": {}})
        control.send(
            "Target.sendMessageToTarget",
            {"message": message, "sessionId": sessions["main.js"]},
        )
