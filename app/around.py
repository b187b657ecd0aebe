"""What the app knows of the phone and the page around it."""

from collections.abc import Sequence

from app.core import Ports
from app.recalling import Recalling
from domain.records import Entry, Record
from domain.site import Site, site


class Around(Recalling):
    """The app's own files, lasting storage, motion."""

    def __init__(self, ports: Ports, writer: str) -> None:
        super().__init__(ports, writer)
        self.still = False
        """The phone asks for less motion."""
        self.site: Site = Site()
        self._handed: tuple[str, ...] = ()
        """The tokens of the files that were shared or saved since the last look."""
        self._asked_to_keep = False
        self._rests = False
        if ports.page:
            ports.page.listen(self._hear, self._see_handed)

    def see_motion(self, still: bool) -> None:  # noqa: FBT001  # an answer
        """Take in whether the phone asks for less motion."""
        self.still = still

    def rest(self, *, resting: bool) -> None:
        """Let the page do housekeeping, or stop it; a set needs the device."""
        if self._ports.page and resting != self._rests:
            self._rests = resting
            self._ports.page.rest(resting=resting)

    async def _write(self, *records: Record) -> None:
        await super()._write(*records)
        self._ask_to_keep(records)

    def _ask_to_keep(self, records: Sequence[Record]) -> None:
        """Ask for lasting storage at the first entry: now there is what to lose."""
        entry = any(isinstance(record, Entry) for record in records)
        if entry and self._ports.page and not self._asked_to_keep:
            self._asked_to_keep = True
            self._ports.page.keep()

    def _hear(self, news: str) -> None:
        page = self._ports.page
        self.site = site(news, apart=page is not None and page.is_apart())

    def _see_handed(self, token: str) -> None:
        """Take in that the file of *token* has left; the loop does the rest."""
        self._handed = (*self._handed, token)
        self.changed.set()
