"""What every figure is given: how much to do, the sites, a browser, a place."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from playwright.sync_api import BrowserContext, Playwright

from tests.bench.phone import opened
from tests.bench.server import Origin
from tests.bench.sites import Sites


@dataclass(frozen=True, slots=True)
class Amount:
    """How often and how long to measure."""

    runs: int = 5
    """Launches of each kind."""
    cold_runs: int = 2
    taps: int = 60
    grown_taps: int = 4
    """Taps after each launch of a diary."""
    seconds: float = 60
    """Of each part of a set."""
    box_seconds: float = 16
    minutes: int = 30
    """Of the work whose memory is measured."""
    sizes: tuple[str, ...] = ("one day", "one year", "ten years")
    has_slow_line: bool = True


SMOKE = Amount(
    runs=1,
    cold_runs=1,
    taps=2,
    grown_taps=1,
    seconds=4,
    box_seconds=4,
    minutes=1,
    sizes=("one day", "three days"),
    has_slow_line=False,
)
"""Just enough to see that every part runs; its figures mean nothing."""


@dataclass(slots=True)
class Bench:
    """One run of the benchmark."""

    playwright: Playwright
    place: Path
    sites: Sites
    amount: Amount

    def profile(self) -> Path:
        """Return the folder of a new, empty browser profile."""
        return Path(mkdtemp(prefix="profile-", dir=self.place))

    @contextmanager
    def browser(self, profile: Path | None = None) -> Iterator[BrowserContext]:
        """Start a browser on *profile*, or on an empty one."""
        with opened(self.playwright, profile or self.profile()) as context:
            yield context

    @contextmanager
    def origins(self, *webs: Path, seeds: Path | None = None) -> Iterator[list[Origin]]:
        """Serve each of *webs* at an address of its own."""
        with ExitStack() as stack:
            served = [Origin(web, seeds) for web in webs]
            for one in served:
                stack.callback(one.stop)
            yield served
