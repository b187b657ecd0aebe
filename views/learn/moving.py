"""The leg of a card: it moves by itself, phase after phase, without a clock."""

from dataclasses import replace
from typing import Final

import flet as ft

from views.guard import view
from views.pump.beat import Beat
from views.pump.pump import Pump
from views.theme import Theme

NEXT: Final = {"rest": "lift", "lift": "hold", "hold": "lower", "lower": "rest"}
SECONDS: Final = {"lift": 2.0, "hold": 1.0, "lower": 2.0, "rest": 1.0}
"""A slow heel raise: the seconds of its phases (FACTS 1)."""
HANDS: Final = {"rest": 0, "lift": 1, "hold": 2, "lower": 3}
"""Where the hand of the unseen clock stands in each phase."""


@view
def MovingLeg(theme: Theme, size: float, move: str) -> ft.Control:
    """Draw the leg; the client says when a phase is over, nothing waits for it.

    Where less motion is wanted, it stands.
    """
    moves = not theme.still
    beat, show = ft.use_state(Beat(move=move if moves else "heel"))

    def begin() -> None:
        if moves:
            show(after(beat))

    def over(_event: object) -> None:
        if moves:
            show(after(beat))

    ft.use_effect(begin, [])
    hand = ft.Container(
        width=1,
        height=1,
        offset=ft.Offset(HANDS[beat.phase], 0),
        animate_offset=ft.Animation(max(1, round(beat.seconds * 1000))),
        on_animation_end=over,
    )
    return ft.Stack(
        [Pump(theme, beat, size=size, ground=True), hand],
        clip_behavior=ft.ClipBehavior.NONE,
    )


def after(beat: Beat) -> Beat:
    """Return the phase that follows *beat*, under way."""
    phase = NEXT[beat.phase]
    return replace(
        beat,
        phase=phase,
        seconds=SECONDS[phase],
        fraction=0.0,
        rep=beat.rep + (phase == "lift"),
        turn=beat.turn + 1,
        running=True,
    )
