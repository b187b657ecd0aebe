"""The ring around the leg: it empties, phase by phase."""

import math
from collections.abc import Iterator

import flet as ft
import flet.canvas as cv
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


def halves(beat: Beat) -> list[tuple[str, float, float, str]]:
    """Return the half rings, lowest first: colour, start, length, side of a window."""
    found = []
    drawn = ring.ring(Theme(), beat, 328)
    sides = {}
    for one, parent in walk(drawn):
        if isinstance(one, ft.Stack) and one.width and one.width < 200:
            sides[id(one.controls[0])] = "left" if one.left == 0 else "right"
        if isinstance(one, cv.Canvas):
            (arc,) = one.shapes
            start = arc.start_angle + math.pi / 2 + parent.rotate.angle
            side = sides.get(id(parent), "")
            found.append((arc.paint.color, start, arc.sweep_angle, side))
    return found


def seen(beat: Beat, angle: float) -> str:
    """Return the colour of the ring at *angle* from the top, clockwise."""
    colour = Theme().colours.track
    for ink, start, length, side in halves(beat):
        through = not side or side == ("right" if angle < math.pi else "left")
        if through and (angle - start) % (2 * math.pi) < length:
            colour = ink
    return colour


@pytest.mark.parametrize("turn", range(-1, 5))
@pytest.mark.parametrize("spent", [0, 0.01, 0.2, 0.49, 0.5, 0.51, 0.8, 0.99, 1])
def test_the_ring_shows_what_is_left(turn, spent):
    """What is spent is gone from the top clockwise, in every phase that follows."""
    beat = Beat(phase="lift", turn=turn, fraction=spent)
    for step in range(5, 360, 10):
        angle = math.radians(step)
        left = angle > 2 * math.pi * spent
        colours = Theme().colours

        assert seen(beat, angle) == (colours.coral if left else colours.track), step


def test_a_phase_turns_the_ring_on_from_where_the_last_one_ended():
    """Nothing has to be taken back: every part turns on, for as long as the phase."""
    ends = []
    for turn, phase in enumerate(("lift", "hold", "lower", "rest", "lift")):
        beat = Beat(phase=phase, turn=turn, fraction=0, running=True)
        moved = [
            one
            for one, _ in walk(ring.ring(Theme(), beat, 328))
            if isinstance(getattr(one, "rotate", None), ft.Rotate)
        ]
        first = [one.rotate.angle for one in moved]
        standing = Beat(phase=phase, turn=turn, fraction=0)
        begins = [
            one.rotate.angle
            for one, _ in walk(ring.ring(Theme(), standing, 328))
            if isinstance(getattr(one, "rotate", None), ft.Rotate)
        ]

        assert all(one.animate_rotation.duration == 1000 for one in moved)
        assert all(end > start for start, end in zip(begins, first, strict=True))
        assert not ends or begins == pytest.approx(ends)
        ends = first


def test_the_ring_is_coral_while_the_muscle_works_and_blue_while_the_vein_fills():
    """The colour of what is left is that of the phase."""
    colours = Theme().colours
    found = {
        phase: seen(Beat(phase=phase, fraction=0.5), 1.5 * math.pi)
        for phase in ("lift", "hold", "lower", "rest")
    }

    assert found == {
        "lift": colours.coral,
        "hold": colours.coral,
        "lower": colours.vein,
        "rest": colours.vein,
    }
