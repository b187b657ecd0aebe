"""The ring around the leg: it empties, phase by phase."""

import math
from collections.abc import Iterator

import flet as ft
import pytest

from views.pump import ring
from views.pump.beat import Beat
from views.theme import Theme


def walk(
    control: ft.Control, parent: ft.Control | None = None
) -> Iterator[tuple[ft.Control, ft.Control | None]]:
    """Yield every control with the one it stands on."""
    yield control, parent
    for name in ("controls", "content"):
        held = getattr(control, name, None)
        for child in held if isinstance(held, list) else [held]:
            if isinstance(child, ft.Control):
                yield from walk(child, control)


def _sweeps(one: ft.Control) -> bool:
    return isinstance(getattr(one, "gradient", None), ft.SweepGradient)


def test_rings_take_turns():
    """One ring of four is seen; it empties while the others are full and hidden."""
    for turn, phase in enumerate(("lift", "hold", "lower", "rest", "lift")):
        beat = Beat(phase=phase, turn=turn, fraction=0, running=True)
        rings = [one for one, _ in walk(ring.ring(Theme(), beat, 328)) if _sweeps(one)]
        seen = [one for one in rings if one.scale.scale == 1]

        assert len(rings) == 4
        assert [one.gradient.end_angle for one in seen] == [2 * math.pi]
        assert all(
            one.gradient.end_angle < 0.01 and one.animate.duration == 1
            for one in rings
            if one not in seen
        )


def test_a_ring_that_stands_shows_what_is_left():
    """A third of the phase gone is a third of the ring gone, from the top."""
    beat = Beat(phase="hold", turn=4, fraction=1 / 3)
    rings = [one for one, _ in walk(ring.ring(Theme(), beat, 328)) if _sweeps(one)]
    (seen,) = [one for one in rings if one.scale.scale == 1]

    assert seen.gradient.end_angle == pytest.approx(2 * math.pi / 3)
    assert seen.gradient.rotation == -math.pi / 2
