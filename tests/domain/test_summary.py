"""What the pages Today and Water show."""

from datetime import UTC, date, datetime

import pytest

from domain.settings import Settings
from domain.summary import today, water
from tests.support.make import drink

DAY = date(2026, 11, 10)
NOW = datetime(2026, 11, 10, 12, 50, tzinfo=UTC)
FREE = Settings(fluid="no")


def test_a_first_day_counts_and_has_no_goal():
    """Until the fluid question is answered there is a total and nothing else."""
    line = today([], Settings(), DAY, NOW).water

    assert line.figure + line.rest == "0 ml today"
    assert (line.goal_ml, line.share, line.last, line.ask) == (None, 0.0, "", True)


def test_half_a_day():
    """With a goal the line names it, the share of it and the last drink."""
    log = [drink(n, at=f"2026-11-10 1{n}:40", ml=250) for n in range(3)]
    page = today(log, FREE, DAY, NOW)

    assert page.date == "Tuesday 10 November"
    assert page.water.figure + page.water.rest == "750 of 1800 ml"
    assert page.water.share == pytest.approx(750 / 1800)
    assert page.water.last == "last 12:40"


def test_the_next_action_says_how_long_it_is_and_what_it_adds():
    """The tails of the rings are what the next set would add."""
    page = today([], FREE, DAY, NOW)

    assert page.next.name == "Start Seat set, short"
    assert page.next.line == "2 min · 20 reps · stay in your seat"
    assert page.rings.breaks.label == "0 of 8 breaks"
    assert page.rings.pump_reps.tail == pytest.approx(0.2)
    assert page.rings.minutes.tail == 0


@pytest.mark.parametrize("answer", ["yes", "not sure"])
def test_a_limit_leaves_a_plain_total(answer):
    """A person who limits fluids, or is not sure, sees no goal."""
    page = water([drink()], Settings(fluid=answer), DAY, NOW)

    assert page.line.figure + page.line.rest == "250 ml today"
    assert page.line.restricted
    assert "without a goal" in page.note


def test_the_list_has_the_latest_drink_first_and_names_each_delete_button():
    """No two buttons share a name, though the drinks are alike."""
    log = [drink(n, at="2026-11-10 09:05") for n in (1, 2)]
    rows = water(
        [*log, drink(3, at="2026-11-10 12:40", kind="tea")], FREE, DAY, NOW
    ).rows

    assert [(row.time, row.word) for row in rows] == [
        ("12:40", "Tea"),
        ("09:05", "Water"),
        ("09:05", "Water"),
    ]
    assert [row.delete for row in rows] == [
        "Delete 250 ml, 12:40",
        "Delete 250 ml, 09:05",
        "Delete 250 ml, 09:05 (2)",
    ]


def test_a_row_keeps_the_wall_clock_of_where_it_was_drunk():
    """A drink in Singapore at 20:40 stays at 20:40 after the flight home."""
    rows = water([drink(zone="Asia/Singapore")], FREE, DAY, NOW).rows

    assert rows[0].time == "20:40"


def test_too_much_within_an_hour_is_said():
    """0.9 litres in an hour are pointed out, whatever the goal."""
    log = [drink(n, ml=300, at="2026-11-10 12:30") for n in range(3)]

    assert today(log, Settings(), DAY, NOW).water.much
