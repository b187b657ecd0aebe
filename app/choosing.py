"""Settings as a whole: put them back to how they were at first."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.alerts import NUMBER
from app.checking import UNIT
from app.covering import Covering
from app.guard import action
from domain import breaks, settings
from domain.breaks import BreakTimer
from domain.faults import Refused
from domain.records import Record, Setting, Value, setting_id

AT_FIRST = "Every choice is as it was at first already."
FIRST: Final[Mapping[str, Value]] = {
    **{name: getattr(settings.Settings(), name) for name in settings.CHOICES},
    NUMBER: None,
    UNIT: None,
}
"""Each choice that is a setting, with its value at first."""


class Choosing(Covering):
    """What can be done with all choices at once."""

    @action
    async def reset_settings(self) -> None:
        """Put every choice of Settings back; one undo brings all of them again."""
        now = self._ports.clock.read().at
        kept = {one.id: one for one in self.records if isinstance(one, Setting)}
        changed: list[Record] = [
            self._choice(name, first, now)
            for name, first in FIRST.items()
            if (one := kept.get(setting_id(name))) and one.value != first
        ]
        changed += self._first_breaks(now)
        if not changed:
            raise Refused(AT_FIRST)
        await self._keep(*changed, said="Settings are as at first")

    def _first_breaks(self, now: datetime) -> list[Record]:
        """Return the break timer as at first, or nothing where it is so."""
        if breaks.is_first(self.break_timer):
            return []
        return [self._timer_record(BreakTimer(since=now))]
