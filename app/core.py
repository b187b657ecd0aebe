"""What the app knows, and how a change reaches the disk before the screen."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.ports import Bell, Clock, Device, Diary, HandOver, SitePort
from domain import legible
from domain.days import Moment, day_ends, in_zone, logical_day
from domain.faults import NotKept
from domain.formats import Formats, formats
from domain.records import (
    Entry,
    Record,
    Setting,
    Tombstone,
    Value,
    bury,
    edit,
    revive,
    setting_id,
    stamp,
)
from domain.settings import Settings, settings

HOME = "home_zone"
"""The setting that holds the zone whose days the person lives by."""

QUARTER = timedelta(minutes=15)
"""How often a page that tells the time of day is drawn anew by itself."""

NOTICE_STAYS = timedelta(seconds=8)
"""How long a notice with an undo stays on the screen (TOKENS: undo bar)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the person, with an undo or without."""

    text: str
    until: datetime
    """When it goes, UTC."""
    undo: bool = False


@dataclass(frozen=True, slots=True)
class Ports:
    """The world as the app sees it."""

    diary: Diary
    clock: Clock
    device: Device
    hand_over: HandOver | None = None
    """None outside a browser."""
    page: SitePort | None = None
    """None outside a browser."""
    locale: str = ""
    """The language and place of the phone, such as "en-GB"; empty if unknown."""
    bell: Bell | None = None
    """None outside a browser."""


class Core:
    """The state that every screen shares; the actions are in the classes above it."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self._ports = ports
        self._writer = writer
        self.running: set[tuple[object, ...]] = set()
        """The actions under way; a plain set on purpose: nothing draws it."""
        self.closed = False
        """The diary was closed; the loop ends."""
        self.changed = asyncio.Event()
        """Set when the loop should look again at what is due."""
        self._now: Moment = ports.clock.read()
        self.settings: Settings = Settings()
        self.home: str = ""
        """The zone whose days the person lives by; empty until it is kept."""
        self.records: tuple[Record, ...] = ()
        self.older: tuple[Record, ...] = ()
        """Entries of an earlier time, while a page shows them."""
        self.day: date = logical_day(self._now)
        self.zone: str = self._now.zone
        """The zone that the phone shows."""
        self.quarter: int = 0
        """Draws what tells the time of day anew, four times an hour."""
        self.notice: Notice | None = None
        self._undo: tuple[tuple[Record | None, Record], ...] = ()
        self._load()

    @property
    def now(self) -> Moment:
        """The moment at which the app last looked at the clock.

        It draws nothing when it changes: a page is not a ticking clock.
        """
        return self._now

    @property
    def formats(self) -> Formats:
        """How the person reads amounts and times."""
        return formats(self.settings, self._ports.locale)

    @property
    def clock_of_day(self) -> Moment:
        """Now, on the clock that decides the day."""
        return in_zone(self._now, self.home)

    def day_of(self, at: Moment) -> date:
        """Return the logical day of *at*: the home day, wherever the phone is."""
        return logical_day(in_zone(at, self.home), self.settings.day_start)

    def day_turns(self) -> datetime:
        """Return when the day that is shown ends, UTC."""
        return day_ends(self.clock_of_day, self.settings.day_start)

    @property
    def place(self) -> str:
        """Which engine keeps the diary."""
        return self._ports.diary.place

    @property
    def set_aside(self) -> tuple[str, ...]:
        """Damaged data that was set aside."""
        return self._ports.diary.set_aside

    def refresh(self) -> None:
        """Look at the clock: the day may have turned, a notice may be over."""
        self._now = self._ports.clock.read()
        self.day, self.zone = self.day_of(self._now), self._now.zone
        self.quarter = int(self._now.at.timestamp() // QUARTER.total_seconds())
        if self.notice and self._now.at >= self.notice.until:
            self.notice = None

    async def close(self) -> None:
        """Close the diary for good; what was begun is finished first."""
        await self._ports.diary.close()
        self.closed = True
        self.changed.set()

    async def tidy(self) -> None:
        """Let the diary do some of its housekeeping."""
        await self._ports.diary.tidy(self._now)

    def tell(self, sentence: str, *, undo: bool = False) -> None:
        """Show *sentence* for a while, and say it to a screen reader."""
        until = self._ports.clock.read().at + NOTICE_STAYS
        self.notice = Notice(legible.said(sentence), until, undo)
        self._ports.device.announce(sentence)
        self.changed.set()

    async def _keep(self, *records: Record, said: str = "") -> None:
        """Write *records* in one transaction, then show them.

        *said* offers an undo. A choice that offers none is written, not kept: what
        an earlier bar still offers to take back stays what it says. Raises NotKept,
        with nothing shown, if the disk did not take them.
        """
        before = {record.id: record for record in (*self.older, *self.records)}
        await self._write(*records)
        self._undo = tuple((before.get(record.id), record) for record in records)
        if said:
            self.tell(said, undo=True)

    async def _write(self, *records: Record) -> None:
        """Write *records* in one transaction, then show them; no undo knows of it."""
        await self._ports.diary.commit(records)
        self._show(records)
        self.refresh()

    async def _take_back(self) -> None:
        """Undo the last change with newer versions of what it replaced."""
        now = self._ports.clock.read().at
        back = [
            bury(record, now, self._writer)
            if old is None
            else revive(old, record, now, self._writer)
            for old, record in self._undo
        ]
        if not back:
            raise NotKept("There is nothing left to undo.")
        await self._ports.diary.commit(back)
        self._undo = ()
        self._show(back)
        self.notice = None
        self.refresh()

    def _show(self, records: Sequence[Record]) -> None:
        """Put *records* in place of their older versions."""
        shown = {record.id: record for record in self.records}
        for record in records:
            shown.pop(record.id, None)
            if not isinstance(record, Tombstone):
                shown[record.id] = record
        self.records = tuple(shown.values())
        self.older = _newer(self.older, records)
        self._read_settings()

    def _load(self) -> None:
        diary = self._ports.diary
        self.records = (*diary.timeless(), *diary.recent())
        self._read_settings()
        self.refresh()

    def _read_settings(self) -> None:
        self.settings = settings(
            record for record in self.records if isinstance(record, Setting)
        )
        home = setting_id(HOME)
        found = [one for one in self.records if one.id == home]
        kept = found[0].value if found and isinstance(found[0], Setting) else ""
        self.home = kept if isinstance(kept, str) else ""

    def _stamps(self, now: Moment) -> "Stamps":
        return Stamps(
            id=self._ports.clock.new_id(),
            writer=self._writer,
            now=now,
            day=self.day_of(now),
        )

    def _choice(self, name: str, value: Value, now: datetime) -> Setting:
        """Return setting *name* as it is when *value* is chosen."""
        chosen = setting_id(name)
        for record in self.records:
            if isinstance(record, Setting) and record.id == chosen:
                return edit(record, now, self._writer, value=value)
        made = stamp(now)
        return Setting(
            id=chosen,
            created=made,
            edited=made,
            writer=self._writer,
            name=name,
            value=value,
        )

    def _find(self, record_id: str) -> Entry:
        for record in (*self.records, *self.older):
            if record.id == record_id and isinstance(record, Entry):
                return record
        raise NotKept("That entry is already gone.")


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamps of one new entry."""

    id: str
    writer: str
    now: Moment
    day: date

    @property
    def created(self) -> datetime:
        """The stamp of the first version, UTC."""
        return stamp(self.now.at)


def _newer(shown: tuple[Record, ...], records: Sequence[Record]) -> tuple[Record, ...]:
    """Return *shown* with the versions of *records*, and without what they delete."""
    fresh = {record.id: record for record in records}
    found = (fresh.get(one.id, one) for one in shown)
    return tuple(one for one in found if not isinstance(one, Tombstone))
