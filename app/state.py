"""The one observable of the app: what a person can do, a method each."""

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Notice, Ports, Stamps
from app.guard import action
from app.trips import Trips
from domain import drinks, settings, words
from domain.records import Drink, Value, bury

__all__ = ["App", "Notice", "Ports"]


@observable  # pyright: ignore[reportUntypedClassDecorator]
class App(Trips):
    """What the app knows, and what a person can do."""

    @action
    async def log_drink(self, ml: str | int, kind: str = "water") -> None:
        """Log a drink of *ml* now."""
        amount, kind = drinks.read_ml(ml), drinks.read_kind(kind)
        drink = _drink(self._stamps(self._ports.clock.read()), amount, kind)
        name = drinks.KINDS[kind].lower()
        await self._keep(drink, said=f"Added {words.ml_words(amount)} of {name}")

    @action
    async def delete(self, record_id: str) -> None:
        """Delete an entry; it can be undone."""
        record = self._find(record_id)
        now = self._ports.clock.read().at
        await self._keep(bury(record, now, self._writer), said="Deleted")

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
        await self._keep(self._choice(name, value, now))


def _drink(stamps: Stamps, ml: int, kind: str) -> Drink:
    return Drink(
        id=stamps.id,
        created=stamps.created,
        edited=stamps.created,
        writer=stamps.writer,
        at=stamps.created,
        zone=stamps.now.zone,
        offset=stamps.now.offset,
        day=stamps.day,
        ml=ml,
        drink=kind,
    )
