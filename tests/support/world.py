"""A world for the app that a test can steer: clock, diary, device, hand-over."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.state import App, Ports
from domain.codec import Document, from_document, rank, to_document
from domain.days import Moment, moment
from domain.faults import NotKept
from domain.goals import past
from domain.picked import Picked
from domain.records import Entry, Record, Tombstone
from domain.reminder import Reminder
from storage.keeping import RECENT
from tests.support.make import NOON


class SteeredClock:
    """A clock that stands until a test moves it."""

    def __init__(self, now: datetime = NOON, zone: str = "Europe/London") -> None:
        self.now, self.zone, self._ids = now, zone, 0

    def read(self) -> Moment:
        """Return the moment that the test set."""
        return moment(self.now, self.zone)

    def new_id(self) -> str:
        """Return ids in order."""
        self._ids += 1
        return f"00000000-0000-4000-8000-{self._ids:012}"

    def pass_(self, **delta: float) -> None:
        """Let time pass."""
        self.now += timedelta(**delta)


@dataclass
class BookDiary:
    """A diary in memory that behaves like the real one, and fails when told to."""

    place: str = "opfs"
    set_aside: tuple[str, ...] = ()
    fault: Exception | None = None
    forgets: bool = False
    """What is written is not there when the files are opened anew."""
    documents: dict[str, Document] = field(default_factory=dict)
    commits: list[tuple[Record, ...]] = field(default_factory=list)
    spans: list[tuple[date, date]] = field(default_factory=list)
    """The days whose entries were asked for."""
    asked: list[tuple[date, date]] = field(default_factory=list)
    """The days whose sums were asked for."""
    copies: dict[str, bytes] = field(default_factory=dict)
    before_commit: Callable[[], None] | None = None
    since: datetime = NOON - RECENT
    """Entries that were created before this are not there at the start."""

    async def commit(self, records: Sequence[Record]) -> None:
        """Keep *records*, or raise the fault that the test set."""
        if self.before_commit:
            self.before_commit()
        await asyncio.sleep(0)
        if self.fault:
            raise self.fault
        self.commits.append(tuple(records))
        for record in records:
            document = to_document(record)
            old = self.documents.get(record.id)
            if old is None or rank(document) > rank(old):
                self.documents[record.id] = document

    def living(self) -> list[Record]:
        """Return everything that was not deleted; the app has no such way in."""
        records = [from_document(document) for document in self.documents.values()]
        return [record for record in records if not isinstance(record, Tombstone)]

    async def proves(self, record: Record) -> bool:
        """Keep *record*, unless the test says that the files forget."""
        await self.commit((record,))
        return not self.forgets

    def timeless(self) -> tuple[Record, ...]:
        """Return what every start needs."""
        return tuple(record for record in self.living() if record.timeless)

    def recent(self) -> tuple[Record, ...]:
        """Return the entries that were created shortly before the start."""
        return tuple(
            one
            for one in self.living()
            if not one.timeless and one.created >= self.since
        )

    async def between(self, first: date, last: date) -> tuple[Record, ...]:
        """Return the entries of the days *first* to *last*, in order."""
        self.spans.append((first, last))
        return self._of_days(first, last)

    def _of_days(self, first: date, last: date) -> tuple[Entry, ...]:
        found = (one for one in self.living() if isinstance(one, Entry))
        mine = [one for one in found if first <= one.day <= last]
        return tuple(sorted(mine, key=lambda one: (one.at, one.created, one.id)))

    async def sums(self, first: date, last: date) -> dict[date, dict[str, int]]:
        """Return the sums of the days *first* to *last*."""
        self.asked.append((first, last))
        return past(self._of_days(first, last))

    async def everything(self) -> tuple[Document, ...]:
        """Return every document."""
        return tuple(self.documents.values())

    async def aside_bytes(self, name: str) -> bytes:
        """Return what was set aside."""
        return name.encode()

    async def keep_snapshot(self, name: str, data: bytes, keep: int) -> None:
        """Keep a copy, or raise the fault that the test set."""
        if self.fault:
            raise self.fault
        self.copies[name] = data
        for old in sorted(self.copies)[:-keep]:
            del self.copies[old]

    async def snapshots(self) -> tuple[str, ...]:
        """Return the names of the copies."""
        return tuple(sorted(self.copies))

    async def snapshot_bytes(self, name: str) -> bytes:
        """Return a copy."""
        return self.copies[name]

    async def erase(self) -> None:
        """Remove everything, or raise the fault that the test set."""
        if self.fault:
            raise self.fault
        self.documents.clear()
        self.copies.clear()

    async def tidy(self, now: Moment) -> None:
        """Have nothing to tidy."""

    async def close(self) -> None:
        """Have nothing to close."""


@dataclass
class QuietDevice:
    """A device that remembers what it was asked to do."""

    said: list[str] = field(default_factory=list)

    saved: dict[str, bytes] = field(default_factory=dict)
    cues: list[tuple[str, str]] = field(default_factory=list)
    is_awake: bool = False
    is_dim: bool = False

    def announce(self, text: str) -> None:
        """Remember *text*."""
        self.said.append(text)

    def awake(self, *, on: bool) -> None:
        """Remember whether the screen is kept awake."""
        self.is_awake = on

    def dim(self, *, on: bool) -> None:
        """Remember whether the screen is dark."""
        self.is_dim = on

    def cue(self, kind: str, mode: str) -> None:
        """Remember the cue."""
        self.cues.append((kind, mode))

    def save_file(self, name: str, data: bytes) -> None:
        """Keep the file."""
        self.saved[name] = data


MIMES = {
    "json": "application/json",
    "bin": "application/octet-stream",
    "html": "text/html",
    "csv": "text/csv",
    "ics": "text/calendar",
}


@dataclass
class Counter:
    """A hand-over that keeps the files on the counter."""

    files: dict[str, bytes] = field(default_factory=dict)
    picked: bytes | None = None
    """The file that the person has chosen."""

    async def take_picked(self, limit: int) -> Picked | None:
        """Return the chosen file, once."""
        data, self.picked = self.picked, None
        if data is None:
            return None
        small = len(data) <= limit
        return Picked("backup.json", len(data), data if small else None)

    def offer(self, token: str, name: str, mime: str, data: bytes) -> None:
        """Lay a file on the counter."""
        assert MIMES[name.rpartition(".")[2]] == mime
        self.files[token] = data

    def withdraw(self, token: str) -> None:
        """Take a file off the counter."""
        del self.files[token]


@dataclass
class QuietPage:
    """A page that says what a test lets it say."""

    apart: bool = False
    found: dict[str, object] = field(
        default_factory=lambda: {
            "files": {"listed": 90, "missing": 0, "bytes": 31_200_000},
            "awake": True,
            "vibrates": True,
            "notifications": "granted",
            "kept": True,
        }
    )
    """What is there for a flight."""
    asked: list[str] = field(default_factory=list)
    heard: Callable[[str], None] | None = None
    handed: Callable[[str], None] | None = None

    def listen(
        self, heard: Callable[[str], None], handed: Callable[[str], None]
    ) -> None:
        """Remember who listens."""
        self.heard, self.handed = heard, handed

    def erase(self) -> None:
        """Remember the wish."""
        self.asked.append("erase")

    def say(self, **news: object) -> None:
        """Tell the app *news*."""
        said = {"offline": "ready", "update": "none", "done": 1, "total": 1} | news
        assert self.heard
        self.heard(json.dumps(said))

    def is_apart(self) -> bool:
        """Say what the test set."""
        return self.apart

    def update(self) -> None:
        """Remember the wish."""
        self.asked.append("update")

    async def is_kept(self) -> bool:
        """Say that the browser has promised nothing."""
        return False

    def keep(self) -> None:
        """Remember the wish."""
        self.asked.append("keep")

    async def ready(self) -> str:
        """Say what the test set."""
        return json.dumps(self.found)

    def rest(self, *, resting: bool) -> None:
        """Remember what was said."""
        self.asked.append("rest" if resting else "work")


@dataclass
class QuietBell:
    """Notifications that only a test taps."""

    state: str = "granted"
    handed_over: list[Reminder | None] = field(default_factory=list)
    allowed: Callable[[str], None] | None = None
    tapped: Callable[[str], None] | None = None

    def listen(
        self, allowed: Callable[[str], None], tapped: Callable[[str], None]
    ) -> None:
        """Remember who listens, and say what the browser allows."""
        self.allowed, self.tapped = allowed, tapped
        allowed(self.state)

    def remind(self, reminder: Reminder | None) -> None:
        """Remember what was handed over."""
        self.handed_over.append(reminder)


DISK_FULL = NotKept("There is no room left on this phone. Nothing was added.")


@dataclass
class World:
    """The app with everything around it."""

    clock: SteeredClock = field(default_factory=SteeredClock)
    diary: BookDiary = field(default_factory=BookDiary)
    device: QuietDevice = field(default_factory=QuietDevice)
    counter: Counter | None = field(default_factory=Counter)
    page: QuietPage = field(default_factory=QuietPage)
    bell: QuietBell = field(default_factory=QuietBell)

    def open(self) -> App:
        """Return the app as it is right after a start."""
        if isinstance(self.diary, BookDiary):  # a test may bring the real one
            self.diary.since = self.clock.now - RECENT
        ports = Ports(
            self.diary,
            self.clock,
            self.device,
            self.counter,
            self.page,
            bell=self.bell,
        )
        return App(ports, "phone")

    async def opened(self) -> App:
        """Return the app once it has read what a start leaves out."""
        app = self.open()
        while await app.recall():
            pass
        return app
