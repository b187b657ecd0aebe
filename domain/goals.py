"""Goals as data, and how far each one is on a day.

The rings are those of FACTS 5: eight breaks, a hundred reps, 22 minutes (150 a
week, R-WHO-PA) or 7,000 steps (R-DING); no study sets a number of reps. Strength on
two days a week is WHO's; the rest are choices of this app. A goal says where it comes
from.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from domain.goal_records import REST, TRAVEL, GoalTick, OwnGoal
from domain.records import Entry, Record
from domain.settings import Settings

Sums = Mapping[str, int]
"""What the entries of one logical day add up to, by name."""
Past = Mapping[date, Sums]
"""The sums of days; a day without entries is missing."""

Repeat = Literal["daily", "week", "every", "travel"]

NOWHERE: Final[Mapping[date, int]] = {}
"""No hour of any day was spent on a trip."""

STEPS_GOAL: Final = 7000
"""Steps that close the ring of minutes when no own number is chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something on today's checklist."""

    id: str
    name: str
    counts: str = ""
    """The sum that fills it by itself; empty where only a hand ticks it."""
    style: str = "tick"
    target: int = 1
    unit: str = ""
    repeat: Repeat = "daily"
    every: int = 1
    since: date = date.min
    by_hand: bool = True
    why: str = ""
    """Where it comes from and how good the evidence is; empty for an own goal."""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """How far one goal is on one day."""

    goal: Goal
    value: int
    """Of this day, in the unit of the goal."""
    week: int
    """Days of the last seven on which it was met, this one too."""
    done: bool
    """It asks for nothing more on this day: met on it, or often enough in the week."""
    by_log: bool
    """The log alone has met it."""

    @property
    def met(self) -> bool:
        """Whether this day alone has met it."""
        return self.value >= self.goal.target


@dataclass(frozen=True, slots=True)
class Targets:
    """How much closes each ring."""

    breaks: int = 8
    reps: int = 100
    minutes: int = 22
    steps: int = STEPS_GOAL


def day_sums(
    records: Iterable[Record], day: date, away: Mapping[date, int] = NOWHERE
) -> Sums:
    """Return the sums of the entries of logical day *day*; *away* as for `past`."""
    mine = (one for one in records if isinstance(one, Entry) and one.day == day)
    return past(mine, away).get(day, {})


def past(
    records: Iterable[Record], away: Mapping[date, int] = NOWHERE
) -> dict[date, Sums]:
    """Return the sums of every logical day that has entries in *records*.

    *away* holds the hours awake on trips by day, which make travel days.
    """
    days: dict[date, dict[str, int]] = {}
    for one in records:
        if isinstance(one, Entry):
            into = days.setdefault(one.day, {})
            for name, value in one.sums().items():
                into[name] = into.get(name, 0) + value
    return travelled(days, away)


def travelled(days: Past, away: Mapping[date, int]) -> dict[date, Sums]:
    """Return *days* with the hours *away*; what a hand has set for a day stands."""
    found = dict(days)
    for day, hours in away.items():
        found[day] = {f"tick.{TRAVEL}": hours, **found.get(day, {})}
    return found


def targets(choices: Settings, sums: Sums) -> Targets:
    """Return what closes the rings of a day with *sums*.

    A travel day asks for one break in each hour that is spent awake on the way.
    """
    hours = sums.get(f"tick.{TRAVEL}", 0)
    return Targets(
        breaks=max(1, min(hours, 24)) if hours else choices.goal_breaks,
        reps=choices.goal_reps,
        minutes=choices.goal_minutes,
        steps=choices.goal_steps or STEPS_GOAL,
    )


def closed(sums: Sums, aim: Targets) -> int:
    """Return how many of the three rings a day with *sums* closes."""
    steps = sums.get("tick.steps", 0) >= aim.steps
    minutes = sums.get("set.active_seconds", 0) >= aim.minutes * 60
    return (
        (sums.get("set.breaks", 0) >= aim.breaks)
        + (sums.get("set.pump_reps", 0) >= aim.reps)
        + (minutes or steps)
    )


def is_rest(sums: Sums) -> bool:
    """Say whether the person has made the day with *sums* a rest day."""
    return f"tick.{REST}" in sums


def is_asked(goal: Goal, day: date, sums: Sums) -> bool:
    """Say whether *goal* stands on the list of logical day *day*."""
    if goal.repeat == "travel":
        return f"tick.{TRAVEL}" in sums
    if goal.repeat == "every":
        return day >= goal.since and (day - goal.since).days % goal.every == 0
    return True


def value(goal: Goal, sums: Sums) -> tuple[int, int]:
    """Return how much of *goal* a day with *sums* has: by the log, and in all."""
    log = sums.get(goal.counts, 0) if goal.counts else 0
    return log, log + sums.get(f"tick.{goal.id}", 0)


def is_met(goal: Goal, sums: Sums) -> bool:
    """Say whether a day with *sums* meets *goal*."""
    return value(goal, sums)[1] >= goal.target


def mark(goal: Goal, day: date, days: Past) -> Mark:
    """Return how far *goal* is on logical day *day* among *days*."""
    sums = days.get(day, {})
    log, whole = value(goal, sums)
    week = sum(is_met(goal, days.get(one, {})) for one in week_before(day))
    met = whole >= goal.target
    enough = goal.repeat == "week" and week >= goal.every
    return Mark(goal, whole, week, met or enough, log >= goal.target)


def week_before(day: date) -> tuple[date, ...]:
    """Return the seven days that end with *day*, the oldest first."""
    return tuple(day - timedelta(days=back) for back in range(6, -1, -1))


def from_own(own: OwnGoal) -> Goal:
    """Return the goal that the person made."""
    repeats: dict[str, Repeat] = {"week": "week", "every": "every", "travel": "travel"}
    return Goal(
        id=own.id,
        name=own.name,
        style=own.style,
        target=own.target,
        unit=own.unit,
        repeat=repeats.get(own.repeat, "daily"),
        every=own.every,
        since=own.since,
        own=True,
    )


def ticks(records: Iterable[Record], goal: str, day: date) -> tuple[GoalTick, ...]:
    """Return what was ticked by hand for *goal* on *day*, the newest last."""
    found = (one for one in records if isinstance(one, GoalTick))
    mine = [one for one in found if one.goal == goal and one.day == day]
    return tuple(sorted(mine, key=lambda one: (one.at, one.id)))
