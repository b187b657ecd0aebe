"""Daily sums: derived, kept beside what they came from, thrown away on mismatch."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from domain.codec import Document
from domain.records import Entry, Record, Tombstone
from storage import frames, readable
from storage.documents import loads

RULES = 2
"""Raise it when the ``sums`` of a kind of record change: old sums are dropped."""

Sums = dict[str, dict[str, int]]
"""Logical day to name to sum."""


def add(sums: Sums, record: Record, sign: int = 1) -> None:
    """Add what *record* counts for to *sums*, or take it away with *sign* -1."""
    if isinstance(record, Entry):
        _add(sums.setdefault(record.day.isoformat(), {}), record.sums(), sign)


def add_document(sums: Sums, document: Document | None, sign: int = 1) -> None:
    """Add what *document* counts for, if it is an entry that can be read."""
    if document is None or document["kind"] == Tombstone.kind:
        return
    record = readable.record(document)
    if record is not None:
        add(sums, record, sign)


def total(documents: Iterable[Document]) -> Sums:
    """Return the sums of *documents*."""
    sums: Sums = {}
    for document in documents:
        add_document(sums, document)
    return sums


def joined(*parts: Sums) -> Sums:
    """Return the sum of *parts*, without days and names that come to nothing."""
    whole: Sums = {}
    for part in parts:
        for day, values in part.items():
            _add(whole.setdefault(day, {}), values, 1)
    return {day: values for day, values in whole.items() if values}


def pick(
    sums: Iterable[Sums], first: str, last: str
) -> Mapping[date, Mapping[str, int]]:
    """Return the sums of the days *first* to *last*, by date."""
    whole: Sums = {}
    for part in sums:
        for day, values in part.items():
            if not first <= day <= last:
                continue
            if day in whole:
                _add(whole[day], values, 1)
            else:
                whole[day] = dict(values)
    return {date.fromisoformat(day): whole[day] for day in sorted(whole) if whole[day]}


def _add(into: dict[str, int], values: Mapping[str, int], sign: int) -> None:
    for name, value in values.items():
        count = into.get(name, 0) + sign * value
        if count:
            into[name] = count
        else:
            into.pop(name, None)


Year = dict[str, tuple[str, Sums]]
"""Segment to the identity of its content and its sums."""


def encode_year(year: Year) -> bytes:
    """Return *year* as a blob."""
    value: dict[str, Any] = {"rules": RULES, "segments": year}
    body = json.dumps(value, separators=(",", ":")).encode()
    return frames.encode(frames.SUMS, 0, body)


def decode_year(data: bytes) -> Year:
    """Return the year that the blob *data* holds; an empty one unless it is whole."""
    found = frames.read(data).frames
    if len(found) != 1 or found[0].kind != frames.SUMS:
        return {}
    value: Any = loads(found[0].body)
    if value["rules"] != RULES:
        return {}
    rows: dict[str, tuple[str, Sums]] = value["segments"]
    return {name: (identity, kept) for name, (identity, kept) in rows.items()}
