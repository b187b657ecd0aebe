"""What the page Today shows."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain import goal_rows
from domain.days import moment
from domain.formats import Formats
from domain.goal_records import OwnGoal
from domain.person import Person
from domain.settings import Settings
from domain.today_page import today
from tests.support.make import a_set, drink, tick
from tests.support.sets import NOON

DAY = date(2026, 11, 10)
FREE = Settings(fluid="no")


def page(log=(), *, utc="2026-11-10 12:50", alert=False, choices=FREE, away=None):
    """Return the page of *log* at *utc*."""
    now = moment(datetime.fromisoformat(utc).replace(tzinfo=UTC), "Europe/London")
    person = Person(choices, Formats(), alert, away=away or {})
    return today(log, person, DAY, now)


def own(**changes) -> OwnGoal:
    """Return an own goal with *changes*."""
    whole = {
        "id": "own-1",
        "created": NOON,
        "edited": NOON,
        "writer": "phone",
        "name": "Read",
        "style": "count",
        "target": 3,
        "unit": "pages",
        "repeat": "daily",
        "every": 1,
        "since": DAY,
    }
    return OwnGoal(**(whole | changes))


def test_the_first_action_is_a_minute_in_the_chair():
    """The tails of the rings are what that set would add."""
    found = page()

    assert found.date == "Tuesday 10 November"
    assert found.next.name == "Start Desk micro-set"
    assert found.rings.breaks.label == "0 of 8 breaks"
    assert found.rings.pump_reps.tail == pytest.approx(0.3)
    assert found.rings.minutes.tail == 0


@pytest.mark.parametrize(
    ("utc", "name"),
    [
        ("2026-11-10 07:00", "Start Wake-up set"),
        ("2026-11-10 12:50", "Start Desk hourly break"),
        ("2026-11-10 19:00", "Start Desk hourly break"),
        ("2026-11-10 21:00", "Start Evening stretch"),
    ],
)
def test_later_the_next_action_suits_the_hour(utc, name):
    """The evening stretch before bed, a walk at the desk."""
    assert page([a_set()], utc=utc).next.name == name


def test_a_first_day_has_a_list_without_a_drink():
    """Nobody is asked to drink before the fluid question."""
    found = page(choices=Settings()).checklist

    assert [row.name for row in found.rows] == [
        "Strength set",
        "Evening stretch",
        "Leg check",
    ]
    assert (found.told, found.done, found.note) == ("0 of 3", 0, "")


def test_half_a_day():
    """Each line says how it came to be ticked, or what is left."""
    log = [
        drink(1, ml=750),
        a_set(routine="daily_strength_a"),
        a_set(routine="evening_stretch", number=2),
        own(),
        tick("own-1", 2),
    ]
    found = page(log).checklist

    assert [(row.name, row.line, row.done) for row in found.rows] == [
        ("Drink 1800 ml", "1050 ml left", False),
        ("Strength set", "1 of 2 in the last 7 days", True),
        ("Evening stretch", "Ticked at 12:00, from your log", True),
        ("Leg check", "0 of 1 in the last 7 days", False),
        ("Read", "2 of 3 pages", False),
    ]
    assert found.told == "2 of 5"
    assert [row.more for row in found.rows][-1] == "One more: Read"


def test_what_a_hand_ticked_says_so():
    """The log and the hand are told apart."""
    found = page([tick("stretch")]).checklist

    assert found.rows[2].line == "Ticked at 12:00, by hand"


def test_goals_of_one_name_are_told_apart():
    """No two boxes of the list share a name."""
    names = [row.name for row in page([own(), own(id="own-2")]).checklist.rows]

    assert names[-2:] == ["Read", "Read (2)"]


@pytest.mark.parametrize(
    ("amount", "line"), [(0, "0 of 7000 steps"), (4200, "4200 of")]
)
def test_steps_are_typed(amount, line):
    """A number is entered, not ticked."""
    log = [tick("steps", amount)] if amount else []
    rows = page(log, choices=Settings(goal_steps=7000)).checklist.rows
    (steps,) = [row for row in rows if row.id == "steps"]

    assert steps.line.startswith(line)
    assert (steps.more, steps.types) == ("Enter Steps", True)


def test_a_rest_day_asks_nothing():
    """The list is put away, and says why."""
    found = page([tick("rest")]).checklist

    assert (found.rows, found.rest) == ((), True)
    assert found.note == goal_rows.REST_NOTE


def test_an_open_alert_puts_the_list_away():
    """Nothing asks for exercise or anything else."""
    found = page(alert=True).checklist

    assert found.rows == ()
    assert "alert" in found.note


def test_a_travel_day_has_travel_goals():
    """A break an hour awake, and socks for those who wear them."""
    choices = Settings(fluid="no", goal_socks=True)
    found = page([tick("travel", 11)], choices=choices)

    assert found.rings.breaks.label == "0 of 11 breaks"
    assert "Compression socks" in [row.name for row in found.checklist.rows]
    assert "Compression socks" not in [
        row.name for row in page(choices=choices).checklist.rows
    ]


def test_a_trip_makes_a_travel_day_by_itself():
    """Socks and an hourly break, without a tick by hand."""
    choices = Settings(fluid="no", goal_socks=True)
    found = page(choices=choices, away={date(2026, 11, 10): 12})

    assert found.rings.breaks.goal == 12
    assert "Compression socks" in [row.name for row in found.checklist.rows]
    assert page(choices=choices).rings.breaks.goal == 8


@pytest.mark.parametrize(
    ("steps", "active", "label", "share"),
    [
        (0, 660, "11 of 22 active minutes", 0.5),
        (3500, 660, "11 of 22 active minutes", 0.5),
        (5600, 660, "5600 of 7000 steps", 0.8),
        (9000, 0, "9000 of 7000 steps", 1.0),
    ],
)
def test_steps_fill_the_ring_of_minutes(steps, active, label, share):
    """The ring shows whichever of the two has come further (FACTS 5)."""
    walked = [tick("steps", steps)] if steps else []
    log = [a_set(active_seconds=active), *walked]
    ring = page(log).rings.minutes

    assert (ring.label, ring.share) == (label, share)


def test_own_ring_goals_hold():
    """What closes a ring is the person's choice."""
    found = page(choices=Settings(goal_breaks=3, goal_reps=50, goal_minutes=30)).rings

    assert found.breaks.label == "0 of 3 breaks"
    assert found.pump_reps.rest == "of 50 reps"
    assert found.minutes.rest == "of 30 min"


def test_the_week_says_what_each_day_was():
    """Seven beats, each heard as one text, and one sentence about them."""
    log = [
        a_set(DAY - timedelta(days=1), breaks=1, pump_reps=100, active_seconds=1320),
        tick("rest", day=DAY - timedelta(days=3)),
    ]
    found = page(log).week

    assert [dot.level for dot in found.dots] == [0, 0, 0, 0, 0, 2, 0]
    assert [dot.label for dot in found.dots][-2:] == ["Mon", "Tue"]
    assert found.dots[5].told == "Monday 9 November: 2 rings"
    assert found.dots[3].told == "Saturday 7 November: rest day, no ring"
    assert found.lines == (
        "1 day with a ring. Saturday was your rest day.",
        "22 of 150 active minutes, 0 of 2 strength days in 7 days.",
    )
