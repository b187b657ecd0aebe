"""The list and its rules are those that were carried over, row by row."""

import pytest

from domain.check.item import SKIN_NOTE
from domain.check.items import FLAG, FOLLOW_UP, ITEMS
from domain.check.more import FOLLOW_UP_NOTES
from domain.check.rules import RULES, VERSION
from tests.support.checks import load

DATA = load("check_rules.json")

COLOUR = {"E6", "E7", "E9", "U4", "U9", "U13", "U14", "U16", "A3"}
"""The items that ask about a colour."""


def test_nothing_is_missing_and_nothing_was_added():
    """38 items, 9 follow-ups, 11 flags, in the order of the table, version 1."""
    assert [row["id"] for row in DATA["items"]] == sorted(
        ITEMS, key=[row["id"] for row in DATA["items"]].index
    )
    assert (len(ITEMS), len(FOLLOW_UP), len(FLAG)) == (38, 9, 11)
    assert list(FLAG) == DATA["flags"]
    assert DATA["version"] == VERSION


@pytest.mark.parametrize("row", DATA["items"], ids=lambda row: row["id"])
def test_each_item_agrees(row):
    """Tier, leg pattern, reason, source, mark are the same, and the words are there."""
    item = ITEMS[row["id"]]
    found = (item.legs, item.tier, item.reason, item.source, item.mark)

    assert found == tuple(
        row[key] for key in ("legs", "tier", "reason", "source", "mark")
    )
    text = f"{item.ask} {item.note}".lower()
    assert [word for word in row["words"] if word.lower() not in text] == []


@pytest.mark.parametrize("row", DATA["follow_ups"], ids=lambda row: row["id"])
def test_each_follow_up_agrees(row):
    """The parents are the same, and the words are there."""
    one = FOLLOW_UP[row["id"]]

    assert list(one.parents) == row["parents"]
    text = one.ask.lower()
    assert [word for word in row["words"] if word.lower() not in text] == []


@pytest.mark.parametrize("at", range(len(RULES)))
def test_each_rule_agrees(at):
    """Every way in which a rule fires is the one of the table."""
    rule, row = RULES[at], DATA["rules"][at]
    ways = [[[need.least, sorted(need.of)] for need in way] for way in rule.ways]

    assert (rule.id, rule.tier) == (row["id"], row["tier"])
    assert ways == [[[least, sorted(of)] for least, of in way] for way in row["ways"]]


def test_every_row_of_the_table_is_there():
    """R1 to R15, R14 being what is left when no rule fires."""
    assert {rule.id for rule in RULES} | {"R14"} == {f"R{n}" for n in range(1, 16)}
    assert len(RULES) == len(DATA["rules"])


def test_colour_questions_carry_the_skin_note():
    """Whoever asks for a colour says how to see it on brown or black skin."""
    noted = {item.id for item in ITEMS.values() if SKIN_NOTE in item.note}

    assert noted >= COLOUR
    assert "brown or black skin" in FOLLOW_UP_NOTES["F6"]


def test_sides_are_asked_where_they_matter():
    """Which leg is asked for one-sided U and A signs, never before an emergency."""
    asked = {item.id for item in ITEMS.values() if item.asks_leg}

    assert asked >= {"U1", "U2", "U7", "U10", "U13", "A4"}
    assert not any(ITEMS[one].tier in "ES" for one in asked)
