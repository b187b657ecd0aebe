"""Daily sums of whole segments, kept in one blob a year."""

from collections.abc import Iterable

from domain.codec import Document
from storage import sums
from storage.catalogue import SUMS
from storage.documents import TIMELESS
from storage.medium import Changes, Medium
from storage.months import Months
from storage.sums import Sums, Year


class Totals:
    """The sums of every segment's sealed part, computed once and then read."""

    def __init__(self, medium: Medium, months: Months) -> None:
        self._medium = medium
        self._months = months
        self._years: dict[str, Year] = {}
        self._unsaved: set[str] = set()
        self._timeless: tuple[str, Sums] = ("", {})

    async def of(self, name: str) -> Sums:
        """Return the sums of segment *name*, unsealed entries too; raise NotRead."""
        fresh = tuple(self._months.unsealed.get(name, {}).values())
        return await self.with_fresh(name, fresh)

    async def with_fresh(self, name: str, fresh: Iterable[Document]) -> Sums:
        """Return the sums of what is sealed of *name*, once *fresh* is sealed too."""
        if any(map(self._months.may_hold, fresh)):
            await self._months.load(name)
        base = await self._sealed(name)
        if not fresh:
            return base
        loaded = self._months.loaded.get(name)
        under = loaded.under if loaded else {}
        more: Sums = {}
        for document in fresh:
            sums.add_document(more, document)
            sums.add_document(more, under.get(document["id"]), -1)
        return sums.joined(base, more)

    async def note(self, name: str, identity: str, base: Sums) -> None:
        """Remember *base* as the sums of the content *identity* of *name*."""
        if name == TIMELESS:
            self._timeless = identity, base
            return
        (await self._year(name))[name] = (identity, base)
        self._unsaved.add(_year_of(name))

    async def fetch(self, year: str) -> None:
        """Have the sums of *year* in memory before anybody looks at them."""
        if any(name.startswith(year) for name in self._months.catalogue.segments):
            await self._year(year)

    async def save(self) -> bool:
        """Write a year's sums that are not written yet; say whether there were any."""
        for year in sorted(self._unsaved):
            data = sums.encode_year(self._years[year])
            await self._medium.commit(Changes(put={SUMS + year: data}))
            self._unsaved.discard(year)
            return True
        return False

    async def _sealed(self, name: str) -> Sums:
        """Return the sums of the sealed part of *name*.

        What was kept is used only if it comes from exactly what is sealed.
        """
        segment = self._months.catalogue.segments.get(name)
        if segment is None:
            return {}
        identity, kept = await self._kept(name)
        if identity and identity == segment.identity:
            return kept
        loaded = await self._months.load(name)
        fresh = self._months.unsealed.get(name, {})
        living = self._months.image.living(name)
        base = sums.total(one for one in living if one["id"] not in fresh)
        for document in loaded.under.values():
            sums.add_document(base, document)
        if segment.identity:
            await self.note(name, segment.identity, base)
        return base

    async def _kept(self, name: str) -> tuple[str, Sums]:
        if name == TIMELESS:
            return self._timeless
        return (await self._year(name)).get(name, ("", {}))

    async def _year(self, name: str) -> Year:
        year = _year_of(name)
        if year not in self._years:
            data = await self._medium.load([SUMS + year])
            self._years[year] = sums.decode_year(data.get(SUMS + year, b""))
        return self._years[year]


def _year_of(name: str) -> str:
    return name[:4]
