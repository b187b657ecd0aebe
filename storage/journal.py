"""The journal: one frame, one transaction; nothing waits for anything else.

There are two slots.
The one in use starts with a catalogue of the sealed segments and grows by a
frame a transaction. When all of its records are sealed, the other slot gets a
new catalogue and is in use from the moment that is durable; the old slot stays
as it is until then, so that no moment is without a whole journal.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from domain.codec import Document
from storage import frames
from storage.catalogue import JOURNAL, SLOTS, blob, change
from storage.documents import documents
from storage.frames import Frame, Reading
from storage.medium import Append, Changes, Medium

LARGE = 1_000_000
"""A journal of more bytes is removed as soon as it is not in use (an import)."""


@dataclass(frozen=True, slots=True)
class Replay:
    """What the journal says about the diary."""

    head: Frame | None
    """The newest catalogue; None in a new diary, and where it is lost."""
    later: tuple[Frame, ...]
    """The frames that were written after it, in order."""
    damaged: Mapping[str, bytes]
    """What cannot be read, by the name of the blob."""


class Journal:
    """Where transactions go first."""

    def __init__(self, medium: Medium) -> None:
        self._medium = medium
        self._slot = SLOTS[0]
        self._end = 0
        self._number = 0
        self._headless = True

    @property
    def name(self) -> str:
        """The name of the blob in use."""
        return blob(JOURNAL, self._slot)

    async def open(self) -> Replay:
        """Read the journal; raise Newer and touch nothing if it is newer."""
        readings = await self._read()
        every = [frame for one in readings.values() for frame in one.frames]
        heads = {
            frame.number: (slot, frame)
            for slot, one in readings.items()
            for frame in one.frames
            if frame.kind == frames.CATALOGUE
        }
        self._number = max((frame.number for frame in every), default=0)
        head = None
        if heads:
            self._slot, head = heads[max(heads)]
        self._headless = head is None
        self._end = readings[self._slot].end
        since = head.number if head else -1
        later = [frame for frame in every if frame.number > since]
        later.sort(key=lambda frame: frame.number)
        damaged = {
            blob(JOURNAL, slot): one.damaged
            for slot, one in readings.items()
            if one.damaged
        }
        return Replay(head, tuple(later), damaged)

    async def documents(self) -> list[Document]:
        """Return every document that either slot still holds; raise NotRead."""
        readings = await self._read()
        return [
            document
            for one in readings.values()
            for frame in one.frames
            for document in _documents(frame)
        ]

    async def append(
        self,
        kind: bytes,
        body: bytes,
        head: Callable[[], bytes],
        put: Mapping[str, bytes] | None = None,
    ) -> None:
        """Keep a frame, after the blobs of *put*; raise NotKept and keep nothing.

        *head* gives what a journal starts with, if this one has no head yet.
        """
        data = b""
        if self._headless:
            data = frames.encode(frames.CATALOGUE, self._next(), head())
        data += frames.encode(kind, self._next(), body)
        place = Append(self.name, self._end, data)
        await self._medium.commit(Changes(put=put or {}, append=place))
        self._headless = False
        self._end += len(data)

    async def turn(self, body: bytes) -> None:
        """Start over in the other slot, with the head *body*; raise NotKept."""
        other = SLOTS[1 - SLOTS.index(self._slot)]
        head = frames.encode(frames.CATALOGUE, self._next(), body)
        old = (self.name,) if self._end > LARGE else ()
        await self._medium.commit(Changes({blob(JOURNAL, other): head}, remove=old))
        self._slot, self._end, self._headless = other, len(head), False

    async def remove_all_but_itself(self, names: Iterable[str]) -> None:
        """Remove every blob of *names* but the journal in use; raise NotKept."""
        others = tuple(name for name in names if name != self.name)
        await self._medium.commit(Changes(remove=others))

    def _next(self) -> int:
        """Return a number that no frame has, not even one of a failed commit.

        A failed commit may have reached the disk all the same.
        """
        self._number += 1
        return self._number

    async def _read(self) -> dict[str, Reading]:
        names = {slot: blob(JOURNAL, slot) for slot in SLOTS}
        blobs = await self._medium.load(names.values())
        return {slot: frames.read(blobs.get(name, b"")) for slot, name in names.items()}


def _documents(frame: Frame) -> Iterable[Document]:
    """Return the documents that *frame* holds, or none if it cannot be read."""
    try:
        if frame.kind == frames.RECORDS:
            return documents(frame.body)
        return change(frame.body).carried
    except ValueError:
        return ()
