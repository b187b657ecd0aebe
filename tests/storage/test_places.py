"""Where a browser keeps the diary: chosen by trying, never changed silently."""

import asyncio

import pytest

from domain.faults import InUse, NotKept, NotRead
from storage.catalogue import JOURNAL, SLOTS, blob
from storage.indexeddb import NOTE
from storage.medium import Changes, Medium
from storage.opening import open_on
from storage.opfs import Opfs
from storage.web import choose_from
from tests.storage.contract import NOW, many
from tests.storage.fakes import Disk, FakeDatabase, FakeFolder


class Browser:
    """A browser whose engines can be there, missing or broken."""

    def __init__(self) -> None:
        self.disk, self.store = Disk(), Disk()
        self.folder: FakeFolder | None = FakeFolder(self.disk)
        self.database: FakeDatabase | None = FakeDatabase(self.store)
        self.broken = False

    async def choose(self) -> Medium:
        """Choose as a start of the app does."""
        if self.database:
            self.database.is_cut = False
        return await choose_from(self.database, self.folder, broken=self.broken)

    @property
    def note(self) -> bytes:
        """What is noted about the place."""
        assert self.database
        return self.database.rows.get((NOTE, 0), b"")


async def _log(medium: Medium) -> None:
    diary = await open_on(medium, NOW)
    await diary.commit(many(1))
    await diary.close()


async def test_file_system_first() -> None:
    """A new diary goes to the file system, and that is noted."""
    browser = Browser()
    medium = await browser.choose()

    assert medium.place == "opfs"
    assert browser.note == b"opfs"
    assert await medium.names() == {"journal.a", "journal.b"}


@pytest.mark.parametrize("error", ["UnknownError", "SecurityError", "TypeError"])
async def test_database_where_files_do_not_keep(error: str) -> None:
    """Where files cannot be written the diary goes to the database, for good."""
    browser = Browser()
    browser.disk.failing = error
    await _log(await browser.choose())
    assert browser.note == b"indexeddb"
    browser.disk.failing = ""
    medium = await browser.choose()

    assert medium.place == "indexeddb"
    assert len((await open_on(medium, NOW)).recent()) == 1


async def test_memory_where_nothing_keeps() -> None:
    """Without any engine the diary is in memory, and says so."""
    browser = Browser()
    browser.folder = browser.database = None
    assert (await browser.choose()).place == "memory"
    browser = Browser()
    browser.disk.failing = browser.store.failing = "QuotaExceededError"

    assert (await browser.choose()).place == "memory"


@pytest.mark.parametrize("gone", ["missing", "failing"])
async def test_diary_in_files_that_do_not_open(gone: str) -> None:
    """A diary in the file system is never replaced by an empty one elsewhere."""
    browser = Browser()
    await _log(await browser.choose())
    kept = browser.folder
    if gone == "missing":
        browser.folder = None
    else:
        browser.folder = _Failing(browser.disk)
    with pytest.raises(NotRead, match="Nothing is lost"):
        await browser.choose()
    browser.folder = kept

    assert len((await open_on(await browser.choose(), NOW)).recent()) == 1


async def test_database_that_does_not_answer() -> None:
    """A database that does not open may hold the diary: nothing new is begun."""
    browser = Browser()
    browser.database, browser.broken = None, True
    with pytest.raises(NotRead, match="Nothing is lost"):
        await browser.choose()
    assert not any(file.is_open for file in browser.disk.files.values())
    browser.folder = None
    with pytest.raises(NotRead, match="Nothing is lost"):
        await browser.choose()


async def test_files_go_on_without_the_database() -> None:
    """A diary in the file system opens even while the database does not answer."""
    browser = Browser()
    await _log(await browser.choose())
    browser.database, browser.broken = None, True
    medium = await browser.choose()

    assert medium.place == "opfs"
    assert len((await open_on(medium, NOW)).recent()) == 1


async def test_other_tab_has_the_files() -> None:
    """Files that another tab has are in use, not missing."""
    browser = Browser()
    await browser.choose()
    browser.folder = FakeFolder(browser.disk)
    quick = pytest.MonkeyPatch()
    with quick.context() as patch:
        patch.setattr("storage.web.PATIENCE", 0.0)
        with pytest.raises(InUse):
            await browser.choose()


class _Failing(FakeFolder):
    async def open(self, name: str, *, create: bool):
        """Fail as a broken disk does."""
        raise OSError(5, "as the system says it")


class _Silent(FakeFolder):
    async def open(self, name: str, *, create: bool):
        """Answer as usual for what is there, and never for a new file."""
        if name not in self._disk.files:
            await asyncio.Event().wait()
        return await super().open(name, create=create)


async def test_a_new_file_that_never_comes_is_no_room(monkeypatch):
    """Chromium may never answer on a full device: the change is refused, others go."""
    monkeypatch.setattr("storage.opfs.ANSWERS", 0.0)
    disk = Disk()
    first = Opfs(FakeFolder(disk))
    await first.open()
    await first.close()
    place = Opfs(_Silent(disk))
    await place.open()

    with pytest.raises(NotKept, match="no room left"):
        await place.commit(Changes({"snapshot.1": b"copy"}))

    journal = blob(JOURNAL, SLOTS[0])
    await place.commit(Changes({journal: b"kept"}))
    assert await place.load([journal]) == {journal: b"kept"}
