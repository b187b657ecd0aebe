"""The drawn leg as components: alone, and with the clock around it."""

from dataclasses import replace
from typing import Final

import flet as ft

from views.guard import part, view
from views.pump import ring
from views.pump.beat import Beat, aim
from views.pump.geometry import BOX, FLOOR
from views.pump.leg import floor, leg
from views.pump.rig import Rig
from views.pump.straight import SMALLER, cut, straight
from views.theme import Theme

RESTING: Final = Beat()

ABOVE: Final = 2.0
"""Up to here, over its square, a standing thigh is seen: to the edge of the disc."""

LEG: Final = 267 / 328
"""The leg's box as a share of the ring around it; its place alike."""
LEG_LEFT, LEG_TOP = 11 / 328, 33 / 328


@part
def Pump(
    theme: Theme,
    beat: Beat = RESTING,
    size: float = 245,
    *,
    ground: bool = False,
    above: float = ABOVE,
) -> ft.Control:
    """Draw the leg in a square of *size* pixels; its thigh runs on to the left.

    What holds it cuts the thigh off, as the edge of the screen does; a thigh that
    stands is cut off so many units *above* the square. A screen reader does not see
    it: words beside it say what it shows.
    """
    kept = ft.use_memo(dict[str, ft.Control], [theme.name, size, beat.frame])
    rig = Rig(theme, size / BOX, beat, aim(beat), kept)
    parts = _leg(rig, ground=ground, above=above)
    return _unseen(parts, size, theme, beat.frame)


@view
def PumpClock(theme: Theme, beat: Beat, size: float = 328) -> ft.Control:
    """Draw the leg inside the ring that empties, *size* pixels wide."""
    side = size * LEG
    kept = ft.use_memo(dict[str, ft.Control], [theme.name, size, beat.frame])
    body = ft.Stack(
        _leg(Rig(theme, side / BOX, beat, aim(beat), kept), ground=True),
        left=size * LEG_LEFT,
        top=size * LEG_TOP,
        width=side,
        height=side,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    clock = [ring.ring(theme, beat, size), ring.disc(theme, beat, size), body]
    return _unseen(clock, size, theme, beat.frame)


@view
def FigureClock(
    theme: Theme, beat: Beat, drawn: ft.Control, size: float, key: str
) -> ft.Control:
    """Draw a whole figure inside the ring; in the cabin without it."""
    inside = ft.Container(
        drawn, width=size, height=size, alignment=ft.Alignment.CENTER, key=key
    )
    if theme.name == "cabin":
        return _unseen([inside], size, theme, "figure")
    clock = [ring.ring(theme, beat, size), ring.disc(theme, beat, size), inside]
    return _unseen(clock, size, theme, "figure")


def _leg(rig: Rig, *, ground: bool, above: float = ABOVE) -> list[ft.Control]:
    if rig.beat.frame.startswith("seated"):
        told = rig.motion_told()
        drawn = leg(rig)
        if told and told.cut:
            drawn = cut(drawn, rig.unit, above, FLOOR - BOX)
    else:
        smaller = replace(rig, unit=rig.unit * SMALLER)
        drawn = straight(smaller, rig.unit, above)
    return [floor(rig), drawn] if ground else [drawn]


def _unseen(
    parts: list[ft.Control], size: float, theme: Theme, what: str
) -> ft.Control:
    stack = ft.Stack(
        parts,
        # Another size, theme or frame is another leg: it must not creep there.
        key=f"{theme.name} {size:g} {what}",
        width=size,
        height=size,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    return ft.Semantics(content=stack, exclude_semantics=True)
