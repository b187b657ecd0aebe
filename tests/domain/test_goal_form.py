"""The page on which the list is edited, and the form of an own goal."""

from datetime import date

import pytest

from domain import goal_form
from domain.faults import Refused
from domain.goal_form import GoalForm
from domain.person import Person
from domain.settings import Settings, is_choice
from tests.support.make import tick

DAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        (GoalForm(name=" Read  more "), ("Read more", "tick", 1, "", "daily", 1)),
        (
            GoalForm(name="Read", style="count", target="3", unit=" pages "),
            ("Read", "count", 3, "pages", "daily", 1),
        ),
        (
            GoalForm(name="Yoga", repeat="week", every="3"),
            ("Yoga", "tick", 1, "", "week", 3),
        ),
        (
            GoalForm(name="Measure", repeat="every", every="14", target="x"),
            ("Measure", "tick", 1, "", "every", 14),
        ),
        (
            GoalForm(name="Aisle seat", repeat="travel", every="x"),
            ("Aisle seat", "tick", 1, "", "travel", 1),
        ),
    ],
)
def test_a_form_gives_the_goal_that_it_describes(form, kept):
    """What does not belong to the kind is left out."""
    found = goal_form.read(form)

    assert (
        found.name,
        found.style,
        found.target,
        found.unit,
        found.repeat,
        found.every,
    ) == kept


@pytest.mark.parametrize(
    "form",
    [
        GoalForm(),
        GoalForm(name="  "),
        GoalForm(name="x" * 41),
        GoalForm(name="a", style="count"),
        GoalForm(name="a", style="count", target="0"),
        GoalForm(name="a", style="amount", target="1.5"),
        GoalForm(name="a", style="amount", target="٣"),
        GoalForm(name="a", repeat="week", every="8"),
        GoalForm(name="a", repeat="every", every="0"),
        GoalForm(name="a", repeat="every", every=""),
        GoalForm(name="a", style="count", target="9" * 30),
    ],
)
def test_a_form_that_gives_no_goal_gets_a_sentence(form):
    """Nothing is kept, and what was typed can be mended."""
    with pytest.raises(Refused) as refusal:
        goal_form.read(form)

    assert refusal.value.sentence.endswith(".")


@pytest.mark.parametrize(
    ("form", "target", "every"),
    [
        (GoalForm(), "", ""),
        (GoalForm(style="count"), "How much a day", ""),
        (GoalForm(repeat="week"), "", "Days a week"),
        (GoalForm(repeat="every"), "", "Every how many days"),
    ],
)
def test_the_form_asks_only_what_its_kind_needs(form, target, every):
    """A tick every day needs a name and nothing else."""
    page = goal_form.goal_page(form)

    assert (page.target, page.every) == (target, every)


def test_every_step_of_the_page_leads_to_a_possible_choice():
    """No button offers what would be refused."""
    for choices in (
        Settings(),
        Settings(goal_breaks=1, goal_reps=10, goal_minutes=5, goal_steps=30_000),
        Settings(goal_breaks=24, goal_reps=1000, goal_minutes=300, goal_strength=7),
    ):
        page = goal_form.goals_page([], Person(choices), DAY)
        for one in (*page.rings, *page.numbers):
            assert is_choice(one.setting, one.less), one
            assert is_choice(one.setting, one.more), one


def test_the_first_step_of_steps_leads_to_seven_thousand():
    """Nobody taps fourteen times to get there."""
    steps = goal_form.goals_page([], Person(), DAY).numbers[-1]

    assert (steps.label, steps.more) == ("Off", 7000)


def test_the_marks_of_today_are_shown():
    """Rest and travel, with the hours on the way."""
    page = goal_form.goals_page([tick("rest"), tick("travel", 11)], Person(), DAY)

    assert (page.rest, page.travel, page.travel_on) == (True, 11, 0)
    assert page.travel_note == ""
    assert goal_form.goals_page([], Person(), DAY).travel_on == 8


def test_a_trip_makes_a_travel_day_until_a_hand_says_other_hours():
    """Then the hand's number holds, and its tick can be taken back."""
    away = Person(away={DAY: 9})
    trip = goal_form.goals_page([], away, DAY)
    mine = goal_form.goals_page([tick("travel", 5)], away, DAY)

    assert (trip.travel, trip.travel_note) == (9, goal_form.TRIP_NOTE)
    assert (mine.travel, mine.travel_note) == (5, "")


def test_socks_go_on_the_list_only_after_a_question():
    """And come off without one."""
    off = goal_form.goals_page([], Person(), DAY).switches[-1]
    on = goal_form.goals_page([], Person(Settings(goal_socks=True)), DAY).switches[-1]

    assert (off.asks, on.asks) == (True, False)
