"""The lock and the words between tabs, as browsers have them; for the worker."""

import asyncio
from collections.abc import Callable
from typing import Any

import js
from pyodide.ffi import create_proxy, to_js


class WebLock:
    """A lock among all tabs of the origin, which ends with the tab.

    An engine without such locks relies on its file system, which lets one tab
    have a file at a time.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._free: asyncio.Future[None] | None = None
        self._kept: list[Any] = []

    async def take(self, wait_seconds: float) -> bool:
        """Take the lock within *wait_seconds*; say whether that worked."""
        locks = getattr(js.navigator, "locks", None)
        if not locks:
            return True
        loop = asyncio.get_running_loop()
        got: asyncio.Future[bool] = loop.create_future()
        self._free = loop.create_future()

        def granted(lock: Any) -> Any:
            if got.done():  # too late: nobody waits for it any more
                return None
            got.set_result(bool(lock))
            return self._free if lock else None

        call, failed = create_proxy(granted), create_proxy(lambda _error: None)
        self._kept = [call, failed]
        abort = js.AbortController.new()
        ask = {"signal": abort.signal} if wait_seconds else {"ifAvailable": True}
        options = to_js(ask, dict_converter=js.Object.fromEntries)
        locks.request(self._name, options, call).catch(failed)
        try:
            return await asyncio.wait_for(got, wait_seconds or None)
        except TimeoutError:
            abort.abort()
            return False

    def release(self) -> None:
        """Let the lock go."""
        if self._free is not None and not self._free.done():
            self._free.set_result(None)


class WebChannel:
    """A broadcast channel of the app."""

    def __init__(self, name: str) -> None:
        self._channel = js.BroadcastChannel.new(name)
        self._heard: Any = None

    def say(self, word: str) -> None:
        """Send *word* to every other tab."""
        self._channel.postMessage(word)

    def listen(self, heard: Callable[[str], None]) -> None:
        """Call *heard* with every word of another tab."""
        self._heard = create_proxy(lambda event: heard(str(event.data)))
        self._channel.onmessage = self._heard

    def close(self) -> None:
        """Stop listening."""
        self._channel.close()
