"""Read a backup from outside: hostile until every check has passed.

Nothing of a file counts before all of it does. The order is part of the safety:
size, then nesting (a parser dies of it beyond any ``except``), then the rest.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, NoReturn, cast

from domain.backup_check import YEARS, checked
from domain.codec import SCHEMA, Document, canonical, instant_text
from domain.depth import is_too_deep
from domain.faults import Refused
from domain.records import Record, type_of
from domain.steps import PIECE, Steps, finish
from export.backup import FORMAT

LARGEST = 64_000_000
"""Bytes of a backup; ten years of entries are about half of it."""

DEEPEST = 8
"""How deep a backup may nest; ours nest three deep."""

_HEAD = {"format", "schema", "made", "count", "sha256", "records"}

UNCHANGED = "Nothing was changed."
NOT_OURS = f"This file is not a backup of Second Heart. {UNCHANGED}"
TOO_LARGE = f"This file is larger than any backup can be. {UNCHANGED}"
TOO_DEEP = f"This file is built as no backup is. {UNCHANGED}"
NEWER = (
    "This backup was made by a newer version of the app. Update the app, "
    f"then import it again. {UNCHANGED}"
)
CHANGED = (
    f"This backup is damaged: its content does not match its own check sum. {UNCHANGED}"
)
TWICE = f"This backup holds an entry twice, which no backup does. {UNCHANGED}"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of which every part was checked."""

    made: datetime
    """UTC."""
    records: tuple[Record, ...]


def read(data: bytes) -> Backup:
    """Return the backup in *data*; raise Refused, with a sentence, if it is none."""
    return finish(reading(data))


def reading(data: bytes) -> Steps[Backup]:
    """Read *data* as ``read`` does, in pieces."""
    head = _opened(data)
    rows: list[Document] = head["records"]
    found: list[Record] = []
    ids: set[str] = set()
    digest = sha256()
    for number, row in enumerate(rows):
        record = _record(row, number + 1)
        if record.id in ids:
            raise Refused(TWICE)
        ids.add(record.id)
        found.append(record)
        digest.update((b"\n" if number else b"") + canonical(row))
        rows[number] = {}  # of ten years every copy counts
        if number % PIECE == PIECE - 1:
            yield 100 * (number + 1) // len(rows)
    if digest.hexdigest() != head["sha256"]:
        raise Refused(CHANGED)
    made = datetime.fromisoformat(head["made"]).astimezone(UTC)
    return Backup(made, tuple(found))


def _opened(data: bytes) -> dict[str, Any]:
    """Return the file as JSON with the right head."""
    if len(data) > LARGEST:
        raise Refused(TOO_LARGE)
    if is_too_deep(data, DEEPEST):
        raise Refused(TOO_DEEP)
    try:
        head: Any = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_once,
            parse_constant=_no_number,
        )
    except (ValueError, RecursionError) as error:
        raise Refused(NOT_OURS) from error
    if not isinstance(head, dict):
        raise Refused(NOT_OURS)
    return _with_head(cast("dict[str, Any]", head))


def _with_head(head: dict[str, Any]) -> dict[str, Any]:
    if head.get("format") != FORMAT:
        raise Refused(NOT_OURS)
    schema: Any = head.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise Refused(NEWER)
    if type(schema) is not int or schema < 1 or not _is_head(head):
        raise Refused(NOT_OURS)
    return head


def _is_head(head: dict[str, Any]) -> bool:
    """Say whether the parts of *head* are all there, and of the right kind."""
    rows: Any = head.get("records")
    if head.keys() != _HEAD or not isinstance(rows, list):
        return False
    try:
        at = datetime.fromisoformat(head["made"])
        made = instant_text(at) == head["made"] and at.year in YEARS
    except (TypeError, ValueError, OverflowError):
        return False
    return (
        made
        and type(head["count"]) is int
        and head["count"] == len(cast("list[object]", rows))
    )


def _record(row: object, number: int) -> Record:
    """Return the record of *row*; whatever it raises, the file is refused."""
    if not isinstance(row, dict):
        raise Refused(_wrong(number))
    document = cast("Document", row)
    if isinstance(document.get("kind"), str) and document["kind"] not in type_of:
        raise Refused(NEWER)
    try:
        return checked(document)
    except Exception as error:
        raise Refused(_wrong(number)) from error


def _wrong(number: int) -> str:
    return f"Entry {number} of this backup cannot be right. {UNCHANGED}"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return *pairs* as an object; one that says a thing twice is none of ours."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice in one object")
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
