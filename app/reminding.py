"""The next break, handed over to whoever may outlive the app, and a tap on it."""

from app.break_calendar import BreakCalendars
from app.core import Ports
from app.ports import Bell
from domain import reminder
from domain.reminder import Reminder


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
        """Look at the clock, and hand what comes next over at once if it changed."""
        super().refresh()
        # The layers above are still being built at the first look.
        if self._is_whole and self._ports.bell:
            self._hand_over(self._ports.bell)

    async def breathe(self) -> None:
        """Start what a tap on a notification asked for; give the prompt that is due."""
        tapped, self._asked_for = self._asked_for, ""
        if tapped:
            await self._answer_tap(tapped)
        await super().breathe()

    @property
    def _is_silent(self) -> bool:
        """Whether a notification may not be heard."""
        return self.settings.cues not in {"sound", "vibrate"}

    async def _answer_tap(self, asked: str) -> None:
        """Start the routine that a notification was for."""
        await self.start(asked)

    def _hand_over(self, bell: Bell) -> None:
        """Let the page know what comes next, or that there is nothing."""
        key = self._reminds_of()
        if key == self._handed_from:
            return
        self._handed_from = key
        bell.remind(self._reminder())

    def _reminds_of(self) -> tuple[object, ...]:
        """Return what the next notification follows from."""
        return self.break_at(), self._is_silent, self._kept_timer()

    def _reminder(self) -> Reminder | None:
        """Return the next notification, or None."""
        at, silent = self.break_at(), self._is_silent
        if at is None:
            return None
        return reminder.reminder(self.break_timer, at, self.now, silent=silent)

    def _see_state(self, state: str) -> None:
        """Take in what the browser says of the permission."""
        self.notices = state if state in reminder.STATES else ""

    def _see_tap(self, routine: str) -> None:
        """Take in a tap on the notification of *routine*; the loop starts it."""
        self._asked_for = routine
        self.changed.set()
