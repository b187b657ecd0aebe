"""The lock of the diary outside a browser: one process at a time."""

import asyncio
import os
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

_RETRY = 0.1


class FileLock:
    """A lock on a file, which ends with the process.

    Where the system has no such locks (Windows) there is nothing to hold, and
    taking it always works.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    async def take(self, wait_seconds: float) -> bool:
        """Take the lock within *wait_seconds*; say whether that worked."""
        if find_spec("fcntl") is None:
            return True
        waits = int(wait_seconds / _RETRY)
        while not self._try():
            if waits <= 0:
                return False
            waits -= 1
            await asyncio.sleep(_RETRY)
        return True

    def release(self) -> None:
        """Let the lock go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _try(self) -> bool:
        fcntl = import_module("fcntl")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True


class NoChannel:
    """No words between processes: the other window is closed by hand."""

    def say(self, word: str) -> None:
        """Say *word* to nobody."""

    def listen(self, heard: Callable[[str], None]) -> None:
        """Hear nothing."""

    def close(self) -> None:
        """Do nothing."""
