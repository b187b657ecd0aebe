"""Join a diary with a backup: what would change, by the rules of versions.

To merge is to take the higher version of every record, so that diaries which
exchange backups end up equal, whatever the order. To replace is to write newer
versions that make the diary what the backup was, so that the next merge agrees.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.check.records import Alert
from domain.codec import Document, from_document, is_timeless, to_document
from domain.faults import Refused
from domain.records import Record, Tombstone, bury, revive
from domain.steps import PIECE, Steps, finish
from domain.versions import wins

CONFLICT = (
    "This backup holds an entry that cannot be the one of the same name in your "
    "diary. Nothing was changed."
)

Held = Mapping[str, Document]
"""The newest version of every record of a diary, by id; tombstones too."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What joining a backup would write."""

    records: tuple[Record, ...]
    added: int = 0
    changed: int = 0
    deleted: int = 0
    stays: int = 0
    """Records of the backup that would change nothing."""


def held(documents: Iterable[Document]) -> dict[str, Document]:
    """Return *documents* by id."""
    return {one["id"]: one for one in documents}


def merge(mine: Held, theirs: Iterable[Record]) -> Joined:
    """Return what joins *theirs* into *mine*; raise Refused on a conflict."""
    return finish(merging(mine, tuple(theirs)))


def merging(mine: Held, theirs: Sequence[Record]) -> Steps[Joined]:
    """Do what ``merge`` does, in pieces."""
    found: list[Record] = []
    counts: Counter[str] = Counter()
    for number, record in enumerate(theirs):
        if number % PIECE == PIECE - 1:
            yield 100 * number // len(theirs)
        document, old = to_document(record), mine.get(record.id)
        _check(document, old)
        if not wins(document, old):
            counts["stays"] += 1
            continue
        counts[_effect(old, record)] += 1
        found.append(record)
    return _joined(found, counts)


def replace(mine: Held, theirs: Iterable[Record], now: datetime, writer: str) -> Joined:
    """Return what makes *mine* what *theirs* was; raise Refused on a conflict.

    An alert that nobody has looked at stays, whatever the backup says.
    """
    return finish(replacing(mine, tuple(theirs), now, writer))


def replacing(
    mine: Held, theirs: Sequence[Record], now: datetime, writer: str
) -> Steps[Joined]:
    """Do what ``replace`` does, in pieces."""
    found: list[Record] = []
    counts: Counter[str] = Counter()
    wanted = {record.id: record for record in theirs}
    for number, record in enumerate(wanted.values()):
        if number % PIECE == PIECE - 1:
            yield 100 * number // len(wanted)
        document, old = to_document(record), mine.get(record.id)
        _check(document, old)
        if old is None:
            fresh: Record | None = record
        elif _says_the_same(document, old) or _is_waiting(old):
            fresh = None
        else:
            fresh = _newer(record, old, now, writer)
        if fresh is None:
            counts["stays"] += 1
            continue
        counts[_effect(old, record)] += 1
        found.append(fresh)
    for key in mine.keys() - wanted.keys():
        old = mine[key]
        if old["kind"] != Tombstone.kind and not _is_waiting(old):
            found.append(bury(from_document(old), now, writer))
            counts["deleted"] += 1
    return _joined(found, counts)


def _joined(found: list[Record], counts: Counter[str]) -> Joined:
    return Joined(
        tuple(found),
        counts["added"],
        counts["changed"],
        counts["deleted"],
        counts["stays"],
    )


def _newer(record: Record, old: Document, now: datetime, writer: str) -> Record:
    """Return *record* as a version that wins over *old*, and not before it was made."""
    fresh = revive(record, from_document(old), now, writer)
    return dataclasses.replace(fresh, edited=max(fresh.edited, fresh.created))


def _effect(old: Document | None, new: Record) -> str:
    """Return what *new* does to the diary: its count in ``Joined``."""
    was = old is not None and old["kind"] != Tombstone.kind
    if isinstance(new, Tombstone):
        return "deleted" if was else "stays"
    return "changed" if was else "added"


def _check(new: Document, old: Document | None) -> None:
    """Refuse two versions of one id that cannot be of one record.

    A record keeps its place by its creation, so that must not differ; what is
    needed at every start has one place, and its creation may.
    """
    if old is None:
        return
    if _kind(new) != _kind(old):
        raise Refused(CONFLICT)
    if not is_timeless(new) and new["created"] != old["created"]:
        raise Refused(CONFLICT)


def _kind(document: Document) -> str:
    return document["of" if document["kind"] == Tombstone.kind else "kind"]


def _says_the_same(new: Document, old: Document) -> bool:
    """Say whether the two differ in nothing but who wrote them, and when."""
    stamps = {"edited", "writer", "created"}
    return {k: v for k, v in new.items() if k not in stamps} == {
        k: v for k, v in old.items() if k not in stamps
    }


def _is_waiting(document: Document) -> bool:
    """Say whether *document* is an alert that no clinician has looked at."""
    return document["kind"] == Alert.kind and not document["seen"]
