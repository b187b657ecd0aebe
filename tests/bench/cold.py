"""Figure 2: the first launch on an empty profile, and the bytes that it takes."""

from typing import Any

from tests.bench.bench import Bench
from tests.bench.launches import OURS, STOCK
from tests.bench.phone import launch
from tests.bench.report import Result
from tests.bench.server import Origin

SLOW_BITS = 10_000_000
"""Bits a second. The server narrows the line, so that it holds for page, worker and
service worker together; no delay is added."""

BYTES_PER_MB = 1e6
LINES: dict[str, float | None] = {"unthrottled": None, "10 Mbit/s": SLOW_BITS}


def measure(bench: Bench) -> Result:
    """Launch ours and the stock layout in turn, each on a profile of its own."""
    result = Result(2, "Cold launch, empty profile, gzip 6 for both")
    lines = dict(list(LINES.items())[: 2 if bench.amount.has_slow_line else 1])
    kinds = {"ours": (bench.sites.ours, OURS), "stock": (bench.sites.stock, STOCK)}
    sent: dict[str, list[float]] = {"ours": [], "stock": []}
    for name, bits in lines.items():
        took: dict[str, list[float]] = {"ours": [], "stock": []}
        for _ in range(bench.amount.cold_runs):
            for kind, (web, given) in kinds.items():
                with bench.origins(web) as (origin,):
                    origin.line.bits = bits
                    spent, size = _launch(bench, origin, given)
                    took[kind].append(spent)
                    sent[kind].append(size / BYTES_PER_MB)
        _compare(result, f"cold launch, {name}", "ms", took, (0.7, 0.5))
    _compare(result, "cold bytes", "MB", sent, (1.0, 0.8))
    result.notes.append("Bytes count until the first frame that holds the button.")
    return result


def _launch(bench: Bench, origin: Origin, given: dict[str, Any]) -> tuple[float, int]:
    """Return the ms until the button is drawn, and the bytes sent by then."""
    with bench.browser() as context:
        _, marks = launch(context, origin.url, **given)
        # What the site fetches from now on, for later, is not part of the launch.
        return marks["shown"], origin.sent


def _compare(
    result: Result,
    name: str,
    unit: str,
    values: dict[str, list[float]],
    bounds: tuple[float, float],
) -> None:
    ours = result.add(f"{name}, ours", unit, values["ours"])
    stock = result.add(f"{name}, stock", unit, values["stock"])
    result.compare(f"{name}, ours / stock", ours, stock, bounds)
