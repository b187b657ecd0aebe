"""Figure 1: a launch without a network, ours, the stock layout, the engine alone."""

from typing import Any

from tests.bench.bench import Bench
from tests.bench.phone import ADD, Marks, launch, prime, prime_stock
from tests.bench.report import Result

OURS: dict[str, Any] = {"wanted": ADD}
STOCK: dict[str, Any] = {"wanted": ADD, "tree": "on"}
STEPS = {
    "worker": "the Python worker is started",
    "engine": "the engine's first frame",
    "python": "Python's first message",
    "shown": f"the frame with {ADD}",
}


def measure(bench: Bench) -> Result:
    """Launch the sites in turn, each in a browser that has just started."""
    sites, profile = bench.sites, bench.profile()
    took: dict[str, list[Marks]] = {"ours": [], "stock": [], "floor": []}
    with bench.origins(sites.ours, sites.stock, sites.floor) as origins:
        ours, stock, floor = origins
        with bench.browser(profile) as context:
            prime(context, ours, **OURS)
            prime(context, floor)
            prime_stock(context, stock, **STOCK)
        for one in origins:
            one.stop()
        turns = (("ours", ours, OURS), ("stock", stock, STOCK), ("floor", floor, {}))
        for _ in range(bench.amount.runs):
            for name, origin, given in turns:
                with bench.browser(profile) as context:
                    _, marks = launch(context, origin.url, **given)
                took[name].append(marks)
    return _result(took)


def _result(took: dict[str, list[Marks]]) -> Result:
    result = Result(1, "Warm launch, offline")
    ends = {"ours": "shown", "stock": "shown", "floor": "engine"}
    names = {"ours": "ours", "stock": "stock layout", "floor": "engine floor"}
    total = {
        name: result.add(names[name], "ms", [marks[end] for marks in took[name]])
        for name, end in ends.items()
    }
    for name in ("ours", "stock"):
        for step, says in list(STEPS.items())[:-1]:
            times = [marks[step] for marks in took[name] if step in marks]
            result.add(f"  of {names[name]}: until {says}", "ms", times)
    result.compare(
        "warm launch, ours / stock", total["ours"], total["stock"], (0.5, 0.33)
    )
    result.compare(
        "warm launch, ours / engine floor", total["ours"], total["floor"], (1.3, 1.1)
    )
    return result
