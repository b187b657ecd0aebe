"""A trip at a glance: its clocks, what comes next, what its plan holds."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.formats import USUAL, Formats
from domain.trips import told
from domain.trips.live import Live
from domain.trips.records import Trip


@dataclass(frozen=True, slots=True)
class Clocks:
    """The three clocks of a trip."""

    near: tuple[str, str]
    """Name of the place, and its time."""
    far: tuple[str, str]
    go: str
    """How long it still takes, or until it begins: "6 h 40 min"."""
    go_title: str
    """"To go", "Starts in" or "Arrived"."""
    share: float
    """How much of the way is done, 0 to 1."""


def clocks(trip: Trip, now: datetime, formats: Formats = USUAL) -> Clocks:
    """Return the clocks of *trip* at *now*."""
    leg = told.whole(trip)
    near, far = told.at_both(leg, now, formats)
    names = told.town(leg.origin), told.town(leg.target)
    lasts = trip.ends - trip.begins
    gone = min(max(now - trip.begins, timedelta()), lasts)
    title, left = "To go", trip.ends - now
    if now < trip.begins:
        title, left = "Starts in", trip.begins - now
    if now >= trip.ends:
        title, left = "Arrived", timedelta()
    go = "" if now >= trip.ends else told.lasts(left)
    return Clocks((names[0], near), (names[1], far), go, title, gone / lasts)


def coming(trip: Trip, found: Live, now: datetime, formats: Formats = USUAL) -> str:
    """Return what comes next, in a few words: "Next at 03:10"."""
    if found.held:
        return "No prompts now"
    if found.asleep_until and found.asleep_until > now:
        return asleep(trip, found.asleep_until, formats)
    if found.next is None:
        return "Nothing more to do"
    if found.is_due:
        return "Leg check due" if found.next.item.kind == "check" else "Due now"
    return f"Next in {told.lasts(found.next.due - now)}"


def asleep(trip: Trip, until: datetime, formats: Formats) -> str:
    """Return until when one sleeps: "Asleep until 05:30"."""
    return f"Asleep until {told.at_both(told.whole(trip), until, formats)[0]}"


def counted(found: Live) -> str:
    """Return what a plan holds: "14 seat sets, 3 walks, 8 drinks"."""
    routines = [one.item.routine for one in found.lines]
    parts = (
        (sum(one.startswith("seat_set") for one in routines), "seat set"),
        (routines.count("stand_set"), "walk"),
        (routines.count("road_stop"), "stop"),
        (sum(one.item.drink_ml > 0 for one in found.lines), "drink"),
    )
    return ", ".join(
        f"{count} {word}{'' if count == 1 else 's'}" for count, word in parts if count
    )
