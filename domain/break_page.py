"""The settings page of the break timer: when it prompts, in steps."""

from dataclasses import dataclass, replace
from typing import Literal

from domain.break_hours import DAY_MINUTES, Hours
from domain.breaks import BreakTimer
from domain.formats import USUAL, Formats
from domain.words import WEEKDAYS

TITLE = "Breaks that remind"
SWITCH = "Remind me to move"
QUIET = "Quiet hours"
CALENDAR = "Export break calendar"
CALENDAR_NOTE = (
    "The breaks of the next 14 days, with alarms. After a change of hours or "
    "days, open a new file: it also cancels the breaks of the old one."
)
REMOVAL = "Export file that removes them"
REMOVAL_NOTE = "Open it in the same calendar: the breaks of every file go again."
PROMPTS = (
    "The app prompts while it is open, on whichever page, with the cues that you "
    "chose. It is silent in quiet hours, during a set or a leg check, and while an "
    "alert is open. On a trip the plan of the trip prompts instead."
)

STEP = 30
"""Minutes by which one tap moves a time."""

Time = Literal["start", "end", "quiet_from", "quiet_to"]

_TITLES: dict[Time, tuple[str, str]] = {
    "start": ("From", "Begin"),
    "end": ("To", "End"),
    "quiet_from": ("Quiet from", "Begin quiet hours"),
    "quiet_to": ("Quiet to", "End quiet hours"),
}


@dataclass(frozen=True, slots=True)
class TimeDial:
    """One time of day, with the names of what moves it."""

    time: Time
    title: str
    value: str
    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class DayChoice:
    """One weekday."""

    day: int
    label: str
    on: bool


def dials(hours: Hours, formats: Formats = USUAL) -> tuple[TimeDial, ...]:
    """Return the times of *hours*; those of quiet hours only while there are any."""
    quiet: tuple[Time, ...] = ("quiet_from", "quiet_to") if hours.quiet else ()
    shown: tuple[Time, ...] = ("start", "end", *quiet)
    return tuple(_dial(hours, one, formats) for one in shown)


def days(hours: Hours) -> tuple[DayChoice, ...]:
    """Return the weekdays."""
    return tuple(
        DayChoice(day, label, day in hours.days) for day, label in enumerate(WEEKDAYS)
    )


def moved(timer: BreakTimer, time: Time, later: bool) -> BreakTimer:  # noqa: FBT001
    """Return *timer* with one of its times a step on, round the clock."""
    now = getattr(timer.hours, time)
    then = (now + (STEP if later else -STEP)) % DAY_MINUTES
    return replace(timer, hours=replace(timer.hours, **{time: then}))


def with_day(timer: BreakTimer, day: int) -> BreakTimer:
    """Return *timer* with weekday *day* taken in, or left out."""
    chosen = {*timer.hours.days} ^ {day}
    return replace(timer, hours=replace(timer.hours, days=tuple(sorted(chosen))))


def with_quiet(timer: BreakTimer) -> BreakTimer:
    """Return *timer* with quiet hours, or without them."""
    return replace(timer, hours=replace(timer.hours, quiet=not timer.hours.quiet))


def summary(timer: BreakTimer) -> str:
    """Return what is set, in a few words."""
    return f"Every {timer.every} min" if timer.on else "Off"


def _dial(hours: Hours, time: Time, formats: Formats) -> TimeDial:
    title, verb = _TITLES[time]
    value = formats.minute(getattr(hours, time))
    return TimeDial(time, title, value, f"{verb} earlier", f"{verb} later")
