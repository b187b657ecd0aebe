"""Keep bytes in memory, for as long as the app runs."""

from collections.abc import Iterable

from storage.medium import Changes


class Memory:
    """A medium that forgets."""

    place = "memory"

    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}

    async def open(self) -> None:
        """Do nothing: memory is always there."""

    async def names(self) -> frozenset[str]:
        """Return the names of all blobs."""
        return frozenset(self.blobs)

    async def load(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the blobs of *names* that exist."""
        return {name: self.blobs[name] for name in names if name in self.blobs}

    async def commit(self, changes: Changes) -> None:
        """Take *changes* over."""
        self.blobs.update(changes.put)
        if changes.append:
            name, at = changes.append.name, changes.append.at
            self.blobs[name] = self.blobs.get(name, b"")[:at] + changes.append.data
        for name in changes.remove:
            self.blobs.pop(name, None)

    async def reopen(self) -> None:
        """Do nothing."""

    async def close(self) -> None:
        """Do nothing."""
