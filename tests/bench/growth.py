"""Print what a tap, a start and a year's sums cost: one day against ten years.

Run it with ``python tests/bench/growth.py``: it makes diaries of one day, three
days, one year and ten years (110,000 entries, the last day the last of a month),
measures on this computer's Python and inside the Pyodide that users get, and
profiles what is not flat. With the word ``browser`` it measures on the engines
of Chromium. Each figure is the fastest of several rounds: what it costs when
nothing else keeps the computer busy.
"""

import asyncio
import cProfile
import pstats
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from domain.days import moment  # noqa: E402  # after the path is set
from domain.records import Drink  # noqa: E402
from storage.diary import Diary  # noqa: E402
from storage.native import Native  # noqa: E402
from storage.opening import open_on  # noqa: E402

LAST = datetime(2026, 11, 30, 6, tzinfo=UTC)
"""The first drink of the last day."""
NOW = moment(LAST + timedelta(hours=15), "UTC")
SIZES = {"one day": 1, "three days": 3, "one year": 365, "ten years": 3653}
PER_DAY = 30
FLAT = 1.5
ROUNDS = 21

Opener = Callable[[], Awaitable[Diary]]
Measure = Callable[[Opener], Awaitable[float]]


def entries(day: datetime) -> list[Drink]:
    """Return the drinks of the day that begins at *day*."""
    return [_drink(day + timedelta(minutes=29 * at), at) for at in range(PER_DAY)]


def _drink(at: datetime, number: int) -> Drink:
    return Drink(
        id=f"{at:%Y%m%d}-0000-4000-8000-{number:012}",
        created=at,
        edited=at,
        writer="0a1b2c3d",
        at=at,
        zone="Europe/London",
        offset=0,
        day=at.date(),
        ml=150 + number,
        drink="water",
    )


async def make(opened: Opener, days: int) -> None:
    """Write a diary of *days* days, tidied as an idle app does."""
    diary = await opened()
    batch: list[Drink] = []
    for back in range(days - 1, -1, -1):
        day = LAST - timedelta(days=back)
        batch += entries(day)
        if back < 40 or (day + timedelta(days=1)).day == 1:
            await diary.commit(batch)
            await diary.tidy(moment(day, "UTC"))
            batch = []
    await diary.sums(LAST.date() - timedelta(days=400), LAST.date())
    for _ in range(3):
        await diary.tidy(NOW)
    await diary.close()


async def start(opened: Opener) -> float:
    """Return the seconds until everything that a start needs is there."""
    before = perf_counter()
    diary = await opened()
    diary.timeless()
    diary.recent()
    took = perf_counter() - before
    await diary.close()
    return took


async def year(opened: Opener) -> float:
    """Return the seconds of a year's sums, the first after a start and a rest."""
    diary = await opened()
    await diary.tidy(NOW)
    before = perf_counter()
    await diary.sums(date(LAST.year, 1, 1), date(LAST.year, 12, 31))
    took = perf_counter() - before
    await diary.close()
    return took


async def tap(opened: Opener) -> float:
    """Return the seconds of a commit of one entry."""
    diary = await opened()
    number = 500 + len(diary.recent())
    drink = _drink(NOW.at + timedelta(seconds=number), number)
    before = perf_counter()
    await diary.commit([drink])
    took = perf_counter() - before
    await diary.close()
    return took


MEASURES: dict[str, Measure] = {"start": start, "year's sums": year, "tap": tap}


async def fastest(measure: Measure, openers: Sequence[Opener]) -> list[float]:
    """Return the fastest round, in ms, of *measure* on each diary, in turns."""
    took = [[await measure(one) for one in openers] for _ in range(ROUNDS)]
    return [min(column) * 1000 for column in zip(*took, strict=True)]


async def in_folder(folder: Path) -> Diary:
    """Open the diary in *folder*."""
    medium = Native(folder)
    await medium.open()
    return await open_on(medium, NOW)


def report(folder: Path) -> None:
    """Measure the diaries in *folder* and print, with a profile of what is steep."""
    print(f"  {'ms':12}" + "".join(f"{size:>11}" for size in SIZES))
    openers = [partial(in_folder, folder / size) for size in SIZES]
    for name, measure in MEASURES.items():
        took = asyncio.run(fastest(measure, openers))
        ratio = took[-1] / took[0]
        row = "".join(f"{one:11.2f}" for one in took)
        print(f"  {name:12}{row}   ten years / one day: {ratio:.2f}")
        if ratio > FLAT:
            _profile(measure, openers[-1])


def _profile(measure: Measure, opened: Opener) -> None:
    profile = cProfile.Profile()
    profile.enable()
    asyncio.run(fastest(measure, [opened]))
    profile.disable()
    pstats.Stats(profile, stream=sys.stdout).sort_stats("tottime").print_stats(12)


def main() -> None:
    """Make the diaries, measure here, then in Pyodide."""
    from tests.pyodide.runner import run  # not there inside Pyodide

    with tempfile.TemporaryDirectory() as place:
        here, copy = Path(place) / "here", Path(place) / "copy"
        for size, days in SIZES.items():
            before = perf_counter()
            asyncio.run(make(partial(in_folder, here / size), days))
            took = perf_counter() - before
            print(f"{size}: {days * PER_DAY:,} records made in {took:.1f} s")
        shutil.copytree(here, copy)
        print(f"Python {sys.version.split()[0]}")
        report(here)
        done = run("tests/bench/growth.py", "inside", shared=copy)
        print(done.stdout + done.stderr[-3000:])


def inside() -> None:
    """Measure in Pyodide, on its own file system in memory."""
    from tests.pyodide import still_loop

    still_loop.use()
    shutil.copytree("/shared", "/home/diaries")
    print(f"Pyodide, Python {sys.version.split()[0]}")
    report(Path("/home/diaries"))


def browser() -> None:
    """Measure on the engines of Chromium; each figure is the first after a load."""
    from tests.browser.storage_page.engines import ask, chromium
    from tests.browser.storage_page.server import Site

    site = Site()
    with chromium() as (page, _):
        page.open(site.url)
        for engine in ("opfs", "indexeddb"):
            for size, days in SIZES.items():
                ask(page, "grow", engine, days)
                page.open(site.url)
                print(f"Chromium, {engine}, {size}: {ask(page, 'figures', engine)}")
    site.close()


if __name__ == "__main__":
    {"inside": inside, "browser": browser}.get("".join(sys.argv[1:]), main)()
