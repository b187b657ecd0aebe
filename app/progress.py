"""How far a long piece of work is; only the line that tells it watches this."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from domain.steps import Steps

Made = TypeVar("Made")

APART = 5
"""Percent between two words about how far it is: each draws the line anew."""


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Progress:
    """What is being done, in words; empty while nothing is."""

    def __init__(self) -> None:
        self.words = ""

    async def through(self, steps: Steps[Made], words: str = "") -> Made:
        """Do *steps* with a rest after each, and return what they make.

        *words* are shown with the percent in place of "{}"; none leave what is shown.
        """

        def tell(done: int) -> None:
            if words:
                self.words = words.format(done - done % APART)

        return await in_pieces(steps, tell)


async def in_pieces(
    steps: Steps[Made], tell: Callable[[int], None] = lambda _: None
) -> Made:
    """Do *steps*, *tell* how far they are after each, and let the screen live."""
    while True:
        try:
            tell(next(steps))
        except StopIteration as end:
            return end.value
        await asyncio.sleep(0)
