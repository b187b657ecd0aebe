"""What suits the moment: which routines and moves stand first."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal

from domain.exercises import Exercise
from domain.routine import Routine
from domain.wheel import Wheel

Situation = Literal["driving", "parked", "trip", "night", "morning", "desk", "home"]

WORDS: Mapping[Situation, str] = {
    "driving": "You are driving",
    "parked": "You have parked",
    "trip": "On your trip",
    "night": "Before bed",
    "morning": "In the morning",
    "desk": "At your desk",
    "home": "At home",
}

_FIRST: Mapping[Situation, tuple[str, ...]] = {
    "driving": ("road_stop",),
    "parked": ("road_stop",),
    "trip": (
        "seat_set_short",
        "seat_set_full",
        "seat_set_long",
        "stand_set",
        "pre_landing",
        "post_landing",
        "pre_boarding",
        "road_stop",
    ),
    "night": ("evening_stretch", "wake_up"),
    "morning": ("wake_up", "daily_strength_a", "daily_strength_b"),
    "desk": ("desk_hourly", "desk_micro", "desk_reset"),
    "home": ("daily_strength_a", "daily_strength_b", "evening_stretch"),
}

NIGHT_FROM = 20
NIGHT_TO = 4
MORNING_TO = 9
DESK_TO = 18
"""Hours on the wall clock; choices of this app."""


def situation(local: datetime, *, trip: bool, wheel: Wheel | None = None) -> Situation:
    """Return the situation at *local* time; *trip* says that a trip is running.

    *wheel* says that the person drives on it, and whether the car stands.
    """
    if wheel:
        return "parked" if wheel.parked else "driving"
    if trip:
        return "trip"
    if local.hour >= NIGHT_FROM or local.hour < NIGHT_TO:
        return "night"
    if local.hour < MORNING_TO:
        return "morning"
    return "desk" if local.hour < DESK_TO and local.weekday() < 5 else "home"


def ordered(routines: Iterable[Routine], now: Situation) -> tuple[Routine, ...]:
    """Return *routines* with those for *now* first, the rest as they came."""
    first = _FIRST[now]

    def place(routine: Routine) -> int:
        return first.index(routine.id) if routine.id in first else len(first)

    return tuple(sorted(routines, key=place))


def fitting(routines: Iterable[Routine], now: Situation) -> tuple[Routine, ...]:
    """Return those of *routines* that are for *now*, the best first."""
    return tuple(one for one in ordered(routines, now) if one.id in _FIRST[now])


def rank(move: Exercise, now: Situation) -> int:
    """Return 0 for a move that suits *now*, 1 for another."""
    if now == "trip":
        return int(not (move.belt == "yes" and move.pumping))
    if now == "night":
        calm = "stretch" in move.id or (move.position == "lying" and not move.active)
        return int(not calm)
    if now == "morning":
        return int(move.position != "lying")
    if now == "desk":
        return int(move.position not in {"seated", "walking"})
    return int(not move.active)
