"""Frames that were really drawn while something moves."""

from itertools import pairwise

from playwright.sync_api import Page

PHASES = ["Lift", "Hold", "Lower", "Rest"]
MOVING = ("Lift", "Lower")
SETTLING_MS = 100
"""Cut off at both ends of a phase, where a new picture is built."""


def per_second(page: Page, begun: float, ended: float) -> list[float]:
    """Return the frames a second of each whole moving phase between two times."""
    drawn: list[float] = page.evaluate("() => bench.drawn")
    phases: list[tuple[float, str]] = page.evaluate("() => bench.phases")
    found: list[float] = []
    for (start, word), (end, _) in pairwise(phases):
        first, last = start + SETTLING_MS, end - SETTLING_MS
        if word in MOVING and begun <= start and end <= ended and first < last:
            count = sum(first <= at < last for at in drawn)
            found.append(count * 1000 / (last - first))
    return found
