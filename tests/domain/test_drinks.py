"""Drinks: what may be logged, and what is too much."""

from datetime import UTC, date, datetime

import pytest

from domain import drinks
from domain.faults import Refused
from tests.support.make import drink


@pytest.mark.parametrize("typed", ["250", " 250 ", 250, "1", "2000", "+5"])
def test_a_whole_number_of_ml_is_an_amount(typed):
    """What a person types as a whole number from 1 to 2000 is taken."""
    assert drinks.read_ml(typed) == int(typed)


@pytest.mark.parametrize(
    "typed",
    ["0", 0, "-250", -1, "10000", 10_000, "abc", "", "2.5", "1e3", "²", "٣", "--5"],
)
def test_anything_else_gets_a_sentence(typed):
    """Nothing, less than nothing, too much and no number are refused in words."""
    with pytest.raises(Refused) as refusal:
        drinks.read_ml(typed)

    assert refusal.value.sentence.endswith(".")


def test_alcohol_is_no_drink_that_counts():
    """Only kinds in the table can be logged."""
    with pytest.raises(Refused):
        drinks.read_kind("beer")


@pytest.mark.parametrize(
    ("answer", "goal"),
    [(None, None), ("yes", None), ("not sure", None), ("no", 1800), ("maybe", None)],
)
def test_only_a_clear_no_gives_a_goal(answer, goal):
    """Unanswered, yes and not sure all leave drinking without a goal."""
    assert drinks.fluid(answer).goal_ml == goal


def test_the_drinks_of_a_day_are_those_of_its_frozen_day():
    """The day that a record was given decides, not its clock."""
    late = drink(1, at="2026-11-11 01:00")
    other = drink(2, at="2026-11-11 01:00", day=date(2026, 11, 11))

    assert drinks.of_day([late, other], date(2026, 11, 10)) == (late,)


@pytest.mark.parametrize(
    ("amounts", "times", "much"),
    [
        ((400, 400), ("12:00", "12:30"), False),
        ((400, 401), ("12:00", "12:30"), True),
        ((400, 401), ("11:40", "12:30"), False),
        ((400, 401), ("11:41", "12:30"), True),
        ((500, 400), ("12:30", "23:00"), True),
    ],
)
def test_more_than_800_ml_within_the_hour_is_much(amounts, times, much):
    """The sum of the last 60 minutes decides; drinks stamped later count too."""
    log = [
        drink(number, ml=ml, at=f"2026-11-10 {time}")
        for number, (ml, time) in enumerate(zip(amounts, times, strict=True))
    ]

    assert drinks.is_much(log, datetime(2026, 11, 10, 12, 40, tzinfo=UTC)) == much


def test_the_goal_stays_below_the_stop_figure():
    """No default asks for more than the figure beyond which nothing prompts."""
    assert drinks.DEFAULT_GOAL_ML < drinks.DAY_STOP_ML
