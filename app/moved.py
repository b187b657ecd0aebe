"""What was done without the app: a walk or a set, entered by hand."""

from app.core import Ports
from app.entries import Entries
from app.guard import action
from domain import moved, water
from domain.formats import read_time
from domain.moved import MovedForm, MovedPage


class ByHand(Entries):
    """What a person can add that no timer saw."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.moved_form: MovedForm | None = None
        """The walk or set that is being entered."""
        super().__init__(ports, writer)

    @property
    def moved_page(self) -> MovedPage:
        """The form for a walk or set."""
        form = self.moved_form or MovedForm(self.day)
        return moved.page(form, self.formats, self.now)

    @action
    async def add_moved(self) -> None:
        """Open the form for a walk or set of today."""
        self.moved_form = MovedForm(self.day)

    @action
    async def add_moved_on_day(self) -> None:
        """Open the form for a walk or set of the day that History shows."""
        if self.span:
            self.moved_form = moved.form_day(self.span.first)

    @action
    async def save_moved(
        self, kind: str, typed: tuple[tuple[str, str], ...], time: str
    ) -> None:
        """Keep what the form holds, pairs of a name and a text among it.

        A refused one stays open.
        """
        did = moved.read(kind, dict(typed))
        now, form = self._ports.clock.read(), self.moved_form or MovedForm(self.day)
        shown = read_time(time, self.formats)
        at = water.moment_typed(shown, form.day, now, self.day_of)
        new_id, day = self._ports.clock.new_id(), self.day_of(at)
        kept = moved.made(did, new_id, self._writer, now, at, day)
        said = f"Added at {self.formats.clock(at.local)}: {did.kind.name}"
        await self._keep(kept, said=said)
        self.moved_form = None
