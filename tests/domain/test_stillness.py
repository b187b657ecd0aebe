"""The gauge of minutes still."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import stillness
from domain.breaks import INTERVALS
from tests.support.make import a_set
from tests.support.sets import steady

NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)
DAY = date(2026, 11, 10)


def pumped(seconds, minutes=0, number=1, day=DAY):
    """Return a set with *seconds* of ankle pumps that ended *minutes* after noon."""
    at = NOON + timedelta(minutes=minutes)
    return replace(a_set(day, number=number), at=at, reps=f"ankle_pump={seconds // 2}")


def share(*sets, minutes=0, every=60):
    """Return the share of the gauge *minutes* after noon."""
    level = stillness.level(sets, DAY, every)
    found = stillness.gauge(level, every, NOON + timedelta(minutes=minutes))
    return found and round(found.share, 3)


def test_before_the_first_movement_of_the_day_nothing_is_said():
    """That of yesterday tells nothing, and a shoulder roll moves no leg."""
    idle = replace(a_set(), reps="shoulder_roll=20")

    assert share() is None
    assert share(idle) is None
    assert share(pumped(120, day=date(2026, 11, 9))) is None


@pytest.mark.parametrize(
    ("seconds", "minutes", "found"),
    [(120, 0, 0.0), (240, 0, 0.0), (60, 0, 0.5), (10, 0, 0.917), (120, 30, 0.5)],
)
def test_it_eases_with_what_was_done_and_fills_with_time(seconds, minutes, found):
    """Two minutes of leg work empty it; it is full again after the interval."""
    assert share(pumped(seconds), minutes=minutes) == found
    assert share(pumped(seconds), minutes=600) == 1.0


def test_a_short_set_after_a_long_one_takes_more_off():
    """Four minutes, an hour less ten, then ten seconds more."""
    long, short = pumped(240), pumped(10, minutes=1, number=2)

    assert share(long, minutes=1) == 0.017
    assert share(long, short, minutes=1) == 0.0
    assert share(long, short, minutes=31) == 0.5


def test_rests_and_what_moves_no_leg_ease_nothing():
    """Five pumps in a set of ten minutes are ten seconds."""
    slow = replace(pumped(10), seconds=600, reps="ankle_pump=5 shoulder_roll=90")

    assert share(slow) == 0.917


def test_the_words_count_the_minutes():
    """One is one minute, and a clock that was set back says none."""
    level = stillness.level([pumped(60)], DAY, 60)

    for minutes, words in ((-5, "0 minutes"), (1, "1 minute"), (30, "30 minutes")):
        found = stillness.gauge(level, 60, NOON + timedelta(minutes=minutes))
        assert found.label == f"{words} since you moved your legs"


_sets = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)).map(lambda x: pumped(*x)),
    min_size=1,
    max_size=8,
)


@steady
@given(_sets, st.integers(0, 400), st.sampled_from(INTERVALS))
def test_a_movement_never_raises_the_gauge(sets, minutes, every):
    """Whichever of them is taken away, the gauge was no lower without it."""
    every_one = [replace(one, id=f"s{n}") for n, one in enumerate(sets)]
    now = NOON + timedelta(minutes=minutes)
    done = [one for one in every_one if one.at <= now]
    level = stillness.level(done, DAY, every)
    for one in done:
        rest = stillness.level([x for x in done if x is not one], DAY, every)
        if rest and level:
            without = stillness.gauge(rest, every, now).share
            assert stillness.gauge(level, every, now).share <= without + 1e-9
