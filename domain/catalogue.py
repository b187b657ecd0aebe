"""The exercises that there are.

An id is kept for good: diaries, routines and running sets name it.
The seconds of the phases are choices of this app that fit the sources.
"""

from collections.abc import Mapping

from domain.exercises import Exercise
from domain.moves import (
    ankles,
    circles,
    comfort,
    floor,
    raises,
    seat_legs,
    standing,
    strength,
    thighs,
    walking,
)

_CHAPTERS = (
    raises,
    ankles,
    circles,
    seat_legs,
    thighs,
    comfort,
    standing,
    walking,
    strength,
    floor,
)

EXERCISES: Mapping[str, Exercise] = {
    exercise.id: exercise for chapter in _CHAPTERS for exercise in chapter.MOVES
}
"""Every exercise by its id, seated ones first."""
