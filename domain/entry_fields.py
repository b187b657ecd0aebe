"""The fields of an entry's page: whole numbers, and a time that keeps the day."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain import water
from domain.days import Moment
from domain.faults import Refused
from domain.formats import Formats, read_time
from domain.records import Entry, stamp


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the page."""

    name: str
    label: str
    value: str
    unit: str = ""
    is_time: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What reading the fields needs of the person and of now."""

    now: Moment
    day_start: int
    formats: Formats
    unit: str
    """The unit of the tape, "cm" or "in"."""


def whole(typed: Mapping[str, str], name: str, most: int, *, least: int = 0) -> int:
    """Return the whole number in field *name*; raise Refused for anything else."""
    text = typed.get(name, "").strip()
    if not text.isascii() or not text.isdigit() or not least <= int(text[:9]) <= most:
        raise Refused(f"Type a whole number from {least} to {most}.")
    return int(text[:9])


def read(one: Entry, typed: Mapping[str, str], asked: Asked) -> dict[str, object]:
    """Return the time that was typed for *one*; nothing where it was not changed.

    It is read on the clock by which the entry was made, and stays in its day.
    """
    hour, minute = read_time(typed.get("time", ""), asked.formats)
    was_at = one.moment
    was = was_at.local
    if (hour, minute) == (was.hour, was.minute):
        return {}
    at = water.moment_retyped((hour, minute), was_at, asked.now, asked.day_start)
    return {"at": stamp(at.at), "offset": at.offset}
