"""Documents: what is stored of a record."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import (
    canonical,
    from_document,
    instant_text,
    is_timeless,
    rank,
    to_document,
)
from domain.records import bury, edit
from tests.support.make import choice, drink

RECORDS = [
    drink(),
    drink(ml=1, zone="Asia/Kathmandu", kind="tea"),
    choice("theme", "dark"),
    choice("fluid", None),
    choice("day_start", 5),
    bury(drink(), drink().at, "phone"),
    bury(choice("theme", "dark"), drink().at, "phone"),
]


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_survives_being_written_and_read(record):
    """A document of JSON text gives back an equal record."""
    text = canonical(to_document(record)).decode()

    assert from_document(json.loads(text)) == record


def test_the_document_of_a_drink_is_this_one():
    """The stored form is fixed: a change of it needs a new schema version."""
    assert to_document(drink(7, at="2026-11-10 12:40:00.120")) == {
        "kind": "drink",
        "v": 1,
        "id": "d0007",
        "created": "2026-11-10T12:40:00.120Z",
        "edited": "2026-11-10T12:40:00.120Z",
        "writer": "phone",
        "at": "2026-11-10T12:40:00.120Z",
        "zone": "Europe/London",
        "offset": 0,
        "day": "2026-11-10",
        "ml": 250,
        "drink": "water",
    }


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "dream"},
        {"kind": ["drink"]},
        {"kind": None},
        {"v": 2},
        {"ml": "250"},
        {"ml": 250.0},
        {"ml": True},
        {"ml": 0},
        {"ml": 10**9},
        {"at": "yesterday"},
        {"at": "2026-11-10T12:40:00Z"},
        {"at": "2026-11-10T13:40:00.000+01:00"},
        {"at": 5},
        {"day": "2026-02-30"},
        {"day": None},
        {"id": None},
        {"zone": "x" * 10_001},
        {"extra": 1},
    ],
)
def test_a_document_that_is_not_exactly_right_is_refused(change):
    """Wrong types, ranges, kinds, versions and extra fields raise ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        from_document({**to_document(drink()), **change})


@pytest.mark.parametrize("field", list(to_document(drink())))
def test_a_document_without_one_of_its_fields_is_refused(field):
    """No field has a default on disk."""
    document = to_document(drink())
    del document[field]

    with pytest.raises(ValueError, match=r".+"):
        from_document(document)


def test_the_newest_version_ranks_highest():
    """Of two versions the later stamp wins."""
    old = drink()
    new = edit(old, old.at, "phone", ml=300)

    assert rank(to_document(new)) > rank(to_document(old))


def test_versions_of_the_same_stamp_rank_alike_on_every_device():
    """Ties fall to the larger writer, then to the content: never to chance."""
    one, two = to_document(drink(ml=100)), to_document(drink(ml=200))
    other = {**one, "writer": "tablet"}

    assert rank(other) > max(rank(one), rank(two))
    assert rank(one) != rank(two)
    assert rank(dict(reversed(one.items()))) == rank(one)


def test_a_tombstone_is_kept_where_its_record_was():
    """The tombstone of a setting is needed at every start, that of a drink is not."""
    now = drink().at

    assert is_timeless(to_document(choice("theme", "dark")))
    assert is_timeless(to_document(bury(choice("theme", "dark"), now, "phone")))
    assert not is_timeless(to_document(bury(drink(), now, "phone")))


@given(st.datetimes(timezones=st.timezones()), st.datetimes(timezones=st.timezones()))
def test_instants_sort_as_their_texts_do(one, other):
    """Stamps can be compared without being parsed."""
    first, second = instant_text(one), instant_text(other)

    assert (first < second) == (first != second and one < other)
