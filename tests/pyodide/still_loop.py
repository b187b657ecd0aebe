"""An event loop in pure Python: under Node no browser turns a loop for us."""

import asyncio
import time


class _Nothing:
    """A selector that watches nothing."""

    def select(self, timeout: float | None) -> list[object]:
        """Wait out *timeout* seconds; nothing ever arrives from outside."""
        if timeout:
            time.sleep(timeout)
        return []


class StillLoop(asyncio.BaseEventLoop):
    """A loop for code that waits for nothing but itself and the clock."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Nothing()

    def _process_events(self, event_list: list[object]) -> None:
        """Do nothing: there are no events."""

    def _write_to_self(self) -> None:
        """Do nothing: the loop never sleeps while there is work."""


class StillPolicy(asyncio.events._AbstractEventLoopPolicy):
    """Make still loops wherever asyncio makes a loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def get_event_loop(self) -> asyncio.AbstractEventLoop:
        """Return the loop that was set."""
        if self._loop is None:
            raise RuntimeError("no event loop")
        return self._loop

    def set_event_loop(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Set the loop."""
        self._loop = loop

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        """Return a new still loop."""
        return StillLoop()


def use() -> None:
    """Make asyncio use still loops from now on."""
    asyncio.events._set_running_loop(None)  # the browser's loop, which stands still
    asyncio.events._set_event_loop_policy(StillPolicy())  # the public name warns
