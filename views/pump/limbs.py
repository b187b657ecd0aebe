"""A thigh for every angle of the knee, and the muscles of a thigh at work.

As the thigh of the drawing: from P, the back of the knee, to the left; its front
is up. Turned by 90 degrees it stands on the shank, and the leg is straight.
"""

from typing import Final

from views.leg_palette import LegColours
from views.pump.geometry import Box
from views.pump.strokes import Part, disc, fill, part

LIMB: Final = (
    "M3 -12.5C-4 -13.4 -10 -12.6 -18 -13.2C-44 -15.4 -80 -20.5 -150 -22L-150 21"
    "C-100 20.4 -56 16.4 -34 12.6C-24 10.8 -14 9.6 -6 8.6C-2 8.1 2 6.4 4 3Z"
)
SHADE: Final = (
    "M-150 11.6C-100 11.8 -56 9.6 -34 7.2C-24 6.4 -14 7.4 -6 8.6"
    "C-14 9.6 -24 10.8 -34 12.6C-56 16.4 -100 20.4 -150 21Z"
)
CONDYLE: Final = (-1.6, -2.4, 10.2)
"""The end of the thigh: centre and radius."""

QUAD: Final = "M-8.5 -9.4C-20 -13.2 -44 -16.8 -66 -16.4C-52 -8.8 -26 -5.8 -8.5 -9.4Z"
HAM: Final = "M-8 6.2C-22 9.6 -44 14.2 -64 14.4C-50 5.4 -26 2.4 -8 6.2Z"
INNER: Final = "M-20 6.2C-34 11.2 -54 14.8 -76 13.4C-62 3.6 -38 0.8 -20 6.2Z"

THIGH_MUSCLES: Final[dict[str, tuple[Box, float]]] = {
    "quad": ((-67.0, -17.5, -8.0, -6.5), -12.0),
    "ham": ((-65.0, 3.0, -7.5, 15.0), 9.0),
    "inner": ((-77.0, 1.5, -19.5, 15.0), 8.5),
}
"""Where each muscle lies while it works, and the line it grows from."""

BENT: Final = (-8.0, -3.5)
"""How far the muscles behind the bone lie off where the knee stays bent."""


def limbs(c: LegColours) -> dict[str, Part]:
    """Return these parts in the colours *c*."""
    return {
        "limb": part(
            (-150, -22, 9, 21),
            fill(LIMB, c.leg),
            disc(*CONDYLE, c.leg),
            fill(SHADE, c.lo),
        ),
        **{
            name: part(THIGH_MUSCLES[name][0], fill(path, c.muscle_on))
            for name, path in (("quad", QUAD), ("ham", HAM), ("inner", INNER))
        },
    }
