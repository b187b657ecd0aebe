"""One owner of the diary at a time, among all tabs and windows.

The owner holds a lock that ends with its tab, however that ends.
Another tab can ask it to move: the owner finishes what it is writing, closes
the diary and lets the lock go. A tab that the system has frozen cannot answer;
the one who asks gives up after a while and says so.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from pathlib import Path
from typing import Protocol

from domain.faults import InUse
from storage.browser import IN_BROWSER
from storage.places import folder
from storage.trouble import IN_USE

log = logging.getLogger("second-heart")

LOCK = "second-heart:diary"
CHANNEL = "second-heart:owner"
PLEASE, MOVED = "please", "moved"
PATIENCE = 3.0
"""Seconds to wait for the owner to move."""

SILENT = (
    "The other tab or window does not answer. "
    "Close it, then try again. Nothing you entered is lost."
)

Asked = Callable[[], Awaitable[None]]
"""What the app does when it is asked to move: close the diary, say so."""


class Lock(Protocol):
    """A lock that one tab can hold."""

    async def take(self, wait_seconds: float) -> bool:
        """Take the lock within *wait_seconds*; say whether that worked."""
        ...

    def release(self) -> None:
        """Let the lock go."""
        ...


class Channel(Protocol):
    """Words between the tabs of this app."""

    def say(self, word: str) -> None:
        """Send *word* to every other tab."""
        ...

    def listen(self, heard: Callable[[str], None]) -> None:
        """Call *heard* with every word of another tab."""
        ...

    def close(self) -> None:
        """Stop listening."""
        ...


class Owner:
    """The right to open the diary."""

    def __init__(self, lock: Lock, channel: Channel) -> None:
        self._lock = lock
        self._channel = channel
        self._asked: Asked | None = None
        self._context = copy_context()
        self._moving: asyncio.Task[None] | None = None
        channel.listen(self._hear)

    def on_asked(self, callback: Asked) -> None:
        """Call *callback* when another tab asks; then the lock is let go.

        It is called in the context of this call: what the browser calls by
        itself has none, and nothing could be drawn from there.
        """
        self._asked = callback
        self._context = copy_context()

    def release(self) -> None:
        """Let go of the diary, which is closed."""
        self._lock.release()
        self._channel.say(MOVED)
        self._channel.close()

    def _hear(self, word: str) -> None:
        if word == PLEASE and self._moving is None:
            loop = asyncio.get_running_loop()
            self._moving = loop.create_task(self._move(), context=self._context)

    async def _move(self) -> None:
        """Close and let go; a diary that does not close keeps its owner."""
        try:
            if self._asked:
                await self._asked()
        except Exception:
            log.exception("could not move")
            self._moving = None
            return
        self.release()


async def take(wait_seconds: float = 0.0) -> Owner:
    """Become the owner, within *wait_seconds*; raise InUse if another tab is."""
    lock, channel = _lock(), _channel()
    return await own(lock, channel, wait_seconds)


async def ask_to_move(wait_seconds: float = PATIENCE) -> Owner:
    """Ask the owner to move and become it; raise InUse after *wait_seconds*."""
    lock, channel = _lock(), _channel()
    channel.say(PLEASE)
    try:
        return await own(lock, channel, wait_seconds)
    except InUse as fault:
        raise InUse(SILENT) from fault


async def own(lock: Lock, channel: Channel, wait_seconds: float) -> Owner:
    """Become the owner through *lock*; raise InUse if it is not to be had."""
    if not await lock.take(wait_seconds):
        channel.close()
        raise InUse(IN_USE)
    return Owner(lock, channel)


def _lock() -> Lock:
    if IN_BROWSER:
        from storage.owner_js import WebLock

        return WebLock(LOCK)
    from storage.owner_native import FileLock

    return FileLock(Path(f"{folder()}.lock"))


def _channel() -> Channel:
    if IN_BROWSER:
        from storage.owner_js import WebChannel

        return WebChannel(CHANNEL)
    from storage.owner_native import NoChannel

    return NoChannel()
