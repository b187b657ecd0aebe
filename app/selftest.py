"""The app tries itself: storage, persistence, files, time zones, versions."""

import platform

from app.backup import Backups
from app.core import Ports
from app.guard import action
from domain import selftest
from domain.codec import instant_text
from domain.days import zone_rules
from domain.faults import Fault
from domain.records import Setting, setting_id
from domain.selftest import Findings, SelfTest

TRIED = "selftest"
"""The setting that is written and read back."""
FAR = ("Asia/Kathmandu", "America/New_York", "Europe/London")
"""Zones whose rules differ in kind: if these are here, the data is."""


class Tries(Backups):
    """What the app can find out about itself."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.self_test: SelfTest | None = None
        """What was found at the last try."""
        super().__init__(ports, writer)

    @action
    async def try_itself(self) -> None:
        """Try everything and say what was found; a full disk is a finding."""
        page = self._ports.page
        found = Findings(
            place=self.place,
            site=self.site,
            in_page=self.in_page,
            kept=await page.is_kept() if page else None,
            wrote=await self._reads_back(),
            zones=all(zone_rules(zone) for zone in FAR),
            set_aside=len(self.set_aside),
            records=len(self.records),
            python=platform.python_version(),
        )
        self.self_test = selftest.page(found)

    async def _reads_back(self) -> bool:
        """Write a note to the diary and say whether it is there."""
        now = self._ports.clock.read().at
        text = instant_text(now)
        try:
            await self._write(self._choice(TRIED, text, now))
        except Fault:
            return False
        return any(
            isinstance(one, Setting)
            and one.id == setting_id(TRIED)
            and one.value == text
            for one in self._ports.diary.timeless()
        )
