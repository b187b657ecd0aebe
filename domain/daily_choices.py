"""What the choices about drinks, goals and how figures are written can be."""

from collections.abc import Mapping
from typing import Final

PROFILES: Final = ("woman", "man", "pregnant", "breastfeeding")
UNITS: Final = ("ml", "us", "imperial")
EVERY_MINUTES: Final = (0, 60, 90, 120, 180)
CLOCKS: Final = ("12", "24")
DECIMALS: Final = (".", ",")

SMALLEST_GOAL_ML, LARGEST_GOAL_ML = 1000, 3200
"""The bounds of an own drink goal; the stop figure of a person may be lower."""

_ON = (True, False)

DAILY: Final[Mapping[str, tuple[str | int | bool | None, ...] | range]] = {
    "profile": (None, *PROFILES),
    "water_goal": range(SMALLEST_GOAL_ML, LARGEST_GOAL_ML + 1),
    "water_ceiling": range(200, 5001),
    "units": (None, *UNITS),
    **{f"cup_{number}": range(10, 2001) for number in range(1, 5)},
    "wake": range(24),
    "bed": range(24),
    "water_every": EVERY_MINUTES,
    "clock": (None, *CLOCKS),
    "week_start": range(7),
    "decimal": (None, *DECIMALS),
    "goal_breaks": range(1, 25),
    "goal_reps": range(10, 1001),
    "goal_minutes": range(5, 301),
    "goal_steps": range(30_001),
    "goal_water": _ON,
    "goal_strength": range(8),
    "goal_stretch": _ON,
    "goal_check": range(8),
    "goal_socks": _ON,
    "goal_shoes": _ON,
    "welcomed": _ON,
}
"""By the name of the setting; 0 of a goal that comes n times leaves it out."""

OPTIONAL: Final = frozenset(
    {
        "water_goal",
        "water_ceiling",
        "week_start",
        *(f"cup_{number}" for number in range(1, 5)),
    }
)
"""The numbers that may be left to the app."""
