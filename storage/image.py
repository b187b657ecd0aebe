"""The loaded part of the diary as TinyDB tables.

TinyDB rebuilds a whole table at every change. So tables are small: one for the
entries that were created on one day (UTC), one for each timeless kind.
Then a change costs the same on every day of the month and in every year.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from typing import Any

from tinydb import TinyDB, where
from tinydb.storages import Storage
from tinydb.table import Document as Row
from tinydb.table import Table

from domain.codec import Document
from domain.records import Tombstone
from storage.documents import TIMELESS, segment_of, table_of

_LIVING = where("kind") != Tombstone.kind


class Live(Storage):
    """What TinyDB reads and writes: the documents in memory, never a copy.

    The bytes are safe in the journal before anything arrives here.
    """

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Any]] = {}

    def read(self) -> dict[str, dict[str, Any]]:
        """Return the tables themselves."""
        return self.tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take *data* as the tables."""
        self.tables = data


class Entries(Table):
    """A table whose documents are known by their own ids."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB's own hook


class Image(TinyDB):
    """The newest version of every loaded document."""

    table_class = Entries

    def __init__(self) -> None:
        super().__init__(storage=Live)
        self._of_segment: dict[str, set[str]] = {}

    def find(self, like: Document) -> Document | None:
        """Return the version that is held of the document *like*."""
        return self.table(table_of(like)).get(doc_id=like["id"])

    def replace(self, document: Document) -> None:
        """Hold *document* in place of the older version that is held."""
        table = self.table(table_of(document))
        table.update(_replacing(document), doc_ids=[document["id"]])

    def fill(self, documents: Iterable[Document]) -> None:
        """Hold all *documents*, none of which is held yet."""
        tables: dict[str, list[Row]] = {}
        for document in documents:
            row = Row(document, document["id"])
            tables.setdefault(table_of(document), []).append(row)
        for name, rows in tables.items():
            self.table(self._named(segment_of(rows[0]), name)).insert_multiple(rows)

    def discard(self, documents: Iterable[Document]) -> None:
        """Let go of the versions that are held of *documents*."""
        tables: dict[str, list[Any]] = {}
        for document in documents:
            tables.setdefault(table_of(document), []).append(document["id"])
        for name, keys in tables.items():
            self.table(name).remove(doc_ids=keys)

    def drop(self, segment: str) -> None:
        """Let go of *segment*."""
        for name in self._of_segment.pop(segment, ()):
            self.drop_table(name)

    def every(self, segment: str) -> Iterator[Document]:
        """Yield every document of *segment*, tombstones too."""
        for name in sorted(self._of_segment.get(segment, ())):
            yield from self.table(name)

    def living(self, segment: str) -> Iterator[Document]:
        """Yield the documents of *segment* that are not deleted."""
        for name in sorted(self._of_segment.get(segment, ())):
            yield from self.table(name).search(_LIVING)

    def since(self, instant: str) -> Iterator[Document]:
        """Yield the entries that were created at *instant* or later."""
        wanted = _LIVING & (where("created") >= instant)
        for segment in sorted(self._of_segment.keys() - {TIMELESS}):
            if segment >= instant[:7]:
                for name in sorted(self._of_segment[segment]):
                    if name >= instant[:10]:
                        yield from self.table(name).search(wanted)

    def of_days(self, segment: str, first: str, last: str) -> Iterator[Document]:
        """Yield the entries of *segment* in the logical days *first* to *last*."""
        wanted = (where("day") >= first) & (where("day") <= last)
        for name in sorted(self._of_segment.get(segment, ())):
            yield from self.table(name).search(wanted)

    def _named(self, segment: str, name: str) -> str:
        self._of_segment.setdefault(segment, set()).add(name)
        return name


def _replacing(document: Document) -> Callable[[MutableMapping[str, Any]], None]:
    def update(old: MutableMapping[str, Any]) -> None:
        old.clear()
        old.update(document)

    return update
