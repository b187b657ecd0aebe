"""The contract of everything that can keep bytes.

A medium keeps blobs by name.
The order inside one commit is part of the contract: what is put is durable
before anything is appended, and that before anything is removed.
Nothing that was there is touched unless it is named.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

BASE = "second-heart:diary"
"""What the browser's databases, directories and locks of the diary are called."""


@dataclass(frozen=True, slots=True)
class Append:
    """Make blob *name* its first *at* bytes, followed by *data*.

    The place is named, so that a commit after a failed one overwrites whatever
    the failed one has left.
    """

    name: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Changes:
    """What one commit does."""

    put: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """Whole blobs, each in place of what its name held before."""
    append: Append | None = None
    remove: tuple[str, ...] = ()


class Medium(Protocol):
    """One engine that keeps bytes."""

    @property
    def place(self) -> str:
        """Its name: "opfs", "indexeddb", "file" or "memory"."""
        ...

    async def open(self) -> None:
        """Get ready; raise InUse, or NotRead if the engine does not work here."""
        ...

    async def names(self) -> frozenset[str]:
        """Return the names of all blobs."""
        ...

    async def load(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the blobs of *names* that exist; raise NotRead."""
        ...

    async def commit(self, changes: Changes) -> None:
        """Keep *changes*: durable on return, else NotKept is raised."""
        ...

    async def reopen(self) -> None:
        """Let go of everything and get ready again; raise as ``open`` does."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...
