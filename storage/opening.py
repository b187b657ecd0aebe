"""Open the diary: find the engine that keeps it, replay, load what is recent."""

from collections.abc import Iterable

from domain.codec import Document
from domain.days import Moment
from domain.versions import join
from storage import frames
from storage.catalogue import JOURNAL, Catalogue, Change, change, recovered
from storage.diary import Diary
from storage.documents import documents
from storage.frames import Frame
from storage.journal import Journal
from storage.keeping import sealed_by
from storage.medium import Medium
from storage.months import Months
from storage.places import choose


async def open_diary(now: Moment) -> Diary:
    """Open the diary where it is kept on this device.

    Raises InUse if another tab has it, Newer if a newer version wrote it, and
    NotRead if the place that keeps it cannot be opened.
    """
    return await open_on(await choose(), now)


async def open_on(medium: Medium, now: Moment) -> Diary:
    """Open the diary that *medium*, which is open, keeps; close it on a fault."""
    try:
        journal = Journal(medium)
        replay = await journal.open()
        story = _Story(dict(replay.damaged))
        head = story.change(replay.head)
        if head is None:
            head = Change(recovered(await medium.names()))
            story.is_lost = True
            join(story.unsealed, await journal.documents())
        story.tell(head, replay.later)
        months = Months(medium, journal)
        months.catalogue = story.catalogue
        months.replay(story.unsealed.values())
        diary = Diary(medium, journal, months)
        await diary.start(now, story.damaged)
    except Exception:
        await medium.close()
        raise
    return diary


class _Story:
    """What the frames of the journal come to, one after another."""

    def __init__(self, damaged: dict[str, bytes]) -> None:
        self.damaged = damaged
        """What cannot be read, by name."""
        self.is_lost = False
        """The head is lost: nothing that the journal says is sealed may be
        trusted, so every document in it counts."""
        self.catalogue = Catalogue()
        self.unsealed: dict[str, Document] = {}

    def tell(self, head: Change, later: Iterable[Frame]) -> None:
        """Go through the frames *later* than *head*."""
        self.catalogue = head.catalogue
        join(self.unsealed, head.carried)
        for frame in later:
            if frame.kind == frames.RECORDS:
                join(self.unsealed, self._documents(frame))
                continue
            said = self.change(frame)
            if said is None:
                continue
            join(self.unsealed, said.carried)
            aside = Catalogue(aside=said.catalogue.aside)
            self.catalogue = self.catalogue.joined(
                aside if self.is_lost else said.catalogue
            )
            if not self.is_lost:
                for document in sealed_by(said, self.unsealed.values()):
                    del self.unsealed[document["id"]]

    def change(self, frame: Frame | None) -> Change | None:
        """Return what *frame* says about sealing, or None if that cannot be read."""
        if frame is None:
            return None
        try:
            return change(frame.body)
        except ValueError:
            self.damaged[f"{JOURNAL}.{frame.number}"] = frame.body
            return None

    def _documents(self, frame: Frame) -> list[Document]:
        try:
            return documents(frame.body)
        except ValueError:
            self.damaged[f"{JOURNAL}.{frame.number}"] = frame.body
            return []
