"""Draw what legs step on: a way that goes by, a floor, or stairs that come down."""

from pwa.steps.gait import SOLE, Gait
from pwa.steps.pen import Bone, Pen
from views.pump.geometry import FLOOR_LINE

DASHES, SHARE = 4, 0.6
"""Dashes of the way that go by in a stride, and how much of it they take."""
STEP = 3.2
"""The thickness of a stair, in units of the picture."""
LANDING = 18.0
"""How far behind the ankle the edge of a stair is when the foot comes down."""


def ground(pen: Pen, gait: Gait, time: float, colour: str) -> None:
    """Draw what is under the feet at *time* of a stride."""
    body = Bone(gait.hip, 0.0, gait.scale)
    if gait.ground == "stairs":
        _stairs(pen, body, gait, time, colour)
        return
    thick = FLOOR_LINE[2] / gait.scale
    top = gait.lands.y + SOLE + thick / 2
    if gait.ground == "floor":
        pen.line(body, f"M-40 {top:g}L60 {top:g}", colour, thick)
        return
    apart = -gait.drift.x / DASHES
    for index in range(-DASHES, DASHES):
        left = apart * index - (apart * DASHES * time) % apart
        way = f"M{left:.3f} {top:g}L{left + apart * SHARE:.3f} {top:g}"
        pen.line(body, way, colour, thick)


def _stairs(pen: Pen, body: Bone, gait: Gait, time: float, colour: str) -> None:
    """Draw stairs; in a stride two of them come down, one for each leg."""
    run, rise = -gait.drift.x / 2, gait.drift.y / 2
    thick = STEP / gait.scale
    corners: list[str] = []
    for index in range(-5, 5):
        up = index - 2 * time % 1
        left = gait.lands.x - LANDING + up * run
        top = gait.lands.y + SOLE + thick / 2 - up * rise
        corners += [f"{left:.3f} {top:.3f}", f"{left + run:.3f} {top:.3f}"]
    pen.line(body, f"M{'L'.join(corners)}", colour, thick)
