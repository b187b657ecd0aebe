"""Drinks: what may be logged, and what is too much."""

from datetime import UTC, date, datetime

import pytest

from domain import drinks
from domain.faults import Refused
from tests.support.make import drink


def test_only_kinds_in_the_table_can_be_logged():
    """What is not known is refused."""
    with pytest.raises(Refused):
        drinks.read_kind("beer")


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


def test_alcohol_is_swallowed_and_counts_for_nothing():
    """It is logged as 0 ml; the hour's limit counts every liquid."""
    log = [drink(n, ml=450, kind="alcohol") for n in range(2)]

    assert (drinks.total_ml(log), drinks.volume_ml(log)) == (0, 900)
    assert drinks.is_much(log, log[0].at)
