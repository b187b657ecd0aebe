"""The records of the diary, frozen, and how they get their stamps.

A record never changes.
An edit is a newer version with the same id; a deletion is a newer version
that holds nothing but its stamps (a tombstone), so that two diaries can be
joined without a deleted entry coming back.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar, TypeVar
from uuid import NAMESPACE_URL, uuid5

from domain.days import Moment

type_of: dict[str, type["Record"]] = {}
"""Every kind of record by the name it is stored under."""

LARGEST_DRINK_ML = 2000
"""The most ml that one drink may hold (product choice: more is a slip of typing)."""

UNCOUNTED = frozenset({"alcohol"})
"""The kinds of drink that count for nothing towards a goal (FACTS 4: 0 ml)."""

Value = str | int | bool | None
"""What a setting can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: who wrote which version, when."""

    kind: ClassVar[str] = ""
    timeless: ClassVar[bool] = False
    """True for kinds that are needed at every start, however old they are."""

    id: str
    created: datetime
    """When the first version was written, UTC; it decides where the record is kept."""
    edited: datetime
    """When this version was written, UTC; the newest version of an id wins."""
    writer: str
    """The launch of the app that wrote this version."""

    def sums(self) -> dict[str, int]:
        """Return what this record adds to the sums of its logical day."""
        return {f"{self.kind}.count": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    """A record of something that happened at a moment of a logical day."""

    at: datetime
    """When it happened, UTC."""
    zone: str
    offset: int
    """Seconds east of UTC in force then."""
    day: date
    """The logical day, frozen when the record was made."""

    @property
    def moment(self) -> Moment:
        """When it happened, with the zone it happened in."""
        return Moment(self.at, self.zone, self.offset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drink(Entry):
    """One drink."""

    kind: ClassVar[str] = "drink"
    ml: int
    drink: str
    """What it was: a key of ``domain.drinks.KINDS``."""

    def __post_init__(self) -> None:
        """Refuse an amount that no drink has, wherever the record comes from."""
        if not 1 <= self.ml <= LARGEST_DRINK_ML:
            raise ValueError(f"a drink of {self.ml} ml")

    @property
    def counted(self) -> int:
        """The ml that count towards a goal."""
        return 0 if self.drink in UNCOUNTED else self.ml

    def sums(self) -> dict[str, int]:
        """Return the count of drinks and the ml that this one adds."""
        return {"drink.count": 1, "drink.ml": self.counted}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One choice of the person, kept for good."""

    kind: ClassVar[str] = "setting"
    timeless: ClassVar[bool] = True
    name: str
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone(Record):
    """What is left of a deleted record: that it was, and of which kind."""

    kind: ClassVar[str] = "tombstone"
    of: str
    """The kind of the record that was deleted."""


for _type in (Drink, Setting, Tombstone):
    type_of[_type.kind] = _type

R = TypeVar("R", bound=Record)

_TICK = timedelta(milliseconds=1)


def stamp(now: datetime) -> datetime:
    """Return *now* as stamps are kept: UTC, whole milliseconds."""
    utc = now.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def later(now: datetime, than: datetime) -> datetime:
    """Return the stamp of a version that must win over one stamped *than*.

    It is the later of now and the old stamp + 1 ms: a clock that was set back
    cannot make a newer version lose.
    """
    return max(stamp(now), than + _TICK)


def edit(record: R, now: datetime, writer: str, **changes: object) -> R:
    """Return a newer version of *record* with *changes*."""
    edited = later(now, record.edited)
    return replace(record, edited=edited, writer=writer, **changes)


def bury(record: Record, now: datetime, writer: str) -> Tombstone:
    """Return the tombstone that deletes *record*."""
    return Tombstone(
        id=record.id,
        created=record.created,
        edited=later(now, record.edited),
        writer=writer,
        of=record.kind,
    )


def revive(record: R, last: Record, now: datetime, writer: str) -> R:
    """Return *record* as a version newer than *last*, which replaced it."""
    return replace(record, edited=later(now, last.edited), writer=writer)


def setting_id(name: str) -> str:
    """Return the one id that setting *name* has on every device."""
    return str(uuid5(NAMESPACE_URL, f"second-heart:setting:{name}"))
