"""The tab Move: what is looked for, what is opened, what applies to the person."""

import asyncio
from dataclasses import replace

from app.core import Ports
from app.guard import action
from app.own import Own
from domain import library, move_detail, move_home, own_page, routine
from domain.catalogue import EXERCISES
from domain.faults import Refused
from domain.library import Library, Query
from domain.moment import Situation, situation
from domain.move_detail import MoveDetail
from domain.move_home import CareChoice, MoveHome
from domain.wheel import Wheel

CARE = "cautions"
"""The setting that holds the codes of the cautions that apply."""


class Moving(Own):
    """What the library shows, and to whom."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.query = Query()
        """What is looked for; it stays while the person looks at other tabs."""
        self.opened = ""
        """The id of the move whose page was opened last."""
        self.dose: routine.Move | None = None
        """How much of it was chosen there; None until a number is changed."""
        self._choosing = asyncio.Lock()
        """What is made of what was chosen before is made by one at a time."""
        super().__init__(ports, writer)

    @property
    def travels(self) -> bool:
        """Whether a trip is under way; who knows of trips tells it."""
        return False

    @property
    def may_travel(self) -> bool:
        """Whether one is under way, or may be though its time is over."""
        return self.travels

    @property
    def situation(self) -> Situation:
        """What suits the moment."""
        return situation(self.now.local, trip=self.travels, wheel=self.wheel)

    @property
    def wheel(self) -> Wheel | None:
        """What to show to who drives on a trip; who knows of trips tells it."""
        return None

    @property
    def applies(self) -> frozenset[str]:
        """The codes of the cautions that the person has said apply."""
        return move_home.read_codes(self.kept(CARE))

    @property
    def move_home(self) -> MoveHome:
        """The page Move."""
        return move_home.home(
            self.situation, self.day, self.applies, socks=self.wears_socks
        )

    @property
    def library(self) -> Library:
        """The library as it is looked through."""
        return library.library(
            replace(self.query, applies=self.applies), self.situation
        )

    @property
    def move_detail(self) -> MoveDetail | None:
        """The page of the move that was opened, or None."""
        move = EXERCISES.get(self.opened)
        return move_detail.detail(move, self.applies, self.dose) if move else None

    @property
    def care_choices(self) -> tuple[CareChoice, ...]:
        """What can be said to apply."""
        return move_home.care_choices(self.applies)

    @action
    async def look(self, query: Query) -> None:
        """Look for *query* in the library."""
        self.query = query

    @action
    async def search(self, text: str) -> None:
        """Look for *text* among what the filters let through."""
        self.query = replace(self.query, text=text)

    @action
    async def open_move(self, move: str) -> None:
        """Take out the page of *move*."""
        if move not in EXERCISES:
            raise Refused("This move is not known.")
        self.opened, self.dose = move, None

    @action
    async def turn_dose(self, up: bool) -> None:  # noqa: FBT001
        """Do more of the move that is open, or less."""
        page = self.move_detail
        if page:
            self.dose = own_page.turned_first(page.dose, up)

    @action
    async def set_dose(self, typed: str) -> None:
        """Do as much of the move that is open as was typed."""
        page = self.move_detail
        if page:
            self.dose = own_page.typed_first(page.dose, typed)

    @action
    async def set_caution(self, code: str, on: bool) -> None:  # noqa: FBT001
        """Say that caution *code* applies, or no longer."""
        async with self._choosing:  # the second of two quick ticks sees the first
            codes = self.applies | {code} if on else self.applies - {code}
            kept = move_home.write_codes(move_home.read_codes(" ".join(codes)))
            now = self._ports.clock.read().at
            await self._write(self._choice(CARE, kept, now))
