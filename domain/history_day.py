"""The timeline of one day: every entry with what can be done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain import goal_list, words
from domain.check.records import Calves, Complaints, LegCheck
from domain.check.tape import size_words
from domain.drinks import KINDS
from domain.formats import Formats
from domain.goal_records import REST, TRAVEL, GoalTick
from domain.goals import Goal
from domain.heel_record import HeelDone
from domain.moved import BY_HAND
from domain.records import Drink, Entry, Record
from domain.runs import SetDone
from domain.trips.records import TripEvent

ON_A_TRIP: Final = {
    "done": "a part of the plan done",
    "skipped": "a part of the plan left out",
    "snoozed": "a part of the plan put off",
    "meal": "a meal",
    "belt on": "belt sign on",
    "belt off": "belt sign off",
    "asleep": "asleep",
    "awake": "awake",
    "parked": "parked",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the timeline."""

    id: str
    told: str
    time: str
    word: str
    page: str
    """The page that its first button opens: "drink" or "entry"."""
    edit: str
    """The name of that button."""
    fixed: bool
    """The page only says why nothing can be changed."""
    delete: str


def timeline(
    records: Iterable[Record], day: date, formats: Formats, unit: str
) -> tuple[Line, ...]:
    """Return the entries of logical day *day* among *records*, as they happened."""
    log = tuple(records)
    mine = [one for one in log if isinstance(one, Entry) and one.day == day]
    mine.sort(key=lambda one: (one.at, one.created, one.id))
    known = goal_list.known(log)
    said = [entry_words(one, formats, unit, known) for one in mine]
    times = [formats.clock(one.moment.local) for one in mine]
    called = words.unique(
        [f"{word}, {time}" for word, time in zip(said, times, strict=True)]
    )
    rows = zip(mine, said, times, called, strict=True)
    return tuple(_line(one, word, time, name) for one, word, time, name in rows)


def is_fixed(one: Entry) -> bool:
    """Say whether nothing can be changed in *one*: its page only tells why."""
    rest = isinstance(one, GoalTick) and one.goal == REST
    return rest or isinstance(one, (LegCheck, TripEvent))


def entry_words(
    one: Entry, formats: Formats, unit: str, known: Mapping[str, Goal]
) -> str:
    """Return what *one* was; *known* holds the goals by their ids."""
    if isinstance(one, Drink):
        return f"{KINDS.get(one.drink, one.drink)}, {formats.amount(one.ml)}"
    if isinstance(one, SetDone):
        return _set_words(one)
    if isinstance(one, Calves):
        left, right = (
            size_words(size, unit, formats.decimal)
            for size in (one.left_mm, one.right_mm)
        )
        return f"Calf tape, left {left}, right {right}"
    if isinstance(one, GoalTick):
        return _tick_words(one, known)
    return _plainly(one)


def _line(one: Entry, word: str, time: str, name: str) -> Line:
    fixed = is_fixed(one)
    return Line(
        id=one.id,
        told=f"{time}, {word}",
        time=time,
        word=word,
        page="drink" if isinstance(one, Drink) else "entry",
        edit=f"About {name}" if fixed else f"Edit {name}",
        fixed=fixed,
        delete=f"Delete {name}",
    )


def _set_words(one: SetDone) -> str:
    if one.reps_done:
        return f"{one.name}, {one.reps_done} reps"
    if one.routine == BY_HAND:
        return f"{one.name}, {one.active_seconds // 60} min"
    return one.name


def _tick_words(one: GoalTick, known: Mapping[str, Goal]) -> str:
    if one.goal == REST:
        return "Rest day"
    if one.goal == TRAVEL:
        return f"Travel day, {one.amount} h"
    goal = known.get(one.goal)
    if goal is None:
        return f"A goal you deleted, {one.amount}"
    if goal.style == "tick":
        return f"{goal.name}, ticked by hand"
    unit = "" if goal.unit == goal.name.lower() else goal.unit
    return f"{goal.name}, {one.amount} {unit}".rstrip()


def _plainly(one: Entry) -> str:
    if isinstance(one, LegCheck):
        return "Leg check"
    if isinstance(one, Complaints):
        return "Weekly diary"
    if isinstance(one, HeelDone):
        legs = zip(("left", "right"), one.counts, strict=True)
        reps = [f"{leg} {count}" for leg, count in legs if count >= 0]
        return f"Heel-raise test, {', '.join(reps)}"
    if isinstance(one, TripEvent):
        return f"On a trip: {ON_A_TRIP[one.what]}"
    return "Entry"
