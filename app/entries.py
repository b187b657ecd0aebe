"""Entries of the past: open one, change it, see why another stays."""

from app.core import Ports
from app.guard import action
from app.history import Histories
from domain import entry_form, water_page
from domain.entry_fields import Asked
from domain.entry_form import EntryPage
from domain.records import Drink, Entry, edit


class Entries(Histories):
    """What a person can do about an entry of a day."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.opened_entry = ""
        """The id of the entry whose page was opened last."""
        super().__init__(ports, writer)

    @property
    def entry_page(self) -> EntryPage | None:
        """The page of the entry that was opened; None where it is gone."""
        for one in (*self.records, *self.older):
            if one.id == self.opened_entry and isinstance(one, Entry):
                return entry_form.page(one, self.records, self.formats, self.tape_unit)
        return None

    @action
    async def open_entry(self, record_id: str) -> None:
        """Take out the page of an entry; a drink has its own form."""
        found = self._find(record_id)
        self.opened_entry = record_id
        if isinstance(found, Drink):
            self.form = water_page.form_of(found, self.formats)

    @action
    async def save_entry(
        self, typed: tuple[tuple[str, str], ...], given: tuple[tuple[str, int], ...]
    ) -> None:
        """Keep what was typed and chosen on the page; a refused one stays open.

        Both are pairs of a name and a value.
        """
        one, now = self._find(self.opened_entry), self._ports.clock.read()
        asked = Asked(
            now,
            self.settings.day_start,
            self.formats,
            self.tape_unit,
        )
        found = entry_form.changes(one, dict(typed), asked, dict(given))
        await self._keep(edit(one, now.at, self._writer, **found), said="Changed")
        self.opened_entry = ""

    @action
    async def delete(self, record_id: str) -> None:
        """Delete an entry; it can be undone."""
        await self._drop(record_id)
        self.form, self.opened_entry = None, ""
