"""What a start leaves out: the week that Today looks back on, and what is rare.

A start reads only the newest entries, so that it is as quick after ten years as on
the first day. The rest comes once the first page stands.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from app.core import Core
from domain.check.records import Calves, Complaints, LegCheck
from domain.faults import NotKept, NotRead
from domain.heel_record import HeelDone
from domain.records import Record

WEEK: Final = timedelta(days=8)
"""Every entry of so many days is needed: goals and the week count seven back."""
RARE: Final = (LegCheck, Complaints, Calves, HeelDone)
"""The kinds that pages follow over a longer time."""
YEAR: Final = timedelta(days=400)
PIECE: Final = timedelta(days=31)
"""How much is read at once, so that no tap waits long."""


class Recalling(Core):
    """The entries that are loaded after a start."""

    _recalled = False

    async def recall(self) -> None:
        """Load what the start left out, once; called by the loop.

        What cannot be read now is tried again at the next turn.
        """
        if self._recalled:
            return
        with contextlib.suppress(NotKept, NotRead):
            today = self.day
            self._add(await self._ports.diary.between(today - WEEK, today))
            begun = False
            for first, last in _pieces(today - WEEK - YEAR, today - WEEK):
                await asyncio.sleep(0)
                found = await self._ports.diary.between(first, last)
                rare = [one for one in found if isinstance(one, RARE)]
                # The oldest of all tells since when there is a diary.
                self._add(rare if begun else [*found[:1], *rare])
                begun = begun or bool(found)
            self._recalled = True

    def _load(self) -> None:
        super()._load()
        self._recalled = False
        self.changed.set()

    def _add(self, found: Iterable[Record]) -> None:
        """Put what was *found* before what is there; newer versions stay."""
        known = {one.id for one in self.records}
        fresh = {one.id: one for one in found if one.id not in known}
        if fresh:
            self.records = (*fresh.values(), *self.records)
            self.refresh()


def _pieces(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the days from *first* to before *last* in pieces, the oldest first."""
    while first < last:
        end = min(first + PIECE, last)
        yield first, end - timedelta(days=1)
        first = end
