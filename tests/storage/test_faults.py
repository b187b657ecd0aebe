"""What a device refuses becomes a sentence, and nothing confirmed is lost."""

import errno

import pytest

from domain.faults import InUse, NotKept, NotRead
from storage import trouble
from storage.diary import Diary
from storage.indexeddb import IndexedDb
from storage.medium import Medium  # noqa: TC001  # as everywhere else
from storage.opening import open_on
from storage.opfs import Opfs
from storage.trouble import EngineError
from tests.storage.contract import NOW, many
from tests.storage.fakes import Disk, FakeDatabase, FakeFolder

NAMES = {
    "QuotaExceededError": trouble.FULL,
    "NotAllowedError": trouble.FORBIDDEN,
    "SecurityError": trouble.FORBIDDEN,
    "NoModificationAllowedError": trouble.TAKEN,
    "InvalidStateError": trouble.GONE,
    "UnknownError": trouble.FAILED,
}


class Rig:
    """A diary on an engine whose disk can be spoilt."""

    def __init__(self, engine: str) -> None:
        self.disk = Disk()
        self._engine = engine
        self._database = FakeDatabase(self.disk)
        self._folder = FakeFolder(self.disk)

    async def opened(self) -> Diary:
        """Open the diary, after a restart."""
        medium: Medium = IndexedDb(self._database)
        self._database.is_cut = False
        if self._engine == "opfs":
            self.disk = self.disk.copy()
            self._folder = FakeFolder(self.disk)
            medium = Opfs(self._folder, patience=0)
            await medium.open()
        return await open_on(medium, NOW)

    def cut(self) -> None:
        """Close the engine under the diary, as phones do in the background."""
        self._folder.cut()
        self._database.close()


@pytest.fixture(params=["opfs", "indexeddb"])
def rig(request: pytest.FixtureRequest) -> Rig:
    """Return a diary on each engine of the browser."""
    return Rig(request.param)


@pytest.mark.parametrize(("name", "sentence"), NAMES.items())
async def test_error_becomes_a_sentence(rig: Rig, name: str, sentence: str) -> None:
    """Each error of an engine has its sentence; nothing of the commit is seen."""
    diary = await rig.opened()
    await diary.commit(many(2))
    rig.disk.failing = name
    with pytest.raises(NotKept) as refused:
        await diary.commit(many(3, first=10))
    assert refused.value.sentence == sentence
    assert len(diary.recent()) == 2
    rig.disk.failing = ""
    await diary.commit(many(1, first=20))
    await diary.close()

    again = await rig.opened()
    assert {one.id for one in again.recent()} == {"d0000", "d0001", "d0020"}
    assert again.set_aside == ()


async def test_full_at_every_byte(rig: Rig) -> None:
    """Room that ends at any byte of a commit keeps nothing; the next is right."""
    for room in range(0, 600, 7):
        fresh = Rig(rig._engine)
        diary = await fresh.opened()
        await diary.commit(many(1))
        used = sum(len(file.seen or b"") for file in fresh.disk.files.values())
        used = used or sum(map(len, fresh._database.rows.values()))
        fresh.disk.quota = used + room
        with pytest.raises(NotKept, match="no room left"):
            await diary.commit(many(3, first=10))
        fresh.disk.quota = None
        await diary.commit(many(1, first=20))
        again = await fresh.opened()
        assert {one.id for one in again.recent()} == {"d0000", "d0020"}


async def test_engine_closed_by_the_system(rig: Rig) -> None:
    """An engine that the system has closed is opened again; the tap is kept."""
    diary = await rig.opened()
    await diary.commit(many(1))
    rig.cut()
    await diary.commit(many(1, first=10))
    rig.cut()
    assert len(await diary.everything()) == 2
    old = many(60, first=20, ends=NOW.at.replace(month=3))
    await diary.commit(old)
    rig.cut()
    for _ in range(5):
        await diary.tidy(NOW)
    rig.cut()
    assert len(await diary.between(old[0].day, old[-1].day)) == 60
    await diary.close()

    again = await rig.opened()
    assert len(await again.everything()) == 62


async def test_nothing_is_written_after_closing(rig: Rig) -> None:
    """A diary that was handed over writes no byte, whatever is asked of it."""
    diary = await rig.opened()
    await diary.commit(many(60, ends=NOW.at.replace(month=3)))
    await diary.close()
    done, rows = len(rig.disk.trace), dict(rig._database.rows)
    with pytest.raises(NotKept, match="closed your diary"):
        await diary.commit(many(1, first=90))
    with pytest.raises(NotKept):
        await diary.erase()
    await diary.tidy(NOW)

    assert len(rig.disk.trace) == done
    assert rig._database.rows == rows


async def test_swap_that_failed_and_reached_the_disk() -> None:
    """A swap that is said to have failed but did not loses no later tap."""
    disk = Disk()
    medium = Opfs(FakeFolder(disk), patience=0)
    await medium.open()
    diary = await open_on(medium, NOW)
    await diary.commit(many(60, ends=NOW.at.replace(month=3)))
    flush = medium._open["journal.b"].flush

    def failing() -> None:
        flush()
        raise EngineError("UnknownError")

    medium._open["journal.b"].flush = failing  # type: ignore[method-assign]
    for number in range(4):
        await diary.tidy(NOW)
        await diary.commit(many(1, first=100 + number))
    assert disk.files["journal.b"].seen

    medium = Opfs(FakeFolder(disk.copy()), patience=0)
    await medium.open()
    again = await open_on(medium, NOW)
    assert len(again.recent()) == 4
    assert len(await again.everything()) == 64


async def test_failed_commit_that_cannot_be_taken_back() -> None:
    """Where even cutting the half-written frame fails, the next commit replaces it."""
    disk = Disk()
    medium = Opfs(FakeFolder(disk), patience=0)
    await medium.open()
    diary = await open_on(medium, NOW)
    await diary.commit(many(1))
    handle = medium._open["journal.a"]

    def torn(data: bytes, at: int) -> int:
        disk.do("write", "journal.a", at, data)
        disk.failing = "UnknownError"
        raise EngineError("UnknownError")

    handle.write = torn  # type: ignore[method-assign]
    with pytest.raises(NotKept):
        await diary.commit(many(5, first=10))
    del handle.write
    disk.failing = ""
    await diary.commit(many(1, first=20))

    medium = Opfs(FakeFolder(disk.copy()), patience=0)
    await medium.open()
    again = await open_on(medium, NOW)
    assert {one.id for one in again.recent()} == {"d0000", "d0020"}
    assert again.set_aside == ()


async def test_tidying_on_a_full_disk(rig: Rig) -> None:
    """Housekeeping that finds no room says nothing and loses nothing."""
    diary = await rig.opened()
    old = many(60, ends=NOW.at.replace(month=3))
    await diary.commit(old)
    used = sum(len(file.seen or b"") for file in rig.disk.files.values())
    rig.disk.quota = used or sum(map(len, rig._database.rows.values()))
    for _ in range(5):
        await diary.tidy(NOW)
    assert len(await diary.everything()) == 60
    rig.disk.quota = None
    for _ in range(5):
        await diary.tidy(NOW)
    await diary.close()

    again = await rig.opened()
    assert len(await again.everything()) == 60


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, trouble.FULL),
        (errno.EDQUOT, trouble.FULL),
        (errno.EACCES, trouble.FORBIDDEN),
        (errno.EROFS, trouble.FORBIDDEN),
        (errno.EIO, trouble.FAILED),
    ],
)
def test_system_errors(number: int, sentence: str) -> None:
    """Errors of the operating system have the same sentences."""
    with pytest.raises(NotKept) as refused, trouble.keeping():
        raise OSError(number, "as the system says it")

    assert refused.value.sentence == sentence


def test_reading() -> None:
    """A file that another tab has is in use; anything else is not readable."""
    with pytest.raises(InUse), trouble.reading():
        raise EngineError("NoModificationAllowedError")
    with pytest.raises(NotRead), trouble.reading():
        raise OSError(errno.EIO, "as the system says it")


def test_sentences_are_sentences() -> None:
    """Every sentence ends, has no code in it, and says what to do."""
    for one in {*NAMES.values(), trouble.UNREADABLE, trouble.IN_USE}:
        assert one.endswith(".")
        assert "Error" not in one
