"""Which segments are in memory, and what is not sealed yet.

TinyDB holds every unsealed document and all of every loaded segment. An
unsealed document always outranks the sealed version of its id.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from domain.codec import Document
from domain.versions import join, wins
from storage import segments
from storage.catalogue import Catalogue
from storage.documents import TIMELESS, segment_of
from storage.image import Image
from storage.journal import Journal
from storage.medium import Medium

MOST_LOADED = 14
"""Segments that stay in memory when they are not needed: a year's view."""


@dataclass(slots=True)
class Loaded:
    """A segment in memory."""

    under: dict[str, Document] = field(default_factory=dict[str, Document])
    """The sealed versions of which a newer one is not sealed yet."""


class Months:
    """The loaded segments and the unsealed documents of all segments."""

    def __init__(self, medium: Medium, journal: Journal) -> None:
        self._medium = medium
        self._journal = journal
        self.catalogue = Catalogue()
        self.image = Image()
        self.loaded: dict[str, Loaded] = {}
        """The segments in memory, the one used last at the end."""
        self.unsealed: dict[str, dict[str, Document]] = {}
        self.pinned = {TIMELESS}
        """Segments that stay in memory."""
        self.rescued: dict[str, dict[str, bytes]] = {}
        """Segments that were found damaged, with the blobs to set aside."""

    def replay(self, documents: Iterable[Document]) -> None:
        """Take the unsealed *documents* of the journal, before anything else."""
        rows = list(documents)
        for document in rows:
            fresh = self.unsealed.setdefault(segment_of(document), {})
            fresh[document["id"]] = document
        self.image.fill(rows)

    def waiting(self) -> Iterator[Document]:
        """Yield every document that is not sealed."""
        for held in self.unsealed.values():
            yield from held.values()

    def may_hold(self, document: Document) -> bool:
        """Say whether a segment that is not in memory may know *document*'s id."""
        name = segment_of(document)
        segment = self.catalogue.segments.get(name)
        return (
            segment is not None
            and name not in self.loaded
            and document["created"] <= segment.newest
        )

    async def current(self, document: Document) -> Document | None:
        """Return the newest version of *document*'s id; raise NotRead."""
        held = self.image.find(document)
        if held is None and self.may_hold(document):
            await self.load(segment_of(document))
            held = self.image.find(document)
        return held

    def take(self, documents: Iterable[Document]) -> None:
        """Hold *documents*, which outrank what is held and are in the journal."""
        new: list[Document] = []
        for document in documents:
            name, key = segment_of(document), document["id"]
            fresh = self.unsealed.setdefault(name, {})
            held = self.image.find(document)
            if held is None:
                new.append(document)
            else:
                self.image.replace(document)
            if held is not None and key not in fresh:
                self.loaded[name].under[key] = held
            fresh[key] = document
        self.image.fill(new)

    async def load(self, name: str) -> Loaded:
        """Bring segment *name* into memory; raise NotRead."""
        if name in self.loaded:
            loaded = self.loaded[name] = self.loaded.pop(name)  # used last
            return loaded
        segment = self.catalogue.segments.get(name)
        held = await segments.read(self._medium, name, segment)
        if held.damaged:
            await self._fill_holes(name, held)
        loaded = self.loaded[name] = Loaded()
        fresh = self.unsealed.get(name, {})
        for key in fresh.keys() & held.documents.keys():
            sealed = held.documents.pop(key)
            if wins(sealed, fresh[key]):  # only after damage to the journal
                self.take([sealed])
            loaded.under[key] = sealed
        self.image.fill(held.documents.values())
        return loaded

    def forget(self) -> None:
        """Let go of the segments that were not used for longest."""
        kept = self.rescued.keys() | self.pinned
        spare = [name for name in self.loaded if name not in kept]
        for name in spare[: max(0, len(spare) - MOST_LOADED)]:
            del self.loaded[name]
            self.image.drop(name)
            self.image.fill(self.unsealed.get(name, {}).values())

    def older(self, upto: str) -> dict[str, list[Document]]:
        """Return the unsealed documents to seal, by segment.

        They are those created before *upto*, and the timeless ones.
        """
        found: dict[str, list[Document]] = {}
        for name, fresh in self.unsealed.items():
            rows = list(fresh.values())
            if name >= upto[:7] and name != TIMELESS:
                rows = [one for one in rows if one["created"] < upto]
            if rows:
                found[name] = rows
        return found

    def settle(self, name: str, sealed: Iterable[Document]) -> None:
        """Note that the unsealed documents *sealed* of segment *name* are sealed."""
        rows = list(sealed)
        fresh = self.unsealed.get(name, {})
        for document in rows:
            del fresh[document["id"]]
            if name in self.loaded:
                self.loaded[name].under.pop(document["id"], None)
        if name not in self.loaded:
            self.image.discard(rows)
        if not fresh:
            self.unsealed.pop(name, None)

    def touching(self, first: str, last: str) -> list[str]:
        """Return the segments that can hold entries of the days *first* to *last*."""
        known = self.catalogue.segments.items()
        names = {name for name, one in known if one.touches(first, last)}
        for name, fresh in self.unsealed.items():
            if any(first <= one.get("day", "") <= last for one in fresh.values()):
                names.add(name)
        return sorted(names)

    def clear(self) -> None:
        """Forget everything: there is nothing any more."""
        self.catalogue, self.image = Catalogue(), Image()
        self.loaded = {TIMELESS: Loaded()}
        self.unsealed.clear()
        self.rescued.clear()

    async def _fill_holes(self, name: str, held: segments.Held) -> None:
        """Take what damaged segment *name* lacks from the journal, if it is there."""
        self.rescued[name] = dict(held.damaged)
        for document in await self._journal.documents():
            if segment_of(document) == name:
                join(held.documents, [document])
        if held.segment:
            self.catalogue = self.catalogue.sealed(name, held.segment)
