"""The files of a phone package or a desktop."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from domain.codec import canonical
from domain.faults import InUse, NotKept
from storage import keeping, native
from storage.diary import Diary
from storage.medium import Append, Changes
from storage.native import Native
from storage.opening import open_on
from storage.owner import Owner, own
from storage.owner_native import FileLock, NoChannel
from tests.storage.contract import NOW, many
from tests.storage.fakes import PowerCut
from tests.storage.test_power import OLD


class CutOs:
    """The module ``os``, which does a number of steps and then nothing more.

    Every byte written is a step, and so is every other change.
    """

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def __getattr__(self, name: str) -> Any:
        found = getattr(os, name)
        if name not in {"ftruncate", "truncate", "fsync", "replace", "unlink"}:
            return found

        def counted(*args: Any) -> Any:
            self._spend(1)
            return found(*args)

        return counted

    def write(self, handle: int, data: memoryview) -> int:
        """Write as many bytes as there is power for."""
        done = min(self.steps, len(data))
        os.write(handle, data[:done])
        self._spend(len(data))
        return done

    def _spend(self, count: int) -> None:
        self.steps -= count
        if self.steps < 0:
            raise PowerCut


async def opened(folder: Path) -> Diary:
    """Open the diary in *folder*."""
    medium = Native(folder)
    await medium.open()
    return await open_on(medium, NOW)


async def state(folder: Path) -> frozenset[bytes]:
    """Return everything that the diary in *folder* holds, after a restart."""
    diary = await opened(folder)
    held = await diary.everything()
    assert diary.set_aside == ()
    await diary.close()
    return frozenset(canonical(one) for one in held)


async def test_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cut at any byte of a commit, a sealing and a swap loses nothing confirmed."""
    monkeypatch.setattr(keeping, "SEAL_AT", 2)
    content = await _prepared(tmp_path / "start")
    before = await state(tmp_path / "start")
    steps, states = 0, {before}
    while True:
        folder = _laid(tmp_path / "cut", content)
        confirmed, whole = await _play(folder, steps, monkeypatch)
        found = await state(folder)
        states.add(found)
        assert len(states) <= 2
        assert found != before or not confirmed
        if whole:
            break
        steps += 1 if steps < 460 else 41
    assert steps > 2000


async def _prepared(folder: Path) -> dict[str, bytes]:
    diary = await opened(folder)
    await diary.commit(many(2, ends=OLD))
    await diary.tidy(NOW)
    await diary.commit(many(2, first=10, ends=OLD))
    await diary.close()
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _laid(folder: Path, content: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, data in content.items():
        (folder / name).write_bytes(data)
    return folder


async def _play(
    folder: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> tuple[bool, bool]:
    """Commit and tidy; return whether that was confirmed and went to its end."""
    diary = await opened(folder)
    confirmed = False
    with monkeypatch.context() as patch:
        patch.setattr(native, "os", CutOs(steps))
        try:
            await diary.commit(many(2, first=30))
            confirmed = True
            await diary.tidy(NOW)
        except PowerCut:
            return confirmed, False
        finally:
            await diary.close()
    return True, True


async def test_failed_write_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a full disk nothing half-written is left, and the next commit is right."""
    medium = Native(tmp_path)
    await medium.open()
    await medium.commit(Changes(append=Append("journal.a", 0, b"first")))

    def full(handle: int, data: memoryview) -> int:
        os.lseek(handle, 0, os.SEEK_CUR)
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(native.os, "write", full)
        with pytest.raises(NotKept, match="no room left"):
            await medium.commit(Changes(append=Append("journal.a", 5, b"second")))
    assert (tmp_path / "journal.a").read_bytes() == b"first"
    await medium.commit(Changes(append=Append("journal.a", 5, b"third")))

    assert (tmp_path / "journal.a").read_bytes() == b"firstthird"
    await medium.close()


async def test_left_overs_are_removed(tmp_path: Path) -> None:
    """A temporary file of a put that was cut short is gone at the next start."""
    (tmp_path / "2026-11.a.new").write_bytes(b"half")
    medium = Native(tmp_path)
    await medium.open()

    assert await medium.names() == frozenset()


async def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A place that is no folder is told in a sentence."""
    (tmp_path / "diary").write_bytes(b"")
    with pytest.raises(Exception, match="could not read your diary"):
        await Native(tmp_path / "diary").open()


async def test_file_lock(tmp_path: Path) -> None:
    """Outside a browser one process has the diary; letting go lets the next have it."""
    path = tmp_path / "new" / "diary.lock"
    first = await own(FileLock(path), NoChannel(), 0)
    assert isinstance(first, Owner)
    with pytest.raises(InUse):
        await own(FileLock(path), NoChannel(), 0)
    first.release()
    (await own(FileLock(path), NoChannel(), 0)).release()
