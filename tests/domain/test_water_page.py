"""What the page Water and the water line show."""

from datetime import UTC, date, datetime

import pytest

from domain import water_choices, water_line, water_page
from domain.days import moment
from domain.formats import Formats
from domain.person import Person
from domain.settings import Settings
from tests.support.make import drink

DAY = date(2026, 11, 10)
NOW = moment(datetime(2026, 11, 10, 12, 50, tzinfo=UTC), "Europe/London")


def line(log=(), **choices):
    """Return the water line of *log* for somebody with *choices*."""
    mine = Settings(**({"fluid": "no"} | choices))
    return water_line.line(log, Person(mine), DAY, NOW)


def page(log=(), **choices):
    """Return the page of *log* for somebody with *choices*."""
    mine = Settings(**({"fluid": "no"} | choices))
    return water_page.page(log, Person(mine), DAY, NOW)


def test_a_first_day_counts_and_has_no_goal():
    """Until the fluid question is answered there is a total and nothing else."""
    found = line(fluid=None)

    assert found.figure + found.rest == "0 ml today"
    assert (found.goal_ml, found.share, found.last, found.ask) == (None, 0.0, "", True)
    assert (found.pace, found.nudge, found.warnings) == ("", "", ())


def test_half_a_day():
    """With a goal the line names it, its share, the last drink and an even pace."""
    found = line([drink(n, at=f"2026-11-10 1{n}:40", ml=250) for n in range(3)])

    assert found.figure + found.rest == "750 of 1800 ml"
    assert found.share == pytest.approx(750 / 1800)
    assert found.last == "last 12:40"
    assert found.pace == "An even pace would be at 700 ml now. No need to rush."


@pytest.mark.parametrize("answer", ["yes", "not sure"])
def test_a_limit_leaves_a_plain_total(answer):
    """A person who limits fluids, or is not sure, sees no goal and no prompt."""
    found = page([drink()], fluid=answer, water_every=60)

    assert found.line.figure + found.line.rest == "250 ml today"
    assert (found.line.restricted, found.line.pace, found.line.nudge) == (True, "", "")
    assert "without a goal" in found.note


def test_a_clinicians_limit_is_shown_as_a_ceiling():
    """Everything swallowed counts towards it, alcohol too."""
    log = [
        drink(1, ml=500, at="2026-11-10 08:00"),
        drink(2, ml=330, kind="alcohol"),
    ]
    held = page(log, fluid="yes", water_ceiling=1000)
    over = page([*log, drink(3, ml=250)], fluid="yes", water_ceiling=1000)

    assert "1000 ml a day. So far 830 ml" in held.note
    assert held.line.warnings == ()
    assert any("1080 ml" in one and "above" in one for one in over.line.warnings)


def test_too_much_within_an_hour_is_said():
    """0.9 litres in an hour are pointed out, whatever the goal."""
    log = [drink(n, ml=300, at="2026-11-10 12:30") for n in range(3)]

    for answer in (None, "no", "yes"):
        (said,) = line(log, fluid=answer).warnings
        assert "800 ml within an hour" in said


def test_beyond_the_stop_figure_the_app_says_that_it_asks_no_more():
    """2.5 litres are enough for one day."""
    log = [drink(n, ml=500, at=f"2026-11-10 0{n + 4}:30") for n in range(5)]

    assert any("2500 ml or more" in one for one in line(log, water_every=60).warnings)
    assert line(log, water_every=60).nudge == ""
    assert line(log[:4], water_every=60).warnings == ()


def test_no_pace_stands_beside_a_warning():
    """Enough drunk, though alcohol counts for nothing: no pace is told beside it."""
    mixed = [drink(n, at="2026-11-10 10:40", ml=450, kind="alcohol") for n in range(7)]
    found = line(mixed)

    assert found.warnings
    assert found.total_ml < found.goal_ml
    assert found.pace == ""


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ([], "Time for a drink, if you are thirsty."),
        ([drink()], "Next drink at 13:40"),
    ],
)
def test_a_prompt_stands_on_the_page(log, said):
    """It says when, or that it is now, and never orders."""
    assert line(log, water_every=60).nudge == said


def test_the_list_has_the_latest_drink_first_and_names_each_button():
    """No two buttons share a name, though the drinks are alike."""
    log = [drink(n, at="2026-11-10 09:05") for n in (1, 2)]
    rows = page([*log, drink(3, at="2026-11-10 12:40", kind="tea")]).rows

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
    assert rows[2].edit == "Edit 250 ml, 09:05 (2)"


def test_a_row_keeps_the_wall_clock_of_where_it_was_drunk():
    """A drink in Singapore at 20:40 stays at 20:40 after the flight home."""
    assert page([drink(zone="Asia/Singapore")]).rows[0].time == "20:40"


def test_alcohol_stands_in_the_list_and_counts_for_nothing():
    """It is not hidden, and it says so."""
    found = page([drink(ml=330, kind="alcohol")])

    assert found.rows[0].told == "12:40, Alcohol, 330 ml, counts as 0"
    assert found.line.total_ml == 0


def test_the_cups_are_the_persons_own_and_no_two_alike():
    """Two cups of one size would be two buttons of one name."""
    own = page(cup_1=200, cup_3=250).cups

    assert [cup.label for cup in own] == ["Add 200 ml", "Add 250 ml", "Add 500 ml"]
    assert [cup.ml for cup in line().quick] == [150, 250]


def test_in_ounces_everything_is_in_ounces():
    """Figure, goal, cups and list."""
    mine = Person(Settings(fluid="no"), Formats("us", twelve=True))
    found = water_page.page([drink(ml=237)], mine, DAY, NOW)

    assert found.line.figure + found.line.rest == "8 of 60.9 fl oz"
    assert found.rows[0].told == "12:40 pm, Water, 8 fl oz"
    assert [cup.label for cup in found.cups][1] == "Add 8 fl oz"


def test_the_form_for_an_earlier_drink_offers_times():
    """An hour ago is one tap."""
    found = water_page.form_page(water_page.Form(DAY), Formats(), NOW)

    assert [(ago.label, ago.time) for ago in found.ago] == [
        ("15 min ago", "12:35"),
        ("30 min ago", "12:20"),
        ("1 hour ago", "11:50"),
        ("2 hours ago", "10:50"),
    ]
    assert (found.time, found.amount, found.kind) == ("12:50", "", "water")


def test_the_form_that_changes_a_drink_holds_it():
    """Amount, kind and the time of its own clock."""
    form = water_page.form_of(drink(zone="Asia/Singapore", kind="tea"), Formats())
    found = water_page.form_page(form, Formats(), NOW)

    assert (found.title, found.amount, found.kind) == ("Change drink", "250", "tea")
    assert (found.time, found.ago) == ("20:40", ())


@pytest.mark.parametrize(
    ("fluid", "goal", "ceiling", "ask"),
    [
        (None, False, False, True),
        ("no", True, False, False),
        ("yes", False, True, False),
    ],
)
def test_what_can_be_chosen_follows_the_fluid_answer(fluid, goal, ceiling, ask):
    """No goal without a clear no, and a limit only for those who have one."""
    found = water_choices.page(Settings(fluid=fluid), Formats())

    assert (found.goal, found.ceiling, found.ask) == (goal, ceiling, ask)
    assert found.cups == ("150", "250", "330", "500")
    assert (found.wake.label, found.wake.earlier, found.bed.later) == ("07:00", 6, 23)
