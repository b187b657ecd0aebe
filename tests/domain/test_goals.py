"""Goals: what is asked on which day, and what meets it."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import from_document, to_document
from domain.goal_list import all_goals, standard
from domain.goal_records import OwnGoal
from domain.goals import (
    Goal,
    closed,
    day_sums,
    from_own,
    is_asked,
    is_met,
    mark,
    past,
    targets,
    week_before,
)
from domain.records import edit
from domain.settings import Settings
from tests.support.make import a_set, drink, tick
from tests.support.sets import NOON, steady

DAY = date(2026, 11, 10)
FREE = Settings(fluid="no")


def own(**changes) -> OwnGoal:
    """Return a goal that a person made, with *changes*."""
    whole = {
        "id": "own-1",
        "created": NOON,
        "edited": NOON,
        "writer": "phone",
        "name": "Read",
        "style": "tick",
        "target": 1,
        "unit": "",
        "repeat": "daily",
        "every": 1,
        "since": DAY,
    }
    return OwnGoal(**(whole | changes))


@pytest.mark.parametrize(
    ("breaks", "reps", "seconds", "steps", "rings"),
    [
        (0, 0, 0, 0, 0),
        (7, 99, 1319, 6999, 0),
        (8, 99, 0, 0, 1),
        (8, 100, 0, 0, 2),
        (8, 100, 1320, 0, 3),
        (0, 0, 0, 7000, 1),
        (8, 100, 1320, 7000, 3),
        (0, 100, 1320, 0, 2),
    ],
)
def test_a_ring_closes_at_its_figure(breaks, reps, seconds, steps, rings):
    """Eight breaks, a hundred reps, 22 minutes or 7,000 steps, and not one less."""
    sums = {
        "set.breaks": breaks,
        "set.pump_reps": reps,
        "set.active_seconds": seconds,
        "tick.steps": steps,
    }

    assert closed(sums, targets(Settings(), sums)) == rings


@pytest.mark.parametrize(("hours", "breaks"), [(0, 8), (1, 1), (9, 9), (40, 24)])
def test_a_travel_day_asks_for_a_break_an_hour_awake(hours, breaks):
    """Not for eight, however short or long the way."""
    sums = {"tick.travel": hours} if hours else {}

    assert targets(Settings(), sums).breaks == breaks


def test_the_days_of_a_log_are_those_of_its_entries():
    """Nothing here counts a day: each entry carries its own."""
    log = [drink(1), drink(2, day=DAY - timedelta(days=1)), tick("shoes")]

    assert past(log)[DAY]["drink.ml"] == 250
    assert day_sums(log, DAY)["tick.shoes"] == 1
    assert day_sums(log, DAY - timedelta(days=1))["drink.count"] == 1
    assert day_sums(log, DAY + timedelta(days=1)) == {}


@pytest.mark.parametrize(
    ("goal", "days_on", "asked"),
    [
        ({"repeat": "daily"}, 3, True),
        ({"repeat": "week", "every": 2}, 3, True),
        ({"repeat": "every", "every": 3}, 3, True),
        ({"repeat": "every", "every": 3}, 0, True),
        ({"repeat": "every", "every": 3}, 4, False),
        ({"repeat": "every", "every": 1}, 5, True),
        ({"repeat": "travel"}, 3, False),
    ],
)
def test_a_goal_stands_on_the_list_on_its_days(goal, days_on, asked):
    """Every day, every k days from its first, or on travel days alone."""
    mine = from_own(own(**goal))

    assert is_asked(mine, DAY + timedelta(days=days_on), {}) is asked
    assert is_asked(mine, DAY + timedelta(days=days_on), {"tick.travel": 8}) is (
        asked or goal["repeat"] == "travel"
    )


def test_socks_are_asked_for_on_travel_days_alone_and_only_when_chosen():
    """Nobody is told of socks whose gate was not passed."""
    assert "socks" not in {one.id for one in standard(FREE, 1800, "Drink")}
    (socks,) = [
        one
        for one in standard(Settings(goal_socks=True), None, "")
        if one.id == "socks"
    ]

    assert not is_asked(socks, DAY, {})
    assert is_asked(socks, DAY, {"tick.travel": 3})


@pytest.mark.parametrize(
    ("choices", "ids"),
    [
        (Settings(), ["water", "strength", "stretch", "check"]),
        (Settings(goal_water=False), ["strength", "stretch", "check"]),
        (
            Settings(goal_strength=0, goal_stretch=False, goal_check=0),
            ["water"],
        ),
        (
            Settings(goal_steps=5000, goal_shoes=True),
            ["water", "strength", "stretch", "steps", "check", "shoes"],
        ),
    ],
)
def test_the_list_holds_what_the_person_left_on_it(choices, ids):
    """Each goal can be left out; each that stands says where it comes from."""
    found = standard(choices, 1800, "Drink 1800 ml")

    assert [one.id for one in found] == ids
    assert all(one.why for one in found)


def test_without_a_drink_goal_there_is_no_such_line():
    """Nobody with a fluid limit is asked to drink by the list."""
    assert "water" not in {one.id for one in standard(Settings(), None, "")}


def test_own_goals_follow_by_age():
    """The order never changes by itself."""
    log = [own(id="b", created=NOON + timedelta(1)), own(id="a"), drink()]

    assert [one.id for one in all_goals(log, FREE, None, "")][-2:] == ["a", "b"]


def test_the_log_ticks_what_it_holds():
    """A strength set ticks strength, 1,800 ml tick the drink goal, and no less."""
    water, strength, stretch, check = standard(FREE, 1800, "Drink 1800 ml")
    full = past(
        [drink(n, ml=600) for n in range(3)] + [a_set(routine="daily_strength_a")]
    )
    short = past([drink(n, ml=599) for n in range(3)])

    assert mark(water, DAY, full).done
    assert mark(water, DAY, full).by_log
    assert not mark(water, DAY, short).done
    assert mark(strength, DAY, full).by_log
    assert not mark(stretch, DAY, full).done
    assert not mark(check, DAY, full).done


def test_alcohol_counts_for_nothing_and_tea_in_full():
    """FACTS 4: alcohol is logged as 0 ml, coffee and tea count."""
    log = [drink(1, kind="alcohol", ml=500), drink(2, kind="tea", ml=300)]

    assert day_sums(log, DAY)["drink.ml"] == 300


def test_a_set_that_was_broken_off_is_no_strength_day():
    """Only a completed one ticks."""
    log = [a_set(routine="daily_strength_a", completed=False)]

    assert "set.strength" not in day_sums(log, DAY)


def test_a_hand_ticks_and_takes_back():
    """What was done without the app counts too, and goes with its record."""
    stretch = standard(FREE, None, "")[1]
    ticked = past([tick("stretch")])

    assert mark(stretch, DAY, ticked).done
    assert not mark(stretch, DAY, ticked).by_log
    assert not mark(stretch, DAY, {}).done


@pytest.mark.parametrize(
    ("style", "target", "amounts", "met"),
    [
        ("tick", 1, [1], True),
        ("count", 3, [1, 1], False),
        ("count", 3, [1, 1, 1], True),
        ("amount", 30, [29], False),
        ("amount", 30, [31], True),
    ],
)
def test_own_goals_are_met_by_what_they_count(style, target, amounts, met):
    """Once, so many times, or by an amount."""
    mine = from_own(own(style=style, target=target))
    log = [tick("own-1", amount, number=n) for n, amount in enumerate(amounts)]

    assert is_met(mine, day_sums(log, DAY)) is met


@pytest.mark.parametrize(("met", "every", "done"), [(1, 2, False), (2, 2, True)])
def test_n_a_week_is_done_after_n_of_the_last_seven_days(met, every, done):
    """A day of rest in between takes nothing away."""
    mine = from_own(own(repeat="week", every=every))
    log = [tick("own-1", day=DAY - timedelta(days=2 * n + 1)) for n in range(met)]

    assert mark(mine, DAY, past(log)).done is done
    assert mark(mine, DAY, past(log)).week == met
    assert mark(mine, DAY + timedelta(days=7), past(log)).week == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"style": "dance"},
        {"repeat": "never"},
        {"name": "  "},
        {"name": "x" * 41},
        {"target": 0},
        {"target": 2_000_000},
        {"repeat": "week", "every": 8},
        {"repeat": "every", "every": 366},
        {"every": 2},
        {"unit": "x" * 41},
    ],
)
def test_a_goal_that_nobody_could_keep_is_never_read(changes):
    """A damaged or hostile file makes no goal."""
    with pytest.raises(ValueError, match="goal"):
        own(**changes)


@pytest.mark.parametrize("changes", [{"amount": 0}, {"goal": "a b"}, {"goal": ""}])
def test_a_tick_that_no_hand_can_make_is_never_read(changes):
    """Nor a tick of nothing."""
    document = to_document(tick("shoes")) | changes

    with pytest.raises(ValueError, match="tick"):
        from_document(document)


@pytest.mark.parametrize("record", [tick("steps", 7000), own(style="count", target=9)])
def test_a_goal_survives_being_written_and_read(record):
    """A document gives back an equal record."""
    assert from_document(to_document(record)) == record


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 3)), max_size=60))
@steady
def test_over_a_year_every_k_days_comes_round_as_often_as_it_should(hits):
    """What was ticked never moves the days on which a goal is asked."""
    mine = from_own(own(repeat="every", every=3))
    log = [tick("own-1", amount, DAY + timedelta(days=at)) for at, amount in hits]
    days = past(log)
    asked = [
        one
        for one in (DAY + timedelta(days=n) for n in range(365))
        if is_asked(mine, one, days.get(one, {}))
    ]

    assert len(asked) == 122
    assert all((b - a).days == 3 for a, b in pairwise(asked))


@given(st.sets(st.integers(0, 364)), st.integers(1, 7))
@steady
def test_over_a_year_n_a_week_counts_the_last_seven_days(hits, every):
    """It is done exactly when the seven days up to now hold n."""
    mine = from_own(own(repeat="week", every=every))
    days = past([tick("own-1", 1, DAY + timedelta(days=at)) for at in hits])

    for at in range(0, 365, 13):
        one = DAY + timedelta(days=at)
        held = sum(at - 6 <= hit <= at for hit in hits)
        found = mark(mine, one, days)
        assert (found.week, found.done) == (held, held >= every or at in hits)


def test_a_week_has_seven_days_and_ends_today():
    """The week of the list is the last seven days."""
    assert week_before(DAY) == tuple(DAY - timedelta(days=n) for n in range(6, -1, -1))


def test_an_edited_goal_keeps_its_first_day():
    """Every k days counts from the same day after a change of the name."""
    mine = edit(own(), NOON, "phone", name="Write")

    assert (mine.since, from_own(mine).name) == (DAY, "Write")


def test_a_goal_without_a_known_sum_is_ticked_by_hand_alone():
    """What the log cannot see is left to the person."""
    assert not is_met(Goal(id="shoes", name="Flat shoes"), {"drink.ml": 5000})
