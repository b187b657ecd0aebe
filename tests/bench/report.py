"""Figures, targets, the table on the screen and the file beside it."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Measured:
    """One thing that was measured a number of times."""

    name: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """Return the middle value."""
        return statistics.median(self.values)

    def line(self) -> str:
        """Return median, spread and count as the table shows them."""
        low, high = min(self.values), max(self.values)
        spread = f"{number(low)} to {number(high)}" if len(self.values) > 1 else "once"
        return f"{number(self.median):>9} {self.unit:9} {spread:>20}  {self.name}"


@dataclass(frozen=True, slots=True)
class Target:
    """One figure that must reach something, beside what it has reached."""

    name: str
    value: float
    must: float
    aim: float
    is_floor: bool = False
    """Whether more is better."""

    @property
    def met(self) -> str:
        """Return "aim", "must" or "not met"."""
        for word, bound in (("aim", self.aim), ("must", self.must)):
            if self.value >= bound if self.is_floor else self.value <= bound:
                return word
        return "not met"

    def line(self) -> str:
        """Return the target as one row."""
        sign = "≥" if self.is_floor else "≤"
        reach = f"{sign} {self.must:g}"
        return f"{self.value:9.2f} {reach:>8} {self.aim:>6g}  {self.met:8} {self.name}"


@dataclass(slots=True)
class Result:
    """What one figure of the benchmark gave."""

    number: int
    title: str
    measured: list[Measured] = field(default_factory=list[Measured])
    targets: list[Target] = field(default_factory=list[Target])
    notes: list[str] = field(default_factory=list[str])
    failure: str = ""
    """Why it could not be measured."""

    def add(self, name: str, unit: str, values: Sequence[float]) -> Measured:
        """Note *values* of one thing, and return them with their median."""
        measured = Measured(name, unit, tuple(values))
        self.measured.append(measured)
        return measured

    def compare(
        self,
        name: str,
        top: Measured,
        bottom: Measured,
        bounds: tuple[float, float],
        *,
        is_floor: bool = False,
    ) -> None:
        """Set the ratio of two medians beside its (must, aim)."""
        ratio = top.median / bottom.median if bottom.median else float("inf")
        self.targets.append(Target(name, ratio, *bounds, is_floor=is_floor))


def number(value: float) -> str:
    """Return *value* with the digits that mean something."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which *share* of *values* lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * len(ordered)))]


def shown(results: Sequence[Result]) -> str:
    """Return the table for the screen."""
    lines: list[str] = []
    for one in results:
        lines += ["", f"{one.number}. {one.title}"]
        lines += [f"   {'median':>9} {'':9} {'spread':>20}"] if one.measured else []
        lines += [f"   {measured.line()}" for measured in one.measured]
        lines += [f"   {note}" for note in one.notes]
        lines += [f"   Could not be measured: {one.failure}"] if one.failure else []
    lines += ["", f"   {'measured':>9} {'must':>8} {'aim':>6}  reached"]
    lines += [f"   {target.line()}" for one in results for target in one.targets]
    return "\n".join(lines)


def write(results: Sequence[Result], about: dict[str, Any], path: Path) -> None:
    """Write everything that was measured to *path*."""
    document = {
        **about,
        "figures": [
            {
                "number": one.number,
                "title": one.title,
                "measured": [_measured(measured) for measured in one.measured],
                "targets": [_target(target) for target in one.targets],
                "notes": one.notes,
                "failure": one.failure,
            }
            for one in results
        ],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def _measured(one: Measured) -> dict[str, Any]:
    return {
        "name": one.name,
        "unit": one.unit,
        "median": one.median,
        "values": list(one.values),
    }


def _target(one: Target) -> dict[str, Any]:
    return {
        "name": one.name,
        "value": one.value,
        "must": one.must,
        "aim": one.aim,
        "reached": one.met,
    }
