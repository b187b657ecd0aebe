"""How much room there is, in the words of the design."""

from dataclasses import dataclass

from views.theme import WIDE

LOW = 480
"""Below this height a phone lies on its side."""
COLUMN = 560
"""The widest that one column of settings or answers gets."""

DESK = 1180
"""From this width on the left pane is no phone's width any more."""
SLIM = 380
"""Below this width a row holds less than on most phones."""
SHORT = 720
"""Below this height the leg makes room."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room that a page has, logical pixels."""

    width: float
    height: float

    @property
    def low(self) -> bool:
        """A phone on its side; one with its keyboard up stands upright still."""
        return self.height < LOW <= self.width

    @property
    def wide(self) -> bool:
        """Two panes with a background each fit beside each other."""
        return self.width >= WIDE and not self.low

    @property
    def short(self) -> bool:
        """A small phone: what matters must stand above the tabs."""
        return self.height < SHORT

    @property
    def desk(self) -> bool:
        """Two panes have air around what they hold."""
        return self.width >= DESK and not self.low

    @property
    def large(self) -> bool:
        """A desk: the left pane has room for a large leg."""
        return self.desk and not self.short

    @property
    def rail(self) -> bool:
        """The tabs stand at the side, and a page has two columns."""
        return self.wide or self.low

    @property
    def slim(self) -> bool:
        """A column has less room than on most phones."""
        return self.low or self.width < SLIM

    @property
    def narrow(self) -> bool:
        """A column is as wide as the screen."""
        return self.width < COLUMN
