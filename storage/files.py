"""The files of a browser as ``storage.opfs`` needs them."""

from typing import Protocol


class Handle(Protocol):
    """An open file; everything is done on return. Raises errors by name."""

    def read(self) -> bytes:
        """Return the whole file."""
        ...

    def size(self) -> int:
        """Return the bytes in the file."""
        ...

    def write(self, data: bytes, at: int) -> int:
        """Write *data* from *at* on and return how many bytes were taken."""
        ...

    def truncate(self, size: int) -> None:
        """Cut the file to *size* bytes."""
        ...

    def flush(self) -> None:
        """Make what was written durable."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class Folder(Protocol):
    """A directory of files."""

    async def open(self, name: str, *, create: bool) -> Handle | None:
        """Open file *name*, or return None if it is not there."""
        ...

    async def names(self) -> frozenset[str]:
        """Return the names of the files."""
        ...

    async def remove(self, name: str) -> None:
        """Remove file *name*, if it is there."""
        ...
