"""The notifications of the page around the app."""

import json
from collections.abc import Callable
from contextvars import copy_context
from datetime import datetime
from typing import Any

from domain.reminder import Reminder
from storage.browser import IN_BROWSER, port


class PageBell:
    """The page's notifications; its service worker may outlive the app."""

    def __init__(self) -> None:
        self._kept: list[Any] = []

    def listen(
        self, allowed: Callable[[str], None], tapped: Callable[[str], None]
    ) -> None:
        """Call *allowed* with the state of the permission, *tapped* with a routine.

        Both are called in the context of this call (see `browser.Page.listen`).
        """
        from pyodide.ffi import create_proxy

        context = copy_context()

        def hear(name: str, detail: str) -> None:
            if name == "notices":
                context.run(allowed, str(json.loads(detail)))
            if name == "tapped" and (routine := str(port().takeTapped())):
                context.run(tapped, routine)

        self._kept.append(create_proxy(hear))
        port().listen(self._kept[-1])
        hear("notices", str(port().notices))
        hear("tapped", "")

    def remind(self, reminder: Reminder | None) -> None:
        """Hand *reminder* over in place of the last one."""
        port().remind(as_json(reminder))


def as_json(reminder: Reminder | None) -> str:
    """Return *reminder* as the service worker reads it, instants in milliseconds."""
    if reminder is None:
        return "null"
    return json.dumps(
        {
            "at": _milliseconds(reminder.at),
            "until": _milliseconds(reminder.until),
            "title": reminder.title,
            "text": reminder.text,
            "routine": reminder.routine,
            "silent": reminder.silent,
        }
    )


def page_bell() -> PageBell | None:
    """Return the notifications of the page; outside a browser there are none."""
    return PageBell() if IN_BROWSER else None


def _milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)
