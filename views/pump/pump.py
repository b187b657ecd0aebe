"""The drawn leg as components: alone, and with the clock around it."""

from typing import Final

import flet as ft

from views.guard import part, view
from views.pump import ring
from views.pump.beat import Beat, aim
from views.pump.geometry import BOX
from views.pump.leg import floor, leg
from views.pump.rig import Rig
from views.theme import Theme

RESTING: Final = Beat()

LEG: Final = 267 / 328
"""The leg's box as a share of the ring around it; its place alike."""
LEG_LEFT, LEG_TOP = 11 / 328, 33 / 328


@part
def Pump(
    theme: Theme, beat: Beat = RESTING, size: float = 245, *, ground: bool = False
) -> ft.Control:
    """Draw the leg in a square of *size* pixels; its thigh runs on to the left.

    What holds it cuts the thigh off, as the edge of the screen does. A screen
    reader does not see it: words beside it say what it shows.
    """
    kept = ft.use_memo(dict[str, ft.Control], [theme.name, size])
    parts = _leg(theme, beat, size, kept, ground=ground)
    return _unseen(parts, size, theme)


@view
def PumpClock(theme: Theme, beat: Beat, size: float = 328) -> ft.Control:
    """Draw the leg inside the ring that empties, *size* pixels wide."""
    side = size * LEG
    kept = ft.use_memo(dict[str, ft.Control], [theme.name, size])
    body = ft.Stack(
        _leg(theme, beat, side, kept, ground=True),
        left=size * LEG_LEFT,
        top=size * LEG_TOP,
        width=side,
        height=side,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    clock = [ring.ring(theme, beat, size), ring.disc(theme, beat, size), body]
    return _unseen(clock, size, theme)


@view
def FigureClock(
    theme: Theme, beat: Beat, drawn: ft.Control, size: float, key: str
) -> ft.Control:
    """Draw a whole figure inside the ring; in the cabin without it."""
    inside = ft.Container(
        drawn, width=size, height=size, alignment=ft.Alignment.CENTER, key=key
    )
    if theme.name == "cabin":
        return _unseen([inside], size, theme)
    clock = [ring.ring(theme, beat, size), ring.disc(theme, beat, size), inside]
    return _unseen(clock, size, theme)


def _leg(
    theme: Theme,
    beat: Beat,
    size: float,
    kept: dict[str, ft.Control],
    *,
    ground: bool,
) -> list[ft.Control]:
    rig = Rig(theme, size / BOX, beat, aim(beat), kept)
    return [floor(rig), leg(rig)] if ground else [leg(rig)]


def _unseen(parts: list[ft.Control], size: float, theme: Theme) -> ft.Control:
    stack = ft.Stack(
        parts,
        # Another size or theme is another leg: it must not creep there from this one.
        key=f"{theme.name} {size:g}",
        width=size,
        height=size,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    return ft.Semantics(content=stack, exclude_semantics=True)
