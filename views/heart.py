"""The leg on Today: it stands still, and beats once when something is logged."""

from dataclasses import replace

import flet as ft

from app.state import App
from domain.summary import logged
from views.guard import view
from views.pump.beat import Beat
from views.pump.pump import Pump
from views.theme import HEART_DOWN_MS, HEART_UP_MS, Theme

NEXT = {"lift": ("lower", HEART_DOWN_MS), "lower": ("rest", 0)}
"""What follows each phase of a beat, and for how many milliseconds."""
HANDS = {"rest": 0, "lift": 1, "lower": 2}
"""Where the hand of the unseen clock stands."""


@view
def Heart(app: App, theme: Theme, size: float) -> ft.Control:
    """Draw the leg; the client says when a phase is over, nothing waits for it."""
    count = logged(app.records, app.day)
    beat, show = ft.use_state(Beat())
    seen = ft.use_ref(count)

    def follow() -> None:
        grew, seen.current = count > (seen.current or 0), count
        if grew and beat.phase == "rest" and not theme.still:
            show(_phase(beat, "lift", HEART_UP_MS, beat.rep + 1))

    def over(_event: object) -> None:
        if beat.phase in NEXT:
            show(_phase(beat, *NEXT[beat.phase], beat.rep))

    ft.use_effect(follow, [count])
    clock = ft.Container(
        width=1,
        height=1,
        offset=ft.Offset(HANDS[beat.phase], 0),
        animate_offset=ft.Animation(beat.ms),
        on_animation_end=over,
    )
    return ft.Stack(
        [Pump(theme, beat, size=size), clock], clip_behavior=ft.ClipBehavior.NONE
    )


def _phase(beat: Beat, phase: str, ms: int, rep: int) -> Beat:
    return replace(
        beat, phase=phase, seconds=ms / 1000, fraction=0.0, rep=rep, running=ms > 0
    )
