"""Measure the app against its targets: ``make bench``, or ``python -m tests.bench``.

Everything is measured in one run on one machine, in turns, so that ratios hold
wherever it runs. Nothing is asserted: the table says what is met.
"""

import argparse
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from pwa.paths import BUILD, WEB
from tests.bench import (
    cold,
    growing,
    holding,
    launches,
    machine,
    opening,
    running,
    tapping,
)
from tests.bench.bench import SMOKE, Amount, Bench
from tests.bench.report import Result, shown, write
from tests.bench.sites import Sites

FIGURES: dict[str, Callable[[Bench], Result]] = {
    "warm": launches.measure,
    "cold": cold.measure,
    "tap": tapping.measure,
    "growth": growing.measure,
    "set": running.measure,
    "memory": holding.measure,
    "opening": opening.measure,
}


def main(arguments: list[str] | None = None) -> list[Result]:
    """Measure what *arguments* ask for, print the table and write the file."""
    options = _options(arguments)
    amount = SMOKE if options.smoke else Amount()
    if options.runs:
        amount = replace(amount, runs=options.runs, cold_runs=options.runs)
    begun = datetime.now(UTC)  # noqa: TID251  # when it was measured
    about: dict[str, Any] = {
        "begun": begun.isoformat(timespec="seconds"),
        "machine": machine.described(),
        "runs": amount.runs,
    }
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as place:
        sites = Sites(Path(place), options.web)
        bench = Bench(playwright, Path(place), sites, amount)
        results: list[Result] = []
        for name in options.only:
            results.append(_measure(name, bench))
            write(results, about, options.out)  # a run that is cut short keeps these
    took = datetime.now(UTC) - begun  # noqa: TID251
    about["machine afterwards"] = machine.described()
    about["seconds"] = round(took.total_seconds())
    print(shown(results))
    print(f"\n   {about['machine afterwards']}; {about['seconds']} s for all of it")
    write(results, about, options.out)
    return results


def _measure(name: str, bench: Bench) -> Result:
    """Return figure *name*; a failure must not take the others' minutes with it."""
    print(f"measuring: {name}", flush=True)
    try:
        result = FIGURES[name](bench)
    except Exception as error:
        traceback.print_exc()
        number = list(FIGURES).index(name) + 1
        result = Result(number, name, failure=f"{type(error).__name__}: {error}")
    result.notes.append(f"Meanwhile: {machine.described()}.")
    return result


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    names = ",".join(FIGURES)
    parser.add_argument("--only", type=_names, default=list(FIGURES), help=names)
    parser.add_argument("--runs", type=int, help="launches of each kind")
    parser.add_argument("--smoke", action="store_true", help="the least of everything")
    parser.add_argument("--web", type=Path, default=WEB, help="the built site")
    parser.add_argument("--out", type=Path, default=BUILD / "bench.json")
    return parser.parse_args(arguments)


def _names(text: str) -> list[str]:
    names = text.split(",")
    unknown = set(names) - set(FIGURES)
    if unknown:
        raise argparse.ArgumentTypeError(f"no figure is called {', '.join(unknown)}")
    return names


if __name__ == "__main__":
    sys.exit(any(result.failure for result in main()))
