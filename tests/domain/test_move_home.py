"""The page Move: the moment first, and what the person said applies."""

from datetime import date

import pytest

from domain import move_home
from domain.cautions import CAUTIONS
from domain.routines import ROUTINES

DAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("situation", "first"),
    [
        ("trip", "seat_set_short"),
        ("night", "evening_stretch"),
        ("morning", "wake_up"),
        ("desk", "desk_hourly"),
        ("home", "daily_strength_a"),
    ],
)
def test_what_suits_the_moment_stands_first(situation, first):
    """And all the others follow."""
    page = move_home.home(situation, DAY, frozenset(), socks=False)

    assert page.routines[0].id == first
    assert {row.id for row in page.routines} == {*ROUTINES}
    assert page.every == f"All {len(ROUTINES)} routines"


def test_a_routine_is_as_long_as_what_is_played_of_it():
    """Without the task for those who wear socks it is shorter."""
    plain, whole = (
        move_home.home("desk", DAY, frozenset(), socks=socks) for socks in (False, True)
    )
    lines = [
        next(row.line for row in page.routines if row.id == "pre_boarding")
        for page in (plain, whole)
    ]

    assert lines[0] != lines[1]


def test_the_page_says_when_and_how_much_applies():
    """In words."""
    page = move_home.home("desk", DAY, frozenset({"K1", "K7"}), socks=False)

    assert page.under == "At your desk, Tuesday 10 November"
    assert page.care == "2 chosen"


@pytest.mark.parametrize("value", [None, 7, "", "K99 K0", "K13"])
def test_what_is_no_answer_applies_to_nobody(value):
    """Unknown codes, and those that nobody is asked, are left out."""
    assert move_home.read_codes(value) == frozenset()


def test_codes_are_kept_and_read_back():
    """In the order of the codes, each once."""
    asked = [one.caution.code for one in move_home.care_choices(frozenset())]
    text = move_home.write_codes(reversed(asked))

    assert text.split() == asked
    assert move_home.read_codes(text) == frozenset(asked)
    assert {*asked} == {code for code, one in CAUTIONS.items() if one.asked}
