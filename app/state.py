"""The one observable of the app: what a person can do, a method each."""

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.choosing import Choosing
from app.core import Notice, Ports
from app.guard import action
from domain import settings
from domain.records import Value

__all__ = ["App", "Notice", "Ports"]


@observable  # pyright: ignore[reportUntypedClassDecorator]
class App(Choosing):
    """What the app knows, and what a person can do."""

    @action
    async def undo(self) -> None:
        """Take the last change back."""
        await self._take_back()

    @action
    async def dismiss(self) -> None:
        """Put the notice away."""
        self.notice = None

    @action
    async def update(self) -> None:
        """Change to the new version, which is here whole; never during a set."""
        if self._ports.page and self.site.has_update and self.run is None:
            self._ports.page.update()

    @action
    async def choose(self, name: str, value: Value) -> None:
        """Set the person's choice *name* to *value*."""
        settings.check(name, value)
        now = self._ports.clock.read().at
        await self._write(self._choice(name, value, now))
