"""The diary: records in, records out, durable in between."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import date

from domain.codec import Document, canonical, instant_text, to_document
from domain.days import Moment
from domain.faults import NotKept, NotRead
from domain.records import Record
from domain.steps import PIECE
from domain.versions import wins
from storage import frames, readable, snapshots
from storage.documents import TIMELESS, framed
from storage.journal import Journal
from storage.keeping import RECENT, Keeper
from storage.medium import Medium
from storage.months import Months
from storage.reader import Reader
from storage.trouble import GONE

STEPS = 4
"""Pieces of housekeeping in one call; each takes some 10 ms on a phone."""

LEFT = "What was set aside under this name is not there any more."


class Diary:
    """Everything the person entered, on one medium.

    Made by ``storage.opening``. Calls queue one behind another.
    """

    def __init__(self, medium: Medium, journal: Journal, months: Months) -> None:
        self._medium = medium
        self._journal = journal
        self._months = months
        self._keeper = Keeper(medium, journal, months)
        self._reader = Reader(months, self._keeper.totals)
        self._turn = asyncio.Lock()
        self._closed = False
        self._since = ""

    @property
    def place(self) -> str:
        """Which engine keeps the diary."""
        return self._medium.place

    @property
    def set_aside(self) -> tuple[str, ...]:
        """The names of damaged data that was set aside."""
        return self._keeper.aside

    async def commit(self, records: Sequence[Record]) -> None:
        """Keep *records* in one transaction; raise NotKept and keep none of them.

        Of two versions of an id the one of higher rank is kept; what is already
        kept is not written again. Raises NotRead if an old month is needed for
        that and cannot be read.
        """
        async with self._open():
            await self._commit(records)

    async def proves(self, record: Record) -> bool:
        """Keep *record*, open the files anew, and say whether they hold it.

        Raises NotKept, NotRead or InUse.
        """
        async with self._open():
            await self._commit([record])
            await self._medium.reopen()
            return to_document(record) in await Journal(self._medium).documents()

    def timeless(self) -> tuple[Record, ...]:
        """Return the living records of the kinds that every start needs."""
        return readable.records(self._months.image.living(TIMELESS))

    def recent(self) -> tuple[Record, ...]:
        """Return the living entries that were created shortly before the start."""
        return readable.records(self._months.image.since(self._since))

    async def between(self, first: date, last: date) -> tuple[Record, ...]:
        """Return the living entries of the logical days *first* to *last*.

        They come in the order of when they happened. Raises NotRead.
        """
        async with self._open():
            return readable.records(await self._reader.between(first, last))

    async def sums(self, first: date, last: date) -> Mapping[date, Mapping[str, int]]:
        """Return the sums of the logical days *first* to *last* that have any."""
        async with self._open():
            return await self._reader.sums(first, last)

    async def everything(self) -> tuple[Document, ...]:
        """Return the newest version of every record, tombstones too."""
        async with self._open():
            return await self._reader.everything()

    async def aside_bytes(self, name: str) -> bytes:
        """Return the damaged data that was set aside as *name*; raise NotRead."""
        if name in self._keeper.waiting:
            return self._keeper.waiting[name]
        if name not in self.set_aside:
            raise NotRead(LEFT)
        async with self._open():
            blobs = await self._medium.load([name])
        if name not in blobs:
            raise NotRead(LEFT)
        return blobs[name]

    async def keep_snapshot(self, name: str, data: bytes, keep: int) -> None:
        """Keep *data* as copy *name*, and no more than *keep* copies; raise NotKept."""
        async with self._open():
            await snapshots.put(self._medium, name, data, keep)

    async def snapshots(self) -> tuple[str, ...]:
        """Return the names of the copies that are kept, in order; raise NotRead."""
        async with self._open():
            return await snapshots.names(self._medium)

    async def snapshot_bytes(self, name: str) -> bytes:
        """Return the copy *name*; raise NotRead."""
        async with self._open():
            return await snapshots.read(self._medium, name)

    async def start(self, now: Moment, damaged: Mapping[str, bytes]) -> None:
        """Load what every start needs and set *damaged* journals aside.

        A month is only loaded if a clock that was wrong has sealed it too early.
        """
        self._since = instant_text(now.at - RECENT)
        async with self._open():
            await self._months.load(TIMELESS)
            for name, segment in self._months.catalogue.segments.items():
                if name >= self._since[:7] and segment.newest >= self._since:
                    await self._months.load(name)
                    self._months.pinned.add(name)
            self._keeper.find(damaged)
            with contextlib.suppress(NotKept):  # tried again while idle
                await self._keeper.set_aside()

    async def tidy(self, now: Moment) -> None:
        """Do a bounded piece of the housekeeping.

        A step that fails is left for the next time: nothing is lost by it, and
        the next tap says what is wrong with the device.
        """
        with contextlib.suppress(NotKept, NotRead):
            for _ in range(STEPS):
                async with self._open():
                    if not await self._keeper.step(now.at):
                        return
                await asyncio.sleep(0)

    async def erase(self) -> None:
        """Remove everything the person entered and everything set aside."""
        async with self._open():
            await self._keeper.erase()
            self._months.clear()
            self._keeper = Keeper(self._medium, self._journal, self._months)
            self._reader = Reader(self._months, self._keeper.totals)

    async def close(self) -> None:
        """Finish what is queued and let go of the files; nothing is kept after."""
        async with self._turn:
            self._closed = True
            await self._medium.close()

    async def _commit(self, records: Sequence[Record]) -> None:
        fresh: dict[str, Document] = {}
        for number, document in enumerate(map(to_document, records), 1):
            await _rest(number)
            key = document["id"]
            rival = fresh.get(key) or await self._months.current(document)
            if wins(document, rival):
                fresh[key] = document
        if fresh:
            await self._append(tuple(fresh.values()))
        self._months.forget()

    async def _append(self, fresh: Sequence[Document]) -> None:
        """Write *fresh* as one frame; an import of many lets the screen live."""
        lines: list[bytes] = []
        for document in fresh:
            lines.append(canonical(document))
            await _rest(len(lines))
        await self._journal.append(frames.RECORDS, framed(lines), self._keeper.head)
        for at in range(0, len(fresh), PIECE):
            self._months.take(fresh[at : at + PIECE])
            await _rest(at)

    @contextlib.asynccontextmanager
    async def _open(self) -> AsyncIterator[None]:
        """Wait for the turn; raise NotKept once the diary is closed.

        Another tab may own the files by then: not one byte may be written.
        """
        async with self._turn:
            if self._closed:
                raise NotKept(GONE)
            yield


async def _rest(number: int) -> None:
    """Let others have a turn when a piece of so many records is done."""
    if number and number % PIECE == 0:
        await asyncio.sleep(0)
