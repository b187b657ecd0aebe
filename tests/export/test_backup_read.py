"""Backups from outside: whole and right, or refused with a sentence."""

import json
from collections import Counter
from pathlib import Path

import pytest

from domain.codec import canonical, to_document
from domain.faults import Refused
from domain.records import setting_id, type_of
from export import backup_read
from export.backup import backup
from export.backup_read import read
from tests.export.hostile import DOCUMENTS, WHOLE, hostile, sealed
from tests.support.kinds import one_of_each
from tests.support.make import choice, drink
from tests.support.sets import NOON

BACKUPS = sorted((Path(__file__).parent / "fixtures").glob("backup-*.json"))
V1 = Path(__file__).parent / "fixtures" / "backup-v1.json"


def with_(document: dict, **changes: object) -> dict:
    """Return *document* with *changes*."""
    return {**document, **changes}


def refusal(data: bytes) -> str:
    """Return the sentence with which *data* is refused."""
    with pytest.raises(Refused) as refused:
        read(data)
    return refused.value.sentence


def test_a_backup_comes_back_whole():
    """Every record, with every field, is what it was; so is when it was made."""
    found = read(WHOLE)

    assert found.records == tuple(one_of_each())
    assert found.made == NOON


def test_every_kind_is_backed_up():
    """A new kind of record has to be in the sample, and so in all these tests."""
    assert {one.kind for one in one_of_each()} == type_of.keys()


def test_every_field_is_backed_up():
    """What is stored of a record is what its backup holds, field by field."""
    file = json.loads(WHOLE)

    for record, row in zip(one_of_each(), file["records"], strict=True):
        assert row.keys() == {"kind", "v", *record.__dataclass_fields__} - {"timeless"}


def test_the_backup_of_version_1_is_read_for_ever():
    """The committed file of schema 1 still gives the records it was made of.

    A field that is added without a way to read the old file fails here.
    """
    found = read(V1.read_bytes())

    lines = sorted(canonical(to_document(one)) for one in found.records)
    assert lines == sorted(
        canonical(row) for row in json.loads(V1.read_bytes())["records"]
    )
    assert len(lines) == 12


@pytest.mark.parametrize("path", BACKUPS, ids=lambda one: one.stem)
def test_every_backup_of_before_is_read_for_ever(path):
    """What an earlier version exported comes back to the last field."""
    rows = json.loads(path.read_bytes())["records"]

    found = read(path.read_bytes())

    assert [to_document(one) for one in found.records] == rows
    assert rows


def test_a_file_of_a_newer_version_says_what_to_do():
    """A newer schema or a kind that is not known yet: update first."""
    assert refusal(sealed(DOCUMENTS, schema=2)) == backup_read.NEWER
    unknown = with_(DOCUMENTS[0], kind="dream")
    assert refusal(sealed([unknown])) == backup_read.NEWER


def test_the_size_is_looked_at_before_anything_else(monkeypatch):
    """A file beyond the limit is not even scanned."""
    monkeypatch.setattr(backup_read, "LARGEST", len(WHOLE) - 1)

    assert refusal(WHOLE) == backup_read.TOO_LARGE


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"records":[{"a":'])
def test_nesting_is_looked_at_before_the_parser(opening, monkeypatch):
    """A parser that would be called on a deep file is called on none."""
    monkeypatch.setattr(json, "loads", None)

    assert refusal(opening * 100_000) == backup_read.TOO_DEEP


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"PK\x03\x04", b'{"format":1}', b"NaN"],
)
def test_another_file_is_called_by_its_name(data):
    """What is no backup at all is said to be none."""
    assert refusal(data) == backup_read.NOT_OURS


def test_a_changed_entry_is_noticed():
    """One digit that is not the one that was written, and nothing is taken."""
    assert b'"ml":250' in WHOLE
    changed = WHOLE.replace(b'"ml":250', b'"ml":260', 1)

    assert refusal(changed) == backup_read.CHANGED


def test_an_entry_twice_is_refused():
    """Two versions of one id in one file are no backup of ours."""
    assert refusal(sealed([DOCUMENTS[0], DOCUMENTS[0]])) == backup_read.TWICE


def test_a_name_twice_in_an_entry_is_refused():
    """What a parser would silently take the last of is not read at all."""
    data = WHOLE.replace(b'"ml":250', b'"ml":1,"ml":250', 1)

    assert refusal(data) == backup_read.NOT_OURS


DRINK, SETTING = to_document(drink()), to_document(choice("theme", "dark"))


@pytest.mark.parametrize(
    "document",
    [
        with_(DRINK, ml=0),
        with_(DRINK, ml=2001),
        with_(DRINK, ml=250.0),
        with_(DRINK, ml=True),
        with_(DRINK, ml="250"),
        with_(DRINK, offset=90_000),
        with_(DRINK, offset=-86_400),
        with_(DRINK, day="2026-11-20"),
        with_(DRINK, day="0001-01-01"),
        with_(DRINK, at="9999-12-31T23:59:59.999Z"),
        with_(DRINK, edited="2400-01-01T00:00:00.000Z"),
        with_(DRINK, edited="2020-01-01T00:00:00.000Z"),
        with_(DRINK, id=""),
        with_(DRINK, id="a/b"),
        with_(DRINK, id="x" * 101),
        with_(DRINK, writer="<b>"),
        with_(DRINK, zone="\ud800"),
        with_(DRINK, zone="x" * 10_001),
        with_(DRINK, v=2),
        with_(SETTING, id=setting_id("fluid")),
        with_(SETTING, value=10**400),
        with_(SETTING, value=[1]),
    ],
)
def test_an_impossible_value_refuses_the_file(document):
    """Range, type and length hold for every field; the entry is named by number."""
    assert refusal(sealed([DOCUMENTS[1], document])) == (
        "Entry 2 of this backup cannot be right. Nothing was changed."
    )


def test_markup_in_a_name_is_text():
    """A name may look like a page or a formula: it is kept, never run."""
    name = "<img src=x onerror=alert(1)> =cmd()"
    row = next(one for one in DOCUMENTS if one["kind"] == "set")

    (record,) = read(sealed([with_(row, name=name)])).records

    assert record.name == name


def test_reading_rests_between_pieces():
    """A large file is read in pieces, so that the screen lives meanwhile."""
    rows = [to_document(drink(n)) for n in range(1000)]
    steps = list(backup_read.reading(backup(rows, NOON)))

    assert steps == [20, 40, 60, 80, 100]


def test_ten_thousand_hostile_files_are_answered():
    """Each is refused with a sentence or is a right backup: nothing else is raised."""
    said = Counter(answer(hostile(seed)) for seed in range(10_000))

    assert said.keys() == {"read", "refused"}
    assert said["refused"] > 8000


def test_the_hostile_files_reach_every_kind():
    """No kind of entry is left out by chance: each is made wrong many times."""
    whole = {canonical(one) for one in DOCUMENTS}
    hit: Counter[str] = Counter()
    for seed in range(7, 2_000, 8):
        for row in json.loads(hostile(seed))["records"]:
            kind = row.get("kind")
            if isinstance(kind, str) and canonical(row) not in whole:
                hit[kind] += 1

    assert type_of.keys() <= hit.keys()


def answer(data: bytes) -> str:
    """Return what became of *data*."""
    try:
        found = read(data)
    except Refused as refused:
        return "refused" if refused.sentence.endswith("was changed.") else "no sentence"
    again = backup(map(to_document, found.records), found.made)
    return "read" if read(again) == found else "read wrong"
