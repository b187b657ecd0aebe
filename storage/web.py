"""Choose between the engines of a browser, and remember the choice.

The note about the choice lies in IndexedDB, whatever keeps the diary: an
engine that fails must never look like an empty diary.
"""

import contextlib
import logging

from domain.faults import NotKept, NotRead
from storage.files import Folder
from storage.indexeddb import NOTE, Database, IndexedDb, Row
from storage.medium import Changes, Medium
from storage.memory import Memory
from storage.opfs import PATIENCE, Opfs
from storage.trouble import errors

log = logging.getLogger("second-heart")

AWAY = (
    "Your diary is kept in this browser, but the browser does not open it now. "
    "Nothing is lost. Close the app and all its tabs, then open it again."
)
_PROBE = "probe"
_NOT_ALLOWED = ("SecurityError", "InvalidStateError", "NotAllowedError")
"""How browsers say that a site may have no database at all."""


async def choose_in_browser() -> Medium:
    """Return the open medium that keeps the diary in this browser."""
    from storage.indexeddb_js import web_database
    from storage.opfs_js import web_folder

    broken = False
    database: Database | None = None
    try:
        database = await web_database()
    except errors() as error:
        broken = str(getattr(error, "name", "")) not in _NOT_ALLOWED
        log.warning("no database: %s", error)
    folder: Folder | None = None
    with contextlib.suppress(*errors()):  # private windows refuse it
        folder = await web_folder()
    return await choose_from(database, folder, broken=broken)


async def choose_from(
    database: Database | None, folder: Folder | None, *, broken: bool = False
) -> Medium:
    """Return the medium that has the diary, or the best one for a new diary.

    *broken* says that there is a database which could not be opened: it may
    hold the diary, so nothing new is begun elsewhere. Raises InUse or NotRead.
    """
    noted = await _noted(database)
    if database and noted == IndexedDb.place:
        return IndexedDb(database)
    files = await _files(folder, fresh=not noted)
    if files and (noted or not (broken and await files.is_empty())):
        await _settle(database, files.place, noted)
        return files
    if files:
        await files.close()
    if noted or broken:
        raise NotRead(AWAY)
    if database and await _keeps(IndexedDb(database)):
        await _settle(database, IndexedDb.place, noted)
        return IndexedDb(database)
    return Memory()


async def _files(folder: Folder | None, *, fresh: bool) -> Opfs | None:
    """Return the open file system, or None if it does not work; raise InUse."""
    if folder is None:
        return None
    files = Opfs(folder, PATIENCE)
    try:
        await files.open()
    except NotRead as fault:
        log.warning("no file system: %s", fault)
        return None
    if fresh and await files.is_empty() and not await _keeps(files):
        await files.close()
        return None
    return files


async def _keeps(medium: Medium) -> bool:
    """Try *medium*: write, read back, delete."""
    try:
        await medium.commit(Changes(put={_PROBE: _PROBE.encode()}))
        held = await medium.load([_PROBE])
        await medium.commit(Changes(remove=(_PROBE,)))
    except (NotKept, NotRead) as fault:
        log.warning("%s does not keep: %s", medium.place, fault)
        return False
    return held == {_PROBE: _PROBE.encode()}


async def _noted(database: Database | None) -> str:
    """Return the place that the diary was given, or nothing."""
    if database is None:
        return ""
    try:
        rows = await database.read([NOTE])
    except errors() as error:
        raise NotRead(AWAY) from error
    return b"".join(rows.get(NOTE, [])).decode()


async def _settle(database: Database | None, place: str, noted: str) -> None:
    """Note *place*; the connection is only kept by a diary that lies in it."""
    if database is None:
        return
    try:
        if not noted:
            await database.write([Row(NOTE, 0, place.encode(), alone=True)], [])
    except errors() as error:
        log.warning("the place could not be noted: %s", error)
    if place != IndexedDb.place:
        database.close()
