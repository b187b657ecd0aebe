"""One way to open each kind of storage, for the contract."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from storage.indexeddb import IndexedDb
from storage.medium import Medium
from storage.memory import Memory
from storage.native import Native
from storage.opfs import Opfs
from tests.storage.fakes import Disk, FakeDatabase, FakeFolder

Make = Callable[[], Awaitable[Medium]]


def _opener(kind: str, folder: Path, disk: Disk) -> Callable[[], Medium]:
    memory, files, database = Memory(), FakeFolder(disk), FakeDatabase(disk)
    return {
        "memory": lambda: memory,
        "file": lambda: Native(folder / "diary"),
        "opfs": lambda: Opfs(files, patience=0),
        "indexeddb": lambda: IndexedDb(database),
    }[kind]


@pytest.fixture
def disk() -> Disk:
    """Return the disk under the fake engines."""
    return Disk()


@pytest.fixture(params=["memory", "file", "opfs", "indexeddb"])
def make(request: pytest.FixtureRequest, tmp_path: Path, disk: Disk) -> Make:
    """Return a way to open the same storage again and again."""
    opener = _opener(request.param, tmp_path, disk)

    async def opened() -> Medium:
        medium = opener()
        await medium.open()
        return medium

    return opened
