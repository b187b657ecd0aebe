"""Own routines: made, copied, changed, put in order, deleted."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from app.drafting import NOTHING, Drafting
from app.guard import action
from domain import legible, own_page, own_routines
from domain.exercises import Sides
from domain.faults import NotKept, Refused
from domain.move_records import OwnRoutine, in_order, own_routine, write_moves
from domain.own_page import Amount, Editor, OwnRow
from domain.records import bury, edit
from domain.startable import startable


class OwnRoutines(Drafting):
    """The routines that the person makes."""

    @property
    def own_rows(self) -> tuple[OwnRow, ...]:
        """The own routines in their order."""
        return own_page.own_rows(self.records, self.applies)

    @property
    def editor(self) -> Editor:
        """The editor of the draft."""
        return own_page.editor(
            self.draft, self.records, self.draft_of, begun=self.is_begun
        )

    @action
    async def new_routine(self) -> None:
        """Begin a routine; one that was begun and not saved goes on."""
        if self.draft_of:
            self._go_on_with("", NOTHING)

    @action
    async def edit_routine(self, routine: str) -> None:
        """Take up an own routine to change it; changes that were begun go on."""
        self._go_on_with(routine, self._own(routine).draft)

    @action
    async def start_over(self) -> None:
        """Take the draft back to what is kept of it; it can be undone."""
        before = self.draft
        kept = self._own(self.draft_of).draft if self.draft_of else NOTHING
        self._take_up(kept, self.draft_of, kept)
        self._offer_step(own_page.STARTED_OVER, partial(self._bring_back, before))

    @action
    async def copy_routine(self, routine: str) -> None:
        """Begin a new routine like *routine*, of the app's or the person's own."""
        found = startable(routine, self.records, socks=False)
        taken = [one.name for one in in_order(self.records)]
        self._go_on_with("", NOTHING)
        before = self.draft if self.is_begun else None
        self._take_up(own_routines.copied(found, taken), "", NOTHING)
        if before:
            self._offer_step(own_page.COPIED_OVER, partial(self._bring_back, before))

    @action
    async def name_routine(self, name: str) -> None:
        """Call the draft *name*; what is wrong with it is said when it is saved."""
        self.draft = replace(self.draft, name=name)

    @action
    async def add_move(self, exercise: str) -> None:
        """Put a move at the end of the draft."""
        self.draft = own_routines.added(self.draft, exercise)

    @action
    async def turn_move(self, index: int, what: Amount, up: bool) -> None:  # noqa: FBT001
        """Turn one number of a move up or down by a step."""
        self.draft = own_page.turned(self.draft, index, what, up)

    @action
    async def side_move(self, index: int, sides: Sides) -> None:
        """Choose in which order the sides of a move take turns."""
        self.draft = own_page.sided(self.draft, index, sides)

    @action
    async def shift_move(self, index: int, to: int) -> None:
        """Take a move of the draft to another place."""
        self.draft = own_routines.moved(self.draft, index, to)

    @action
    async def take_out_move(self, index: int) -> None:
        """Take a move out of the draft; it can be undone."""
        move = self.draft.moves[index]
        self.draft = own_routines.removed(self.draft, index)
        self._offer_step(own_page.taken_out(move), partial(self._put_back, index, move))

    @action
    async def set_move(self, index: int, what: Amount, typed: str) -> None:
        """Set one number of a move to what was typed."""
        self.draft = own_page.typed(self.draft, index, what, typed)

    @action
    async def save_routine(self) -> None:
        """Keep the draft; a sentence says what is wrong with it."""
        whole = own_routines.checked(self.draft)
        stamps = self._stamps(self._ports.clock.read())
        if self.draft_of:
            old, now = self._own(self.draft_of), stamps.now.at
            kept = edit(
                old,
                now,
                self._writer,
                name=whole.name,
                moves=write_moves(whole.moves),
            )
        else:
            kept = own_routine(
                whole,
                stamps.now.at,
                new_id=stamps.id,
                writer=self._writer,
                others=self.records,
            )
        await self._keep(kept, said=legible.said("Routine saved", whole.name))
        self._let_go()

    @action
    async def delete_routine(self, routine: str) -> None:
        """Delete an own routine; it can be undone."""
        now = self._ports.clock.read().at
        await self._keep(
            bury(self._own(routine), now, self._writer), said="Routine deleted"
        )
        if self.draft_of == routine:
            self._let_go()
        self._left_drafts.pop(routine, None)

    @action
    async def shift_routine(self, routine: str, by: int) -> None:
        """Take an own routine *by* places down the list, or up."""
        mine = in_order(self.records)
        at = mine.index(self._own(routine))
        to = min(max(at + by, 0), len(mine) - 1)
        if to == at:
            raise Refused("It stands there already.")
        mine.insert(to, mine.pop(at))
        await self._keep(*self._placed(mine), said="Order changed")

    def _placed(self, mine: Iterable[OwnRoutine]) -> list[OwnRoutine]:
        now = self._ports.clock.read().at
        return [
            edit(one, now, self._writer, place=place)
            for place, one in enumerate(mine)
            if one.place != place
        ]

    def _own(self, routine: str) -> OwnRoutine:
        for record in self.records:
            if record.id == routine and isinstance(record, OwnRoutine):
                return record
        raise NotKept("That routine is already gone.")
