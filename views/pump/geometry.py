"""The leg as numbers: where its joints are and how its parts are outlined.

The box is 100 by 100 units, y down, the floor at 95, toes to the right; the thigh
leaves the box to the left. The shank, the thigh and all that lies on them are
drawn from P, the back of the knee; the foot from Q, the ankle. The vein passes
through both, so it never breaks when a part turns.
"""

from typing import Final, NamedTuple


class Point(NamedTuple):
    """A place in units of the box."""

    x: float
    y: float


Box = tuple[float, float, float, float]
"""Left, top, right, bottom in units from a bone's pivot."""


BOX: Final = 100.0
FLOOR: Final = 95.0
FLOOR_LINE: Final = (31.0, 87.0, 1.2)
"""From x, to x, thickness."""

BALL, HEEL = Point(73.5, 92.0), Point(46.0, 94.0)
"""What the foot turns about in a lift and in a toe raise."""
KNEE, ANKLE = Point(53.0, 28.0), Point(51.5, 83.0)
"""P and Q at rest."""
HIP: Final = Point(-24.0, 33.0)
SHANK: Final = 55.02
THIGH: Final = 77.16

TENDON: Final = 2.3
"""The width of the Achilles tendon."""
TENDON_HINGE: Final = Point(-5.7, 44.0)
"""Where the loose end of the Achilles tendon hangs, from P."""
TENDON_HEEL: Final = Point(-7.6, 6.4)
"""Where it holds on to the heel, from Q."""

SWELL: Final = Point(-7.0, 4.0)
"""The calf muscle swells away from here, from P."""
CALF_BOX: Final = (-16.4, -1.0, 1.6, 42.0)
"""Left, top, right, bottom of the part that swells, from P."""
SWOLLEN: Final = (1.3, 0.88)
"""The scale of the calf muscle when it is squeezed, x and y."""
CALF_TIGHT: Final = (
    SWELL.x + (CALF_BOX[0] - SWELL.x) * SWOLLEN[0],
    SWELL.y + (CALF_BOX[1] - SWELL.y) * SWOLLEN[1],
    SWELL.x + (CALF_BOX[2] - SWELL.x) * SWOLLEN[0],
    SWELL.y + (CALF_BOX[3] - SWELL.y) * SWOLLEN[1],
)
SHIN_BOX: Final = (5.6, 7.0, 10.0, 35.0)
SHIN_MIDDLE, SHIN_SWOLLEN = 7.4, 1.3
"""The shin muscle grows sideways from this x, up to this scale."""

VALVES: Final = (47.0, 31.5, 14.0)
"""The hinges of V1, V2 and V3, from P down the shank."""
HINGE: Final = 2.5
"""Half the way between the two leaflets of a valve."""
LEAFLET: Final = 5.5
SHUT, OPEN = 25.0, 4.0
"""How far a leaflet leans inwards, in degrees."""
SINUS_RISE: Final = 3.4
"""The vein bulges this far above a valve's hinge."""
SINUS_WALL, SINUS_LUMEN = (4.9, 4.6), (3.7, 3.4)

WALL, LUMEN, WALL_FOOT, LUMEN_FOOT = 7.0, 4.4, 5.2, 2.9
"""Widths of the vein, outside and inside."""
CELL: Final = 1.3
"""Radius of a blood cell."""

BEND_ANGLE: Final = -6.0
"""The angle between thigh and shank for which the bend is drawn, degrees."""
BEND_WHEEL: Final = (-10.3, 10.1, 10.3)
"""Centre and radius of the vein's way round the knee, a quarter of a circle."""
THIGH_START, THIGH_SLOPE = Point(0.0, -0.44), 3.63
"""The thigh's vein lies on this line: from there to the left and up, degrees."""
THIGH_VEIN: Final = (-150.0, -8.0)
"""From there to there along it; the bend begins at its end."""
FOOT_START, FOOT_SLOPE = Point(21.5, 8.6), 5.8
"""The foot's vein lies near this line, from Q."""

PATHS: Final = {
    "shank": (
        "M12.4 -6C14 -2 13 3.6 11.9 8C10.2 15 9.8 22 9 30C8.3 38 7.3 46 7.15 55"
        "L-7.1 55L-6.9 53C-6.2 47 -6.9 42 -9 36C-12 28 -15.4 24 -15.4 16.5"
        "C-15.4 9.5 -11.8 4.5 -9.4 0C-6 -9 4 -14 12.4 -6Z"
    ),
    "shin_light": (
        "M11.3 5C9.7 14 9.2 22 8.4 30C7.7 38 6.7 46 6.5 55L4.4 55"
        "C4.6 46 5.4 38 6.1 30C6.9 22 7.4 14 8.7 5C9.2 3 11.7 3 11.3 5Z"
    ),
    "calf": (
        "M-9.4 0C-11.8 4.5 -15.4 9.5 -15.4 16.5C-15.4 24 -12 28 -9 36"
        "C-8.4 37.8 -8 39.6 -7.7 41.4L1 41.4L1 0Z"
    ),
    "muscle": (
        "M-7.4 3.6C-10.6 7.5 -13.4 11.5 -13.4 16.6C-13.4 24 -9.8 30 -6.6 39"
        "C-6 40.8 -4.6 40.2 -4.6 38.4C-4.5 30 -3.9 24 -3.9 17"
        "C-3.9 11.5 -4.6 7 -5.5 3.8C-5.9 2.5 -6.7 2.7 -7.4 3.6Z"
    ),
    "fibres": (
        "M-7.2 7.4C-9.9 11.5 -11.2 15.5 -10.9 20C-10.6 25 -8.6 29.5 -6.9 34"
        "M-6.6 7.4C-8.3 12 -8.9 16 -8.7 20C-8.5 25 -7.1 29 -6.2 33"
        "M-6 7.6C-6.5 12 -6.6 16 -6.5 20C-6.4 25 -5.7 28.5 -5.4 32"
    ),
    "shin_muscle": (
        "M7.4 8C9.8 12 9.4 18 8.4 25C8 28.5 7.4 31 6.8 34"
        "C6.2 31 5.8 26 6 21C6.2 16 6.6 11 7.4 8Z"
    ),
    "foot": (
        "M-7.1 -1C-7.4 2 -10 3.4 -10.7 6.4C-11.4 9.8 -9.4 12 -6 12"
        "C-1 12 3 10.7 8.5 10.8C14 10.9 17 12 22 12C25.4 12 26.4 9.6 25.6 7.4"
        "C24.6 4.8 20.6 4.4 16.6 2.6C12.4 0.7 9.2 -0.6 7.1 -1Z"
    ),
    "toes": (
        "M20.5 4.7C24.5 5.4 29.5 6.8 32.6 8.8C34.6 10.3 33.8 12 31.6 12"
        "L22 12C18 12 17 4.9 20.5 4.7Z"
    ),
    "thigh": (
        "M12.4 -6C10 -12 4 -14.4 -4 -14.9L-160 -22L-160 13"
        "C-80 13 -30 10.5 -18 6.6C-13.5 5 -11 3 -9.4 0L2 4Z"
    ),
    "thigh_shade": (
        "M-160 5C-80 5.6 -34 4.4 -20 1.8C-14.4 0.8 -11 0 -9.4 0"
        "C-11 3 -13.5 5 -18 6.6C-30 10.5 -80 13 -160 13Z"
    ),
    "vein_foot": "M21.5 8.6C12 6.6 2 10.5 0 0",
}
