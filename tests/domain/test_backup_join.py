"""Joining diaries: the same end on every phone, in whatever order."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.backup_join import CONFLICT, Joined, held, merge, replace
from domain.codec import canonical, from_document, to_document
from domain.faults import Refused
from domain.records import Record, Tombstone, bury, edit, revive
from domain.versions import join
from tests.support.checks import every_check
from tests.support.kinds import one_of_each
from tests.support.make import choice, drink
from tests.support.sets import NOON, steady

NOW = NOON + timedelta(days=1)


def state(*diaries) -> dict:
    """Return the diary that merging *diaries* into an empty one gives, in order."""
    mine: dict = {}
    for records in diaries:
        join(mine, map(to_document, merge(mine, records).records))
    return mine


def same(one: dict, other: dict) -> bool:
    """Say whether two diaries hold the very same bytes."""
    lines = [sorted(canonical(d) for d in diary.values()) for diary in (one, other)]
    return lines[0] == lines[1]


@st.composite
def versions(draw) -> list[Record]:
    """Draw some versions of a few drinks and settings: edits, deletions, revivals.

    Stamps are few, so that they tie often.
    """
    found: dict[str, Record] = {}
    for _ in range(draw(st.integers(0, 6))):
        base = draw(st.sampled_from([drink(1), drink(2), choice("theme", "dark")]))
        at = NOON + timedelta(milliseconds=draw(st.integers(0, 3)))
        writer = draw(st.sampled_from(["a", "b"]))
        last = found.get(base.id, base)
        how = draw(st.sampled_from(["edit", "bury", "revive", "as it is"]))
        if how == "as it is":
            found[base.id] = base
        elif how == "bury" and not isinstance(last, Tombstone):
            found[base.id] = bury(last, at, writer)
        elif how == "revive" or isinstance(last, Tombstone):
            found[base.id] = revive(base, last, at, writer)
        elif base.kind == "drink":
            found[base.id] = edit(
                last, at, writer, ml=draw(st.sampled_from([100, 200]))
            )
        else:
            value = draw(st.sampled_from(["light", "cabin"]))
            found[base.id] = edit(last, at, writer, value=value)
    return list(found.values())


@steady
@given(versions(), versions())
def test_two_phones_end_equal_whoever_begins(one, other):
    """Merging is commutative."""
    assert same(state(one, other), state(other, one))


@steady
@given(versions(), versions(), versions())
def test_three_phones_end_equal_in_whatever_pairs(one, two, three):
    """Merging is associative: a backup of a merge is worth its parts."""
    pair = [from_document(d) for d in state(two, three).values()]

    assert same(state(one, two, three), state(one, pair))


@steady
@given(versions(), versions())
def test_a_backup_twice_is_a_backup_once(one, other):
    """Merging is idempotent, and says that there is nothing to do."""
    mine = state(one, other)

    assert merge(mine, other).records == ()
    assert same(state(one, other, other), mine)


@steady
@given(versions(), versions())
def test_what_is_replaced_is_what_the_backup_held(one, other):
    """After a replacement both hold the same living entries, and agree for good."""
    mine = state(one)
    join(mine, map(to_document, replace(mine, other, NOW, "c").records))

    assert living(mine) == living(state(other))
    assert same(state([from_document(d) for d in mine.values()], one), mine)


def living(diary: dict) -> list[dict]:
    """Return what is not deleted of *diary*, without its stamps."""
    found = [dict(d) for d in diary.values() if d["kind"] != "tombstone"]
    plain = [
        {k: v for k, v in d.items() if k not in {"edited", "writer"}} for d in found
    ]
    return sorted(plain, key=lambda one: one["id"])


def test_a_later_deletion_beats_an_edit_and_the_reverse():
    """The later stamp wins, whichever of the two it is."""
    first = drink()
    edited = edit(first, NOON + timedelta(seconds=1), "a", ml=100)
    buried = bury(first, NOON + timedelta(seconds=2), "b")
    back = revive(first, buried, NOON + timedelta(seconds=3), "a")

    assert state([edited], [buried]) == state([buried], [edited])
    assert state([edited], [buried])[first.id]["kind"] == "tombstone"
    assert state([buried], [back])[first.id]["kind"] == "drink"


def test_the_preview_counts_what_would_change():
    """New, changed, deleted, and what stays as it is."""
    one, two, three = drink(1), drink(2), drink(3)
    mine = held(map(to_document, [one, two, three]))
    theirs = [
        one,
        edit(two, NOW, "b", ml=100),
        bury(three, NOW, "b"),
        drink(4),
        bury(drink(5), NOW, "b"),
    ]

    found = merge(mine, theirs)

    assert (found.added, found.changed, found.deleted, found.stays) == (1, 1, 1, 2)
    assert len(found.records) == 4


def test_an_alert_nobody_looked_at_stays_whatever_the_backup_says():
    """A replacement neither deletes an open alert nor takes it for seen."""
    alert = next(one for one in every_check() if one.kind == "alert")
    mine = held([to_document(alert)])
    seen = edit(alert, NOW, "b", seen=True)

    assert replace(mine, [], NOW, "a").records == ()
    assert replace(mine, [seen], NOW, "a").records == ()


def test_an_imported_alert_is_open():
    """An alert that comes with a backup is in the diary as it was: not seen."""
    alert = next(one for one in every_check() if one.kind == "alert")

    (record,) = merge({}, [alert]).records

    assert record == alert
    assert not record.seen


def test_everything_goes_over_to_an_empty_phone():
    """A record of every kind arrives, by merging and by replacing alike."""
    every = one_of_each()

    assert merge({}, every).records == tuple(every)
    assert replace({}, every, NOW, "a").records == tuple(every)


@pytest.mark.parametrize(
    "other",
    [
        drink(1, at="2026-10-01 12:00"),
        bury(choice("theme", "dark"), NOW, "b"),
    ],
)
def test_a_record_that_cannot_be_the_same_is_refused(other):
    """An id of another kind, or made at another time, is never joined."""
    wrong = {"id": "d0001"} if other.kind == "tombstone" else {}
    mine = held([to_document(drink(1))])
    record = edit(other, NOW, "b", **wrong)

    for way in (merge, lambda held, read: replace(held, read, NOW, "a")):
        with pytest.raises(Refused, match="cannot be the one") as refused:
            way(mine, [record])
        assert refused.value.sentence == CONFLICT


def test_nothing_to_join_is_nothing():
    """An empty backup merged in changes nothing."""
    assert merge(held([to_document(drink())]), []) == Joined(())
