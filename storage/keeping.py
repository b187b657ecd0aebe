"""The housekeeping: small steps that are taken while nothing else happens."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from domain.codec import Document, instant_text
from storage import frames, segments
from storage.catalogue import ALL, ASIDE, Catalogue, Change, blob
from storage.documents import TIMELESS, segment_of
from storage.journal import Journal
from storage.medium import Changes, Medium
from storage.months import Months
from storage.segments import Built
from storage.totals import Totals

RECENT = timedelta(days=2)
"""What was created within this time stays in the journal, so that a start reads
the journal and no month at all."""

SEAL_AT = 32
"""Older unsealed documents that start a round of sealing."""


class Keeper:
    """Sets damaged data aside, seals segments, turns the journal, saves sums.

    Every step is whole by itself: power may fail between any two of them and in
    the middle of each.
    """

    def __init__(self, medium: Medium, journal: Journal, months: Months) -> None:
        self._medium = medium
        self._journal = journal
        self._months = months
        self.totals = Totals(medium, months)
        self.waiting: dict[str, bytes] = {}
        """Damaged data that has no copy yet, by the name its copy will have."""
        self._sealing = False

    def find(self, damaged: Mapping[str, bytes]) -> None:
        """Remember the *damaged* blobs, unless a copy of them is there already."""
        for name, data in damaged.items():
            known = f"{ASIDE}{name}.{sha256(data).hexdigest()[:8]}"
            if known not in self._months.catalogue.aside:
                self.waiting[known] = data

    @property
    def aside(self) -> tuple[str, ...]:
        """The names of everything damaged, copied already or not."""
        for damaged in self._months.rescued.values():
            self.find(damaged)
        return (*self._months.catalogue.aside, *self.waiting)

    async def set_aside(self) -> bool:
        """Copy what is damaged; say whether there was anything. Raises NotKept.

        Nothing damaged is overwritten before this is done.
        """
        if not self._is_found_damaged():
            return False
        more = Catalogue(aside=tuple(self.waiting))
        await self._append(Change(more), self.waiting)
        self._months.catalogue = self._months.catalogue.joined(more)
        self.waiting.clear()
        return True

    def _is_found_damaged(self) -> bool:
        """Say whether there is damage that has no copy yet."""
        return bool(self.aside and self.waiting)

    async def step(self, now: datetime) -> bool:
        """Do the next piece of work; say whether there was one. Raises NotKept."""
        if await self.set_aside():
            return True
        upto = instant_text(now - RECENT)
        old = self._months.older(upto)
        names = old.keys() | self._months.rescued.keys()
        if sum(map(len, old.values())) >= SEAL_AT or self._months.rescued:
            self._sealing = True
        if self._sealing and names:
            await self._seal(min(names), upto)
            return True
        if self._sealing:
            await self._journal.turn(self.head())
            self._sealing = False
            return True
        await self.totals.fetch(f"{now:%Y}")
        return await self.totals.save()

    def head(self) -> bytes:
        """Return what a new journal starts with: all that the old one held."""
        return Change(
            self._months.catalogue, carried=tuple(self._months.waiting())
        ).body()

    async def erase(self) -> None:
        """Remove everything; raise NotKept.

        The diary is empty from the moment the new journal counts.
        """
        await self._journal.turn(Change(Catalogue()).body())
        names = await self._medium.names()
        await self._journal.remove_all_but_itself(names)

    async def _seal(self, name: str, upto: str) -> None:
        """Write segment *name* to its other slot, then make that slot count.

        After that the first slot gets the same bytes: two whole copies lie there
        from one sealing to the next.
        """
        months = self._months
        if name in months.rescued:
            upto = ALL
        fresh = months.older(upto).get(name, [])
        base = await self.totals.with_fresh(name, fresh)
        built = await self._built(name, fresh)
        if self._is_found_damaged():
            return  # its copy comes first
        sealed = built.segment
        change = Change(Catalogue({name: sealed}), upto)
        await self._append(change, {blob(name, sealed.slot): built.data})
        months.catalogue = months.catalogue.sealed(name, sealed)
        months.settle(name, fresh)
        months.rescued.pop(name, None)
        months.forget()
        await self.totals.note(name, sealed.identity, base)
        await self._medium.commit(Changes({blob(name, sealed.other): built.data}))

    async def _built(self, name: str, fresh: list[Document]) -> Built:
        """Return the next slot of *name*: a longer one, or one packed anew."""
        old = self._months.catalogue.segments.get(name)
        wanted = blob(name, old.slot) if old else ""
        data = await self._medium.load([wanted] if old else [])
        built = segments.longer(data.get(wanted, b""), old, fresh)
        if built:
            return built
        under = (await self._months.load(name)).under
        late = self._months.unsealed.get(name, {}).keys() - {one["id"] for one in fresh}
        held = [one for one in self._months.image.every(name) if one["id"] not in late]
        held += [under[key] for key in late & under.keys()]
        return segments.packed(held, self._months.catalogue.segments.get(name))

    async def _append(self, change: Change, put: Mapping[str, bytes]) -> None:
        await self._journal.append(frames.SEALED, change.body(), self.head, put)


def sealed_by(change: Change, documents: Iterable[Document]) -> list[Document]:
    """Return which of *documents* the *change* has sealed."""
    names = change.catalogue.segments
    return [
        one
        for one in documents
        if segment_of(one) in names and _is_old(one, change.upto)
    ]


def _is_old(document: Document, upto: str) -> bool:
    return segment_of(document) == TIMELESS or document["created"] < upto
