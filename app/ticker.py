"""What changes while a set runs; only the leaves that tick watch it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flet import observable  # pyright: ignore[reportUnknownVariableType]

SETTLE = timedelta(milliseconds=150)
"""A picture that stands needs this long to be drawn before it can move."""


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Ticker:
    """The instant that the player shows, and a count of screen pulses."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.pulses = 0
        """Goes up by one for every cue that the screen shows."""


@dataclass(frozen=True, slots=True)
class Shot:
    """What a scene shows: one thing to hand on, which nothing watches."""

    at: datetime
    """The instant for which the picture is right."""
    moves: bool


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Scene:
    """How the player draws its set: standing at an instant, or moving on from it.

    From phase to phase it moves on. After a start, a pause, a jump, or when the
    page was hidden or turned, it stands where the set is, and moves on once that
    has been drawn: the client can only animate from what it shows.
    """

    def __init__(self, now: datetime) -> None:
        self.at = now
        """The instant for which the picture is right."""
        self.moves = False

    def stand(self, now: datetime) -> None:
        """Show where the set is *now*."""
        self.at, self.moves = now, False

    def move(self, now: datetime) -> None:
        """Go on from *now*."""
        self.at, self.moves = now, True

    @property
    def shot(self) -> Shot:
        """What it shows now."""
        return Shot(self.at, self.moves)

    def settled(self, now: datetime) -> bool:
        """Say whether the standing picture has been drawn by *now*."""
        return not timedelta() <= now - self.at < SETTLE
