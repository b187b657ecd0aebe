"""The browser's file system as ``storage.opfs`` needs it; only for the worker."""

from typing import Any

import js
from pyodide.ffi import JsException, to_js

from storage.files import Handle
from storage.medium import BASE


class WebHandle:
    """A synchronous access handle."""

    def __init__(self, handle: Any) -> None:
        self._handle = handle

    def read(self) -> bytes:
        """Return the whole file."""
        held = js.Uint8Array.new(self._handle.getSize())
        self._handle.read(held, at=0)
        return held.to_bytes()

    def size(self) -> int:
        """Return the bytes in the file."""
        return int(self._handle.getSize())

    def write(self, data: bytes, at: int) -> int:
        """Write *data* from *at* on and return how many bytes were taken."""
        return int(self._handle.write(to_js(data), at=at))

    def truncate(self, size: int) -> None:
        """Cut the file to *size* bytes."""
        self._handle.truncate(size)

    def flush(self) -> None:
        """Make what was written durable."""
        self._handle.flush()

    def close(self) -> None:
        """Let go of the file."""
        self._handle.close()


class WebFolder:
    """The app's directory in the origin's private file system."""

    def __init__(self, folder: Any) -> None:
        self._folder = folder

    async def open(self, name: str, *, create: bool) -> Handle | None:
        """Open file *name*, or return None if it is not there."""
        try:
            file = await self._folder.getFileHandle(name, create=create)
        except JsException as error:
            if _is_missing(error) and not create:
                return None
            raise
        return WebHandle(await file.createSyncAccessHandle())

    async def names(self) -> frozenset[str]:
        """Return the names of the files."""
        return frozenset([name async for name, _ in self._folder.entries()])

    async def remove(self, name: str) -> None:
        """Remove file *name*, if it is there."""
        try:
            await self._folder.removeEntry(name)
        except JsException as error:
            if not _is_missing(error):
                raise


async def web_folder() -> WebFolder | None:
    """Return the app's directory, or None in an engine that has no such thing."""
    storage = getattr(js.navigator, "storage", None)
    if not storage or not hasattr(storage, "getDirectory"):
        return None
    root = await storage.getDirectory()
    return WebFolder(await root.getDirectoryHandle(BASE, create=True))


def _is_missing(error: JsException) -> bool:
    return error.name == "NotFoundError"
