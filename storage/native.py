"""Keep bytes in the files of a folder: phone packages and desktops."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from storage.medium import Append, Changes
from storage.trouble import keeping, reading

_TEMPORARY = ".new"
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Native:
    """A folder of files."""

    place = "file"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, int] = {}
        """File descriptors of the blobs that are appended to."""

    async def open(self) -> None:
        """Make the folder and drop what a power cut left half-written."""
        with reading():
            self._folder.mkdir(parents=True, exist_ok=True)
            for left in self._folder.glob(f"*{_TEMPORARY}"):
                left.unlink()

    async def names(self) -> frozenset[str]:
        """Return the names of all blobs."""
        with reading():
            return frozenset(path.name for path in self._folder.iterdir())

    async def load(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the blobs of *names* that exist; raise NotRead."""
        with reading():
            return {
                name: (self._folder / name).read_bytes()
                for name in names
                if (self._folder / name).exists()
            }

    async def commit(self, changes: Changes) -> None:
        """Keep *changes*: durable on return, else NotKept is raised."""
        with keeping():
            for name, data in changes.put.items():
                self._put(name, data)
            if changes.put:
                self._sync_folder()
            if changes.append:
                self._append(changes.append)
            for name in changes.remove:
                self._let_go(name)
                (self._folder / name).unlink(missing_ok=True)

    async def reopen(self) -> None:
        """Close the files; each is opened again when it is needed."""
        await self.close()
        await self.open()

    async def close(self) -> None:
        """Close the files."""
        for name in tuple(self._open):
            self._let_go(name)

    def _put(self, name: str, data: bytes) -> None:
        self._let_go(name)
        fresh = self._folder / f"{name}{_TEMPORARY}"
        handle = os.open(fresh, _FLAGS | os.O_TRUNC, 0o600)
        try:
            _write(handle, data)
            _sync(handle)
        finally:
            os.close(handle)
        os.replace(fresh, self._folder / name)  # noqa: PTH105  # os like the rest

    def _append(self, change: Append) -> None:
        handle = self._handle(change.name)
        try:
            os.ftruncate(handle, change.at)
            os.lseek(handle, change.at, os.SEEK_SET)
            _write(handle, change.data)
            _sync(handle)
        except OSError:
            self._let_go(change.name)
            self._cut(change)
            raise

    def _cut(self, change: Append) -> None:
        """Take a half-written end away; the next append would do it as well."""
        try:
            os.truncate(self._folder / change.name, change.at)
        except OSError:
            return  # the first failure is the one to tell

    def _handle(self, name: str) -> int:
        if name not in self._open:
            path = self._folder / name
            is_new = not path.exists()
            self._open[name] = os.open(path, _FLAGS, 0o600)
            if is_new:
                self._sync_folder()
        return self._open[name]

    def _let_go(self, name: str) -> None:
        if name in self._open:
            os.close(self._open.pop(name))

    def _sync_folder(self) -> None:
        """Make new names durable; Windows does that by itself."""
        if sys.platform == "win32":
            return
        handle = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(handle: int, data: bytes) -> None:
    """Write all of *data*: one call may take less."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _sync(handle: int) -> None:
    """Reach the disk itself: on Apple's systems fsync stops at the drive's cache."""
    if sys.platform == "darwin":
        import fcntl  # not everywhere

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)
