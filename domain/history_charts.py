"""The charts of History, from daily sums alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from domain import goals, history_compare, water, words
from domain.check.complaints import COMPLAINTS, LEVELS
from domain.check.tape import size_words
from domain.goal_records import TRAVEL
from domain.goals import Past, Sums
from domain.history_span import Span
from domain.person import Person

BEFORE: Final[Mapping[str, str]] = {
    "day": "the day before",
    "week": "the week before",
    "month": "the month before",
    "year": "the year before",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One day, or one month of a year."""

    label: str
    """What stands under it; empty where there is no room."""
    told: str
    """The bar as one text."""
    share: float
    """Its height, 0 to 1; 0 where nothing was logged."""
    met: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars with a goal, a mean, and what it was before."""

    title: str
    note: str
    over: str
    """The days that its mean is of."""
    compare: str
    bars: tuple[Bar, ...]
    goal: float
    """The height of the goal's line, 0 to 1; 0 for none."""


@dataclass(frozen=True, slots=True)
class Tape:
    """The calf sizes of a span."""

    points: tuple[tuple[float, float, float], ...]
    """Across, left and right leg, 0 to 1 each."""
    rows: tuple[str, ...]
    compare: str


@dataclass(frozen=True, slots=True)
class Level:
    """One complaint in the weekly diaries of a span."""

    name: str
    told: str
    levels: tuple[int, ...]
    compare: str


@dataclass(frozen=True, slots=True)
class _Measure:
    title: str
    name: str
    unit: int
    goal: int | None
    say: Callable[[int], str]


def charts(person: Person, days: Past, shown: Span, earlier: Span) -> tuple[Chart, ...]:
    """Return the bars of *shown*, compared with *earlier*."""
    choices, formats = person.choices, person.formats
    measures = (
        _Measure("Water", "drink.ml", 1, water.plan(choices).goal_ml, formats.amount),
        _Measure("Breaks", "set.breaks", 1, choices.goal_breaks, str),
        _Measure("Pump reps", "set.pump_reps", 1, choices.goal_reps, str),
        _Measure(
            "Active minutes", "set.active_seconds", 60, choices.goal_minutes, _minutes
        ),
    )
    return tuple(_chart(one, days, shown, earlier) for one in measures)


def tape(
    days: Past, shown: Span, earlier: Span, unit: str, decimal: str
) -> Tape | None:
    """Return the calf sizes of *shown*, or None without any; as `size_words`."""
    found, before = _sizes(days, shown), _sizes(days, earlier)
    if not found:
        return None
    sizes = [size for _, left, right in found for size in (left, right)]
    low, wide = min(sizes), max(1, max(sizes) - min(sizes))
    long = max(1, (shown.last - shown.first).days)
    return Tape(
        tuple(
            ((day - shown.first).days / long, (left - low) / wide, (right - low) / wide)
            for day, left, right in found
        ),
        tuple(
            f"{words.day_words(day)}: left {size_words(left, unit, decimal)}, "
            f"right {size_words(right, unit, decimal)}"
            for day, left, right in found
        ),
        history_compare.sizes(
            [(left, right) for _, left, right in found],
            [(left, right) for _, left, right in before],
            BEFORE[shown.kind],
            lambda size: size_words(size, unit, decimal),
        ),
    )


def _sizes(days: Past, span: Span) -> list[tuple[date, int, int]]:
    found: list[tuple[date, int, int]] = []
    for day in span.days():
        sums = days.get(day, {})
        count = sums.get("calves.count", 0)
        if count:
            left, right = sums["calves.left"] // count, sums["calves.right"] // count
            found.append((day, left, right))
    return found


def complaints(days: Past, shown: Span, earlier: Span) -> tuple[Level, ...]:
    """Return each complaint that the weekly diaries of *shown* hold."""
    found: list[Level] = []
    for one in COMPLAINTS:
        levels = _levels(days, shown, one.id)
        if levels:
            said = ", ".join(
                f"{words.day_words(day)} {LEVELS[level].lower()}"
                for day, level in levels
            )
            each = tuple(level for _, level in levels)
            past = tuple(level for _, level in _levels(days, earlier, one.id))
            compare = history_compare.levels(each, past, BEFORE[shown.kind])
            told = f"{one.text}: {said}. {compare}".strip(". ")
            found.append(Level(one.text, told, each, compare))
    return tuple(found)


def _levels(days: Past, span: Span, complaint: str) -> list[tuple[date, int]]:
    name = f"complaint.{complaint}"
    found: list[tuple[date, int]] = []
    for day in span.days():
        sums = days.get(day, {})
        times = sums.get(f"{name}.times", 0)
        if times:
            found.append((day, round(sums.get(name, 0) / times) - 1))
    return found


def _chart(one: _Measure, days: Past, shown: Span, earlier: Span) -> Chart:
    parts = _parts(shown)
    values = [_mean(one, days, part) for part in parts]
    goal = (one.goal or 0) * one.unit
    top = max([*values, goal, 1])
    mean, past = _mean(one, days, shown), _mean(one, days, earlier)
    note = f"{one.say(mean)} a day"
    if one.goal is not None:
        note = f"{note}, goal {one.say(goal)}"
    return Chart(
        title=one.title,
        note=note if _logged(days, shown) else "Nothing logged",
        over=history_compare.over(_logged(days, shown)),
        compare=_compare(one, shown, mean, past) if _logged(days, earlier) else "",
        bars=tuple(
            Bar(
                label,
                f"{told}: {one.say(value)}{_how(days, shown, part)}",
                value / top,
                value >= goal > 0,
            )
            for (label, told), value, part in zip(
                _labels(shown), values, parts, strict=True
            )
        ),
        goal=goal / top if one.goal is not None else 0.0,
    )


def _how(days: Past, shown: Span, part: Span) -> str:
    """Return what follows the value of a bar that is the mean of a month."""
    count = _logged(days, part)
    if shown.kind != "year" or not count:
        return ""
    return f" a day {history_compare.over(count).lower()}"


def _compare(one: _Measure, shown: Span, mean: int, past: int) -> str:
    when = BEFORE[shown.kind]
    if one.say(mean) == one.say(past):
        return f"As much as {when}"
    how = "more" if mean > past else "less"
    return f"{one.say(abs(mean - past))} a day {how} than {when}"


def _parts(shown: Span) -> list[Span]:
    """Return the days of *shown*, or the months of a year."""
    if shown.kind != "year":
        return [Span("day", day, day) for day in shown.days()]
    year = shown.first.year
    starts = [date(year, month, 1) for month in range(1, 13)] + [date(year + 1, 1, 1)]
    return [
        Span("month", first, date.fromordinal(end.toordinal() - 1))
        for first, end in pairwise(starts)
    ]


def _labels(shown: Span) -> list[tuple[str, str]]:
    if shown.kind == "year":
        return [(name[:1], name) for name in words.MONTHS]
    every = 1 if shown.kind == "week" else 7
    return [
        (
            (words.WEEKDAYS[day.weekday()][:2] if every == 1 else str(day.day))
            if number % every == 0
            else "",
            words.day_words(day),
        )
        for number, day in enumerate(shown.days())
    ]


def _mean(one: _Measure, days: Past, part: Span) -> int:
    """Return the mean of the days of *part* on which anything was logged."""
    logged = [days[day] for day in part.days() if _has_entries(days, day)]
    if not logged:
        return 0
    return round(sum(sums.get(one.name, 0) for sums in logged) / len(logged))


def _logged(days: Past, part: Span) -> int:
    """Return on how many days of *part* anything was logged."""
    return sum(_has_entries(days, day) for day in part.days())


def _has_entries(days: Past, day: date) -> bool:
    """Say whether anything was logged; a trip that is only planned is no entry."""
    return bool(days.get(day, {}).keys() - {f"tick.{TRAVEL}"})


def _minutes(seconds: int) -> str:
    return f"{seconds // 60} min"


def rings_of(sums: Sums, person: Person) -> int:
    """Return how many rings a day with *sums* has closed."""
    return goals.closed(sums, goals.targets(person.choices, sums))
