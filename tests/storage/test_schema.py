"""Diaries of other versions: old ones open, newer ones are left alone."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from domain.codec import SCHEMA, canonical, from_document, to_document
from domain.faults import Newer
from domain.records import type_of
from storage import frames
from storage.frames import encode
from storage.memory import Memory
from storage.native import Native
from storage.opening import open_on
from tests.storage.contract import NOON, NOW, many, tidy_all
from tests.support.checks import every_check
from tests.support.kinds import one_of_each

FIXTURES = Path(__file__).parent / "fixtures"
V1 = FIXTURES / "v1"
EVERY = sorted(one.parent for one in FIXTURES.glob("*/expected.jsonl"))
"""Every diary that an earlier version has left us."""


def content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file in *folder*."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_diary_of_version_1_opens(tmp_path: Path) -> None:
    """The committed diary of schema 1 opens whole, and can be written on."""
    folder = tmp_path / "diary"
    shutil.copytree(V1, folder)
    expected = (folder / "expected.jsonl").read_bytes().splitlines()
    (folder / "expected.jsonl").unlink()
    for _ in range(2):
        medium = Native(folder)
        await medium.open()
        diary = await open_on(medium, NOW)
        held = sorted(canonical(one) for one in await diary.everything())
        assert held == expected
        assert diary.set_aside == ()
        kinds = {one.kind for one in (*diary.recent(), *diary.timeless())}
        assert kinds == {*(one.kind for one in every_check()), "drink", "setting"}
        assert len(diary.recent()) == 3 + 3
        assert len(diary.timeless()) == 2 + 2
        days = NOON.date() - timedelta(days=60), NOON.date()
        sums = await diary.sums(*days)
        entries = await diary.between(*days)
        assert len(entries) == 62 + 3
        counts = [
            v for day in sums.values() for k, v in day.items() if k[-6:] == ".count"
        ]
        assert sum(counts) == len(entries)
        await tidy_all(diary)
        await diary.close()


@pytest.mark.parametrize("fixture", EVERY, ids=lambda one: one.name)
async def test_every_diary_of_before_opens_whole(fixture: Path, tmp_path: Path) -> None:
    """What an earlier version wrote is read to the last field, twice, nothing aside."""
    folder = tmp_path / "diary"
    shutil.copytree(fixture, folder)
    expected = (folder / "expected.jsonl").read_bytes().splitlines()
    (folder / "expected.jsonl").unlink()

    for _ in range(2):
        medium = Native(folder)
        await medium.open()
        diary = await open_on(medium, NOW)
        held = await diary.everything()
        assert sorted(map(canonical, held)) == expected
        assert [to_document(from_document(one)) for one in held] == list(held)
        assert diary.set_aside == ()
        await tidy_all(diary)
        await diary.close()


def test_every_kind_is_in_a_diary_of_before() -> None:
    """A kind that no committed diary holds could change unseen.

    ``make_kinds.py`` beside the diaries writes another one.
    """
    lines = [
        json.loads(line)
        for one in EVERY
        for line in (one / "expected.jsonl").read_bytes().splitlines()
    ]
    fields: dict[str, set[str]] = {}
    for line in lines:
        fields.setdefault(line["kind"], set()).update(line)

    now = {one.kind: set(to_document(one)) for one in one_of_each()}
    assert {kind: now[kind] - fields.get(kind, set()) for kind in now} == {
        kind: set() for kind in now
    }
    assert now.keys() == type_of.keys()


@pytest.mark.parametrize("field", ["schema", "format"])
@pytest.mark.parametrize("body", [b"[]", b"\xff what only a newer version knows"])
async def test_newer_diary_is_left_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, field: str, body: bytes
) -> None:
    """A diary that a newer version wrote to is refused, every byte as it was."""
    folder = tmp_path / "diary"
    shutil.copytree(V1, folder)
    with monkeypatch.context() as patch:
        if field == "format":
            patch.setattr(frames, "FORMAT", frames.FORMAT + 1)
        schema = SCHEMA + (field == "schema")
        newer = encode(frames.RECORDS, 999, body, schema)
    journal = max(folder.glob("journal.*"), key=lambda path: path.stat().st_size)
    journal.write_bytes(journal.read_bytes() + newer)
    before = content(folder)
    medium = Native(folder)
    await medium.open()

    with pytest.raises(Newer, match="newer version") as refused:
        await open_on(medium, NOW)

    assert "not been touched" in refused.value.sentence
    assert content(folder) == before


async def test_flipped_version_is_damage() -> None:
    """A changed byte where the version stands is damage, not a newer version."""
    medium = Memory()
    diary = await open_on(medium, NOW)
    await diary.commit(many(1))
    data = bytearray(medium.blobs["journal.a"])
    last = bytes(data).rindex(frames.MAGIC)
    data[last + 4] += 1
    medium.blobs["journal.a"] = bytes(data)

    diary = await open_on(medium, NOW)
    assert len(diary.set_aside) == 1
