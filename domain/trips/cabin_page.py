"""Cabin mode: the next thing, and the one button that can be hit blind."""

from dataclasses import dataclass
from typing import Literal

from domain.care import care_line
from domain.check.pages import AlertCard
from domain.routines import SEAT_SET_SHORT
from domain.trips.home_page import Strip
from domain.trips.plan_page import PlanPage

Act = Literal["advice", "awake", "answer", "start"]
"""Show what the leg check said, wake, answer what is due, start a set."""

NIGHT = "Nothing asks you to move until then."


@dataclass(frozen=True, slots=True)
class CabinPage:
    """What stands under the clocks."""

    title: str
    line: str
    word: str
    """What the button says in large letters."""
    name: str
    """Its accessible name."""
    act: Act
    care: str = ""
    """What this person should take care of in the set, or nothing."""


def page(
    plan: PlanPage,
    strip: Strip | None,
    alert: AlertCard | None,
    applies: frozenset[str] = frozenset(),
) -> CabinPage:
    """Return what is next on the trip of *plan*.

    An open *alert* comes before everything, and a sleep before what is due.
    *applies* holds the cautions that the person said apply.
    """
    if alert:
        first = alert.crew or alert.title
        return CabinPage(first, plan.held, alert.show, alert.show, "advice")
    if plan.asleep:
        return CabinPage(plan.asleep, NIGHT, "I am awake", "I am awake", "awake")
    now = plan.now
    if now is None:
        fact = SEAT_SET_SHORT.fact.capitalize()
        title = strip.next if strip else ""
        care = care_line([SEAT_SET_SHORT], applies)
        return CabinPage(title, fact, "Start now", "Start now", "start", care)
    word = "Start" if now.start.startswith("Start") else now.start or "Done"
    name = now.start or now.done
    return CabinPage(now.title, now.line, word, name, "answer", now.care)
