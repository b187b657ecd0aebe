"""Bytes that have changed are found, set aside, and never overwritten."""

import pytest

from domain.codec import canonical, to_document
from domain.faults import NotKept, NotRead
from domain.records import edit
from storage import frames, keeping
from storage.diary import Diary
from storage.frames import encode, read
from storage.memory import Memory
from storage.opening import open_on
from storage.opfs import Opfs
from tests.storage.contract import NOON, NOW, many
from tests.storage.fakes import Disk, FakeFolder
from tests.storage.test_power import OLD, state
from tests.support.make import choice


@pytest.fixture(autouse=True)
def _small_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SEAL_AT", 2)


async def opened(blobs: dict[str, bytes]) -> tuple[Diary, Memory]:
    """Open the diary in *blobs*."""
    medium = Memory()
    medium.blobs = dict(blobs)
    return await open_on(medium, NOW), medium


async def sealed(rounds: int = 3) -> dict[str, bytes]:
    """Return the blobs of a diary with two months, each sealed *rounds* times."""
    diary, medium = await opened({})
    await diary.commit([choice("theme", "dark")])
    for number in range(0, 2 * rounds, 2):
        await diary.commit(many(2, first=number, ends=OLD))
        await diary.commit(many(1, first=20 + number, ends=OLD.replace(month=9)))
        for _ in range(4):
            await diary.tidy(NOW)
    await diary.commit(many(2, first=50))
    await diary.commit(many(1, first=60))
    return medium.blobs


async def test_one_flipped_byte_anywhere_loses_nothing() -> None:
    """With any one byte changed every sealed record is there, and damage is named.

    A sealed month lies there twice. The journal in use has no second copy: a
    frame of it that is changed is set aside, and everything else is there.
    """
    blobs = await sealed(rounds=2)
    diary, _ = await opened(blobs)
    whole = await state(diary)
    in_use = "journal.a"
    assert len(read(blobs[in_use]).frames) == 3

    for name, data in blobs.items():
        if name.startswith("2026-09"):
            continue  # one month stands for the other
        for at in range(len(data)):
            changed = data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :]
            diary, _ = await opened(blobs | {name: changed})
            found = await state(diary)
            assert found <= whole, (name, at)
            lost = whole - found
            assert not lost or name == in_use, (name, at)
            assert len(lost) <= 3, (name, at)
            kept = [await diary.aside_bytes(one) for one in diary.set_aside]
            assert bool(kept) or not lost, (name, at)
            assert all(one in changed for one in kept), (name, at)


async def test_damaged_months_heal() -> None:
    """A damaged month is set aside, told, written anew, and whole from then on."""
    blobs = await sealed()
    for name in ("2026-11.a", "2026-11.b", "2026-09.a", "2026-09.b"):
        damaged = blobs[name][:100] + b"XX" + blobs[name][102:]
        diary, medium = await opened(blobs | {name: damaged})
        before = await state(diary)
        told = diary.set_aside
        for _ in range(9):
            await diary.tidy(NOW)
        assert diary.set_aside == told
        for one in told:
            assert medium.blobs[one] == damaged

        again, healed = await opened(medium.blobs)
        assert await state(again) == before
        assert again.set_aside == told
        for _ in range(9):
            await again.tidy(NOW)
        assert len(healed.blobs) == len(medium.blobs)


async def test_damage_that_sealing_finds() -> None:
    """Damage in both slots that sealing comes upon is copied before it writes."""
    blobs = await sealed()
    diary, _ = await opened(blobs)
    before = await state(diary)
    for name, at in (("2026-11.a", 100), ("2026-11.b", 700)):
        blobs[name] = blobs[name][:at] + b"XX" + blobs[name][at + 2 :]
    diary, medium = await opened(blobs)
    await diary.commit(many(2, first=80, ends=OLD))
    for _ in range(9):
        await diary.tidy(NOW)
    copies = [medium.blobs[name] for name in diary.set_aside]
    assert sorted(copies) == sorted([blobs["2026-11.a"], blobs["2026-11.b"]])

    again, _ = await opened(medium.blobs)
    assert before < await state(again)
    assert len(await again.everything()) == len(before) + 2


async def test_lost_files_come_back_from_their_twins() -> None:
    """A file that is missing altogether costs at most the journal's last entries."""
    blobs = await sealed()
    diary, _ = await opened(blobs)
    whole = await state(diary)
    for name in blobs:
        left = {key: data for key, data in blobs.items() if key != name}
        diary, _ = await opened(left)
        assert len(whole - await state(diary)) <= 3, name


async def test_both_journals_lost() -> None:
    """Without any journal the sealed months are found by their names."""
    blobs = await sealed()
    left = {name: data for name, data in blobs.items() if "journal" not in name}
    diary, medium = await opened(left)
    assert len(await diary.everything()) == 10
    await diary.commit(many(1, first=90))

    again, _ = await opened(medium.blobs)
    assert len(await again.everything()) == 11


async def test_damaged_heads_lose_nothing_later() -> None:
    """With the heads of both journals gone, old and new entries stay, for good."""
    blobs = await sealed()
    for name in ("journal.a", "journal.b"):
        blobs[name] = blobs[name][:30] + b"XX" + blobs[name][32:]
    diary, medium = await opened(blobs)
    held = await state(diary)
    assert len(diary.set_aside) == 2
    await diary.commit(many(1, first=91))

    again, medium = await opened(medium.blobs)
    assert held < await state(again)
    for _ in range(20):
        await again.tidy(NOW)
    last, _ = await opened(medium.blobs)
    assert await state(last) == await state(again)
    assert last.set_aside == again.set_aside


async def test_nothing_is_overwritten_before_it_is_set_aside() -> None:
    """While the copy cannot be written, the damaged bytes stay where they are."""
    disk = Disk()
    medium = Opfs(FakeFolder(disk), patience=0)
    await medium.open()
    diary = await open_on(medium, NOW)
    await diary.commit(many(2, ends=OLD))
    await diary.commit(many(2, first=10, ends=OLD))
    await diary.close()
    data = disk.files["journal.a"].seen or b""
    damaged = data[:250] + b"XX" + data[252:]
    disk.files["journal.a"].seen = damaged
    disk.quota = len(damaged)

    medium = Opfs(FakeFolder(disk), patience=0)
    await medium.open()
    diary = await open_on(medium, NOW)
    (name,) = diary.set_aside
    assert await diary.aside_bytes(name) in damaged
    for _ in range(9):
        await diary.tidy(NOW)
    assert (disk.files["journal.a"].seen or b"").startswith(damaged)
    with pytest.raises(NotKept, match="no room left"):
        await diary.commit(many(1, first=30))
    disk.quota = None
    await diary.commit(many(1, first=31))
    await diary.tidy(NOW)

    assert await diary.aside_bytes(name) in damaged
    assert name in await medium.names()


async def test_brackets_in_our_own_files() -> None:
    """A journal frame of nothing but brackets is set aside before it is parsed."""
    diary, medium = await opened({})
    await diary.commit(many(1))
    bomb = b"[" * 5000
    medium.blobs["journal.a"] += encode(frames.RECORDS, 2, bomb)
    medium.blobs["journal.a"] += encode(frames.SEALED, 3, bomb)
    diary, _ = await opened(medium.blobs)

    assert list(diary.recent()) == many(1)
    assert len(diary.set_aside) == 2
    assert await diary.aside_bytes(diary.set_aside[0]) == bomb


async def test_entry_that_this_version_refuses() -> None:
    """A document that is no record any more is kept and backed up, and not shown."""
    diary, medium = await opened({})
    await diary.commit(many(1))
    odd = to_document(many(1, first=5)[0]) | {"ml": 99_999}
    medium.blobs["journal.a"] += encode(frames.RECORDS, 2, b"[" + canonical(odd) + b"]")
    diary, _ = await opened(medium.blobs)

    assert list(diary.recent()) == many(1)
    assert odd in await diary.everything()
    assert await diary.sums(NOON.date(), NOON.date()) == {
        NOON.date(): {"drink.count": 1, "drink.ml": 1}
    }


async def test_unknown_name() -> None:
    """A name under which nothing was set aside gives a sentence."""
    diary, _ = await opened({})
    with pytest.raises(NotRead, match="not there any more"):
        await diary.aside_bytes("aside.nothing")


async def test_sums_of_changed_data_are_thrown_away() -> None:
    """Saved sums count only for exactly the bytes that they came from."""
    blobs = await sealed()
    diary, _ = await opened(blobs)
    days = OLD.date().replace(month=9), NOON.date()
    right = await diary.sums(*days)
    frame = read(blobs["sums.2026"]).frames[0]
    for wrong in (
        frame.body.replace(b'"drink.count":', b'"drink.ounces":'),
        frame.body.replace(b'"rules":2', b'"rules":0'),
    ):
        assert wrong != frame.body
        for body in (wrong, wrong.replace(b'":["', b'":["x')):
            saved = encode(frames.SUMS, 0, body)
            again, _ = await opened(blobs | {"sums.2026": saved})
            if body is not wrong or b'"rules":0' in body:
                assert await again.sums(*days) == right
    flipped = blobs["sums.2026"][:-9] + b"X" + blobs["sums.2026"][-8:]
    again, _ = await opened(blobs | {"sums.2026": flipped})

    assert await again.sums(*days) == right


async def test_edits_of_sealed_entries_count_once() -> None:
    """Sums take an edit of a sealed entry in place of what it replaced."""
    blobs = await sealed()
    diary, _ = await opened(blobs)
    day = OLD.date()
    before = (await diary.sums(day, day))[day]
    entry = next(one for one in await diary.between(day, day))
    await diary.commit([edit(entry, NOON, "phone", ml=1000)])
    diary, _ = await opened((await _blobs(diary)).blobs)
    after = (await diary.sums(day, day))[day]

    assert after["drink.count"] == before["drink.count"]
    assert after["drink.ml"] == before["drink.ml"] + 1000 - entry.ml


async def _blobs(diary: Diary) -> Memory:
    medium = diary._medium
    assert isinstance(medium, Memory)
    return medium
