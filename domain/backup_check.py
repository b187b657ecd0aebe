"""Records from outside: what no field may hold, wherever the record comes from.

``domain.codec`` asks for the right fields and types, and every kind refuses what
it cannot be. What is checked here holds for all kinds, those to come included.
"""

import re
from dataclasses import fields
from datetime import datetime, timedelta

from domain.codec import Document, from_document
from domain.records import Entry, Record, Setting, Tombstone, setting_id, type_of

YEARS = range(1970, 2200)
"""The years in which an instant may lie: every clock that was ever set wrong by
its maker, and so far from the last instant there is that a stamp can be added to."""

LARGEST_NUMBER = 2**53
"""Larger whole numbers do not survive their way to the screen."""

FARTHEST_OFFSET = 24 * 3600
"""Seconds from UTC that no zone reaches."""

FARTHEST_DAY = timedelta(days=3)
"""A logical day lies nearer than this to the instant of its entry, in every zone."""

_ID = re.compile(r"[A-Za-z0-9:._-]{1,100}")


def checked(document: Document) -> Record:
    """Return the record of *document* from outside; raise ValueError if it is none."""
    for value in document.values():
        _check_plain(value)
    record = from_document(document)
    _check_stamps(record)
    for field in fields(record):
        _check_range(field.name, getattr(record, field.name))
    if isinstance(record, Entry):
        _check_day(record)
    if isinstance(record, Setting) and record.id != setting_id(record.name):
        raise ValueError("a setting under another id than its own")
    if isinstance(record, Tombstone) and record.of not in type_of.keys() - {
        record.kind
    }:
        raise ValueError("the end of nothing that is known")
    return record


def _check_range(name: str, value: object) -> None:
    """Refuse an instant of another age, and an offset that no zone has."""
    if isinstance(value, datetime) and value.year not in YEARS:
        raise ValueError("an instant of another age")
    if name == "offset" and isinstance(value, int) and abs(value) >= FARTHEST_OFFSET:
        raise ValueError("an offset that no zone has")


def _check_plain(value: object) -> None:
    """Refuse numbers and texts that the screen cannot take."""
    if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        raise ValueError("a number beyond all measure")
    if isinstance(value, float):
        raise ValueError("a number that is not whole")
    if isinstance(value, str):
        value.encode()  # half a character raises UnicodeEncodeError, a ValueError


def _check_stamps(record: Record) -> None:
    if not _ID.fullmatch(record.id) or not _ID.fullmatch(record.writer):
        raise ValueError("an id that the app does not give")
    if record.edited < record.created:
        raise ValueError("a record that was edited before it was made")


def _check_day(entry: Entry) -> None:
    here = entry.moment.local.date()
    if abs(entry.day - here) >= FARTHEST_DAY:
        raise ValueError("an entry of a day far from its instant")
