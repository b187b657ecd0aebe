"""A check that was left: what was ticked in it does not go with it."""

import logging

from app.checking import Checking
from domain.check import flow, keeping
from domain.check.flow import Asking

log = logging.getLogger("second-heart")


class LeftChecks(Checking):
    """A check that is left with an urgent answer ends with the result it has so far.

    A later answer can raise a tier and never lower it, so nothing is lost by not
    waiting for the rest; and nobody is offered a set because they closed the list.
    """

    async def tidy(self) -> None:
        """Let the diary keep house; conclude what a kill or an hour has left behind."""
        await super().tidy()
        if self.asking or self.given:
            return
        for asking in self._left():
            if keeping.is_urgent(asking.answers):
                await self._conclude(asking)
                self.given = None

    async def _leave(self) -> None:
        """Leave the check that is shown, or its result."""
        asking = self.asking
        self.asking, self.given, self.check_failed = None, None, False
        if asking and keeping.is_urgent(asking.answers):
            await self._conclude(asking)

    def _left(self) -> list[Asking]:
        """Return the checks under way that can be read, whatever their age."""
        found: list[Asking] = []
        for one in self._open_checks():
            try:
                found.append(flow.resume(one, self._flags()))
            except ValueError:
                log.exception("a check under way cannot be read")
        return found
