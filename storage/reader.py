"""What is read from the diary beyond what a start has loaded."""

import asyncio
from collections.abc import Mapping
from datetime import date

from domain.codec import Document
from storage import sums
from storage.months import Months
from storage.totals import Totals


class Reader:
    """Brings months into memory as they are asked for, and lets them go again."""

    def __init__(self, months: Months, totals: Totals) -> None:
        self._months = months
        self._totals = totals

    async def between(self, first: date, last: date) -> list[Document]:
        """Return the living entries of the logical days *first* to *last*, in order."""
        start, end = first.isoformat(), last.isoformat()
        found: list[Document] = []
        for name in self._months.touching(start, end):
            await self._months.load(name)
            found += self._months.image.of_days(name, start, end)
            self._months.forget()
        found.sort(key=lambda one: (one["at"], one["created"], one["id"]))
        return found

    async def sums(self, first: date, last: date) -> Mapping[date, Mapping[str, int]]:
        """Return the sums of the logical days *first* to *last* that have any."""
        start, end = first.isoformat(), last.isoformat()
        parts: list[sums.Sums] = []
        for name in self._months.touching(start, end):
            parts.append(await self._totals.of(name))
            self._months.forget()
        return sums.pick(parts, start, end)

    async def everything(self) -> tuple[Document, ...]:
        """Return the newest version of every record, tombstones too."""
        months = self._months
        names = months.catalogue.segments.keys() | months.unsealed.keys()
        held: list[Document] = []
        for name in sorted(names | months.loaded.keys()):
            await months.load(name)
            held += (dict(one) for one in months.image.every(name))
            months.forget()
            await asyncio.sleep(0)  # the screen lives between the months
        return tuple(held)
