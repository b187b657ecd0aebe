"""Ten years come back from a backup: here, and in the Python that users get."""

from datetime import timedelta

from domain.codec import canonical, to_document
from export.backup import backup
from export.backup_read import read
from storage.memory import Memory
from storage.opening import open_on
from tests.storage.contract import NOON, NOW, tidy_all
from tests.support.make import drink

DAYS = 3_653


async def test_ten_years_are_restored_whole() -> None:
    """A drink on each day of ten years is there after the restore and a restart."""
    first = NOON - timedelta(days=DAYS - 1)
    drinks = [drink(n, at=first + timedelta(days=n)) for n in range(DAYS)]
    file = backup(map(to_document, drinks), NOON)
    medium = Memory()
    diary = await open_on(medium, NOW)

    await diary.commit(read(file).records)
    await tidy_all(diary)
    await diary.close()

    diary = await open_on(medium, NOW)
    held = sorted(canonical(one) for one in await diary.everything())
    assert held == sorted(canonical(to_document(one)) for one in drinks)
    sums = await diary.sums(first.date(), NOON.date())
    assert len(sums) == DAYS
    assert sum(day["drink.ml"] for day in sums.values()) == 250 * DAYS
