"""IndexedDB as ``storage.indexeddb`` needs it; only for the worker.

A transaction ends by itself once nothing is asked of it, and Python gets its
turn too late to ask again. So every transaction is asked for in one go.
"""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

import js
from pyodide.ffi import create_proxy, to_js

from storage.indexeddb import Row
from storage.medium import BASE
from storage.trouble import EngineError

_STORE = "blobs"
_PATIENCE = 5.0
"""Seconds after which a database that does not answer is taken to be broken."""


class WebDatabase:
    """An open connection."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._database: Any = None

    async def read(self, names: Sequence[str]) -> dict[str, list[bytes]]:
        """Return the rows of each of *names*, in the order of their places."""
        if not names:
            return {}
        deal = self._database.transaction(_STORE, "readonly")
        store = deal.objectStore(_STORE)
        asked = {name: store.getAll(_range(name)) for name in names}
        await _done(deal)
        return {
            name: [one.to_bytes() for one in request.result]
            for name, request in asked.items()
        }

    async def names(self) -> frozenset[str]:
        """Return the names that have rows."""
        deal = self._database.transaction(_STORE, "readonly")
        request = deal.objectStore(_STORE).getAllKeys()
        await _done(deal)
        return frozenset(str(key[0]) for key in request.result)

    async def write(self, rows: Sequence[Row], remove: Sequence[str]) -> None:
        """Write all of *rows*, remove all of *remove*: one strict transaction."""
        deal = self._database.transaction(_STORE, "readwrite", durability="strict")
        store = deal.objectStore(_STORE)
        try:
            for name in (*remove, *(row.name for row in rows if row.alone)):
                store.delete(_range(name))
            for row in rows:
                store.put(to_js(row.data), to_js([row.name, row.at]))
        except Exception:
            deal.abort()
            raise
        await _done(deal)

    async def reopen(self) -> None:
        """Connect, anew if need be; raise if the database does not open."""
        if self._database:
            self._database.close()
        request = js.indexedDB.open(self._name, 1)
        made = create_proxy(lambda _event: request.result.createObjectStore(_STORE))
        request.onupgradeneeded = made
        try:
            waiting = _settled(request, ("success",), ("error", "blocked"))
            await asyncio.wait_for(waiting, _PATIENCE)
        except TimeoutError as error:
            raise EngineError("TimeoutError", "the database is silent") from error
        finally:
            request.onupgradeneeded = None
            made.destroy()
        self._database = request.result

    def close(self) -> None:
        """Close the connection."""
        self._database.close()


async def web_database(name: str = BASE) -> WebDatabase | None:
    """Open the database, or return None in an engine that has none.

    Raises EngineError, or a JavaScript exception, if it does not open.
    """
    if not getattr(js, "indexedDB", None):
        return None
    database = WebDatabase(name)
    await database.reopen()
    return database


async def _done(deal: Any) -> None:
    await _settled(deal, ("complete",), ("abort",))


async def _settled(target: Any, good: Iterable[str], bad: Iterable[str]) -> None:
    """Wait for an event of *good*; raise the target's error at one of *bad*."""
    future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def settle(event: Any) -> None:
        if not future.done():
            future.set_result(event.type in good)

    heard = create_proxy(settle)
    for name in (*good, *bad):
        setattr(target, f"on{name}", heard)
    try:
        if not await future:
            name = getattr(getattr(target, "error", None), "name", "AbortError")
            raise EngineError(str(name))
    finally:
        for name in (*good, *bad):
            setattr(target, f"on{name}", None)
        heard.destroy()


def _range(name: str) -> Any:
    first, last = to_js([name, 0]), to_js([name, js.Infinity])
    return js.IDBKeyRange.bound(first, last)
