"""Versions of records: edit, delete, bring back."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.records import bury, edit, revive, stamp
from tests.support.make import drink

NOW = datetime(2026, 11, 10, 13, tzinfo=UTC)
BACK = datetime(2020, 1, 1, tzinfo=UTC)


def test_an_edit_is_a_newer_version_with_the_same_id():
    """The place of a record, its id and creation, never changes."""
    old = drink(ml=250)
    new = edit(old, NOW, "tablet", ml=300)

    assert (new.id, new.created, new.ml, new.writer) == (
        old.id,
        old.created,
        300,
        "tablet",
    )
    assert new.edited == NOW


@pytest.mark.parametrize("change", [edit, bury])
def test_a_clock_that_was_set_back_cannot_make_a_newer_version_lose(change):
    """The stamp of a change is at least a millisecond after the version before."""
    old = drink()

    assert change(old, BACK, "phone").edited == old.edited + timedelta(milliseconds=1)


def test_a_tombstone_keeps_nothing_of_what_was_deleted():
    """Of a deleted drink only its stamps and its kind are left."""
    grave = bury(drink(ml=777), NOW, "phone")

    assert grave.of == "drink"
    assert "777" not in repr(grave)


def test_undo_of_a_deletion_wins_over_the_deletion():
    """What was deleted comes back as a version newer than its tombstone."""
    old = drink()
    grave = bury(old, NOW, "phone")
    back = revive(old, grave, BACK, "phone")

    assert back.ml == old.ml
    assert back.edited > grave.edited


def test_stamps_are_utc_in_whole_milliseconds():
    """What is finer than a millisecond would not survive being written."""
    assert stamp(NOW.replace(microsecond=123_987)).microsecond == 123_000


@pytest.mark.parametrize("ml", [0, -1, 2001])
def test_no_record_holds_an_amount_that_no_drink_has(ml):
    """An impossible amount is refused wherever the record comes from."""
    with pytest.raises(ValueError, match="ml"):
        drink(ml=ml)


def test_a_drink_adds_to_the_sums_of_its_day():
    """The sums of a day count drinks and their ml."""
    assert drink(ml=330).sums() == {"drink.count": 1, "drink.ml": 330}
