"""Browsers, phones and sites for the tests of this folder.

Each start of the app takes seconds: one Chromium serves a whole module, and a phone
that must survive being killed gets a profile of its own.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from pwa.browsers import chromium as find_chromium
from pwa.build import build
from pwa.paths import WEB
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site, with_shift


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Give Playwright for one module; asyncio tests elsewhere need it gone again."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Give one Chromium for a whole module."""
    browser = playwright.chromium.launch(
        executable_path=find_chromium(), args=list(FLAGS)
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def web() -> Path:
    """Give the folder of the built site."""
    assert (WEB / "index.html").is_file(), "Build the site first: make web."
    return WEB


@pytest.fixture(scope="session")
def small_web(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of the small app that does what a test of the site needs."""
    folder = tmp_path_factory.mktemp("small")
    return build(Path(__file__).parent / "small_app", folder / "web")


@pytest.fixture
def small_site(small_web: Path) -> Iterator[Site]:
    """Serve the site of the small app."""
    served = Site(small_web)
    yield served
    served.stop()


@pytest.fixture
def site(web: Path) -> Iterator[Site]:
    """Serve the built site at the root of an address."""
    served = Site(web)
    yield served
    served.stop()


@pytest.fixture
def shifted_site(web: Path, tmp_path: Path) -> Iterator[Site]:
    """Serve the built site with a clock that the phone's ``shift_clock`` moves."""
    served = Site(with_shift(web, tmp_path / "shifted"))
    yield served
    served.stop()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Callable[..., Phone]]:
    """Give new phones: ``phone(site.url, timezone_id=...)``; none keeps anything."""
    with ExitStack() as stack:

        def new(home: str, **options: Any) -> Phone:
            context = chromium.new_context(**{**PHONE, **options})
            stack.callback(context.close)
            return Phone(context, home)

        yield new


@pytest.fixture
def profile(playwright: Playwright, tmp_path: Path) -> Iterator[Callable[..., Phone]]:
    """Give a phone that keeps what it holds: each call kills it and starts it again."""
    with ExitStack() as stack:

        def start(home: str, **options: Any) -> Phone:
            stack.close()
            context = playwright.chromium.launch_persistent_context(
                tmp_path / "profile",
                executable_path=find_chromium(),
                args=list(FLAGS),
                **{**PHONE, **options},
            )
            stack.callback(context.close)
            return Phone(context, home)

        yield start
