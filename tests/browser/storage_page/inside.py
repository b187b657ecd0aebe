"""What the test page can ask of the worker; runs inside the browser."""

import time
from collections.abc import Awaitable

from domain.faults import Fault
from storage import owner as owners
from storage.diary import Diary
from storage.indexeddb import IndexedDb
from storage.indexeddb_js import web_database
from storage.medium import Medium
from storage.opening import open_diary, open_on
from storage.opfs import Opfs
from storage.opfs_js import web_folder
from tests.bench import growth as bench
from tests.storage.contract import CHECKS, NOW, many

held: dict[str, object] = {}
"""The diary and the right to it, between two calls."""


async def engines() -> str:
    """Return the engines that this browser has in a worker."""
    found = []
    try:
        folder = await web_folder()
        if folder is not None:
            medium = Opfs(folder, patience=0)
            await medium.open()
            await medium.close()
            found.append("opfs")
    except (Fault, Exception) as error:  # told to the test
        found.append(f"no opfs: {error}")
    if await web_database() is not None:
        found.append("indexeddb")
    return " ".join(found)


async def clean() -> None:
    """Remove everything that earlier checks have left."""
    import js

    folder = await web_folder()
    if folder is not None:
        for name in await folder.names():
            await folder.remove(name)
    database = await web_database()
    if database is not None:
        await database.write([], list(await database.names()))
        database.close()
    js.console.log("clean")


async def medium_of(engine: str) -> Medium:
    """Open the engine called *engine*."""
    if engine == "opfs":
        folder = await web_folder()
        assert folder is not None
        medium: Medium = Opfs(folder)
    else:
        database = await web_database()
        assert database is not None
        medium = IndexedDb(database)
    await medium.open()
    return medium


async def check(name: str, engine: str) -> str:
    """Run check *name* of the contract over *engine*."""
    await clean()
    (found,) = (one for one in CHECKS if one.__name__ == name)
    await found(lambda: medium_of(engine))
    return "held"


async def place() -> str:
    """Open the diary as the app does; return its place, or what went wrong."""
    try:
        diary = await open_diary(NOW)
    except Fault as fault:
        return fault.sentence
    held["diary"] = diary
    return diary.place


async def log(number: int) -> int:
    """Log drink *number* in the open diary; return how many there are."""
    diary = held["diary"]
    assert isinstance(diary, Diary)
    await diary.commit(many(1, first=number))
    return len(diary.recent())


async def close() -> None:
    """Close the open diary."""
    diary = held.pop("diary")
    assert isinstance(diary, Diary)
    await diary.close()


async def take() -> str:
    """Become the owner of the diary; return "mine", or what stands against it."""
    return await _own(owners.take())


async def ask() -> str:
    """Ask the other tab to move, and become the owner."""
    return await _own(owners.ask_to_move())


async def _own(taking: Awaitable[owners.Owner]) -> str:
    try:
        owner = await taking
    except Fault as fault:
        return fault.sentence
    owner.on_asked(_move)
    held["owner"] = owner
    return "mine"


async def _move() -> None:
    if "diary" in held:
        await close()


async def grow(engine: str, days: int) -> None:
    """Make a diary of *days* days on *engine*."""
    await clean()
    await bench.make(lambda: _benched(engine), days)


async def figures(engine: str) -> str:
    """Return what things cost, in milliseconds, in the diary on *engine*."""
    told = []
    for name, measure in bench.MEASURES.items():
        (took,) = await bench.fastest(measure, [lambda: _benched(engine)])
        told.append(f"{name} {took:.2f}")
    return ", ".join(told)


async def _benched(engine: str) -> Diary:
    return await open_on(await medium_of(engine), bench.NOW)


def hang(seconds: float) -> None:
    """Answer nothing for *seconds*, as a tab does that the system has frozen."""
    time.sleep(seconds)
