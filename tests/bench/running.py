"""Figure 5: what a running set and an idle screen cost, and the frames it draws."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page

from tests.bench import machine
from tests.bench.bench import Bench
from tests.bench.frames import PHASES, per_second
from tests.bench.phone import ADD, MOVE_CLOCK, launch
from tests.bench.report import Result, Target
from tests.bench.server import Origin
from tests.browser import journey

SETTLE_MS = 3_000
"""From the first screen to when nothing of the start goes on."""

WATCHED: dict[str, Any] = {"wanted": ADD, "frames": True, "phases": PHASES}
MINUTE = 60
CABIN = "idle cabin mode"
FLYING_S = 4 * 3600
"""From entering the flight to being two hours on the way."""
IDLE_MS = 15_000
"""Until the notice of the drink has gone."""


@dataclass(slots=True)
class Part:
    """What happened in one part of the measurement."""

    name: str
    seconds: float
    messages: int
    sent: int
    """Bytes from Python to Flutter."""
    cpu: machine.Used
    drawn: list[float]
    """Frames a second in each phase that moves."""


def measure(bench: Bench) -> Result:
    """Watch the box, a set, one without its tree, two idle screens, the box."""
    with bench.origins(bench.sites.ours, bench.sites.box) as (site, small):
        boxes = _box(bench, small)
        parts: list[Part] = []
        way = Way()
        for tree in ("on", "off"):
            profile = bench.profile()
            with bench.browser(profile) as context:
                page = _start_set(context, site, way, tree)
                name = f"set, tree {tree}"
                parts.append(_watch(page, profile, name, bench.amount.seconds))
        profile = bench.profile()
        with bench.browser(profile) as context:
            page, _ = launch(context, site.url, **WATCHED)
            page.wait_for_timeout(SETTLE_MS)
            parts.append(_watch(page, profile, "idle Today", bench.amount.seconds))
        boxes += _box(bench, small)
    with bench.origins(bench.sites.steered) as (site,):
        profile = bench.profile()
        with bench.browser(profile) as context:
            page = _cabin(context, site)
            parts.append(_watch(page, profile, CABIN, bench.amount.seconds))
    return _result(parts, boxes)


@dataclass(slots=True)
class Way:
    """How a set was started, for a page on which no button can be found by name."""

    spots: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    """Where the buttons were."""
    ready_ms: float = 0
    """From the last tap to the first rep."""

    def tap(self, page: Page, found: Locator) -> None:
        """Tap what is found, and keep where it was once it had come to rest."""
        found.wait_for()
        page.wait_for_timeout(SETTLE_MS)
        box = found.bounding_box()
        assert box, found
        self.spots.append((box["x"] + box["width"] / 2, box["y"] + box["height"] / 2))
        page.touchscreen.tap(*self.spots[-1])


def _start_set(context: BrowserContext, site: Origin, way: Way, tree: str) -> Page:
    """Start a set of two minutes and return its page at the first rep."""
    if tree == "off":
        page, _ = launch(context, site.url, **{**WATCHED, "tree": tree, "wanted": ""})
        page.locator("#start").wait_for(state="hidden")
        for spot in way.spots:
            page.wait_for_timeout(SETTLE_MS)
            page.touchscreen.tap(*spot)
        page.wait_for_timeout(way.ready_ms)
        return page
    page, _ = launch(context, site.url, **WATCHED)
    way.tap(page, page.get_by_role("tab", name="Move", exact=True))
    for name in ("All 15 routines", "Start Seat set, short"):
        way.tap(page, page.get_by_role("button", name=name, exact=True))
    begun = page.evaluate("() => performance.now()")
    page.get_by_text(re.compile("^Rep 1 of")).first.wait_for()
    way.ready_ms = page.evaluate("() => performance.now()") - begun
    return page


def _cabin(context: BrowserContext, site: Origin) -> Page:
    """Enter a flight, board it, go dark, and return the page once it is idle."""
    page, _ = launch(context, site.url, **WATCHED)
    journey.enter(page)
    page.evaluate(MOVE_CLOCK, FLYING_S * 1000)
    page.get_by_role("button", name="Go back", exact=True).tap()
    page.get_by_role("tab", name="Today", exact=True).tap()
    # Any log lets the app look at the clock that was moved.
    page.get_by_role("button", name="Add 150 ml", exact=True).tap()
    page.get_by_role("button", name="Cabin mode", exact=True).tap()
    page.get_by_role("button", name="Leave cabin mode", exact=True).wait_for()
    page.wait_for_timeout(IDLE_MS)
    return page


def _watch(page: Page, profile: Path, name: str, seconds: float) -> Part:
    """Watch *page* for some seconds."""
    before, begun = machine.used(profile), page.evaluate("() => performance.now()")
    page.wait_for_timeout(seconds * 1000)
    after, ended = machine.used(profile), page.evaluate("() => performance.now()")
    took = (ended - begun) / 1000
    wire = [
        size for at, size in page.evaluate("() => bench.wire") if begun <= at < ended
    ]
    return Part(
        name,
        took,
        len(wire),
        sum(wire),
        {who: (after[who] - before[who]) / took for who in after},
        per_second(page, begun, ended),
    )


def _box(bench: Bench, origin: Origin) -> list[float]:
    """Return the frames a second of the moving box."""
    with bench.browser() as context:
        given = {**WATCHED, "wanted": "Start"}
        page, _ = launch(context, origin.url, **given)
        page.get_by_role("button", name="Start", exact=True).tap()
        begun = page.evaluate("() => performance.now()")
        page.wait_for_timeout(bench.amount.box_seconds * 1000)
        return per_second(page, begun, page.evaluate("() => performance.now()"))


def _result(parts: list[Part], boxes: list[float]) -> Result:
    result = Result(5, "A running set and an idle screen")
    for part in parts:
        result.add(f"{part.name}: messages", "a second", [part.messages / part.seconds])
        result.add(f"{part.name}: bytes", "a second", [part.sent / part.seconds])
        for who, share in part.cpu.items():
            result.add(f"{part.name}: {who}", "% CPU", [share * 100])
    running, idle = parts[0], parts[-1]
    rate = running.messages / running.seconds
    result.targets.append(Target("messages a second during a set", rate, 2, 1))
    rate = idle.messages / idle.seconds * MINUTE
    result.targets.append(Target(f"messages a minute, {idle.name}", rate, 1, 0))
    if running.drawn and boxes:
        leg = result.add("frames drawn in a phase of a set", "a second", running.drawn)
        box = result.add("frames drawn of a small box", "a second", boxes)
        name = "frames drawn in a phase / of a small box"
        result.compare(name, leg, box, (0.85, 0.95), is_floor=True)
    return result
