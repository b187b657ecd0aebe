"""What every medium must do, and the diary on top of every medium.

Each check takes a way to open the same storage anew. The checks run over the
native files, the memory and the fakes under pytest, and over the real engines
inside a browser's worker.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

from domain.days import Moment, moment
from domain.records import Drink, bury, edit, revive
from storage.diary import Diary
from storage.medium import Append, Changes, Medium
from storage.opening import open_on
from tests.support.make import choice, drink

Make = Callable[[], Awaitable[Medium]]

NOON = datetime(2026, 11, 10, 12, 40, tzinfo=UTC)
NOW: Moment = moment(NOON, "Europe/London")


def many(count: int, first: int = 0, ends: datetime = NOON) -> list[Drink]:
    """Return *count* drinks, an hour apart, the last of them at *ends*."""
    return [
        drink(first + at, ml=1 + at % 999, at=ends - timedelta(hours=count - 1 - at))
        for at in range(count)
    ]


async def tidy_all(diary: Diary, now: Moment = NOW) -> None:
    """Do all the housekeeping there is."""
    for _ in range(100):
        await diary.tidy(now)


async def blobs_come_back(make: Make) -> None:
    """What was put and appended is there; what was removed is not."""
    medium = await make()
    assert await medium.load(["x", "y"]) == {}
    await medium.commit(Changes({"x": b"one", "y": b"", "z": b"gone"}))
    await medium.commit(Changes(append=Append("journal.a", 0, b"first")))
    await medium.commit(Changes(append=Append("journal.a", 5, b"second")))
    await medium.commit(Changes({"x": b"two"}, remove=("z", "never")))
    await medium.close()

    medium = await make()
    held = await medium.load(["x", "y", "z", "journal.a"])
    assert held.pop("y", b"") == b""
    assert held == {"x": b"two", "journal.a": b"firstsecond"}
    assert await medium.names() >= {"x", "journal.a"}
    assert "z" not in await medium.names()
    await medium.close()


async def appending_supersedes(make: Make) -> None:
    """An append at a place takes away whatever lay behind that place."""
    medium = await make()
    await medium.commit(Changes(append=Append("journal.a", 0, b"0123456789")))
    await medium.commit(Changes(append=Append("journal.a", 4, b"x")))
    assert await medium.load(["journal.a"]) == {"journal.a": b"0123x"}
    await medium.commit(Changes(append=Append("journal.a", 0, b"new")))
    await medium.commit(Changes({"journal.b": b"other"}, Append("journal.a", 3, b"!")))
    await medium.close()

    medium = await make()
    held = await medium.load(["journal.a", "journal.b"])
    assert held == {"journal.a": b"new!", "journal.b": b"other"}
    await medium.commit(Changes(append=Append("journal.a", 4, b"?")))
    await medium.commit(Changes(append=Append("journal.a", 2, b"!")))
    assert (await medium.load(["journal.a"]))["journal.a"] == b"ne!"
    await medium.close()


async def every_byte_comes_back(make: Make) -> None:
    """All 256 bytes and a large blob come back as they were."""
    medium = await make()
    large = bytes(range(256)) * 2000
    await medium.commit(Changes({"large": large}, Append("journal.a", 0, large)))
    await medium.close()

    medium = await make()
    held = await medium.load(["large", "journal.a"])
    assert held == {"large": large, "journal.a": large}
    await medium.close()


async def diary_survives(make: Make) -> None:
    """Logged, edited, deleted and revived entries are there after a restart."""
    diary = await open_on(await make(), NOW)
    one, two, three = many(3)
    await diary.commit([one, two, three, choice("theme", "dark")])
    larger = edit(one, NOON, "phone", ml=500)
    grave = bury(two, NOON, "phone")
    await diary.commit([larger, grave])
    back = revive(two, grave, NOON, "phone")
    await diary.commit([back])
    await diary.commit([bury(three, NOON, "phone")])
    await diary.close()

    diary = await open_on(await make(), NOW)
    assert set(diary.recent()) == {larger, back}
    assert diary.timeless() == (choice("theme", "dark"),)
    assert len(await diary.everything()) == 4
    assert diary.set_aside == ()
    await diary.close()


async def sealing_keeps_everything(make: Make) -> None:
    """Sealing months changes neither entries nor sums, before or after a restart."""
    diary = await open_on(await make(), NOW)
    drinks = many(24 * 70)
    for at in range(0, len(drinks), 100):
        await diary.commit(drinks[at : at + 100])
    first, last = drinks[0].day, drinks[-1].day
    sums = await diary.sums(first, last)
    assert sum(day["drink.ml"] for day in sums.values()) == sum(d.ml for d in drinks)
    await tidy_all(diary)
    changed = edit(drinks[5], NOON, "phone", ml=2)
    await diary.commit([changed, bury(drinks[7], NOON, "phone")])
    expected = {d.id: d for d in drinks if d.id != drinks[7].id} | {changed.id: changed}
    for _ in range(2):
        kept = await diary.between(first, last)
        assert {one.id: one for one in kept} == expected
        sums = await diary.sums(first, last)
        assert sum(day["drink.count"] for day in sums.values()) == len(expected)
        await diary.close()
        diary = await open_on(await make(), NOW)
    assert await diary.between(date(2020, 1, 1), date(2020, 2, 1)) == ()
    await diary.close()


async def commits_queue(make: Make) -> None:
    """Commits that are begun at the same time are all kept, each once."""
    diary = await open_on(await make(), NOW)
    drinks = many(40)
    tidying = [diary.tidy(NOW) for _ in range(3)]
    await asyncio.gather(*(diary.commit([one]) for one in drinks + drinks), *tidying)
    await diary.close()

    diary = await open_on(await make(), NOW)
    assert set(diary.recent()) == set(drinks)
    await diary.close()


async def erasing_leaves_nothing(make: Make) -> None:
    """After erasing there is nothing left, and logging goes on."""
    diary = await open_on(await make(), NOW)
    await diary.commit(many(200))
    await tidy_all(diary)
    await diary.erase()
    assert await diary.everything() == ()
    assert not await diary.sums(date(2026, 1, 1), date(2026, 12, 31))
    await diary.commit(many(1))
    await diary.close()

    medium = await make()
    names = await medium.names()
    assert names <= {"journal.a", "journal.b"}
    assert b"d0100" not in b"".join((await medium.load(names)).values())
    diary = await open_on(medium, NOW)
    assert list(diary.recent()) == many(1)
    await diary.close()


async def a_record_is_proven(make: Make) -> None:
    """It is kept and found after the files were opened anew, and more can be kept."""
    diary = await open_on(await make(), NOW)
    assert await diary.proves(choice("proof", "one"))
    assert await diary.proves(choice("other", "two"))
    await diary.commit([drink(1)])
    await diary.close()

    diary = await open_on(await make(), NOW)
    values = {one.name: one.value for one in diary.timeless()}  # type: ignore[attr-defined]
    assert values == {"proof": "one", "other": "two"}
    assert len(diary.recent()) == 1
    await diary.close()


async def copies_roll(make: Make) -> None:
    """Copies survive a restart, the oldest goes, and erasing takes them all."""
    diary = await open_on(await make(), NOW)
    await diary.commit(many(3))
    for name in ("1", "2", "3", "3"):
        await diary.keep_snapshot(name, b"copy " + name.encode(), 2)
    await diary.close()

    diary = await open_on(await make(), NOW)
    assert await diary.snapshots() == ("2", "3")
    assert await diary.snapshot_bytes("3") == b"copy 3"
    assert len(await diary.everything()) == 3
    await diary.erase()
    assert await diary.snapshots() == ()
    await diary.close()


CHECKS = (
    blobs_come_back,
    appending_supersedes,
    every_byte_comes_back,
    diary_survives,
    sealing_keeps_everything,
    commits_queue,
    erasing_leaves_nothing,
    copies_roll,
    a_record_is_proven,
)
