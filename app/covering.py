"""A cover over what was entered, until a tap, for eyes that are not the person's."""

from app.core import Ports
from app.guard import action
from app.selftest import Tries


class Covering(Tries):
    """What can be done about who looks on."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.uncovered = False
        """The person has asked to see it, and the app has been in sight since."""
        super().__init__(ports, writer)

    @property
    def is_covered(self) -> bool:
        """Nothing that was entered is to be seen now.

        A result that sends for help is never covered: who left the app to call, and
        could not, finds the numbers where they were.
        """
        return self.settings.cover and not self.uncovered and not self._sends_for_help

    @property
    def _sends_for_help(self) -> bool:
        result = self.given.advice.tier if self.given else ""
        return self.check_failed or result in {"E", "U"}

    @action
    async def uncover(self) -> None:
        """Show what was entered, until the app goes out of sight."""
        self.uncovered = True

    def go_away(self) -> None:
        """Cover it again: the app is out of sight."""
        self.uncovered = False

    @action
    async def cover(self, value: str) -> None:
        """Begin to cover with "yes", stop with anything else; it stays in sight now."""
        now = self._ports.clock.read().at
        await self._write(self._choice("cover", value == "yes", now))
        self.uncovered = True
