"""When each routine is for, what it follows, and how good the evidence is."""

from typing import Final

from domain.catalogue import EXERCISES
from domain.learn.page import Fact, Page
from domain.routine import Routine
from domain.routines import ROUTINES

TITLE: Final = "Why these routines"
TEXT: Final = (
    "When each one is for, and what it follows. They move blood in the legs; no trial "
    "has shown that they prevent clots."
)


def page() -> Page:
    """Return the page of every routine that comes with the app."""
    return Page(TITLE, TEXT, tuple(map(_fact, ROUTINES.values())))


def _fact(routine: Routine) -> Fact:
    advice = routine.advice
    said = (routine.when, *([advice.says] if advice else []))
    return Fact(
        title=routine.name,
        text=" ".join(said),
        limit=_later(routine),
        mark=advice.mark if advice else "D",
        sources=advice.sources if advice else (),
    )


def _later(routine: Routine) -> str:
    """Return what is worth doing after *routine*, on the same day."""
    move = EXERCISES.get(routine.later)
    return f"Worth doing later the same day: {move.inline}." if move else ""
