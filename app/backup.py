"""A diary that can leave, come back, go back and be erased: all or nothing."""

import contextlib
from collections.abc import Callable, Generator, Sequence
from datetime import datetime, timedelta

from app.core import Ports
from app.files import BACKUP
from app.guard import action
from app.home import Home
from app.progress import Progress
from domain import backup_words, ending
from domain.backup_join import Held, Joined, held, merging, replacing
from domain.backup_words import Kind
from domain.check.records import Alert
from domain.codec import Document, from_document, instant_text
from domain.faults import Fault, Refused
from domain.records import Record, Tombstone, Value
from domain.steps import Steps
from export import backup
from export.backup_read import LARGEST, TOO_LARGE, Backup, reading

KEPT_COPIES = 5
COPY_AFTER = timedelta(days=7)
"""While nothing happens, a copy is made when the last one is older than this."""
LOOK_AFTER = timedelta(hours=1)
"""How often it is looked whether a copy is due."""

Join = Callable[[Held, datetime], Steps[Joined]]


class Backups(Home):
    """What can be done with the whole of the diary."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.found: backup_words.Found | None = None
        """What the chosen backup would do, until the person decides."""
        self.copies: tuple[backup_words.Copy, ...] = ()
        """The copies to go back to, as of the last look."""
        self.progress = Progress()
        """How far the reading or writing of a whole diary is."""
        self._chosen: Backup | None = None
        self._look_at: datetime | None = None
        self._last_join: tuple[tuple[Record | None, Record], ...] | None = None
        """What an undo of the last import has to bring back."""
        super().__init__(ports, writer)

    @property
    def backup_due(self) -> bool:
        """It is time to remind of a backup."""
        return backup_words.is_due(self.records, self.now.at)

    @property
    def last_backup(self) -> str:
        """When a backup last left this phone, as a sentence."""
        return backup_words.last_words(self.records, self.now, self.formats)

    @property
    def table_kinds(self) -> tuple[Kind, ...]:
        """The kinds of entries that can be exported as a table."""
        return backup_words.table_kinds(self.records)

    @property
    def in_page(self) -> bool:
        """Files come and go through the page of a browser."""
        return self._ports.hand_over is not None

    @action
    async def take_in(self, data: bytes | None = None) -> None:
        """Read the chosen backup, from the page or as *data*, and say what it holds."""
        self.found = self._chosen = None
        if data is None and self._ports.hand_over:
            picked = await self._ports.hand_over.take_picked(LARGEST)
            if picked is None:
                return
            if picked.data is None:
                raise Refused(TOO_LARGE)
            data = picked.data
        if data is None:
            return
        with self._at_work(backup_words.READING):
            chosen = await self._read(data)
            self.found = await self._compared(chosen)
            self._chosen = chosen

    async def _compared(self, chosen: Backup) -> backup_words.Found:
        """Return what *chosen* would do to the diary."""
        self.progress.words = backup_words.COMPARING
        now = self._ports.clock.read()
        mine = held(await self._ports.diary.everything())
        through = self.progress.through
        merged = await through(merging(mine, chosen.records))
        steps = replacing(mine, chosen.records, now.at, self._writer)
        replaced = await through(steps)
        return backup_words.found(chosen.made, now, merged, replaced, self.formats)

    @action
    async def forget_found(self) -> None:
        """Leave the chosen backup alone."""
        self.found = self._chosen = None

    @action
    async def merge_found(self) -> None:
        """Add the chosen backup to the diary."""
        if chosen := self._chosen:
            await self._join(lambda mine, _: merging(mine, chosen.records), "Imported")
            self.found = self._chosen = None

    @action
    async def replace_found(self) -> None:
        """Make the diary what the chosen backup was."""
        if chosen := self._chosen:
            await self._join(self._replacing(chosen), "Diary replaced")
            self.found = self._chosen = None

    async def stops(self) -> bool:
        """Say whether a start is stopped; raises Refused while the diary is at work."""
        stopped = await super().stops()  # an alert comes before all else
        if self.progress.words and not stopped:
            raise Refused(backup_words.AT_WORK)
        return stopped

    @action
    async def look_at_copies(self) -> None:
        """See which copies there are to go back to."""
        await self._see_copies()

    @action
    async def go_back_to(self, name: str) -> None:
        """Make the diary what copy *name* holds."""
        with self._at_work(backup_words.READING):
            kept = await self._read(await self._ports.diary.snapshot_bytes(name))
        await self._join(self._replacing(kept), "Went back to the copy")
        await self._see_copies()

    @action
    async def save(self, purpose: str) -> None:
        """Save the file for *purpose* through the device, where there is no page."""
        if offer := self.offer(purpose):
            self._ports.device.save_file(offer.name, self._saved[purpose])
            if purpose == BACKUP:
                await self._note_export()

    @action
    async def erase(self, typed: str) -> None:
        """Erase everything, after a typed yes; in a browser the app ends with it."""
        if typed.strip().casefold() != "yes":
            raise Refused(backup_words.NOT_YES)
        self.rest(resting=False)
        await self._ports.diary.erase()
        if self._ports.page:
            await self.close()
            self._ports.page.erase()
            return
        self._reload()
        self.tell(backup_words.ERASED)

    async def tidy(self) -> None:
        """Let the diary do its housekeeping; note what left, and copy it at times."""
        await super().tidy()
        tokens, self._handed = self._handed, ()
        offer = self.offer(BACKUP)
        with contextlib.suppress(Fault):  # the next look tries again
            if offer and offer.token in tokens:
                await self._note_export()
            await self._copy_at_times()

    async def _join(self, join: Join, said: str) -> None:
        """Write what *join* gives in one commit, after a copy to go back to."""
        self._refuse_in_a_set()
        with self._at_work(backup_words.COMPARING):
            now = self._ports.clock.read().at
            documents = await self._ports.diary.everything()
            mine = held(documents)
            joined = await self.progress.through(join(mine, now))
            if not joined.records:
                raise Refused(backup_words.NOTHING_NEW)
            await self._copy(documents, now)
            self._refuse_in_a_set()  # a tap may have started one meanwhile
            self.progress.words = backup_words.WRITING
            await self._ports.diary.commit(joined.records)
            await self._seal(joined.records)
            self._reload()
        self._undo = self._last_join = _undoing(mine, joined.records)
        self.tell(said, undo=True)

    def _refuse_in_a_set(self) -> None:
        """Raise Refused while a set is being played: it would be cut short."""
        if self.run:
            raise Refused(backup_words.IN_A_SET)

    async def _seal(self, records: Sequence[Record]) -> None:
        """Put *records* where a start need not read them.

        The loop would take half an hour for ten years, and a start until then
        would read all of the journal. A turn does a month at least; one is for
        the records of all times, one for the journal.
        """
        months = {(one.created.year, one.created.month) for one in records}
        for _ in range(len(months) + 2):
            await self._ports.diary.tidy(self._ports.clock.read())

    def _replacing(self, kept: Backup) -> Join:
        return lambda mine, now: replacing(mine, kept.records, now, self._writer)

    async def _take_back(self) -> None:
        joined = self._undo is self._last_join
        await super()._take_back()
        if joined and not self._undo:
            self._reload()

    async def _read(self, data: bytes) -> Backup:
        """Return the backup in *data*, and say meanwhile how far it is read."""
        return await self.progress.through(reading(data), backup_words.READING)

    @contextlib.contextmanager
    def _at_work(self, words: str) -> Generator[None, None, None]:
        """Show that the whole diary is at work; raise Refused if it is already."""
        if self.progress.words:
            raise Refused(backup_words.AT_WORK)
        self.progress.words = words.format(0)
        try:
            yield
        finally:
            self.progress.words = ""

    def _reload(self) -> None:
        """Show what the diary holds now: anything may have changed."""
        self._load()
        self._undo = ()
        self._play(ending.left_open(self.records), self.now.at)

    async def _copy(self, documents: Sequence[Document], now: datetime) -> None:
        data = await self.progress.through(backup.writing(documents, now))
        name = backup_words.copy_name(now)
        await self._ports.diary.keep_snapshot(name, data, KEPT_COPIES)

    async def _copy_at_times(self) -> None:
        """Keep a copy if the last one is old; asked for at every look of the loop.

        A diary of less than that age has nothing yet that needs one.
        """
        now = self.now.at
        begun = min((one.created for one in self.records), default=now)
        if now - begun < COPY_AFTER or (self._look_at and now < self._look_at):
            return
        self._look_at = now + LOOK_AFTER
        names = await self._ports.diary.snapshots()
        made = [at for name in names if (at := backup_words.copy_made(name))]
        if not made or now - max(made) >= COPY_AFTER:
            await self._copy(await self._ports.diary.everything(), now)

    async def _see_copies(self) -> None:
        names = await self._ports.diary.snapshots()
        self.copies = backup_words.copies(names, self._ports.clock.read(), self.formats)

    async def _note_export(self) -> None:
        now = self._ports.clock.read().at
        value: Value = instant_text(now)
        await self._write(self._choice(backup_words.EXPORTED, value, now))


def _undoing(
    mine: Held, written: Sequence[Record]
) -> tuple[tuple[Record | None, Record], ...]:
    """Return what an undo of *written* has to bring back: old and new versions.

    An alert that nobody has looked at stays, even if it came by mistake.
    """
    pairs: list[tuple[Record | None, Record]] = []
    for record in written:
        old = mine.get(record.id)
        waiting = isinstance(record, Alert) and not record.seen
        if waiting or (old is None and isinstance(record, Tombstone)):
            continue
        pairs.append((from_document(old) if old else None, record))
    return tuple(pairs)
