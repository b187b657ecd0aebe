"""The page History: a day's timeline, or a week, a month, a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain import history_charts, history_day, history_span, water_page, words
from domain.goal_streak import Streak
from domain.goals import Past
from domain.history_charts import Chart, Level, Tape
from domain.history_day import Line
from domain.history_span import Span
from domain.person import Person
from domain.records import Record
from domain.today_page import RINGS_SAID

TABS: Final = (("day", "Day"), ("week", "Week"), ("month", "Month"), ("year", "Year"))
NOTHING: Final = "Nothing was logged on this day."


@dataclass(frozen=True, slots=True)
class Cell:
    """One day of the heat map."""

    day: date | None
    """None for a place before the first day."""
    label: str
    told: str
    level: int
    """Rings closed, 0 to 3; -1 for a day that has not come."""
    today: bool


@dataclass(frozen=True, slots=True)
class History:
    """The page, ready to be shown."""

    kind: str
    title: str
    has_later: bool
    heads: tuple[str, ...]
    """The weekdays over the heat map."""
    cells: tuple[Cell, ...]
    streak: str
    streak_note: str
    charts: tuple[Chart, ...]
    tape: Tape | None
    complaints: tuple[Level, ...]
    lines: tuple[Line, ...]
    note: str


def page(  # noqa: PLR0913, PLR0917  # what was loaded for it
    shown: Span,
    days: Past,
    entries: Iterable[Record],
    streak: Streak,
    person: Person,
    today: date,
    unit: str,
) -> History:
    """Return the page of *shown* from the sums of *days*, read on *today*."""
    start = person.formats.week_start
    lines = history_day.timeline(entries, shown.first, person.formats, unit)
    is_day = shown.kind == "day"
    earlier = history_span.before(shown, start)
    return History(
        kind=shown.kind,
        title=history_span.title(shown),
        has_later=history_span.after(shown, start, today) != shown,
        heads=tuple(words.WEEKDAYS[(start + n) % 7][:2] for n in range(7)),
        cells=() if is_day else _cells(shown, days, person, today),
        streak="1 day" if streak.days == 1 else f"{streak.days} days",
        streak_note=_rests(streak.rests),
        charts=() if is_day else history_charts.charts(person, days, shown, earlier),
        tape=None if is_day else _tape(days, shown, earlier, unit, person),
        complaints=() if is_day else history_charts.complaints(days, shown, earlier),
        lines=lines if is_day else (),
        note=NOTHING if is_day and not lines else "",
    )


def _tape(
    days: Past, shown: Span, earlier: Span, unit: str, person: Person
) -> Tape | None:
    return history_charts.tape(days, shown, earlier, unit, person.formats.decimal)


def _cells(shown: Span, days: Past, person: Person, today: date) -> tuple[Cell, ...]:
    """Return a cell for each day; a month begins under its weekday."""
    start = person.formats.week_start
    lead = (shown.first.weekday() - start) % 7
    blanks = [Cell(None, "", "", -1, today=False)] * lead
    return (*blanks, *(_cell(day, days, person, today) for day in shown.days()))


def _cell(day: date, days: Past, person: Person, today: date) -> Cell:
    level = -1
    said = "not yet"
    if day <= today:
        level = history_charts.rings_of(days.get(day, {}), person)
        said = RINGS_SAID[level]
    return Cell(
        day, str(day.day), f"{words.day_words(day)}: {said}", level, day == today
    )


def _rests(rests: int) -> str:
    if not rests:
        return "in a row with a ring"
    what = "1 rest day" if rests == 1 else f"{rests} rest days"
    return f"in a row with a ring, and {what}"


def form_day(day: date) -> water_page.Form:
    """Return the empty form for a drink of *day*, at noon until said otherwise."""
    return water_page.Form(day, time="12:00")


def chunk(day: date, number: int) -> tuple[date, date]:
    """Return the days of part *number* in which a streak is looked for."""
    last = day - timedelta(days=400 * number)
    return last - timedelta(days=399), last
