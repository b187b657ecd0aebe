"""What a mean is of is said, and every trend is held against the period before."""

from datetime import date

import pytest

from domain import history_compare
from domain.history_charts import charts, complaints, tape
from domain.history_span import before, span
from domain.person import Person
from domain.settings import Settings

NOVEMBER = span("month", date(2026, 11, 10), 0)
OCTOBER = before(NOVEMBER, 0)


def water(days, shown=NOVEMBER):
    """Return the chart of water of *shown*."""
    return charts(Person(Settings(fluid="no")), days, shown, before(shown, 0))[0]


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "On 1 day with entries"), (9, "On the 9 days with entries")],
)
def test_a_mean_says_of_how_many_days_it_is(count, said):
    """One day of two litres is no month of them."""
    days = {date(2026, 11, 1 + n): {"drink.ml": 2000} for n in range(count)}

    found = water(days)

    assert (found.note, found.over) == ("2000 ml a day, goal 1800 ml", said)


def test_a_trip_that_is_planned_is_no_day_with_entries():
    """Two days of a trip still to come do not thin out the one that was logged."""
    days = {
        date(2026, 11, 9): {"drink.ml": 1800, "tick.travel": 8},
        date(2026, 11, 12): {"tick.travel": 8},
        date(2026, 11, 13): {"tick.travel": 8},
    }

    found = water(days)

    assert (found.note, found.over) == (
        "1800 ml a day, goal 1800 ml",
        "On 1 day with entries",
    )


def test_a_span_without_an_entry_has_no_mean():
    """And no days to speak of."""
    found = water({})

    assert (found.note, found.over) == ("Nothing logged", "")


def test_the_bar_of_a_month_says_what_its_mean_is_of():
    """A year has a mean for each month; a month without entries has none."""
    days = {date(2026, 3, day): {"drink.ml": 1500} for day in (1, 9)}

    told = [one.told for one in water(days, span("year", date(2026, 3, 1), 0)).bars]

    assert told[2] == "March: 1500 ml a day on the 2 days with entries"
    assert told[3] == "April: 0 ml"


def week(level):
    """Return the sums of a weekly diary with *level* for heavy legs."""
    return {"complaint.heavy.times": 1, "complaint.heavy": level + 1}


@pytest.mark.parametrize(
    ("now", "past", "said"),
    [
        ((1,), (2,), "On average less than the month before"),
        ((2, 2), (2,), "On average as much as the month before"),
        ((3,), (2, 3), "On average more than the month before"),
        ((3,), (), ""),
    ],
)
def test_a_complaint_is_held_against_the_period_before(now, past, said):
    """By the mean of its weeks; with no diary before there is nothing to say."""
    days = {date(2026, 11, 2 + 7 * n): week(level) for n, level in enumerate(now)}
    days |= {date(2026, 10, 5 + 7 * n): week(level) for n, level in enumerate(past)}

    (found,) = complaints(days, NOVEMBER, OCTOBER)

    assert found.compare == said
    assert found.told.endswith(said)


def calf(left, right):
    """Return the sums of one measurement, mm."""
    return {"calves.count": 1, "calves.left": left, "calves.right": right}


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("cm", "left 0.4 cm larger, right 0.1 cm smaller"),
        ("in", "left 0.2 in larger, right the same"),
    ],
)
def test_the_calves_are_held_against_the_period_before(unit, said):
    """Each leg by its mean, in the person's unit; what rounds away is the same."""
    days = {date(2026, 11, 3): calf(374, 370), date(2026, 10, 6): calf(370, 371)}

    assert tape(days, NOVEMBER, OCTOBER, unit, ".").compare == (
        f"On average, against the month before: {said}"
    )
    alone = {date(2026, 11, 3): calf(374, 370)}
    assert not tape(alone, NOVEMBER, OCTOBER, unit, ".").compare


def test_nothing_is_compared_with_nothing():
    """Neither way round."""
    assert not history_compare.levels((), (1,), "the week before")
    assert not history_compare.sizes((), ((1, 1),), "the week before", str)
