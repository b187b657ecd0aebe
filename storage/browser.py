"""The browser around the app: its zone, its keys, and files that leave or arrive.

Only this folder may import ``js``, and only inside functions: a module that
holds an object of the browser could not be part of a memory snapshot.
On a computer or in a phone package there is no browser; each function says what
holds there instead.
"""

import json
import sys
import time
from collections.abc import Callable
from contextvars import copy_context
from pathlib import Path
from typing import Any

from domain.picked import Picked

IN_BROWSER = sys.platform == "emscripten"

_LOCALTIME = Path("/etc/localtime")


def zone() -> str:
    """Return the IANA name of the device's zone, as the device gives it."""
    if IN_BROWSER:
        import js

        return str(js.Intl.DateTimeFormat().resolvedOptions().timeZone)
    target = str(_LOCALTIME.resolve())
    return target.partition("zoneinfo/")[2] or time.tzname[0]


def locale() -> str:
    """Return the language and place of the device, such as "en-GB"; "" if unknown."""
    if IN_BROWSER:
        import js

        return str(js.navigator.language or "")
    return ""


def port() -> Any:
    """Return the worker's side of the hand-over port (``pwa`` describes it)."""
    import js

    return js.secondHeart


class PageCounter:
    """The hand-over port: files that wait on the page for the person's tap."""

    def offer(self, token: str, name: str, mime: str, data: bytes) -> None:
        """Move *data* to the page, which knows it by *token*."""
        from pyodide.ffi import to_js

        port().offer(token, name, mime, to_js(data))

    def withdraw(self, token: str) -> None:
        """Let the page forget the file of *token*."""
        port().withdraw(token)

    async def take_picked(self, limit: int) -> Picked | None:
        """Return the file chosen last, once; without data beyond *limit* bytes."""
        file = await port().takePicked(limit)
        if not file:
            return None
        data = file.bytes.to_bytes() if file.bytes else None
        return Picked(str(file.name), int(file.size), data)


def hand_over() -> PageCounter | None:
    """Return the hand-over port of the page; outside a browser there is none."""
    return PageCounter() if IN_BROWSER else None


class Page:
    """The page around the app."""

    def __init__(self) -> None:
        self._kept: list[Any] = []

    def listen(
        self, heard: Callable[[str], None], handed: Callable[[str], None]
    ) -> None:
        """Call *heard* with the news about the files of the app.

        *handed* gets the token of each file that was shared or saved. Both are
        called in the context of this call: what the browser calls by
        itself has none, and nothing could be drawn from there.
        """
        from pyodide.ffi import create_proxy

        context = copy_context()

        def hear(name: str, detail: str) -> None:
            if name == "site":
                context.run(heard, detail)
            if name == "handed" and (token := _left(detail)):
                context.run(handed, token)

        self._kept.append(create_proxy(hear))
        port().listen(self._kept[-1])
        heard(str(port().site))

    def is_apart(self) -> bool:
        """Say whether this is a tab of an iPhone or iPad.

        There the installed app has a storage of its own.
        """
        import js

        agent = str(js.navigator.userAgent)
        apple = any(name in agent for name in ("iPhone", "iPad", "iPod"))
        return apple and not port().standalone

    def update(self) -> None:
        """Change to the version that waits."""
        port().update()

    def erase(self) -> None:
        """Remove what the app keeps in this browser; the page ends the app."""
        port().erase()

    async def is_kept(self) -> bool:
        """Say whether the browser has promised not to evict what is stored."""
        return bool(await port().persisted())

    def keep(self) -> None:
        """Ask the browser not to evict what is stored."""
        port().persist()

    async def ready(self) -> str:
        """Return what the browser can do and has of the app, as JSON text."""
        return str(await port().ready())

    def rest(self, *, resting: bool) -> None:
        """Say whether the page may do housekeeping now."""
        port().rest(resting)


def vibrate(pattern: tuple[int, ...]) -> None:
    """Let the device vibrate: milliseconds on, off, on; nothing where it cannot."""
    from pyodide.ffi import to_js

    port().vibrate(to_js(pattern))


def page() -> Page | None:
    """Return the page around the app; outside a browser there is none."""
    return Page() if IN_BROWSER else None


def _left(detail: str) -> str:
    """Return the token of a file that was shared or saved, or nothing."""
    said = json.loads(detail)
    return str(said["token"]) if said["how"] in {"shared", "saved"} else ""
