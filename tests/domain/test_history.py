"""History: spans, the timeline, the heat map, charts from daily sums."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import history_charts, history_page, history_span
from domain.formats import Formats
from domain.goal_streak import Streak
from domain.goals import past
from domain.history_span import KINDS, span
from domain.person import Person
from domain.settings import Settings
from tests.support.checks import calves, every_check
from tests.support.make import a_set, drink, tick
from tests.support.sets import steady

DAY = date(2026, 11, 10)
FREE = Person(Settings(fluid="no"))
STREAK = Streak(15, 2, ended=True)


@pytest.mark.parametrize(
    ("kind", "start", "first", "last", "title"),
    [
        ("day", 0, (11, 10), (11, 10), "Tuesday 10 November 2026"),
        ("week", 0, (11, 9), (11, 15), "9 Nov to 15 Nov 2026"),
        ("week", 6, (11, 8), (11, 14), "8 Nov to 14 Nov 2026"),
        ("week", 5, (11, 7), (11, 13), "7 Nov to 13 Nov 2026"),
        ("month", 0, (11, 1), (11, 30), "November 2026"),
        ("year", 0, (1, 1), (12, 31), "2026"),
    ],
)
def test_a_span_holds_its_day(kind, start, first, last, title):
    """The first weekday decides where a week begins."""
    found = span(kind, DAY, start)

    assert (found.first, found.last) == (date(2026, *first), date(2026, *last))
    assert history_span.title(found) == title


@given(
    st.sampled_from(KINDS),
    st.dates(date(2001, 1, 1), date(2099, 1, 1)),
    st.integers(0, 6),
)
@steady
def test_spans_follow_on_each_other_without_a_gap(kind, day, start):
    """Earlier and later come back to the same days, leap years too."""
    here = span(kind, day, start)
    before = history_span.before(here, start)

    assert here.first <= day <= here.last
    assert before.last + timedelta(days=1) == here.first
    assert history_span.after(before, start, day) == here
    assert history_span.after(here, start, day) == here


def page(kind="month", log=(), person=FREE, today=DAY):
    """Return the page of *log* around *today*."""
    shown = span(kind, today, person.formats.week_start)
    return history_page.page(shown, past(log), log, STREAK, person, today, "cm")


def test_a_month_begins_under_its_weekday():
    """November 2026 begins on a Sunday; days to come have no ring yet."""
    found = page(log=[a_set(DAY, breaks=1, pump_reps=100)])

    assert found.heads[0] == "Mo"
    assert [cell.day for cell in found.cells[:7]] == [None] * 6 + [date(2026, 11, 1)]
    assert len(found.cells) == 36
    levels = {cell.day: cell.level for cell in found.cells if cell.day}
    assert (levels[DAY], levels[date(2026, 11, 9)], levels[date(2026, 11, 11)]) == (
        1,
        0,
        -1,
    )
    told = {cell.day: cell.told for cell in found.cells}
    assert told[DAY] == "Tuesday 10 November: 1 ring"
    assert (found.streak, found.streak_note) == (
        "15 days",
        "in a row with a ring, and 2 rest days",
    )


def chart(title, found):
    """Return the chart called *title*."""
    (one,) = [one for one in found.charts if one.title == title]
    return one


def test_a_chart_compares_with_the_month_before():
    """Means are of the days on which something was logged."""
    log = [
        drink(1, ml=2000),
        drink(2, ml=1000, day=DAY - timedelta(days=1)),
        drink(3, ml=1200, day=date(2026, 10, 20)),
    ]
    water = chart("Water", page(log=log))

    assert water.note == "1500 ml a day, goal 1800 ml"
    assert water.compare == "300 ml a day more than the month before"
    assert water.bars[9].told == "Tuesday 10 November: 2000 ml"
    assert (water.bars[9].met, water.bars[8].met) == (True, False)
    assert (water.bars[9].share, water.goal) == (1.0, 0.9)
    assert [bar.label for bar in water.bars if bar.label] == [
        "1",
        "8",
        "15",
        "22",
        "29",
    ]


def test_without_a_drink_goal_a_chart_has_no_line():
    """Somebody who limits fluids is shown what was drunk, and nothing to reach."""
    water = chart("Water", page(log=[drink()], person=Person(Settings(fluid="yes"))))

    assert (water.note, water.goal) == ("250 ml a day", 0.0)
    assert not any(bar.met for bar in water.bars)


def test_a_year_has_a_bar_a_month():
    """Twelve means, each with the name of its month."""
    reps = chart("Pump reps", page("year", [a_set(DAY, pump_reps=80)]))

    assert [bar.label for bar in reps.bars] == list("JFMAMJJASOND")
    assert reps.bars[10].told == "November: 80 a day on 1 day with entries"
    assert reps.compare == ""


def test_an_empty_span_says_so():
    """No mean is made of nothing."""
    assert {one.note for one in page("week").charts} == {"Nothing logged"}


def test_the_tape_draws_both_legs():
    """Two measurements of one day count as their mean."""
    found = page(log=[calves(370, 372), calves(380, 376, 5)])

    assert found.tape
    assert found.tape.rows[0].endswith("left 37.0 cm, right 37.2 cm")
    assert [point[1:] for point in found.tape.points] == [(0.0, 0.2), (1.0, 0.6)]
    assert page().tape is None


def test_complaints_stand_by_week_and_have_no_total():
    """A level of never is a level; what was not answered is not there."""
    week = every_check()[3]
    rows = history_charts.complaints(
        past([week]), span("month", week.day, 0), span("month", date(2026, 1, 1), 0)
    )

    assert [(row.name, row.levels) for row in rows] == [
        ("Heavy legs", (2,)),
        ("Itching", (0,)),
    ]
    assert rows[0].told.endswith("most days")


def test_a_day_shows_everything_that_happened_in_order():
    """Each entry has two buttons of its own; the first of what stays tells why."""
    log = [
        drink(1, at="2026-11-10 12:40"),
        drink(2, at="2026-11-10 12:40"),
        a_set(),
        tick("rest"),
        tick("own-1", 2),
        *(one for one in every_check() if one.kind in {"check", "complaints"}),
        drink(9, day=DAY - timedelta(days=1)),
    ]
    found = page("day", log)

    assert {line.told for line in found.lines} >= {
        "12:00, A set, 20 reps",
        "12:00, Rest day",
        "12:00, A goal you deleted, 2",
        "12:40, Leg check",
        "12:40, Weekly diary",
    }
    assert [line.time for line in found.lines] == sorted(
        line.time for line in found.lines
    )
    deletes = [line.delete for line in found.lines]
    assert len(set(deletes)) == len(deletes) == 7
    assert {line.edit for line in found.lines} == {
        "Edit Water, 250 ml, 12:40",
        "Edit Water, 250 ml, 12:40 (2)",
        "Edit A set, 20 reps, 12:00",
        "About Rest day, 12:00",
        "Edit A goal you deleted, 2, 12:00",
        "About Leg check, 12:40",
        "Edit Weekly diary, 12:40",
    }
    assert page("day").note == "Nothing was logged on this day."


def test_times_and_amounts_are_those_of_the_reader():
    """Twelve hours and ounces, weeks from Sunday."""
    mine = Person(Settings(fluid="no"), Formats("us", twelve=True, week_start=6))
    found = page("day", [drink(ml=237)], mine)

    assert found.lines[0].told == "12:40 pm, Water, 8 fl oz"
    assert page("month", person=mine).heads[0] == "Su"
