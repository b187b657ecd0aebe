"""Browsers, phones and sites for the tests of this folder.

Each start of the app takes seconds, a first one most: one Chromium serves a whole
module, on a profile that has the app already; a phone that must survive being killed
gets a copy of that profile.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from pwa.browsers import chromium as find_chromium
from pwa.build import build
from pwa.paths import WEB
from tests.browser.home import Home, forget, launched
from tests.browser.phone import FLAGS, PHONE, Phone
from tests.browser.site import Site


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
def fresh_site(web: Path) -> Iterator[Site]:
    """Serve the built site at an address where no phone has been yet."""
    served = Site(web)
    yield served
    served.stop()


@pytest.fixture(scope="session")
def home(web: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """Give the address where the app is installed already."""
    made = Home(web, tmp_path_factory.mktemp("home"))
    yield made
    made.site.stop()


@pytest.fixture
def site(home: Home) -> Site:
    """Serve the built site, with a clock that the phone's ``shift_clock`` moves."""
    return home.served()


@pytest.fixture(scope="module")
def installed(
    playwright: Playwright, home: Home, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Phone]:
    """Give one phone for a whole module that has the app on it."""
    folder = home.copied(playwright, tmp_path_factory.mktemp("installed") / "profile")
    with closing(launched(playwright, folder)) as context:
        yield Phone(context, home.site.url)


@pytest.fixture
def phone(request: pytest.FixtureRequest) -> Iterator[Callable[..., Phone]]:
    """Give phones: ``phone(site.url, timezone_id=...)``, with nothing entered.

    The first one at home has the app on it; every other one starts from nothing.
    """
    with ExitStack() as stack:
        given: list[Phone] = []

        def new(url: str, **options: Any) -> Phone:
            if not options and not given and is_home(request, url):
                given.append(emptied(request.getfixturevalue("installed")))
                stack.callback(given[0].close)
                return given[0]
            browser: Browser = request.getfixturevalue("chromium")
            context = browser.new_context(**{**PHONE, **options})
            stack.callback(context.close)
            return Phone(context, url)

        yield new


@pytest.fixture
def profile(
    request: pytest.FixtureRequest, playwright: Playwright, tmp_path: Path
) -> Iterator[Callable[..., Phone]]:
    """Give a phone that keeps what it holds: each call kills it and starts it again.

    At home it has the app on it from the first call.
    """
    folder = tmp_path / "profile"
    with ExitStack() as stack:

        def start(url: str, **options: Any) -> Phone:
            stack.close()
            if not folder.exists() and is_home(request, url):
                request.getfixturevalue("home").copied(playwright, folder)
            context = launched(playwright, folder, **options)
            stack.callback(context.close)
            return Phone(context, url)

        yield start


def is_home(request: pytest.FixtureRequest, url: str) -> bool:
    """Say whether *url* is the address where the app is installed already."""
    at_home = "site" in request.fixturenames
    return at_home and request.getfixturevalue("site").url == url


def emptied(one: Phone) -> Phone:
    """Return the phone *one* with a new page and nothing entered."""
    one.page = one.context.new_page()
    forget(one.page, one.home)
    one.trouble.clear()
    return one
