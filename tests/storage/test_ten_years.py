"""Ten years come back from a backup: here, and in the Python that users get."""

import asyncio
import sys
from datetime import UTC, date, datetime, timedelta

from domain.backup_join import held, merge
from domain.codec import Document, instant_text, to_document
from export.backup import backup
from export.backup_read import read
from storage.diary import Diary
from storage.memory import Memory
from storage.opening import open_on
from tests.storage.contract import NOON, NOW, tidy_all
from tests.support.make import drink

DAYS = 3_653
A_DAY = 1 if sys.platform == "emscripten" else 30
"""Entries of a day: 110,000 in all. In Pyodide that many take as long as all other
tests; tests/bench/restoring.py imports them in a browser."""

FIRST = datetime.combine(NOON.date() - timedelta(days=DAYS - 1), NOON.time(), UTC)


def years() -> list[Document]:
    """Return the drinks of ten years, a quarter of an hour apart up to noon."""
    ats = [
        FIRST + timedelta(days=day, minutes=-15 * number)
        for day in range(DAYS)
        for number in range(A_DAY)
    ]
    like = to_document(drink(0))
    return [
        like
        | {"id": f"d{number}", "day": at.date().isoformat()}
        | dict.fromkeys(("at", "created", "edited"), instant_text(at))
        for number, at in enumerate(ats)
    ]


async def test_ten_years_are_restored_whole() -> None:
    """Every drink of ten years is there after the restore and a restart.

    While they are written others have their turn: the screen lives.
    """
    drinks = years()
    file = backup(drinks, NOON)
    medium = Memory()
    diary = await open_on(medium, NOW)

    joined = merge(held(await diary.everything()), read(file).records)
    assert joined.added == len(drinks)
    assert await turns_beside(diary, joined.records) > len(drinks) // 200
    await tidy_all(diary)
    await diary.close()

    diary = await open_on(medium, NOW)
    assert held(await diary.everything()) == held(drinks)
    sums = await diary.sums(FIRST.date(), date(2026, 11, 10))
    assert len(sums) == DAYS
    assert sum(day["drink.ml"] for day in sums.values()) == 250 * len(drinks)


async def turns_beside(diary: Diary, records: tuple) -> int:
    """Commit *records*; return how many turns something else had meanwhile."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await diary.commit(records)
    counting.cancel()
    return turns
