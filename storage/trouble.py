"""What an engine's error means, as one sentence for the person."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from domain.faults import Fault, InUse, NotKept, NotRead

FULL = (
    "There is no room left on this device. "
    "Free some space and try again; what you entered before is kept."
)
FORBIDDEN = (
    "This device does not let the app save. "
    "Allow the app to store data and try again; what you entered before is kept."
)
TAKEN = (
    "Another tab or window is using your diary. "
    "Close it and try again; what you entered before is kept."
)
GONE = (
    "The device has closed your diary. "
    "Open the app again and enter this once more; what you entered before is kept."
)
FAILED = "The device could not save this. Try again; what you entered before is kept."
UNREADABLE = (
    "The device could not read your diary. Nothing was changed. "
    "Close the app and open it again."
)
IN_USE = "Your diary is open in another tab or window."

_BY_NUMBER = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.EROFS: FORBIDDEN,
    errno.EBUSY: TAKEN,
    errno.EAGAIN: TAKEN,
}
_BY_NAME = {
    "QuotaExceededError": FULL,
    "NotAllowedError": FORBIDDEN,
    "SecurityError": FORBIDDEN,
    "NoModificationAllowedError": TAKEN,
    "InvalidStateError": GONE,
    "NotFoundError": GONE,
}


class EngineError(Exception):
    """An error of the browser's storage, by the name that browsers give it."""

    def __init__(self, name: str, message: str = "") -> None:
        super().__init__(message or name)
        self.name = name


@cache
def errors() -> tuple[type[Exception], ...]:
    """Return what the engines raise."""
    if sys.platform != "emscripten":
        return OSError, EngineError
    from pyodide.ffi import JsException  # only in the browser

    return OSError, EngineError, JsException


def sentence(error: Exception) -> str:
    """Return what failed saving means for the person."""
    if isinstance(error, OSError):
        return _BY_NUMBER.get(error.errno or 0, FAILED)
    return _BY_NAME.get(str(getattr(error, "name", "")), FAILED)


@contextmanager
def keeping() -> Iterator[None]:
    """Turn an engine's error into NotKept."""
    try:
        yield
    except errors() as error:
        raise NotKept(sentence(error)) from error


@contextmanager
def reading() -> Iterator[None]:
    """Turn an engine's error into InUse or NotRead."""
    try:
        yield
    except errors() as error:
        raise _unread(error) from error


def _unread(error: Exception) -> Fault:
    return InUse(IN_USE) if sentence(error) == TAKEN else NotRead(UNREADABLE)
