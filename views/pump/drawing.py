"""The parts of the leg as small pictures, each in the units of its own bone.

The outlines are drawn here; what the app shows are pictures of pixels made from
them (`assets/leg`), because a client that fills outlines for every frame drops
most of the frames.
"""

from functools import cache
from typing import Final

from views.leg_palette import LEG, LegColours
from views.pump.geometry import (
    ANKLE,
    BALL,
    BEND_WHEEL,
    CALF_BOX,
    HEEL,
    LEAFLET,
    LUMEN,
    LUMEN_FOOT,
    PATHS,
    SHIN_BOX,
    SINUS_LUMEN,
    SINUS_RISE,
    SINUS_WALL,
    TENDON,
    TENDON_HINGE,
    VALVES,
    WALL,
    WALL_FOOT,
)
from views.pump.limbs import limbs
from views.pump.strokes import Part, disc, fill, line, moved, oval, part

QUARTER: Final = 0.5523
"""How far a curve's handles reach for a quarter of a circle, in radii."""


def bend(below: float, beyond: float) -> str:
    """Return the vein's way round the knee, longer by these units at its ends.

    Its lower end lies on the shank, its upper end on a thigh that is turned by
    BEND_ANGLE; for any other angle the whole bend turns by half the difference.
    """
    x, y, radius = BEND_WHEEL
    round_ = radius * QUARTER
    return (
        f"M{x + radius:g} {y + below:g}L{x + radius:g} {y:g}"
        f"C{x + radius:g} {y - round_:g} {x + round_:g} {y - radius:g}"
        f" {x:g} {y - radius:g}L{x - beyond:g} {y - radius:g}"
    )


@cache
def parts(theme: str) -> dict[str, Part]:
    """Return every part of the leg in the colours of *theme*."""
    c = LEG[theme]
    return _foot(c) | _bones(c) | _muscles(c) | _vein(c) | limbs(c)


def _foot(c: LegColours) -> dict[str, Part]:
    on_heel = (ANKLE.x - HEEL.x, ANKLE.y - HEEL.y)
    on_ball = (ANKLE.x - BALL.x, ANKLE.y - BALL.y)
    toes = fill(PATHS["toes"], c.leg) + disc(21.4, 8.2, 3.8, c.leg)
    sole = fill(PATHS["foot"], c.leg) + disc(0, 0, 7.15, c.leg)
    wall = line(PATHS["vein_foot"], c.wall, WALL_FOOT)
    lumen = line(PATHS["vein_foot"], c.lumen, LUMEN_FOOT)
    x, y = on_ball
    box = (x - 12, y - 8, x + 27, y + 13)
    return {
        "toes": part((20, -8, 41, 2), moved(toes, *on_heel)),
        "foot": part(box, moved(sole + wall, *on_ball)),
        "foot_lumen": part((x - 2, y - 2, x + 24, y + 11), moved(lumen, *on_ball)),
    }


def _bones(c: LegColours) -> dict[str, Part]:
    hinge = TENDON_HINGE
    tendon = f"M{hinge.x:g} 36L{hinge.x:g} {hinge.y:g}"
    return {
        "thigh": part(
            (-160, -22, 14, 13),
            fill(PATHS["thigh"], c.leg),
            fill(PATHS["thigh_shade"], c.lo),
        ),
        "shank": part(
            (-16, -14, 15, 56),
            fill(PATHS["shank"], c.leg),
            disc(2.7, -2.6, 10.3, c.leg),
            fill(PATHS["shin_light"], c.hi),
            line(tendon, c.tendon, TENDON),
        ),
    }


def _muscles(c: LegColours) -> dict[str, Part]:
    """Return what lies on the muscles: the calf is a window to its colour."""
    fibre = (
        f'<path d="{PATHS["fibres"]}" fill="none" stroke="{c.fibre}" '
        f'stroke-opacity="{c.fibre_share:g}" stroke-width=".8" stroke-linecap="round"/>'
    )
    return {
        "calf": part(CALF_BOX, fill(PATHS["calf"] + PATHS["muscle"], c.leg), fibre),
        "shin": part(SHIN_BOX, fill(PATHS["shin_muscle"], c.muscle_on)),
    }


def _vein(c: LegColours) -> dict[str, Part]:
    shank, thin = "M0 8.5L0 50.5", "M0 50L0 55"
    sinus = [(0.0, y - SINUS_RISE) for y in VALVES]
    knee = (-11.5, -4.5, 4.5, 12)
    return {
        "shank_wall": part(
            (-6, 4, 6, 58),
            line(shank, c.wall, WALL),
            line(thin, c.wall, WALL_FOOT),
            *(oval(x, y, *SINUS_WALL, c.wall) for x, y in sinus),
        ),
        "shank_lumen": part(
            (-6, 4, 6, 58),
            line(shank, c.lumen, LUMEN),
            line(thin, c.lumen, LUMEN_FOOT),
            *(oval(x, y, *SINUS_LUMEN, c.lumen) for x, y in sinus),
        ),
        "bend_wall": part(knee, line(bend(0, 0), c.wall, WALL, "butt")),
        "bend_lumen": part(knee, line(bend(0.8, 0.5), c.lumen, LUMEN, "butt")),
        "leaf_left": part((-1, -6.6, 2, 1), _leaf(c, 1)),
        "leaf_right": part((-2, -6.6, 1, 1), _leaf(c, -1)),
    }


def _leaf(c: LegColours, side: int) -> str:
    path = f"M0 0C{-0.5 * side:g} -2 {-0.3 * side:g} -3.8 0 {-LEAFLET:g}"
    return line(path, c.wall, 1.35)


BOXES: Final = {name: one.box for name, one in parts("light").items()}
"""Where each part lies on its bone; the same in every theme."""
