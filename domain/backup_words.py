"""What a backup and an import are called on the screen, and when to remind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain import words
from domain.backup_join import Joined
from domain.days import Moment, moment
from domain.formats import USUAL, Formats
from domain.records import Entry, Record, Setting, setting_id

EXPORTED = "exported"
"""The setting that keeps when a backup last left this phone, as UTC text."""

REMIND_AFTER = timedelta(days=30)
"""A backup older than this is old (product choice)."""
FIRST_AFTER = timedelta(days=14)
"""A diary older than this without any backup is worth a word (product choice)."""

NEVER = "No backup has left this phone yet."
NUDGE_TITLE = "Keep a copy of your diary"
NUDGE_TEXT = "If this phone is lost, so is your diary. Export a backup in Settings."
STAYS_OPEN = "An alert that no clinician has looked at stays open either way."
GO_BACK_WHY = (
    "A copy of your diary is kept before every import, and about once a week. "
    "The last five stay on this phone. Going back can be undone like an import."
)
ERASE_WHY = (
    "This removes your diary, its copies, your settings and the app's own files from "
    "this device. Nobody can bring them back. Files you exported stay where you put "
    "them."
)
ERASE_ASK = "Type yes to go on."
NOT_YES = "Nothing was erased. Type yes first."
ERASED = "Everything is erased."
READING = "The backup is being read: {} of 100 parts."
COMPARING = "Comparing it with your diary."
WRITING = "Your diary is being written. Keep the app open."
AT_WORK = "Wait until your diary is written."
IN_A_SET = "End the set first. Nothing was changed."
NOTHING_NEW = "There is nothing in it that your diary does not have."

KINDS = {
    "drink": "Drinks",
    "set": "Sets",
    "check": "Leg checks",
    "complaints": "Weekly diary",
    "calves": "Calf tape",
    "setting": "Settings",
    "alert": "Alerts",
    "own_routine": "Own routines",
    "breaks": "Break timer",
    "heel_test": "Heel-raise tests",
    "tick": "Goals ticked by hand",
    "goal": "Own goals",
    "trip": "Trips",
    "trip_event": "What happened on trips",
}
"""What the kinds of record are called on the screen."""


@dataclass(frozen=True, slots=True)
class Found:
    """A backup that was read and waits for the person's choice."""

    title: str
    merge: tuple[str, ...]
    """What adding it would do, line by line."""
    replace: tuple[str, ...]
    """What replacing the diary by it would do."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that can be a table."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy to go back to."""

    name: str
    title: str
    """When it was made: "Tuesday 10 November, 12:40"."""


def found(
    made: datetime,
    here: Moment,
    merged: Joined,
    replaced: Joined,
    formats: Formats = USUAL,
) -> Found:
    """Return what the person is shown of a backup made at *made*, UTC."""
    return Found(
        f"Backup of {_when(made, here, formats)}", lines(merged), lines(replaced)
    )


def lines(joined: Joined) -> tuple[str, ...]:
    """Return what *joined* would change, as sentences."""
    counted = (
        ("adds", joined.added),
        ("changes", joined.changed),
        ("deletes", joined.deleted),
    )
    told = [f"It {verb} {_entries(count)}." for verb, count in counted if count]
    return tuple(told) or (NOTHING_NEW,)


def copies(
    names: Iterable[str], here: Moment, formats: Formats = USUAL
) -> tuple[Copy, ...]:
    """Return the copies of *names*, the newest first; another name is left out."""
    made = [(name, instant) for name in names if (instant := copy_made(name))]
    titles = words.unique([_when(instant, here, formats) for _, instant in made])
    both = zip(made, titles, strict=True)
    return tuple(Copy(name, title) for (name, _), title in both)[::-1]


def table_kinds(records: Iterable[Record]) -> tuple[Kind, ...]:
    """Return the kinds that *records* hold; a new kind is called by its own name."""
    found = sorted({one.kind for one in records})
    return tuple(Kind(one, KINDS.get(one, one.replace("_", " "))) for one in found)


def copy_name(at: datetime) -> str:
    """Return the name of a copy made at *at*; such names sort like instants."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%S%f}"


def copy_made(name: str) -> datetime | None:
    """Return when the copy of *name* was made, UTC, or None if it says nothing."""
    try:
        return datetime.strptime(name, "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None


def exported(records: Iterable[Record]) -> datetime | None:
    """Return when a backup last left this phone, UTC, or None if none did."""
    wanted = setting_id(EXPORTED)
    for record in records:
        if isinstance(record, Setting) and record.id == wanted:
            try:
                return datetime.fromisoformat(str(record.value)).astimezone(UTC)
            except ValueError:
                return None
    return None


def last_words(
    records: Iterable[Record], here: Moment, formats: Formats = USUAL
) -> str:
    """Return when a backup last left this phone, as a sentence."""
    last = exported(records)
    return f"Last backup: {_when(last, here, formats)}." if last else NEVER


def is_due(records: Sequence[Record], now: datetime) -> bool:
    """Say whether it is time to remind of a backup: there is something to lose."""
    last = exported(records)
    made = [one.created for one in records if isinstance(one, Entry)]
    if last is None:
        return bool(made) and now - min(made) >= FIRST_AFTER
    return now - last >= REMIND_AFTER and any(one > last for one in made)


def is_fresh(records: Iterable[Record], now: datetime) -> bool:
    """Say whether a backup has left this phone that is not old.

    What was entered since is not asked: most of it is not loaded.
    """
    last = exported(records)
    return last is not None and now - last <= REMIND_AFTER


def _when(at: datetime, here: Moment, formats: Formats) -> str:
    return formats.when(moment(at, here.zone, here.offset).local)


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"
