"""What the diary promises to the app."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.days import moment
from domain.records import bury, edit
from storage import keeping
from storage.diary import Diary
from storage.memory import Memory
from storage.opening import open_on
from storage.sums import RULES, add
from tests.storage.contract import NOON, NOW, many, tidy_all
from tests.support.make import a_set, choice, drink, tick


@pytest.fixture
def medium() -> Memory:
    """Return the memory under the diary."""
    return Memory()


@pytest.fixture
async def diary(medium: Memory) -> Diary:
    """Return a new diary."""
    return await open_on(medium, NOW)


async def test_new_diary_writes_nothing(diary: Diary, medium: Memory) -> None:
    """A diary that is only opened, read and tidied leaves no bytes."""
    assert diary.recent() == diary.timeless() == ()
    assert await diary.everything() == ()
    await tidy_all(diary)
    assert medium.blobs == {}


async def test_same_id_twice_in_one_commit(diary: Diary) -> None:
    """Of two versions in one commit the higher one is kept, in either order."""
    low = drink(1)
    high = edit(low, NOON, "phone", ml=500)
    await diary.commit([low, high, low])
    assert diary.recent() == (high,)
    other = drink(2)
    await diary.commit([edit(other, NOON, "phone", ml=7), other])
    assert diary.recent()[1].ml == 7


async def test_double_tap(diary: Diary, medium: Memory) -> None:
    """The same record committed again changes nothing and writes nothing."""
    await diary.commit([drink(1)])
    before = dict(medium.blobs)
    await diary.commit([drink(1)])
    await asyncio.gather(diary.commit([drink(1)]), diary.commit([drink(1)]))
    await diary.commit([])
    assert medium.blobs == before


async def test_older_version_does_not_come_back(diary: Diary, medium: Memory) -> None:
    """A version of lower rank is not kept, not even of a month that is sealed."""
    old = drink(1, at="2026-03-10 12:40")
    grave = bury(old, NOON, "phone")
    await diary.commit([*many(40, first=100, ends=NOON - timedelta(days=200)), old])
    await diary.commit([grave])
    await tidy_all(diary)
    diary = await open_on(medium, NOW)
    before = dict(medium.blobs)
    await diary.commit([old])
    assert medium.blobs == before
    assert old not in await diary.between(date(2026, 1, 1), date(2026, 12, 31))


async def test_clock_set_back(diary: Diary, medium: Memory) -> None:
    """An edit made after the clock was set back still wins, also after a restart."""
    first = drink(1)
    second = edit(first, NOON - timedelta(days=900), "phone", ml=2)
    third = edit(second, NOON - timedelta(days=1), "phone", ml=3)
    for one in (first, second, third):
        await diary.commit([one])
    past = moment(NOON - timedelta(days=1), "UTC")
    for now in (NOW, past):
        diary = await open_on(medium, now)
        assert diary.recent() == (third,)
        await tidy_all(diary, now)


async def test_clock_that_ran_ahead(diary: Diary, medium: Memory) -> None:
    """What a clock that ran ahead has sealed too early is still shown at the start."""
    ahead = moment(NOON + timedelta(days=900), "UTC")
    await diary.commit(many(40))
    await tidy_all(diary, ahead)
    assert "2026-11.a" in medium.blobs
    assert (await open_on(medium, ahead)).recent() == ()

    diary = await open_on(medium, NOW)
    assert len(diary.recent()) == 40
    await diary.commit(many(1, first=99))
    assert len((await open_on(medium, NOW)).recent()) == 41


async def test_ties_fall_alike(diary: Diary) -> None:
    """Two versions with the same stamps fall to the same one in either order."""
    one = drink(1, ml=100)
    other = replace(one, ml=200)
    await diary.commit([one])
    await diary.commit([other])
    second = await open_on(Memory(), NOW)
    await second.commit([other])
    await second.commit([one])
    assert diary.recent() == second.recent()


async def test_start_reads_no_month(diary: Diary, medium: Memory) -> None:
    """A start reads the journal and what is timeless, whatever the years hold."""
    await diary.commit([choice("theme", "dark")])
    for month in range(1, 11):
        at = NOON.replace(month=month)
        await diary.commit(many(40, first=month * 50, ends=at))
        await tidy_all(diary)
    asked: list[str] = []
    load = medium.load

    async def watched(names):
        asked.extend(names)
        return await load(asked[-len(list(names)) :])

    medium.load = watched  # type: ignore[method-assign]
    await open_on(medium, NOW)
    assert sorted(asked) == ["journal.a", "journal.b", "timeless.a"]


async def test_recent_is_what_the_constant_says(diary: Diary, medium: Memory) -> None:
    """Recent is what was created within two days before the start."""
    await diary.commit(many(100))
    assert timedelta(days=2) == keeping.RECENT
    diary = await open_on(medium, NOW)
    assert len(diary.recent()) == 49


async def test_entry_backfilled_far(diary: Diary, medium: Memory) -> None:
    """An entry for a day long ago is found under that day, sealed or not."""
    long_ago = date(2019, 2, 3)
    await diary.commit([drink(1, day=long_ago), *many(40, first=50)])
    for _ in range(3):
        assert [one.id for one in await diary.between(long_ago, long_ago)] == ["d0001"]
        sums = await diary.sums(long_ago, long_ago)
        assert sums == {long_ago: {"drink.count": 1, "drink.ml": 250}}
        await tidy_all(diary, moment(NOON + timedelta(days=30), "UTC"))
        diary = await open_on(medium, NOW)


async def test_between_is_in_order(diary: Diary) -> None:
    """Entries come in the order of when they happened."""
    drinks = many(30)
    await diary.commit(drinks[::-1])
    assert list(await diary.between(drinks[0].day, drinks[-1].day)) == drinks


async def test_closing_waits_for_commits(diary: Diary, medium: Memory) -> None:
    """Closing finishes what is queued."""
    await asyncio.gather(diary.commit([drink(1)]), diary.close())
    assert len((await open_on(medium, NOW)).recent()) == 1


def test_rules_of_sums() -> None:
    """Whoever changes what a record counts for must raise RULES beside this."""
    sums: dict[str, dict[str, int]] = {}
    add(sums, drink(1, ml=250))
    add(sums, drink(2, kind="alcohol"))
    add(sums, choice("theme", "dark"))
    add(sums, tick("shoes"))
    add(sums, a_set(routine="evening_stretch"))

    assert (RULES, sums["2026-11-10"]) == (
        2,
        {
            "drink.count": 2,
            "drink.ml": 250,
            "tick.count": 1,
            "tick.shoes": 1,
            "set.stretch": 1,
            "set.count": 1,
            "set.breaks": 1,
            "set.pump_reps": 20,
            "set.seconds": 125,
        },
    )
