"""What a start leaves out: the week that Today looks back on, and what is rare.

A start reads only the newest entries, so that it is as quick after ten years as on
the first day. The rest comes once the first page stands.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from app.core import Core, Ports
from app.guard import log
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


class Span(NamedTuple):
    """Days that are read at once."""

    first: date
    last: date
    whole: bool
    """Every kind of entry is kept, not only those that are rare."""


class Recalling(Core):
    """The entries that are loaded after a start."""

    def __init__(self, ports: Ports, writer: str) -> None:
        super().__init__(ports, writer)
        self._ahead: list[Span] | None = None
        """What is still to be read; nothing yet where nobody has looked."""
        self._begun = False
        """Whether the oldest entry of all has been seen."""

    async def recall(self) -> bool:
        """Load one piece of what the start left out; say whether more is to come.

        The loop calls it turn after turn, so that taps and sets come in between.
        What cannot be read now is tried again a turn later.
        """
        if self._ahead is None:
            self._ahead = list(_spans(self.day))
        if not self._ahead:
            return False
        span = self._ahead[0]
        try:
            found = await self._ports.diary.between(span.first, span.last)
        except (NotKept, NotRead) as fault:
            log.info("Not recalled yet: %s", fault)
            return False
        if self._ahead and self._ahead[0] is span:  # not begun anew meanwhile
            self._ahead = self._ahead[1:]
            self._take_in(found, whole=span.whole)
        return bool(self._ahead)

    def _take_in(self, found: Sequence[Record], *, whole: bool) -> None:
        """Keep what pages need of *found*: all of it, or what is rare."""
        if whole:
            self._add(found)
            return
        rare = [one for one in found if isinstance(one, RARE)]
        # The oldest of all tells since when there is a diary.
        self._add(rare if self._begun else [*found[:1], *rare])
        self._begun = self._begun or bool(found)

    def _load(self) -> None:
        super()._load()
        self._ahead, self._begun = None, False
        self.changed.set()

    def _add(self, found: Iterable[Record]) -> None:
        """Put what was *found* before what is there; newer versions stay."""
        known = {one.id for one in self.records}
        fresh = {one.id: one for one in found if one.id not in known}
        if fresh:
            self.records = (*fresh.values(), *self.records)
            self.refresh()


def _spans(today: date) -> Iterator[Span]:
    """Yield what is to be read: the week at once, then the year, the oldest first."""
    first, last = today - WEEK - YEAR, today - WEEK
    yield Span(last, today, whole=True)
    while first < last:
        end = min(first + PIECE, last)
        yield Span(first, end - timedelta(days=1), whole=False)
        first = end
