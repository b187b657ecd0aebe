"""What the leg is told: one beat, and where everything goes in it."""

from dataclasses import dataclass, replace
from typing import Final

from views.pump import flow
from views.pump.flow import Flow
from views.pump.motions import MOTIONS
from views.pump.poses import LIFT, REST, TOES, Stance, eased, mixed
from views.pump.turns import Motion, before

WORKING: Final = ("lift", "hold")
"""The phases in which the muscle works: coral. In the others the vein fills: blue."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One phase of a movement, and the place within it.

    A beat that does not run is a picture: the leg stands there at once. A beat
    that runs moves from where the leg is to the end of the phase in the time that
    is left. Phase follows phase with one running beat each; after a pause, a
    skip or a hidden tab a standing beat comes first and the running one once that
    has been drawn (`SETTLE_MS`).
    """

    move: str = "heel"
    """Which movement, a key of `flow.MOVES` or of `motions.MOTIONS`."""
    phase: str = "rest"
    """"lift", "hold", "lower", "rest" or, before a movement, "ready"."""
    seconds: float = 1.0
    """How long the whole phase is."""
    fraction: float = 1.0
    """How much of the phase is over, 0..1."""
    rep: int = 1
    turn: int = 0
    """Counts the phases that follow each other, so that two rings can take turns."""
    running: bool = False
    index: int = 0
    """Which phase of the rep it is; only the movements of `MOTIONS` need it."""
    count: int = 1
    """The number of the rep in its block."""

    @property
    def ms(self) -> int:
        """What is left of the phase in milliseconds, if it runs."""
        if not self.running:
            return 1
        return max(1, round((1 - self.fraction) * self.seconds * 1000))

    @property
    def works(self) -> bool:
        """Whether the muscle works."""
        return self.phase in WORKING

    @property
    def columns(self) -> str:
        """Whose cells the thigh shows, a key of `flow.MOVES`."""
        found = MOTIONS.get(self.move)
        return found.columns if found else self.move

    @property
    def frame(self) -> str:
        """How its leg is put together: another is drawn anew, not moved there."""
        found = MOTIONS.get(self.move)
        return f"{found.frame} {found.thigh}" if found else "seated False"

    def stand(self) -> "Beat":
        """Return the picture of this beat."""
        return replace(self, running=False)

    def run(self) -> "Beat":
        """Return this beat under way."""
        return replace(self, running=True)


SETTLE_MS: Final = 150
"""A standing beat needs this long to be drawn before a running one may follow."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where every part of the leg is to be, and on which curve it gets there."""

    stance: Stance
    valves: tuple[float, float, float]
    """How far V1, V2 and V3 are open, 0..1."""
    flow: Flow
    steady: bool
    """At one speed; otherwise it starts and ends softly."""


def aim(beat: Beat) -> Aim:
    """Return where *beat* leads: the end of its phase, or the place it stands at."""
    if beat.move in MOTIONS:
        return _aim(MOTIONS[beat.move], beat)
    share = 1.0 if beat.running else min(max(beat.fraction, 0.0), 1.0)
    if beat.phase == "ready":
        return Aim(REST, VALVES["rest"], Flow(), steady=False)
    steady = beat.phase == "hold"
    curve = share if steady else eased(share)
    top = TOES if beat.move == "toe" else LIFT
    first, last = {
        "lift": (REST, top),
        "hold": (top, top),
        "lower": (top, REST),
        "rest": (REST, REST),
    }[beat.phase]
    return Aim(
        stance=mixed(first, last, curve),
        valves=(TOE_VALVES if beat.move == "toe" else VALVES)[beat.phase],
        flow=flow.between(
            flow.start(beat.move, beat.phase),
            flow.MOVES[beat.move].ends[beat.phase],
            curve,
        ),
        steady=steady,
    )


def _aim(motion: Motion, beat: Beat) -> Aim:
    """Return where *beat* leads in a movement that is told phase by phase."""
    if beat.phase == "ready":
        return Aim(motion.start, VALVES["rest"], Flow(), steady=False)
    share = 1.0 if beat.running else min(max(beat.fraction, 0.0), 1.0)
    first, last = before(motion, beat.index), motion.turns[beat.index]
    steady = first.stance == last.stance
    curve = share if steady else eased(share)
    return Aim(
        stance=mixed(first.stance, last.stance, curve),
        valves=last.valves,
        flow=flow.between(first.flow, last.flow, curve),
        steady=steady,
    )


VALVES: Final = {
    # Squeezing opens the valves above the calf and shuts the one below it.
    "lift": (0.0, 1.0, 1.0),
    "hold": (0.0, 0.1, 0.1),
    # Relaxing lets the foot refill the calf; the top valve holds what went up.
    "lower": (1.0, 1.0, 0.0),
    "rest": (0.45, 0.45, 0.45),
}
TOE_VALVES: Final = {
    "lift": (1.0, 1.0, 1.0),
    "hold": (0.1, 0.1, 0.1),
    "lower": (0.1, 0.1, 0.0),
    "rest": (0.45, 0.45, 0.45),
}
