"""A phone for browser tests: one Chromium window as a person would hold it."""

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Page

FLAGS = (
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    # A name that is not this computer's, so that a page can be without security.
    "--host-resolver-rules=MAP second-heart.test 127.0.0.1",
)

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "screen": {"width": 390, "height": 844},
    "device_scale_factor": 1,
    "is_mobile": True,
    "has_touch": True,
    "locale": "en-GB",
    "timezone_id": "Europe/London",
    "user_agent": (
        "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 "
        "(KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36"
    ),
}

START_MS = 90_000
"""How long a start may take on a busy machine before a test gives up."""

_WATCH_POLICY = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
"""


class Phone:
    """One page in a phone-sized context, with ears for everything that goes wrong."""

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.context, self.home = context, home
        self.trouble: list[str] = []
        """Console errors, page errors, policy violations, requests to other hosts."""
        context.add_init_script(_WATCH_POLICY)
        context.on("request", lambda request: self._note_request(request.url))
        context.on("weberror", lambda error: self.trouble.append(str(error.error)))
        context.on("console", self._note_console)
        self.page: Page = context.pages[0] if context.pages else context.new_page()

    def open(self, path: str = "") -> Page:
        """Open the site and return once its first screen has taken the card's place."""
        self.page.goto(self.home + path)
        return self.wait_for_app()

    def close(self) -> None:
        """Close every page but one that is empty, which keeps the browser running."""
        first, *others = self.context.pages
        for page in others:
            page.close()
        first.goto("about:blank")

    def wait_for_app(self) -> Page:
        """Wait until the app's own first screen is drawn."""
        self.page.locator("#start").wait_for(state="hidden", timeout=START_MS)
        return self.page

    def wait_offline_ready(self) -> None:
        """Wait until the whole site is on the phone."""
        self.until("() => navigator.serviceWorker.controller !== null")

    def until(self, script: str, seconds: float = 60) -> Any:
        """Wait until the function *script* gives something true, and return that.

        The site's policy forbids Playwright's own waiting, which uses eval.
        """
        return until(lambda: self.page.evaluate(script), seconds)

    def shift_clock(self, seconds: float) -> None:
        """Move the clock of the app (of a site from ``with_shift``) by *seconds*."""
        self.page.evaluate(
            "(ms) => new BroadcastChannel('second-heart:test').postMessage(ms)",
            seconds * 1000,
        )

    def _note_request(self, url: str) -> None:
        origin = "/".join(self.home.split("/")[:3]) + "/"
        if not url.startswith((origin, "data:", "blob:")):
            self.trouble.append(f"request: {url}")

    def _note_console(self, message: Any) -> None:
        if message.type == "error":
            self.trouble.append(f"console: {message.text}")


def until(happens: Callable[[], Any], seconds: float = 60) -> Any:
    """Return what *happens* gives as soon as it is true; fail after *seconds*."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = happens()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"It did not happen within {seconds} seconds.")
