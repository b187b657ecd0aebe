"""Figure 4: the same tap and launch with one day, one year and ten years of diary."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from playwright.sync_api import BrowserContext

from storage.medium import BASE
from tests.bench import growth
from tests.bench.bench import Bench
from tests.bench.phone import ADD, TOTAL, launch, prime, taps
from tests.bench.report import Measured, Result
from tests.bench.server import SEEDS, Origin

Took = dict[str, list[float]]

_PUT = """
async ([base, address, names]) => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(base, { create: true });
  for (const name of names) {
    const file = await folder.getFileHandle(name, { create: true });
    const target = await file.createWritable();
    await target.write(await (await fetch(address + name)).arrayBuffer());
    await target.close();
  }
}
"""
_EMPTY = "empty.html"


def measure(bench: Bench) -> Result:
    """Seed a profile with a diary of each size; launch and tap them in turns."""
    sizes, diaries, profile = (
        bench.amount.sizes,
        bench.place / "diaries",
        bench.profile(),
    )
    for size in sizes:
        opener = partial(growth.in_folder, diaries / size)
        # Playwright has a loop of its own in this thread.
        with ThreadPoolExecutor() as beside:
            beside.submit(asyncio.run, growth.make(opener, growth.SIZES[size])).result()
    (diaries / _EMPTY).write_text("<!doctype html><title>bench</title>", "utf-8")
    launches: Took = {size: [] for size in sizes}
    tapped: Took = {size: [] for size in sizes}
    with bench.origins(*[bench.sites.late] * len(sizes), seeds=diaries) as served:
        origins = dict(zip(sizes, served, strict=True))
        with bench.browser(profile) as context:
            for size, origin in origins.items():
                seed(context, origin, size, diaries)
                prime(context, origin, wanted=ADD)
        for origin in served:
            origin.stop()
        for _ in range(bench.amount.runs):
            for size, origin in origins.items():
                with bench.browser(profile) as context:
                    page, marks = launch(context, origin.url, wanted=ADD)
                    launches[size].append(marks["shown"])
                    count = bench.amount.grown_taps
                    made = taps(page, ADD, TOTAL, count, back="Undo")
                tapped[size] += [painted for painted, _ in made]
    return _result(launches, tapped)


def seed(context: BrowserContext, origin: Origin, size: str, diaries: Path) -> None:
    """Put the diary of *size*, a folder in *diaries*, where the app keeps its own."""
    page = context.new_page()
    page.goto(f"{origin.url.rstrip('/')}{SEEDS}{_EMPTY}")
    names = sorted(path.name for path in (diaries / size).iterdir())
    page.evaluate(_PUT, [BASE, f"{SEEDS}{size}/", names])
    page.close()


def _result(launches: Took, tapped: Took) -> Result:
    result = Result(4, "Growth: 30 records a day, the last day the last of a month")
    for what, took, bounds in (
        ("tap", tapped, (1.5, 1.1)),
        ("launch", launches, (1.2, 1.05)),
    ):
        by_size: list[Measured] = [
            result.add(f"{what}, {size}", "ms", values) for size, values in took.items()
        ]
        first, *_, last = took
        result.compare(f"{what}, {last} / {first}", by_size[-1], by_size[0], bounds)
    return result
