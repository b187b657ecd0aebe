"""What the app needs from the world, so that it can be tested without one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from domain.codec import Document
from domain.cue_line import CueKind
from domain.days import Moment
from domain.picked import Picked
from domain.records import Record
from domain.reminder import Reminder


class Diary(Protocol):
    """Where records are kept."""

    @property
    def place(self) -> str:
        """Which engine keeps them: "opfs", "indexeddb", "file" or "memory"."""
        ...

    @property
    def set_aside(self) -> tuple[str, ...]:
        """The names of damaged data that was set aside."""
        ...

    async def commit(self, records: Sequence[Record]) -> None:
        """Keep *records* in one transaction; raise NotKept and keep none of them."""
        ...

    async def proves(self, record: Record) -> bool:
        """Keep *record*, open the files anew, say whether it is there; raise Fault."""
        ...

    def timeless(self) -> tuple[Record, ...]:
        """Return the living records of the kinds that every start needs."""
        ...

    def recent(self) -> tuple[Record, ...]:
        """Return the living entries of this month and the one before."""
        ...

    async def between(self, first: date, last: date) -> tuple[Record, ...]:
        """Return the living entries of the logical days *first* to *last*."""
        ...

    async def sums(self, first: date, last: date) -> Mapping[date, Mapping[str, int]]:
        """Return the sums of the logical days *first* to *last* that have any."""
        ...

    async def everything(self) -> tuple[Document, ...]:
        """Return the newest version of every record, tombstones too."""
        ...

    async def aside_bytes(self, name: str) -> bytes:
        """Return the damaged data that was set aside as *name*."""
        ...

    async def keep_snapshot(self, name: str, data: bytes, keep: int) -> None:
        """Keep *data* as copy *name*, and no more than *keep* copies; raise NotKept."""
        ...

    async def snapshots(self) -> tuple[str, ...]:
        """Return the names of the copies that are kept, in order; raise NotRead."""
        ...

    async def snapshot_bytes(self, name: str) -> bytes:
        """Return the copy *name*; raise NotRead."""
        ...

    async def erase(self) -> None:
        """Remove everything the person entered; raise NotKept."""
        ...

    async def tidy(self, now: Moment) -> None:
        """Do a bounded piece of the housekeeping; called while nothing happens."""
        ...

    async def close(self) -> None:
        """Finish what is queued and let go of the files."""
        ...


class Device(Protocol):
    """What the phone can do; every call may fail silently and is never waited for."""

    def announce(self, text: str) -> None:
        """Say *text* through the screen reader."""
        ...

    def awake(self, *, on: bool) -> None:
        """Keep the screen awake, or let it sleep."""
        ...

    def dim(self, *, on: bool) -> None:
        """Make the screen as dark as the app may, or as it was; where that works."""
        ...

    def cue(self, kind: CueKind, mode: str) -> None:
        """Give a cue by "sound" or "vibrate"."""
        ...

    def save_file(self, name: str, data: bytes) -> None:
        """Offer to save *data* as file *name*; used where there is no page."""
        ...


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that waits to be handed over by the next tap."""

    purpose: str
    """What it is for, such as "backup"."""
    token: str
    """What the button shares; the page swaps it for the file inside the tap.
    Empty where there is no page: the file is saved by the device then."""
    name: str
    size: int
    """Bytes."""


FILE_MARK = "second-heart:handover:"
"""How the token of a file begins; the page script knows it by this."""


class HandOver(Protocol):
    """How files leave the app in a browser, and how they come in."""

    async def take_picked(self, limit: int) -> Picked | None:
        """Return the file chosen last, once; without data beyond *limit* bytes."""
        ...

    def offer(self, token: str, name: str, mime: str, data: bytes) -> None:
        """Give *data* to the page, which hands it over inside the person's tap."""
        ...

    def withdraw(self, token: str) -> None:
        """Let go of the file that was offered under *token*."""
        ...


class SitePort(Protocol):
    """The page around the app, in a browser."""

    def listen(
        self, heard: Callable[[str], None], handed: Callable[[str], None]
    ) -> None:
        """Call *heard* with the news of the page, now and at every change.

        *handed* is called with the token of each file that was shared or saved.
        """
        ...

    def erase(self) -> None:
        """Remove all that the app keeps in this browser, and end it."""
        ...

    def is_apart(self) -> bool:
        """Say whether this tab does not share its data with the installed app."""
        ...

    def update(self) -> None:
        """Change to the version that waits; the page loads anew."""
        ...

    async def is_kept(self) -> bool:
        """Say whether the browser has promised not to evict what is stored."""
        ...

    def keep(self) -> None:
        """Ask the browser for storage that it does not evict."""
        ...

    async def ready(self) -> str:
        """Return what was found of files, storage and screen, as JSON text."""
        ...

    def rest(self, *, resting: bool) -> None:
        """Say whether the page may use the device for housekeeping of its own."""
        ...


ASK_MARK = "second-heart:notifications"
"""What the button shares that asks for the permission; the page script knows it."""


class Bell(Protocol):
    """Notifications, in a browser: they may come after the app was killed."""

    def listen(
        self, allowed: Callable[[str], None], tapped: Callable[[str], None]
    ) -> None:
        """Call *allowed* with the state of the permission, now and at every change.

        *tapped* gets the routine of each notification that was tapped, also of the
        one whose tap has started the app.
        """
        ...

    def remind(self, reminder: Reminder | None) -> None:
        """Hand over the next notification in place of the last; None for none."""
        ...


class Clock(Protocol):
    """The only source of time and of new ids."""

    def read(self) -> Moment:
        """Return now, with the zone of the device."""
        ...

    def new_id(self) -> str:
        """Return an id that no other record has."""
        ...
