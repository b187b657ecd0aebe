"""The heel-raise self-test."""

from datetime import date, timedelta

import pytest

from domain import heel_test, sources
from domain.faults import Refused
from domain.heel_test import HeelTest

DAY = date(2026, 11, 10)


def weekly(*reps, side="left"):
    """Return one test a week."""
    weeks = (DAY + timedelta(weeks=week) for week in range(len(reps)))
    return [HeelTest(d, side, r) for d, r in zip(weeks, reps, strict=True)]


def test_what_others_did_is_as_printed():
    """A line for each decade from the 20s to the 70s, men and women."""
    assert heel_test.others() == (
        "In their 20s: men about 37, women about 30.",
        "In their 30s: men about 32, women about 27.",
        "In their 40s: men about 28, women about 24.",
        "In their 50s: men about 23, women about 21.",
        "In their 60s: men about 19, women about 19.",
        "In their 70s: men about 14, women about 16.",
    )


def test_a_leg_has_its_own_trend():
    """The newest test is compared with the one before, never with other people."""
    mixed = [*weekly(18, 21), *weekly(30, side="right")]
    page = heel_test.trend(mixed, "left")

    assert [reps for _, reps in page.points] == [18, 21]
    assert page.sentence == "21 reps, 3 more than before."
    assert "does not say how healthy" in heel_test.LIMIT
    assert heel_test.trend(mixed, "right").sentence == "30 reps in your first test."
    assert heel_test.trend(weekly(9, 9), "left").sentence.endswith("the time before.")
    assert heel_test.trend([], "left").sentence == "No test yet."


@pytest.mark.parametrize("code", ["K1", "K3", "K12"])
def test_it_is_not_offered_to_those_whom_it_could_hurt(code):
    """Ankle, tendon and balance trouble take the test away."""
    assert not heel_test.is_offered([code, "K7"])
    assert heel_test.is_offered(["K7"])


@pytest.mark.parametrize("reps", [-1, 201])
def test_a_count_that_nobody_reaches_is_refused(reps):
    """A slip of typing does not become a trend."""
    with pytest.raises(Refused, match="200"):
        heel_test.check(reps)


def test_its_sources_are_known():
    """Each source of the test is in the table."""
    assert {*heel_test.SOURCES} <= sources.SOURCES.keys()
