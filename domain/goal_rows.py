"""Today's checklist, ready to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from domain import goals, words
from domain.formats import Formats
from domain.goal_list import WATER
from domain.goals import Goal, Mark, Past
from domain.person import Person
from domain.records import Entry, Record


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One line of the checklist."""

    id: str
    name: str
    line: str
    """What is left of it, or how it came to be ticked."""
    done: bool
    """It was met on this day."""
    reached: bool
    """Other days of the week were enough; this one can still be ticked."""
    more: str
    """The name of the button for one more or for a number; empty without one."""
    types: bool
    """That button opens a field for a number; else it adds one."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """The list of one day."""

    rows: tuple[GoalRow, ...]
    done: int
    told: str
    """"2 of 5"."""
    note: str
    """Why there is no list; empty while there is one."""
    rest: bool
    """It is a rest day."""


REST_NOTE: Final = (
    "Rest day. Your list rests today. Reminders that you turned on go on."
)
ALERT_NOTE: Final = "Your list waits while an alert is open."
EMPTY_NOTE: Final = "Your list is empty. You can put goals on it."

HINTS: Final = {
    "stretch": "12 min, before bed",
    "check": "A few minutes of questions",
    "shoes": "They let the ankle move fully",
    "socks": "Put them on before the legs swell, smooth, without folds",
}
"""What stands under a goal that has nothing else to tell."""


def checklist(
    mine: Iterable[Goal],
    records: Iterable[Record],
    day: date,
    person: Person,
) -> Checklist:
    """Return the list of logical day *day*.

    It is empty on a rest day, and while an alert is open.
    """
    log, alert, formats = tuple(records), person.alert, person.formats
    days = goals.past(log, person.away)
    sums = days.get(day, {})
    rest = goals.is_rest(sums)
    if alert or rest:
        return Checklist((), 0, "", ALERT_NOTE if alert else REST_NOTE, rest)
    asked = [goal for goal in mine if goals.is_asked(goal, day, sums)]
    named = zip(asked, words.unique([goal.name for goal in asked]), strict=True)
    rows = tuple(
        _row(replace(goal, name=name), log, day, days, formats) for goal, name in named
    )
    done = sum(row.done or row.reached for row in rows)
    note = "" if rows else EMPTY_NOTE
    return Checklist(rows, done, f"{done} of {len(rows)}", note, rest=False)


def _row(
    goal: Goal, log: tuple[Record, ...], day: date, days: Past, formats: Formats
) -> GoalRow:
    found = goals.mark(goal, day, days)
    typed = goal.style == "amount" and goal.by_hand
    more = ""
    if typed:
        more = f"Enter {goal.name}"
    elif goal.style == "count":
        more = f"One more: {goal.name}"
    return GoalRow(
        id=goal.id,
        name=goal.name,
        line=_line(found, log, day, formats),
        done=found.met,
        reached=found.done and not found.met,
        more=more,
        types=typed,
    )


def _line(found: Mark, log: tuple[Record, ...], day: date, formats: Formats) -> str:
    goal = found.goal
    if found.met and goal.repeat != "week":
        return _ticked(found, log, day, formats)
    if goal.id == WATER:
        return f"{formats.amount(goal.target - found.value)} left"
    if goal.style != "tick":
        return f"{found.value} of {goal.target} {goal.unit}".rstrip()
    week = f"{found.week} of {goal.every} in the last 7 days"
    often = {
        "week": f"Reached: {week}" if found.done and not found.met else week,
        "every": "Every day" if goal.every == 1 else f"Every {goal.every} days",
        "travel": "On travel days",
    }.get(goal.repeat, "Every day")
    return often if goal.repeat == "week" else HINTS.get(goal.id, often)


def _ticked(found: Mark, log: tuple[Record, ...], day: date, formats: Formats) -> str:
    """Return when the goal was met, and by what."""
    goal = found.goal
    name = goal.counts if found.by_log else f"tick.{goal.id}"
    last = _last(log, day, name)
    if last is None:
        return "Ticked"
    time = formats.clock(last)
    if found.by_log:
        return f"Ticked at {time}, from your log"
    return f"Ticked at {time}, by hand"


def _last(log: tuple[Record, ...], day: date, name: str) -> datetime | None:
    """Return when the last entry of *day* that counts for *name* happened."""
    mine = [
        one
        for one in log
        if isinstance(one, Entry) and one.day == day and one.sums().get(name)
    ]
    if not mine:
        return None
    return max(mine, key=lambda one: (one.at, one.id)).moment.local
