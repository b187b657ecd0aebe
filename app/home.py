"""Where home is: the zone whose days the person lives by, and the first pages."""

import logging

from app.core import HOME
from app.guard import action
from app.moved import ByHand
from domain import zone_question
from domain.faults import NotKept
from domain.records import Entry
from domain.zone_question import ZoneQuestion

log = logging.getLogger("second-heart")

KEPT = "home_zone_kept"
"""The setting that holds the zone for which the person kept the home day."""


class Home(ByHand):
    """The home day, and whether there is anything yet."""

    @property
    def has_entries(self) -> bool:
        """Say whether anything was ever logged here."""
        return any(isinstance(one, Entry) for one in self.records)

    @property
    def install_first(self) -> bool:
        """Say whether to install before anything is entered: it would stay behind.

        Home is kept with the first entry, and known at once at a start that has not
        read an older entry yet.
        """
        return self.site.apart and not self.has_entries and not self.home

    @property
    def zone_question(self) -> ZoneQuestion | None:
        """The question about another zone, while it waits for an answer."""
        answered = self.kept(KEPT)
        known = answered if isinstance(answered, str) else ""
        return zone_question.question(self.home, known, self.now)

    async def note_home(self) -> None:
        """Keep where home is once something was logged there; called by the loop.

        A disk that refuses is asked again at the next turn; nobody tapped anything,
        so nobody is told.
        """
        if self.home:
            return
        found = [one for one in self.records if isinstance(one, Entry)]
        if not found:
            return
        newest = max(found, key=lambda one: (one.created, one.id))
        now = self._ports.clock.read().at
        try:
            await self._write(self._choice(HOME, newest.zone, now))
        except NotKept:
            log.warning("the home zone was not kept")

    @action
    async def keep_day(self) -> None:
        """Go on living by the home day in the zone that the phone shows."""
        now = self._ports.clock.read()
        kept = self._choice(KEPT, now.zone, now.at)
        await self._keep(kept, said="The home day stays")

    @action
    async def move_day(self) -> None:
        """Live by the day of the zone that the phone shows from now on."""
        now = self._ports.clock.read()
        await self._keep(self._choice(HOME, now.zone, now.at), said="The day has moved")
