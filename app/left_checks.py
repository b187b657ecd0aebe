"""A check that was left: what was ticked in it does not go with it."""

import logging

from app.checking import Checking
from app.core import Ports
from domain.check import flow, keeping
from domain.check.flow import Asking
from domain.check.records import OpenCheck
from domain.days import moment

log = logging.getLogger("second-heart")


class LeftChecks(Checking):
    """A check that is left with an urgent answer ends with the result it has so far.

    A later answer can raise a tier and never lower it, so nothing is lost by not
    waiting for the rest; and nobody is offered a set because they closed the list.
    """

    def __init__(self, ports: Ports, writer: str) -> None:
        self._looked: object = None
        """The log in which nothing urgent was found to be left."""
        super().__init__(ports, writer)

    async def settle_left(self) -> None:
        """Conclude what a kill or an hour has left behind; called by the loop."""
        if self.asking and self._is_stale:
            await self._end_shown(self.asking)
        if self.asking or self.records is self._looked:
            return
        left = [pair for pair in self._left() if keeping.is_urgent(pair[1])]
        for one, asking in left:
            # It was answered then, wherever the phone is now.
            at = moment(one.edited, self.now.zone, self.now.offset)
            self._decide(asking, at, {one.id})
        if left:
            await self._keep_unkept()
            await self._hold_run()
        self._looked = self.records

    async def stops(self) -> bool:
        """Say whether an alert stops a start; urgent answers under way open theirs."""
        await self._end_urgent()
        return await super().stops()

    async def _end_urgent(self) -> None:
        """End every check with an urgent answer, also the one that is shown."""
        if self.asking and keeping.is_urgent(self.asking):
            await self._end_shown(self.asking)
        await self.settle_left()

    async def _end_shown(self, asking: Asking) -> None:
        """End the check that is shown, without its result page."""
        at = moment(self._tapped, self.now.zone, self.now.offset)
        self._decide(asking, at, self._shown_ids())
        self.asking = None
        self.refresh()
        await self._keep_unkept()
        await self._hold_run()

    async def _leave(self) -> None:
        """Leave the check that is shown, or its result."""
        asking = self.asking
        self.asking, self.given, self.check_failed = None, None, False
        if asking and keeping.is_urgent(asking):
            await self._conclude(asking)

    def _left(self) -> list[tuple[OpenCheck, Asking]]:
        """Return the checks under way that can be read, whatever their age."""
        found: list[tuple[OpenCheck, Asking]] = []
        for one in self._open_checks():
            try:
                found.append((one, flow.resume(one, self._flags())))
            except ValueError:
                log.exception("a check under way cannot be read")
        return found
