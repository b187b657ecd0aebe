"""What a movement of the leg is: where each of its phases ends."""

from dataclasses import dataclass
from typing import Final, Literal

from views.pump.flow import Flow
from views.pump.geometry import FLOOR, FLOOR_LINE
from views.pump.poses import REST, Stance

OPEN, SHUT = (1.0, 1.0, 0.0), (0.0, 1.0, 1.0)
"""The valves while the calf fills from the foot, and while it squeezes."""
STILL, ALL, KEPT = (0.45, 0.45, 0.45), (1.0, 1.0, 1.0), (0.1, 0.1, 0.1)
"""At rest, while the blood passes the whole leg, and while a squeeze is held."""
HELD = (0.0, 0.1, 0.1)
"""While a squeeze of the calf is held."""

Track = Literal["", "clockwise", "anticlockwise", "letter"]
Frame = Literal["seated", "planted", "hanging"]
"""How the bones hang together: from the foot up with a knee that stays bent, from
the foot up with a knee that bends as it likes, or from the knee down."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Where everything is at the end of one phase."""

    stance: Stance
    valves: tuple[float, float, float]
    flow: Flow


@dataclass(frozen=True, slots=True)
class Motion:
    """One movement."""

    turns: tuple[Turn, ...]
    """One for each phase of a rep."""
    columns: Literal["heel", "toe", "straight"]
    """Whose cells the thigh shows: those of a squeeze of the calf, or of less; or
    those of a leg whose knee bends as it likes."""
    start: Stance = REST
    """Where the leg waits before its first rep."""
    track: Track = ""
    """What the foot draws."""
    frame: Frame = "seated"
    fills: bool = False
    """A rep begins with the calf empty: it fills first, then it squeezes."""
    ground: tuple[float, float, float] = (*FLOOR_LINE[:2], FLOOR)
    """What the leg stands or lies on: from x, to x, y."""

    cut: bool = False
    """Its hip lies on the ground, which cuts it off."""

    @property
    def thigh(self) -> bool:
        """Whether a muscle of the thigh works in it, and so is drawn."""
        return any(t.stance.quad or t.stance.ham or t.stance.inner for t in self.turns)


def there_and_back(
    there: Stance, back: Stance, up: Flow, then: Flow
) -> tuple[Turn, ...]:
    """Return work, hold, release, rest: blood goes *up* while the muscle works.

    *then* is where the blood is once it has let go. A movement that does not rest
    has the first three.
    """
    return (
        Turn(there, ALL, up),
        Turn(there, KEPT, up),
        Turn(back, OPEN, then),
        Turn(back, STILL, then),
    )


def before(motion: Motion, index: int) -> Turn:
    """Return where the leg and its blood are when phase *index* begins."""
    if index:
        return motion.turns[index - 1]
    last = motion.turns[-1]
    return Turn(last.stance, last.valves, EMPTY)


EMPTY: Final = Flow()
