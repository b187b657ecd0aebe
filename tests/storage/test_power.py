"""Power may fail after every byte: a transaction is there whole or not at all."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from domain.codec import canonical
from domain.records import bury, edit
from storage import keeping
from storage.diary import Diary
from storage.indexeddb import IndexedDb
from storage.opening import open_on
from storage.opfs import Opfs
from tests.storage.contract import NOON, NOW, many
from tests.storage.fakes import MODES, Disk, FakeDatabase, FakeFolder, PowerCut
from tests.support.make import choice

State = frozenset[bytes]
Play = Callable[[Diary], Awaitable[None]]

OLD = NOON - timedelta(days=9)
"""When entries were created that are due for sealing."""


async def opened(disk: Disk) -> Diary:
    """Open the diary on the fake file system of *disk*."""
    medium = Opfs(FakeFolder(disk), patience=0)
    await medium.open()
    return await open_on(medium, NOW)


async def state(diary: Diary) -> State:
    """Return everything that *diary* holds, in comparable form."""
    return frozenset(canonical(one) for one in await diary.everything())


async def prepared() -> Disk:
    """Return a disk with a diary that has a sealed month and unsealed entries."""
    disk = Disk()
    diary = await opened(disk)
    await diary.commit(many(4, ends=OLD))
    await diary.commit([choice("theme", "dark")])
    for _ in range(9):
        await diary.tidy(NOW)
    await diary.commit(many(2, first=10))
    await diary.close()
    return disk.copy()


@pytest.fixture(autouse=True)
def _small_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SEAL_AT", 2)


async def every_cut(start: Disk, play: Play) -> set[str]:
    """Play on a copy of *start*; cut the power after every byte of what it does.

    The play changes the diary once at most. What is found must be the state
    before it or the state after it, with no damage anywhere.
    Returns the names of the files that were written.
    """
    disk = start.copy()
    diary = await opened(disk)
    before = await state(diary)
    done = len(disk.trace)
    await play(diary)
    after = await state(diary)
    base = start.copy()
    for what in disk.trace[:done]:
        base._apply(what)
    seen: set[frozenset[tuple[str, bytes]]] = set()
    for found, _ in base.replayed(disk.trace[done:]):
        for mode in MODES:
            left = found.after_cut(mode)
            content = frozenset((n, f.seen or b"") for n, f in left.files.items())
            if content in seen:
                continue
            seen.add(content)
            again = await opened(left)
            assert await state(again) in (before, after), (len(seen), mode)
            assert again.set_aside == (), (len(seen), mode)
    return {str(what[1]) for what in disk.trace[done:] if what[0] == "write"}


async def test_commit_of_several_records() -> None:
    """A commit of several records is kept whole or not at all, at every byte."""
    start = await prepared()

    async def play(diary: Diary) -> None:
        new = many(2, first=50)
        old = many(4, ends=OLD)
        await diary.commit(
            [*new, edit(old[0], NOON, "phone", ml=9), bury(old[1], NOON, "phone")]
        )

    assert await every_cut(start, play) == {"journal.b"}


async def test_first_commit_ever() -> None:
    """The very first commit, which also makes the journal, is whole or not there."""
    disk = Disk()
    await (await opened(disk)).close()

    async def play(diary: Diary) -> None:
        await diary.commit(many(2))

    await every_cut(disk.copy(), play)


async def test_confirmed_is_kept() -> None:
    """What was confirmed is there after a cut at any later byte."""
    start = await prepared()
    disk = start.copy()
    diary = await opened(disk)
    base, done = disk.copy(), len(disk.trace)
    states = [await state(diary)]
    for number in range(3):
        await diary.commit(many(1, first=70 + number))
        disk.mark(number + 1)
        states.append(await state(diary))

    for found, confirmed in base.replayed(disk.trace[done:]):
        for mode in MODES:
            seen = await state(await opened(found.after_cut(mode)))
            assert seen in states[int(str(confirmed or 0)) :], mode


async def test_sealing_and_swapping() -> None:
    """Sealing, swapping the journal and saving sums change nothing, at every byte."""
    start = await prepared()
    diary = await opened(start)
    old = many(4, ends=OLD)
    changed = [edit(old[0], NOON, "phone", ml=9), bury(old[1], NOON, "phone")]
    await diary.commit([*many(1, first=30, ends=OLD), *changed])
    await diary.close()

    async def play(diary: Diary) -> None:
        for _ in range(3):
            await diary.tidy(NOW)

    written = await every_cut(start.copy(), play)
    assert written == {"2026-11.a", "2026-11.b", "journal.a", "journal.b", "sums.2026"}


async def test_erasing() -> None:
    """Erasing is whole or has not begun, at every byte."""
    start = await prepared()

    async def play(diary: Diary) -> None:
        await diary.erase()

    await every_cut(start, play)


async def test_transactions_of_the_database() -> None:
    """On IndexedDB every cut leaves the state before or the state after."""
    database = FakeDatabase(Disk())
    diary = await open_on(IndexedDb(database), NOW)
    await diary.commit(many(4, ends=OLD))
    before = await state(diary)
    rows = database.rows
    await diary.commit(many(2, first=20))
    after = await state(diary)

    for steps in range(0, 5000, 5):
        disk = Disk(steps=steps)
        cut = FakeDatabase(disk, rows)
        diary = await open_on(IndexedDb(cut), NOW)
        confirmed = False
        try:
            await diary.commit(many(2, first=20))
            confirmed = True
            for _ in range(3):
                await diary.tidy(NOW)
        except PowerCut:
            pass
        else:
            break
        again = await open_on(IndexedDb(FakeDatabase(Disk(), cut.rows)), NOW)
        allowed = (after,) if confirmed else (before, after)
        assert await state(again) in allowed
    assert 500 < steps < 4000
