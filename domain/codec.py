"""Turn records into documents of plain JSON values and back.

A document is what is stored and backed up.
Reading is strict: a document that does not hold exactly what its kind asks for
raises ValueError, so that damaged or hostile data never becomes a record.
"""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any, get_type_hints

from domain.break_record import Breaks
from domain.check.records import CHECK_KINDS
from domain.goal_records import GoalTick, OwnGoal
from domain.heel_record import HeelDone
from domain.move_records import OwnRoutine
from domain.records import Record, Tombstone, Value, type_of
from domain.runs import Run, SetDone
from domain.trips.records import TRIP_KINDS

SCHEMA = 1
"""The version of the documents that this code writes."""

Document = dict[str, Any]

LONGEST_TEXT = 10_000
"""The most characters that one text field may hold."""

for _made in (
    Run,
    SetDone,
    *CHECK_KINDS,
    OwnRoutine,
    Breaks,
    HeelDone,
    *TRIP_KINDS,
    GoalTick,
    OwnGoal,
):
    type_of[_made.kind] = _made


def to_document(record: Record) -> Document:
    """Return *record* as a document."""
    document: Document = {"kind": record.kind, "v": SCHEMA}
    for name in _hints(type(record)):
        document[name] = _plain(getattr(record, name))
    return document


def from_document(document: Document) -> Record:
    """Return the record that *document* holds; raise ValueError if it holds none."""
    made = type_of.get(str(document.get("kind")))
    if made is None:
        raise ValueError("unknown kind of record")
    hints = _hints(made)
    if document.keys() != hints.keys() | {"kind", "v"} or document["v"] != SCHEMA:
        raise ValueError(f"not a {made.kind} of schema {SCHEMA}")
    values = {name: _read(document[name], hint) for name, hint in hints.items()}
    return made(**values)


def canonical(document: Document) -> bytes:
    """Return the one spelling of *document*, for checksums and comparisons."""
    text = json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("utf-8", "surrogatepass")


def rank(document: Document) -> tuple[str, str, str]:
    """Return the rank of a version; of two versions of an id the higher one wins.

    Every device ranks alike: by stamp, then writer, then content.
    """
    content = sha256(canonical(document)).hexdigest()
    return document["edited"], document["writer"], content


def is_timeless(document: Document) -> bool:
    """Say whether *document* is needed at every start, however old it is."""
    kind = document["of"] if document["kind"] == Tombstone.kind else document["kind"]
    made = type_of.get(kind)
    return made is not None and made.timeless


def instant_text(at: datetime) -> str:
    """Return *at* as UTC text with milliseconds; such texts sort like instants."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


@cache
def _hints(made: type[Record]) -> dict[str, Any]:
    hints = get_type_hints(made)
    return {field.name: hints[field.name] for field in fields(made)}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else value


def _read(value: Any, hint: Any) -> Any:
    """Return *value* as *hint* asks, or raise ValueError."""
    if hint is datetime:
        return _read_instant(value)
    if hint is date:
        return date.fromisoformat(_text(value))
    if hint == Value:
        return value if value is None or isinstance(value, bool | int) else _text(value)
    if hint is str:
        return _text(value)
    if type(value) is not hint:
        raise ValueError(f"{value!r:.40} is not of type {hint}")
    return value


def _read_instant(value: Any) -> datetime:
    return _instant(_text(value))


@lru_cache(maxsize=64)
def _instant(text: str) -> datetime:
    """Return the instant *text*: most records carry the same one three times."""
    at = datetime.fromisoformat(text)
    if instant_text(at) != text:
        raise ValueError(f"{text!r:.40} is not an instant")
    return at.astimezone(UTC)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError("not a text of an allowed length")
    return value
