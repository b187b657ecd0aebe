"""What a start leaves out: the week that Today looks back on, and what is rare.

A start reads only the newest entries, so that it is as quick after ten years as on
the first day. The rest comes once the first page stands: a year of it by itself,
what is older only when a page asks for it. Settings, alerts, trips, goals and own
routines are not among it: every start reads them, however old they are.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Final, NamedTuple

from app.core import Core, Ports
from app.guard import log
from domain.check.records import Calves, Complaints, LegCheck
from domain.faults import NotKept, NotRead
from domain.goals import Past
from domain.heel_record import HeelDone
from domain.history_span import OLDEST
from domain.records import Record
from domain.trips.records import TripEvent

WEEK: Final = timedelta(days=8)
"""Every entry of so many days is needed: goals and the week count seven back."""
RARE: Final = (LegCheck, Complaints, Calves, HeelDone, TripEvent)
"""The kinds that pages follow over a longer time."""
FOLLOWED: Final = (LegCheck, Calves, HeelDone)
"""Those of which pages show every entry there is, however old."""
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
        self._has_looked = False
        """The week was read, or could not be: what is not there was not done."""
        self._further = False
        """A page asked for what is older than the year."""
        self._upto = OLDEST
        """What is rare and older than this has not been looked for yet."""

    def look_further(self) -> None:
        """Let the loop read what is rare and older than a year, if there is any."""
        if not self._further:
            self._further = True
            self.changed.set()

    async def recall(self) -> bool:
        """Load one piece of what the start left out; say whether more is to come.

        The loop calls it turn after turn, so that taps and sets come in between.
        What cannot be read now is tried again a turn later.
        """
        if self._ahead is None:
            self._ahead = list(_spans(self.day))
            self._upto = self.day - WEEK - YEAR
        try:
            if self._ahead:
                await self._look_into(self._ahead, self._ahead[0])
            elif self._has_more:
                await self._search(self._ahead)
        except (NotKept, NotRead) as fault:
            log.info("Not recalled yet: %s", fault)
            return False
        finally:
            self._has_looked = True
        return bool(self._ahead) or self._has_more

    @property
    def _has_more(self) -> bool:
        return self._further and self._upto > OLDEST

    async def _look_into(self, ahead: list[Span], span: Span) -> None:
        """Load the entries of *span*, the first of what lies *ahead*."""
        found = await self._ports.diary.between(span.first, span.last)
        if self._ahead is ahead:  # not begun anew meanwhile
            self._ahead = ahead[1:]
            self._take_in(found, whole=span.whole)

    async def _search(self, ahead: list[Span]) -> None:
        """Look one year further back, in the sums, for what has to be read."""
        last = self._upto - timedelta(days=1)
        first = max(OLDEST, self._upto - YEAR)
        past = await self._ports.diary.sums(first, last)
        if self._ahead is ahead:
            weeks = any(isinstance(one, Complaints) for one in self.records)
            kinds = FOLLOWED if weeks else (*FOLLOWED, Complaints)
            self._ahead = list(_months(past, [f"{one.kind}.count" for one in kinds]))
            self._upto = first

    def _take_in(self, found: Sequence[Record], *, whole: bool) -> None:
        """Keep what pages need of *found*: all of it, or what is rare.

        Of what is common the last of each kind is kept: it tells that there is
        such a kind, and whether a backup has missed it.
        """
        if whole:
            self._add(found)
            return
        rare = [one for one in found if isinstance(one, RARE)]
        last = {one.kind: one for one in found if not isinstance(one, RARE)}
        # The oldest of all tells since when there is a diary.
        oldest = found[: 0 if self._begun else 1]
        self._add([*oldest, *rare, *last.values()])
        self._begun = self._begun or bool(found)

    def _load(self) -> None:
        super()._load()
        self._ahead, self._begun, self._has_looked = None, False, False
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


def _months(past: Past, names: Iterable[str]) -> Iterator[Span]:
    """Yield the days of *past* whose sums have one of *names*, month by month."""
    wanted = set(names)
    days = sorted(day for day, sums in past.items() if wanted & sums.keys())
    for _, mine in groupby(days, key=lambda day: (day.year, day.month)):
        month = tuple(mine)
        yield Span(month[0], month[-1], whole=False)
