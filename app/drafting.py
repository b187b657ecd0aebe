"""The routine that is edited: begun, left, gone on with, taken back a step."""

from collections.abc import Callable

from app.core import Notice, Ports
from app.moving import Moving
from domain import own_routines
from domain.own_routines import Draft
from domain.routine import Move

NOTHING = Draft("", ())


class Drafting(Moving):
    """One draft is open; what was begun of others waits until it is gone on with."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.draft = NOTHING
        """The routine that is edited; kept when it is saved."""
        self.draft_of = ""
        """The id of the routine that the draft changes; nothing for a new one."""
        self.draft_turn = 0
        """Goes up whenever another draft is taken up."""
        self._draft_base = NOTHING
        """What is kept of the draft: whatever else is in it was begun."""
        self._left_drafts: dict[str, tuple[Draft, Draft]] = {}
        """Drafts that were left before they were saved, with what is kept of them."""
        self._draft_step: tuple[Notice | None, Callable[[], None]] | None = None
        """The notice of the last step, and what takes that step back."""
        super().__init__(ports, writer)

    @property
    def is_begun(self) -> bool:
        """Whether something of the draft is not kept."""
        return self.draft != self._draft_base

    def _go_on_with(self, of: str, kept: Draft) -> None:
        """Take up the draft of routine *of*, as it was left or else as it is *kept*."""
        if of == self.draft_of and self.is_begun:
            return
        if self.is_begun:
            self._left_drafts[self.draft_of] = self.draft, self._draft_base
        draft, base = self._left_drafts.pop(of, (kept, kept))
        self._take_up(draft, of, base)

    def _let_go(self) -> None:
        """Put the draft away for good; a new one that was begun lies open again."""
        self._left_drafts.pop(self.draft_of, None)
        draft, base = self._left_drafts.pop("", (NOTHING, NOTHING))
        self._take_up(draft, "", base)

    def _take_up(self, draft: Draft, of: str, base: Draft) -> None:
        if self._draft_step and self._draft_step[0] is self.notice:
            self.notice = None
        self._draft_step = None
        self.draft, self.draft_of, self._draft_base = draft, of, base
        self.draft_turn += 1

    def _offer_step(self, said: str, back: Callable[[], None]) -> None:
        """Say what happened to the draft, and offer *back*, which undoes it."""
        self.tell(said, undo=True)
        self._draft_step = self.notice, back

    def _put_back(self, index: int, move: Move) -> None:
        self.draft = own_routines.put_back(self.draft, index, move)

    def _bring_back(self, draft: Draft) -> None:
        self._take_up(draft, self.draft_of, self._draft_base)

    async def _take_back(self) -> None:
        """Undo what the notice speaks of: a step of the draft, or what was kept."""
        if not self._draft_step or self._draft_step[0] is not self.notice:
            return await super()._take_back()
        _, back = self._draft_step
        self._draft_step = self.notice = None
        return back()
