"""Keep bytes in the browser's own file system (OPFS).

Opening a file there takes milliseconds, so the two journals stay open, which
also keeps every other tab out; all other files are open for one read or write.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import TypeVar

from domain.faults import InUse
from storage.catalogue import JOURNAL, SLOTS, blob
from storage.files import Folder, Handle
from storage.medium import Append, Changes
from storage.trouble import EngineError, errors, keeping, reading

PATIENCE = 3.0
"""Seconds to wait for a tab that is closing to let go of its files."""

ANSWERS = 5.0
"""Seconds within which a new file is there, or the device has no room."""

_RETRY = 0.1
T = TypeVar("T")
_JOURNALS = tuple(blob(JOURNAL, slot) for slot in SLOTS)


class Opfs:
    """A directory of the origin's private file system."""

    place = "opfs"

    def __init__(self, folder: Folder, patience: float = PATIENCE) -> None:
        self._folder = folder
        self._patience = patience
        self._open: dict[str, Handle] = {}
        self._closed = False

    async def open(self) -> None:
        """Open the journals; raise InUse if a tab keeps them for too long."""
        waits = int(self._patience / _RETRY)
        try:
            with reading():
                for name in _JOURNALS:
                    self._open[name] = await self._insist(name, waits)
        except Exception:
            self._let_go()
            raise

    async def is_empty(self) -> bool:
        """Say whether nothing was ever kept here."""
        return not any(handle.size() for handle in self._open.values())

    async def names(self) -> frozenset[str]:
        """Return the names of all blobs."""
        with reading():
            return await self._folder.names()

    async def load(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the blobs of *names* that exist; raise NotRead."""
        wanted = tuple(names)
        with reading():
            return await self._insisting(lambda: self._load(wanted))

    async def commit(self, changes: Changes) -> None:
        """Keep *changes*: durable on return, else NotKept is raised."""
        with keeping():
            await self._insisting(lambda: self._commit(changes))

    async def reopen(self) -> None:
        """Let go of the journals and open them again; raise as ``open`` does."""
        self._let_go()
        await self.open()

    async def close(self) -> None:
        """Let go of the journals."""
        self._closed = True
        self._let_go()

    def _let_go(self) -> None:
        while self._open:
            with suppress(*errors()):  # a handle that is dead is closed
                self._open.popitem()[1].close()

    async def _insisting(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do *work*; once more with new handles if the system has closed ours.

        Phones do that to an app that was in the background. All work names the
        places it writes to, so that doing it twice is doing it once.
        """
        try:
            return await work()
        except errors() as error:
            if self._closed or getattr(error, "name", "") != "InvalidStateError":
                raise
        self._let_go()
        await self.open()
        return await work()

    async def _load(self, names: Iterable[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for name in names:
            journal = self._open.get(name)
            if journal is not None:
                found[name] = journal.read()
                continue
            handle = await self._folder.open(name, create=False)
            if handle is not None:
                try:
                    found[name] = handle.read()
                finally:
                    handle.close()
        return found

    async def _commit(self, changes: Changes) -> None:
        for name, data in changes.put.items():
            await self._put(name, data)
        if changes.append:
            self._append(changes.append)
        for name in changes.remove:
            await self._remove(name)

    async def _put(self, name: str, data: bytes) -> None:
        handle = self._open.get(name)
        if handle is not None:
            _replace(handle, data)
            return
        handle = await self._create(name)
        try:
            _replace(handle, data)
        finally:
            handle.close()

    async def _create(self, name: str) -> Handle:
        """Open the new file *name*.

        On a full device Chromium may never answer; everything else would wait.
        """
        opening = self._folder.open(name, create=True)
        try:
            handle = await asyncio.wait_for(opening, ANSWERS)
        except TimeoutError as error:
            raise EngineError("QuotaExceededError", name) from error
        if handle is None:
            raise EngineError("NotFoundError", name)
        return handle

    def _append(self, change: Append) -> None:
        handle = self._open.get(change.name)
        if handle is None:
            raise EngineError("InvalidStateError", "closed")
        try:
            if handle.size() != change.at:
                handle.truncate(change.at)
            _write(handle, change.data, change.at)
            handle.flush()
        except errors():
            with suppress(*errors()):  # the first failure is the one to tell
                handle.truncate(change.at)
                handle.flush()
            raise

    async def _remove(self, name: str) -> None:
        handle = self._open.get(name)
        if handle is None:
            await self._folder.remove(name)
        else:
            handle.truncate(0)
            handle.flush()

    async def _insist(self, name: str, waits: int) -> Handle:
        while True:
            try:
                handle = await self._folder.open(name, create=True)
            except errors() as error:
                taken = getattr(error, "name", "") == "NoModificationAllowedError"
                if not taken or waits <= 0:
                    raise
                waits -= 1
                await asyncio.sleep(_RETRY)
                continue
            if handle is None:
                raise InUse("Your diary is open in another tab or window.")
            return handle


def _replace(handle: Handle, data: bytes) -> None:
    handle.truncate(0)
    _write(handle, data, 0)
    handle.flush()


def _write(handle: Handle, data: bytes, at: int) -> None:
    """Write all of *data*; a file system that takes less is full."""
    if handle.write(data, at) != len(data):
        raise EngineError("QuotaExceededError", "short write")
