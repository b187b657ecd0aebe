"""The next break, handed over to whoever may outlive the app, and a tap on it."""

from app.break_calendar import BreakCalendars
from app.core import Ports
from app.ports import Bell
from domain import reminder


class Reminding(BreakCalendars):
    """Notifications of breaks, where the page can show them."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.notices = ""
        """One of `reminder.STATES`; empty where nothing could show a notification."""
        self._asked_for = ""
        self._handed_from: tuple[object, ...] | None = None
        """What the last hand-over followed from; None before the first."""
        self._is_whole = False
        super().__init__(ports, writer)
        self._is_whole = True
        if ports.bell:
            ports.bell.listen(self._see_state, self._see_tap)

    def refresh(self) -> None:
        """Look at the clock, and hand the next break over at once if it changed."""
        super().refresh()
        # The layers above are still being built at the first look.
        if self._is_whole and self._ports.bell:
            self._hand_over(self._ports.bell)

    async def breathe(self) -> None:
        """Start what a tap on a notification asked for; give the prompt that is due."""
        tapped, self._asked_for = self._asked_for, ""
        if tapped:
            await self.start(tapped)
        await super().breathe()

    def _hand_over(self, bell: Bell) -> None:
        """Let the page know of the next break, or that there is none."""
        at, silent = self.break_at(), self.settings.cues not in {"sound", "vibrate"}
        key = (at, silent, self._kept_timer())
        if key == self._handed_from:
            return
        self._handed_from = key
        timer, now = self.break_timer, self.now
        bell.remind(at and reminder.reminder(timer, at, now, silent=silent))

    def _see_state(self, state: str) -> None:
        """Take in what the browser says of the permission."""
        self.notices = state if state in reminder.STATES else ""

    def _see_tap(self, routine: str) -> None:
        """Take in a tap on the notification of *routine*; the loop starts it."""
        self._asked_for = routine
        self.changed.set()
