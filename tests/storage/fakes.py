"""A disk that can lose power after any byte, and engines on top of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from storage.indexeddb import Row
from storage.trouble import EngineError

MODES = ("kept", "lost", "zeros")
"""What can become of bytes that were written and not flushed: they are there,
they are not, or the file has its length and zeros in their place."""


class PowerCut(Exception):
    """The power failed; nothing after this happens."""


@dataclass
class File:
    """A file as programs see it, and as it is on the platter."""

    seen: bytes | None = b""
    safe: bytes | None = None
    """None where there is no file."""
    is_open: bool = False
    opened: int = 0
    """How often it was opened; older handles are dead."""


@dataclass
class Disk:
    """Files, with a number of steps until the power fails.

    Every byte written is a step, and so is every other operation.
    """

    files: dict[str, File] = field(default_factory=dict)
    steps: int | None = None
    quota: int | None = None
    """Bytes in all files after which nothing more is taken."""
    failing: str = ""
    """The name of the error that every write raises from now on."""
    trace: list[tuple[Any, ...]] = field(default_factory=list)
    """Everything that was done, for ``replayed``."""

    def step(self, count: int = 1) -> int:
        """Return how many of *count* steps are done; raise PowerCut when dead."""
        if self.steps is None:
            return count
        if self.steps <= 0:
            raise PowerCut
        done = min(count, self.steps)
        self.steps -= done
        return done

    def room(self, more: int) -> int:
        """Return how many of *more* bytes fit."""
        if self.quota is None:
            return more
        used = sum(len(file.seen or b"") for file in self.files.values())
        return max(0, min(more, self.quota - used))

    def do(self, *what: Any) -> None:
        """Do one thing to a file, and remember it."""
        self.trace.append(what)
        self._apply(what)

    def mark(self, value: object) -> None:
        """Put *value* into the trace."""
        self.trace.append(("mark", value))

    def copy(self) -> "Disk":
        """Return the same files, closed, on a disk that works."""
        pairs = self.files.items()
        return Disk({name: File(file.seen, file.safe) for name, file in pairs})

    def after_cut(self, mode: str) -> "Disk":
        """Return what is found when the power is back, in one of MODES."""
        found: dict[str, File] = {}
        for name, file in self.files.items():
            data = {
                "kept": file.seen,
                "lost": file.safe,
                "zeros": _zeroed(file.safe, file.seen),
            }[mode]
            if data is not None:
                found[name] = File(data, data)
        return Disk(found)

    def replayed(
        self, trace: Sequence[tuple[Any, ...]]
    ) -> Iterator[tuple["Disk", object]]:
        """Yield the disk after every byte of *trace*, with the last mark."""
        disk, last = self.copy(), None
        for what in trace:
            if what[0] == "mark":
                last = what[1]
            elif what[0] == "write":
                _, name, at, data = what
                for end in range(1, len(data)):
                    disk._apply(("write", name, at + end - 1, data[end - 1 : end]))
                    yield disk, last
                disk._apply(what)
            else:
                disk._apply(what)
            yield disk, last

    def _apply(self, what: tuple[Any, ...]) -> None:
        kind, name, *rest = what
        file = self.files.setdefault(name, File())
        held = file.seen or b""
        if kind == "create":
            file.seen = b""
        elif kind == "write":
            at, data = rest
            file.seen = held[:at].ljust(at, b"\0") + data + held[at + len(data) :]
        elif kind == "truncate":
            file.seen = held[: rest[0]].ljust(rest[0], b"\0")
        elif kind == "flush":
            file.safe = file.seen
        else:
            file.seen = None


def _zeroed(safe: bytes | None, seen: bytes | None) -> bytes | None:
    if seen is None or safe is None or not seen.startswith(safe):
        return seen
    return safe + bytes(len(seen) - len(safe))


class FakeHandle:
    """A synchronous access handle on the disk."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk = disk
        self._name = name
        self._file = disk.files[name]
        self._file.opened += 1
        self._ours = self._file.opened

    def read(self) -> bytes:
        """Return the whole file."""
        return self._file.seen or b""

    def size(self) -> int:
        """Return the bytes in the file."""
        return len(self._file.seen or b"")

    def write(self, data: bytes, at: int) -> int:
        """Write as much of *data* as there is power and room for."""
        self._fail()
        done = self._disk.step(len(data))
        taken = self._disk.room(done)
        self._disk.do("write", self._name, at, data[:taken])
        if done < len(data):
            raise PowerCut
        return taken

    def truncate(self, size: int) -> None:
        """Cut the file to *size* bytes."""
        self._fail()
        self._disk.step()
        self._disk.do("truncate", self._name, size)

    def flush(self) -> None:
        """Make what was written safe."""
        self._fail()
        self._disk.step()
        self._disk.do("flush", self._name)

    def close(self) -> None:
        """Let go of the file."""
        self._file.is_open = False

    def _fail(self) -> None:
        if self._file.opened != self._ours or not self._file.is_open:
            raise EngineError("InvalidStateError")
        if self._disk.failing:
            raise EngineError(self._disk.failing)


class FakeFolder:
    """A directory of the browser's file system."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    async def open(self, name: str, *, create: bool) -> FakeHandle | None:
        """Open file *name*, which no other handle may have."""
        file = self._disk.files.get(name)
        if file is None or file.seen is None:
            if not create:
                return None
            self._disk.step()
            self._disk.do("create", name)
        if self._disk.files[name].is_open:
            raise EngineError("NoModificationAllowedError")
        self._disk.files[name].is_open = True
        return FakeHandle(self._disk, name)

    async def names(self) -> frozenset[str]:
        """Return the names of the files."""
        files = self._disk.files.items()
        return frozenset(name for name, file in files if file.seen is not None)

    def cut(self) -> None:
        """Close every handle, as a phone does to an app in the background."""
        for file in self._disk.files.values():
            file.is_open = False

    async def remove(self, name: str) -> None:
        """Remove file *name*, if it is there."""
        if name in self._disk.files:
            self._disk.step()
            self._disk.do("remove", name)


class FakeDatabase:
    """An object store whose transactions are whole or not at all."""

    def __init__(self, disk: Disk, rows: dict[tuple[str, int], bytes] | None = None):
        self._disk = disk
        self.rows = dict(rows or {})
        self.is_cut = False

    async def read(self, names: Sequence[str]) -> dict[str, list[bytes]]:
        """Return the rows of each of *names*, in the order of their places."""
        self._check()
        return {
            name: [self.rows[key] for key in sorted(self.rows) if key[0] == name]
            for name in names
        }

    async def names(self) -> frozenset[str]:
        """Return the names that have rows."""
        return frozenset(name for name, _ in self.rows)

    async def write(self, rows: Sequence[Row], remove: Sequence[str]) -> None:
        """Write all of *rows*, remove all of *remove*; or fail and do nothing."""
        self._check()
        if self._disk.failing:
            raise EngineError(self._disk.failing)
        gone = {*remove, *(row.name for row in rows if row.alone)}
        kept = {key: data for key, data in self.rows.items() if key[0] not in gone}
        kept |= {(row.name, row.at): row.data for row in rows}
        for row in rows:
            if self._disk.step(len(row.data) + 1) <= len(row.data):
                raise PowerCut
        size = sum(map(len, kept.values()))
        if self._disk.quota is not None and size > self._disk.quota:
            raise EngineError("QuotaExceededError")
        self.rows = kept
        self._disk.step()

    async def reopen(self) -> None:
        """Connect anew."""
        self.is_cut = False

    def close(self) -> None:
        """Cut the connection."""
        self.is_cut = True

    def _check(self) -> None:
        if self.is_cut:
            raise EngineError("InvalidStateError")
