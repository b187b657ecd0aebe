"""The forgiving streak, the score, and days on which an alert was open."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.check.records import Alert
from domain.goal_streak import paused, score, streak
from domain.goals import past, travelled
from domain.settings import Settings
from tests.support.make import a_set, tick
from tests.support.sets import steady

DAY = date(2026, 11, 10)
CHOICES = Settings()
RING = {"set.breaks": 8}
TWO = {"set.breaks": 8, "set.pump_reps": 100}


def days(pattern: str) -> dict:
    """Return days with "x" a ring, "2" two rings, "." none; the last is DAY."""
    kinds = {"x": RING, "2": TWO, ".": {}}
    first = DAY - timedelta(days=len(pattern) - 1)
    return {first + timedelta(days=n): kinds[one] for n, one in enumerate(pattern)}


@pytest.mark.parametrize(
    ("pattern", "count", "rests"),
    [
        ("", 0, 0),
        (".", 0, 0),
        ("x", 1, 0),
        ("xxx", 3, 0),
        ("xx.", 2, 0),  # today is not over
        ("xx.x", 3, 1),
        ("xx..x", 1, 0),  # two days without are one too many
        ("x.x.x", 2, 1),  # and so are two within seven days
        ("x.xxxxx.x", 6, 1),
        ("x.xxxxxx.x", 8, 2),  # the two are seven days apart
        ("xxx.xxxxxx.xxxxxx.xx", 17, 3),
        (".x", 1, 0),
    ],
)
def test_the_streak_forgives_one_day_in_seven(pattern, count, rests):
    """A rest day counts for nothing and breaks nothing."""
    found = streak(DAY, days(pattern), CHOICES)

    assert (found.days, found.rests) == (count, rests)


def test_days_of_an_open_alert_are_held_against_nobody():
    """A week in hospital does not end a streak."""
    log = days("xxx" + "." * 9 + "x")
    ill = {DAY - timedelta(days=n) for n in range(1, 10)}

    assert streak(DAY, log, CHOICES, ill).days == 4
    assert streak(DAY, log, CHOICES).days == 1


def test_a_streak_that_reaches_the_oldest_day_may_go_on_before_it():
    """Older days are looked at only then."""
    assert not streak(DAY, days("xxx"), CHOICES).ended
    assert streak(DAY, days("..xxx"), CHOICES).ended
    assert streak(DAY, {DAY: RING}, CHOICES, oldest=DAY - timedelta(days=9)).ended


@given(st.text("x.", max_size=90))
@steady
def test_a_streak_holds_no_more_than_one_rest_in_seven_days(pattern):
    """However the days fell, and a further ring never makes it shorter."""
    log = days(pattern)
    found = streak(DAY, log, CHOICES)
    more = streak(
        DAY + timedelta(days=1), log | {DAY + timedelta(days=1): RING}, CHOICES
    )

    assert found.rests <= (found.days + found.rests + 6) // 7
    assert found.days <= pattern.count("x")
    assert more.days >= found.days + 1 or pattern.endswith(".")


def test_the_score_tells_the_week():
    """Days met have two rings; minutes and strength days are summed."""
    log = days("x2.2xx2")
    strong = past(
        [
            a_set(DAY, "daily_strength_a", active_seconds=600),
            a_set(DAY, "daily_strength_b", 2, active_seconds=60),
            a_set(DAY - timedelta(days=1), "daily_strength_b"),
            tick("rest", day=DAY - timedelta(days=4)),
        ]
    )
    found = score(DAY, log, CHOICES)
    shown = score(DAY, strong, CHOICES)

    assert found.rings == (1, 2, 0, 2, 1, 1, 2)
    assert (found.met, found.with_ring) == (3, 6)
    assert (shown.active_seconds, shown.strength) == (660, 2)
    assert shown.rests == (DAY - timedelta(days=4),)


def test_a_long_way_asks_for_more_and_never_breaks_a_streak():
    """Eight breaks on a day of fifteen hours on the way close no ring, yet count."""
    far = {"tick.travel": 15}
    log = days("xxx") | {DAY: RING | far}

    assert score(DAY, log, CHOICES).rings[-1] == 0
    assert streak(DAY, log, CHOICES).days == 3


@given(
    st.lists(st.integers(0, 15), min_size=1, max_size=40),
    st.dictionaries(st.integers(0, 39), st.integers(1, 24)),
)
@steady
def test_no_trip_ever_makes_a_streak_shorter(breaks, trips):
    """Whatever was done, and however long one was on the way."""
    log = {DAY - timedelta(days=n): {"set.breaks": b} for n, b in enumerate(breaks)}
    away = {DAY - timedelta(days=n): hours for n, hours in trips.items()}
    home = streak(DAY, log, CHOICES, oldest=min(log))
    gone = streak(DAY, travelled(log, away), CHOICES, oldest=min(log))

    assert gone.days >= home.days


def alert(opened: str, *, seen: str = "") -> Alert:
    """Return an alert in Singapore, opened and closed at UTC times."""
    at = datetime.fromisoformat(opened).replace(tzinfo=UTC)
    edited = datetime.fromisoformat(seen).replace(tzinfo=UTC) if seen else at
    return Alert(
        id="a",
        created=at,
        edited=edited,
        writer="phone",
        check="c",
        tier="U",
        opened=at,
        zone="Asia/Singapore",
        offset=8 * 3600,
        seen=bool(seen),
    )


@pytest.mark.parametrize(
    ("seen", "last"),
    [("", 14), ("2026-11-10 13:00", 11), ("2026-11-13 13:00", 13)],
)
def test_an_alert_pauses_the_days_on_which_it_was_open(seen, last):
    """For 24 hours at least, until it was looked at, or up to now."""
    now = datetime(2026, 11, 14, 12, tzinfo=UTC)
    found = paused([alert("2026-11-10 12:40", seen=seen)], now)

    assert found == {date(2026, 11, one) for one in range(10, last + 1)}
