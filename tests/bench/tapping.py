"""Figure 3: from the finger's leaving the glass to saved and painted."""

from tests.bench.bench import Bench
from tests.bench.phone import ADD, TOTAL, Tap, launch, taps
from tests.bench.report import Measured, Result, percentile

BLOCK = 10
"""Taps on one app before the other has its turn."""

COUNT = r"\d+ taps"


def measure(bench: Bench) -> Result:
    """Tap our app, which saves, and the bare counter, which only draws, in turns."""
    ours: list[Tap] = []
    bare: list[Tap] = []
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
    result.compare(
        "tap saved and painted / bare counter's tap painted",
        _add(result, "ours", ours),
        _add(result, "bare counter", bare),
        (2.0, 1.3),
    )
    return result


def _add(result: Result, name: str, made: list[Tap]) -> Measured:
    """Note the taps on one app; return their times to the frame."""
    painted = [tap[0] for tap in made]
    p50 = result.add(f"{name}, p50", "ms", painted)
    result.add(f"{name}, p95", "ms", [percentile(painted, 0.95)])
    answered = [tap[1] for tap in made]
    result.add(f"  of {name}: until Python has answered", "ms", answered)
    return p50
