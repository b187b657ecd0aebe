"""Keep bytes in IndexedDB, where the browser has no file system for us.

A blob is one row or, where it was appended to, several: a row for each append,
under the blob's name and the place in it.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from storage.medium import Append, Changes
from storage.trouble import errors, keeping, reading


@dataclass(frozen=True, slots=True)
class Row:
    """Bytes of blob *name* from place *at* on; *alone* replaces all its rows."""

    name: str
    at: int
    data: bytes
    alone: bool


class Database(Protocol):
    """The transactions that are needed. Raises errors by name."""

    async def read(self, names: Sequence[str]) -> dict[str, list[bytes]]:
        """Return the rows of each of *names*, in the order of their places."""
        ...

    async def names(self) -> frozenset[str]:
        """Return the names that have rows."""
        ...

    async def write(self, rows: Sequence[Row], remove: Sequence[str]) -> None:
        """Write all of *rows*, remove all of *remove*: one strict transaction."""
        ...

    async def reopen(self) -> None:
        """Connect anew."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


T = TypeVar("T")

_CUT = ("InvalidStateError", "UnknownError")
"""How browsers say that the connection is gone."""

NOTE = "place"
"""The row that says which engine keeps the diary; it is no part of the diary."""


class IndexedDb:
    """An object store of rows."""

    place = "indexeddb"

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ends: dict[str, int] = {}
        """The places where blobs are known to end."""
        self._closed = False

    async def open(self) -> None:
        """Do nothing: the database is open."""

    async def names(self) -> frozenset[str]:
        """Return the names of all blobs."""
        with reading():
            return await self._database.names() - {NOTE}

    async def load(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the blobs of *names* that exist; raise NotRead."""
        wanted = list(names)
        with reading():
            rows = await self._insisting(lambda: self._database.read(wanted))
        held = {name: b"".join(parts) for name, parts in rows.items() if parts}
        self._ends.update({name: len(data) for name, data in held.items()})
        return held

    async def commit(self, changes: Changes) -> None:
        """Keep *changes*: durable on return, else NotKept is raised."""
        with keeping():
            puts = changes.put.items()
            rows = [Row(name, 0, data, alone=True) for name, data in puts]
            if changes.append:
                rows.append(await self._appended(changes.append))
            touched = {row.name for row in rows} | set(changes.remove)
            for name in touched:
                self._ends.pop(name, None)
            remove = changes.remove
            await self._insisting(lambda: self._database.write(rows, remove))
            self._ends.update({row.name: row.at + len(row.data) for row in rows})

    async def reopen(self) -> None:
        """Connect anew; raise NotRead."""
        self._ends.clear()
        with reading():
            await self._database.reopen()

    async def close(self) -> None:
        """Close the connection."""
        self._closed = True
        self._database.close()

    async def _insisting(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do *work*; once more over a new connection if the system has cut ours.

        Phones do that to an app that was in the background. A row is written to
        its place, so that writing it twice is writing it once.
        """
        try:
            return await work()
        except errors() as error:
            if self._closed or getattr(error, "name", "") not in _CUT:
                raise
        await self._database.reopen()
        return await work()

    async def _appended(self, change: Append) -> Row:
        """Return the row of *change*: a further one where the blob ends there."""
        if change.at == 0 or self._ends.get(change.name) == change.at:
            return Row(change.name, change.at, change.data, change.at == 0)
        parts = await self._insisting(lambda: self._database.read([change.name]))
        held = b"".join(parts.get(change.name, []))
        return Row(change.name, 0, held[: change.at] + change.data, alone=True)
