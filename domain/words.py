"""Dates, times and amounts as words on the screen; whole sentences in one place."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.days import DAY_START_HOURS

WEEKDAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_words(day: date) -> str:
    """Return *day* as "Tuesday 10 November"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def day_named(day: date, place: str) -> str:
    """Return *day* as `day_words`, or as "Tuesday 17 Nov, London day"."""
    if not place:
        return day_words(day)
    month = MONTHS[day.month - 1][:3]
    return f"{WEEKDAYS[day.weekday()]} {day.day} {month}, {place} day"


def clock_words(local: datetime) -> str:
    """Return the wall-clock time *local* as "14:05"."""
    return f"{local:%H:%M}"


def ml_words(ml: int) -> str:
    """Return *ml* as "250 ml"."""
    return f"{ml} ml"


def unique(names: list[str]) -> list[str]:
    """Return *names* with a number behind each that came before: no two are alike."""
    seen: dict[str, int] = {}
    told: list[str] = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        told.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return told


@dataclass(frozen=True, slots=True)
class HourSteps:
    """An hour as it is shown, and the hours that a stepper leads to."""

    label: str
    earlier: int
    later: int


def day_start_steps(hour: int, label: str) -> HourSteps:
    """Return the steps around *hour*, told as *label*; they stop at first and last."""
    first, last = DAY_START_HOURS[0], DAY_START_HOURS[-1]
    return HourSteps(label, max(first, hour - 1), min(last, hour + 1))
