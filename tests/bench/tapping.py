"""Figure 3: from the finger's leaving the glass to saved and painted."""

from tests.bench.bench import Bench
from tests.bench.phone import ADD, TOTAL, launch, taps
from tests.bench.report import Result, percentile

BLOCK = 10
"""Taps on one app before the other has its turn."""

COUNT = r"\d+ taps"


def measure(bench: Bench) -> Result:
    """Tap our app, which saves, and the bare counter, which only draws, in turns."""
    ours: list[float] = []
    bare: list[float] = []
    with (
        bench.origins(bench.sites.ours, bench.sites.counter) as (site, small),
        bench.browser() as context,
    ):
        app, _ = launch(context, site.url, wanted=ADD)
        counter, _ = launch(context, small.url, wanted="Add one")
        while len(ours) < bench.amount.taps:
            block = min(BLOCK, bench.amount.taps - len(ours))
            app.bring_to_front()
            ours += taps(app, ADD, TOTAL, block, back="Undo")
            counter.bring_to_front()
            bare += taps(counter, "Add one", COUNT, block)
    result = Result(3, f"A tap on {ADD}, saved and painted")
    both = (
        result.add("ours, p50", "ms", ours),
        result.add("bare counter, p50", "ms", bare),
    )
    for name, values in (("ours", ours), ("bare counter", bare)):
        result.add(f"{name}, p95", "ms", [percentile(values, 0.95)])
    result.compare(
        "tap saved and painted / bare counter's tap painted", *both, (2.0, 1.3)
    )
    return result
