"""Settings as a whole: put them back to how they were at first."""

from app.covering import Covering
from app.guard import action
from domain import settings
from domain.faults import Refused
from domain.records import Setting, setting_id

AT_FIRST = "Every choice is as it was at first already."


class Choosing(Covering):
    """What can be done with all choices at once."""

    @action
    async def reset_settings(self) -> None:
        """Put every choice of Settings back; one undo brings all of them again."""
        now = self._ports.clock.read().at
        first = settings.Settings()
        kept = {one.id: one for one in self.records if isinstance(one, Setting)}
        changed = [
            self._choice(name, getattr(first, name), now)
            for name in settings.CHOICES
            if (one := kept.get(setting_id(name))) and one.value != getattr(first, name)
        ]
        if not changed:
            raise Refused(AT_FIRST)
        await self._keep(*changed, said="Settings are as at first")
