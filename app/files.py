"""Files that lie ready for the tap that hands them over.

A browser lets a page share or save a file only inside the tap itself, so a file
is made when its button is shown, and a change of the diary makes it anew.
"""

from app.around import Around
from app.core import Ports
from app.guard import action
from app.ports import FILE_MARK, Offer
from app.progress import in_pieces
from export import backup, csv_table

ASIDE = "aside:"
"""How the purpose of a file of damaged data begins; its name follows."""
TABLE = "table:"
"""How the purpose of a table begins; the kind of record follows."""
BACKUP = "backup"
BYTES = "application/octet-stream"


class Files(Around):
    """What the app hands out."""

    def __init__(self, ports: Ports, writer: str) -> None:
        super().__init__(ports, writer)
        self.offers: tuple[Offer, ...] = ()
        """The files that lie ready, one for each purpose."""
        self._saved: dict[str, bytes] = {}

    def offer(self, purpose: str) -> Offer | None:
        """Return the file that lies ready for *purpose*."""
        return next((one for one in self.offers if one.purpose == purpose), None)

    @action
    async def prepare(self, purpose: str) -> None:
        """Make the file for *purpose* and lay it ready."""
        await self._make(purpose)

    async def _make(self, purpose: str) -> None:
        if purpose.startswith(ASIDE):
            name = purpose.removeprefix(ASIDE)
            data = await self._ports.diary.aside_bytes(name)
            self._lay_ready(purpose, f"second-heart-{name}.bin", BYTES, data)
            return
        documents = await self._ports.diary.everything()
        if purpose.startswith(TABLE):
            kind = purpose.removeprefix(TABLE)
            rows = csv_table.table(documents, kind)
            self._lay_ready(purpose, csv_table.file_name(kind), csv_table.MIME, rows)
            return
        now = self._ports.clock.read()
        data = await in_pieces(backup.writing(documents, now.at))
        self._lay_ready(purpose, backup.file_name(now.local), backup.MIME, data)

    @action
    async def save(self, purpose: str) -> None:
        """Save the file for *purpose* through the device, where there is no page."""
        if offer := self.offer(purpose):
            self._ports.device.save_file(offer.name, self._saved[purpose])

    def _lay_ready(self, purpose: str, name: str, mime: str, data: bytes) -> None:
        page, old = self._ports.hand_over, self.offer(purpose)
        token = FILE_MARK + self._ports.clock.new_id() if page else ""
        if page:
            page.offer(token, name, mime, data)
        else:
            self._saved[purpose] = data
        others = (one for one in self.offers if one.purpose != purpose)
        self.offers = (*others, Offer(purpose, token, name, len(data)))
        if page and old:
            page.withdraw(old.token)
