"""Figure 7: opening Today, a month and a year, with ten years beside a month."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from playwright.sync_api import Locator, Page

from tests.bench import growth
from tests.bench.bench import Bench
from tests.bench.growing import seed
from tests.bench.phone import ADD, launch, prime
from tests.bench.report import Measured, Result

DAYS: Final = {"one month": 30, "ten years": 3653}
"""How many days the diaries hold, the last one a 30th of November."""
FEW_DAYS: Final = {"one month": 30, "two months": 61}
"""Just enough to see that everything runs."""

TODAY, MONTH, YEAR = "Edit list", "November 2026", r"\d+ days? with no ring"
"""What only the opened page shows."""

Took = dict[str, list[float]]
"""Milliseconds by size."""


def measure(bench: Bench) -> Result:
    """Open the three pages in turns on both diaries."""
    days = DAYS if "ten years" in bench.amount.sizes else FEW_DAYS
    diaries = bench.place / "opened"
    _make(diaries, days)
    took: dict[str, Took] = {
        page: {size: [] for size in days} for page in ("Today", "a month", "a year")
    }
    profile = bench.profile()
    with bench.origins(*[bench.sites.late] * len(days), seeds=diaries) as served:
        origins = dict(zip(days, served, strict=True))
        with bench.browser(profile) as context:
            for size, origin in origins.items():
                seed(context, origin, size, diaries)
                prime(context, origin, wanted=ADD)
            pages = {
                size: launch(context, origin.url, wanted=ADD)[0]
                for size, origin in origins.items()
            }
            for _ in range(bench.amount.runs * bench.amount.grown_taps):
                for size, page in pages.items():
                    page.bring_to_front()
                    for name, spent in _opened(page).items():
                        took[name][size].append(spent)
    return _result(took)


def _make(diaries: Path, days: Mapping[str, int]) -> None:
    """Write the diaries; Playwright has a loop of its own in this thread."""
    for size, count in days.items():
        opener = partial(growth.in_folder, diaries / size)
        with ThreadPoolExecutor() as beside:
            beside.submit(asyncio.run, growth.make(opener, count)).result()
    (diaries / "empty.html").write_text("<!doctype html><title>bench</title>", "utf-8")


def _opened(page: Page) -> dict[str, float]:
    """Open each page from another one; end where it began, on Today."""
    role = page.get_by_role
    role("tab", name="Water", exact=True).tap()
    role("button", name="Add earlier drink", exact=True).wait_for()
    today = _timed(page, role("tab", name="Today", exact=True), TODAY)
    role("button", name="History", exact=True).tap()
    role("heading", name=MONTH, exact=True).wait_for()
    year = _timed(page, role("radio", name="Year", exact=True), YEAR)
    month = _timed(page, role("radio", name="Month", exact=True), MONTH)
    role("button", name="Go back", exact=True).tap()
    role("button", name=ADD, exact=True).wait_for()
    return {"Today": today, "a month": month, "a year": year}


def _timed(page: Page, found: Locator, shows: str) -> float:
    """Tap *found*; return the milliseconds until *shows* is painted."""
    found.wait_for()
    page.evaluate("(figure) => bench.tap(figure)", shows)
    found.tap()
    painted, _ = page.evaluate("() => bench.tapped")
    return painted


def _result(took: Mapping[str, Took]) -> Result:
    result = Result(7, "Opening a page: 30 records a day")
    for page, sizes in took.items():
        by_size: list[Measured] = [
            result.add(f"{page}, {size}", "ms", values)
            for size, values in sizes.items()
        ]
        small, large = sizes
        result.compare(f"{page}, {large} / {small}", by_size[1], by_size[0], (1.5, 1.1))
    return result
