"""Figure 6: the memory of page and worker after the work of half an hour."""

import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page

from tests.bench import machine
from tests.bench.bench import Bench
from tests.bench.phone import ADD, MOVE_CLOCK, TOTAL, launch, taps
from tests.bench.report import Result
from tests.browser.phone import until

MB = 1e6
SETTLE_MS = 3_000
STEP_S = 8
"""How far the clock moves at once during a set, as a tick that comes late."""

WORK_MS = 150
"""Real time for the app to take note of a minute that has passed."""


class Worker:
    """A person who uses the app, one minute of its clock after another."""

    def __init__(self, page: Page) -> None:
        self.page, self.clock = page, 0.0

    def pass_time(self, seconds: float) -> None:
        """Move the app's clock on."""
        self.clock += seconds
        self.page.evaluate(MOVE_CLOCK, self.clock * 1000)
        self.page.wait_for_timeout(WORK_MS)

    def minute(self, number: int) -> None:
        """Do what belongs to minute *number*: a drink, a look around, a set."""
        if number % 10 == 5:
            self.play()
        elif number % 5 == 0:
            taps(self.page, ADD, TOTAL, 1)
        elif number % 3 == 0:
            self.look_around()
        self.pass_time(60)

    def look_around(self) -> None:
        """Open every tab and come back to Today."""
        for tab in [*self.page.get_by_role("tab").all(), self.today]:
            tab.tap()
            self.page.wait_for_timeout(WORK_MS)

    def play(self) -> None:
        """Play a set to its end."""
        self.page.get_by_role("button", name=re.compile("^Start ")).first.tap()
        back = self.page.get_by_role("button", name="Back to Today", exact=True)
        self.page.get_by_role("button", name="Pause", exact=True).wait_for()
        while not back.count():
            before = self.left()
            self.pass_time(STEP_S)
            # Two steps without a tick between them would look like an absence.
            until(lambda before=before: back.count() or self.left() != before)
        back.tap()
        self.page.get_by_role("button", name=ADD, exact=True).wait_for()

    def left(self) -> str:
        """Return the time that the player shows; nothing once the set is over."""
        found = self.page.get_by_text(re.compile(r"^\d+:\d\d left$"))
        return "".join(found.all_text_contents()[:1])

    @property
    def today(self) -> Locator:
        """Return the tab of Today."""
        return self.page.get_by_role("tab", name="Today", exact=True)


def measure(bench: Bench) -> Result:
    """Measure after the launch and after the work."""
    profile = bench.profile()
    held: list[dict[str, float]] = []
    with (
        bench.origins(bench.sites.steered) as (site,),
        bench.browser(profile) as context,
    ):
        page, _ = launch(context, site.url, wanted=ADD)
        worker = Worker(page)
        held.append(_hold(context, page, profile))
        for number in range(1, bench.amount.minutes + 1):
            worker.minute(number)
        held.append(_hold(context, page, profile))
    result = Result(6, f"Memory after the work of {bench.amount.minutes} minutes")
    for when, one in zip(("after the launch", "after the work"), held, strict=True):
        for name, size in one.items():
            result.add(f"{when}: {name}", "MB", [size / MB])
    return result


def _hold(context: BrowserContext, page: Page, profile: Path) -> dict[str, float]:
    """Return the bytes that are held once garbage is collected."""
    page.wait_for_timeout(SETTLE_MS)
    context.new_cdp_session(page).send("HeapProfiler.collectGarbage")
    heaps = page.evaluate("() => bench.heaps()")
    return {
        "process of page and worker": machine.memory(profile),
        "Python's heap in the worker": heaps["python"],
        "the engine's heap in the page": heaps["engine"],
        "the page's scripts": heaps["script"],
    }
