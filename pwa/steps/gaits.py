"""The three ways to step: walking, marching on the spot, climbing stairs."""

from collections.abc import Mapping
from typing import Final

from pwa.steps.gait import Gait
from views.pump.geometry import Point

FLAT: Final = 129.5
"""The ankle of a foot on level ground, under the hip."""

GAITS: Final[Mapping[str, Gait]] = {
    # Down on the heel, flat, off over the ball; the calf pushes before the foot goes.
    "walk": Gait(
        ms=95,
        scale=0.575,
        hip=Point(48.0, 3.0),
        lands=Point(36.0, FLAT),
        drift=Point(-150.0, 0.0),
        leaves=0.62,
        foot=(
            (0.0, -20.0),
            (0.06, -6.0),
            (0.1, 0.0),
            (0.38, 0.0),
            (0.5, 11.0),
            (0.56, 28.0),
            (0.62, 48.0),
            (0.68, 52.0),
            (0.78, 28.0),
            (0.86, 3.0),
            (0.94, -15.0),
        ),
        swing=(
            (0.7, -20.0, 101.0),
            (0.78, 14.0, 112.0),
            (0.86, 38.0, 120.5),
            (0.94, 42.0, 125.0),
        ),
        bob=(2.0, 0.31),
        calf=((0.1, 0.0), (0.3, 0.35), (0.46, 1.0), (0.56, 1.0), (0.64, 0.0)),
        shin=((0.0, 1.0), (0.12, 0.0), (0.6, 0.0), (0.7, 0.8), (0.86, 0.6)),
        quad=((0.0, 0.0), (0.5, 0.0)),
        push=(0.26, 0.6),
        fills=(0.64, 1.1),
        ground="belt",
    ),
    # The knee comes up, the foot comes down on the ball; before it goes it pushes.
    "march_on": Gait(
        ms=95,
        scale=0.575,
        hip=Point(48.0, 3.0),
        lands=Point(0.0, FLAT),
        drift=Point(0.0, 0.0),
        leaves=0.52,
        foot=(
            (0.0, 12.0),
            (0.06, 0.0),
            (0.34, 0.0),
            (0.46, 16.0),
            (0.52, 38.0),
            (0.58, 40.0),
            (0.75, 8.0),
            (0.9, 14.0),
        ),
        swing=(
            (0.6, 16.0, 100.0),
            (0.68, 34.0, 86.0),
            (0.75, 40.0, 80.0),
            (0.84, 32.0, 90.0),
            (0.93, 14.0, 108.0),
        ),
        bob=(1.0, 0.25),
        calf=((0.06, 0.0), (0.24, 0.3), (0.38, 1.0), (0.48, 1.0), (0.56, 0.0)),
        shin=((0.0, 0.0), (0.5, 0.0), (0.7, 0.6), (0.9, 0.0)),
        quad=((0.0, 0.0), (0.52, 0.0), (0.66, 1.0), (0.78, 1.0), (0.95, 0.0)),
        push=(0.2, 0.5),
        fills=(0.54, 1.06),
        ground="floor",
    ),
    # The front of the thigh lifts the body, the calf of the leg behind pushes it on.
    "climb": Gait(
        ms=120,
        scale=0.54,
        hip=Point(48.0, 3.0),
        lands=Point(34.0, 100.0),
        drift=Point(-92.0, 56.0),
        leaves=0.62,
        foot=(
            (0.0, 0.0),
            (0.4, 0.0),
            (0.52, 14.0),
            (0.62, 40.0),
            (0.7, 34.0),
            (0.82, 6.0),
            (0.92, 0.0),
        ),
        swing=(
            (0.7, -8.0, 96.0),
            (0.78, 16.0, 80.0),
            (0.86, 34.0, 80.0),
            (0.94, 38.0, 92.0),
        ),
        bob=(1.0, 0.31),
        calf=((0.2, 0.0), (0.4, 0.6), (0.5, 1.0), (0.57, 1.0), (0.64, 0.0)),
        shin=((0.0, 0.0), (0.62, 0.0), (0.75, 0.6), (0.92, 0.4)),
        quad=((0.0, 0.2), (0.1, 1.0), (0.3, 1.0), (0.44, 0.0), (0.9, 0.0)),
        push=(0.28, 0.6),
        fills=(0.64, 1.16),
        ground="stairs",
    ),
}
"""By the name that the catalogue gives the drawing of an exercise."""
