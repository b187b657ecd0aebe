"""Which days a page of History shows, and the ones before for comparison."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from domain import words

Kind = Literal["day", "week", "month", "year"]
KINDS: Final[tuple[Kind, ...]] = ("day", "week", "month", "year")
OLDEST: Final = date(2000, 1, 1)
"""No page goes further back."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days from *first* to *last*, both included."""

    kind: Kind
    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Yield every day."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=number)


def span(kind: Kind, day: date, week_start: int) -> Span:
    """Return the day, week, month or year that holds *day*."""
    if kind == "week":
        first = day - timedelta(days=(day.weekday() - week_start) % 7)
        return Span(kind, first, first + timedelta(days=6))
    if kind == "month":
        first = day.replace(day=1)
        return Span(kind, first, _month_after(first) - timedelta(days=1))
    if kind == "year":
        return Span(kind, date(day.year, 1, 1), date(day.year, 12, 31))
    return Span(kind, day, day)


def before(shown: Span, week_start: int) -> Span:
    """Return the span of the same kind that ends where *shown* begins."""
    earlier = max(OLDEST, shown.first - timedelta(days=1))
    return span(shown.kind, earlier, week_start)


def after(shown: Span, week_start: int, today: date) -> Span:
    """Return the span after *shown*, or *shown* where that has not begun."""
    later = shown.last + timedelta(days=1)
    return shown if later > today else span(shown.kind, later, week_start)


def title(shown: Span) -> str:
    """Return what *shown* is called."""
    first, last = shown.first, shown.last
    if shown.kind == "year":
        return str(first.year)
    if shown.kind == "month":
        return f"{words.MONTHS[first.month - 1]} {first.year}"
    if shown.kind == "week":
        return f"{_short(first)} to {_short(last)} {last.year}"
    return f"{words.day_words(first)} {first.year}"


def _short(day: date) -> str:
    return f"{day.day} {words.MONTHS[day.month - 1][:3]}"


def _month_after(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
