"""The drawing of the leg: what is sent, what moves, what stays hidden."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import flet as ft
import flet.canvas as cv
import pytest

from tests.views.harness import open_screen, settle
from views.guard import view
from views.pump import ring
from views.pump.beat import Beat, aim
from views.pump.leg import floor, leg
from views.pump.pump import Pump, PumpClock
from views.pump.rig import Rig
from views.pump.straight import straight
from views.theme import Theme

ASSETS = Path(__file__).parents[3] / "assets"
LIFT = Beat(phase="lift", seconds=2, fraction=0, turn=1, running=True)

STOOD, LAIN = replace(LIFT, move="squat"), replace(LIFT, move="bed_pump")


def drawn(beat: Beat, theme: Theme | None = None, kept=None) -> list[ft.Control]:
    """Return the leg and its clock for *beat*."""
    look = theme or Theme()
    rig = Rig(look, 2.6, beat, aim(beat), {} if kept is None else kept)
    clock = [ring.ring(look, beat, 328), ring.disc(look, beat, 328)]
    seated = beat.frame.startswith("seated")
    return [floor(rig), leg(rig) if seated else straight(rig, 3.2, 2), *clock]


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


def everything(beat: Beat, theme: Theme | None = None) -> list[ft.Control]:
    """Return every control of the leg and its clock."""
    return [one for root in drawn(beat, theme) for one, _ in walk(root)]


ANIMATED = ("rotation", "position", "offset", "scale", "size", "opacity")


def animations(controls) -> list[ft.Animation]:
    """Return every animation that is set on *controls*."""
    found = []
    for one in controls:
        names = [f"animate_{kind}" for kind in ANIMATED] + ["animate"]
        found += [a for name in names if (a := getattr(one, name, None))]
    return found


def test_only_a_stack_places_what_it_holds():
    """Left and top stand on children of a stack alone: elsewhere the client fails."""
    roots = [drawn(beat)[1] for beat in (LIFT, STOOD, LAIN)]
    for root in roots:
        for one, parent in walk(root):
            placed = any(
                getattr(one, side, None) is not None
                for side in ("left", "top", "right", "bottom")
            )
            assert not placed or isinstance(parent, ft.Stack)


def test_nothing_fades():
    """No opacity is animated, nor set: it costs the client most of its frames."""
    for one in everything(LIFT):
        assert one.opacity == 1
        assert getattr(one, "animate_opacity", None) is None


@pytest.mark.parametrize("beat", [LIFT, STOOD, LAIN], ids=lambda beat: beat.move)
def test_everything_that_moves_in_a_phase_ends_with_it(beat):
    """A running beat gives each part the phase, the valves and the tint their own."""
    lengths = {one.duration for one in animations(everything(beat))}

    assert lengths == {1, 260, 300, 2000}


def test_a_standing_beat_takes_no_time():
    """At a place within a phase all is there at once, and no animation is taken off."""
    standing = animations(everything(LIFT.stand()))

    assert {one.duration for one in standing} == {1}
    assert len(standing) == len(animations(everything(LIFT)))


def test_with_less_motion_only_the_clock_runs():
    """The leg, its blood and the tint change at once; the ring goes on emptying."""
    theme = Theme(still=True)
    rig = Rig(theme, 2.6, LIFT, aim(LIFT), {})
    body = [one for one, _ in walk(leg(rig))]
    clock = [one for one, _ in walk(ring.ring(theme, LIFT, 328))]

    assert {one.duration for one in animations(body)} == {1}
    assert ring.disc(theme, LIFT, 328).animate.duration == 1
    assert {one.duration for one in animations(clock)} == {2000}


def test_pictures_are_made_once():
    """From beat to beat the same pictures are used, so they are not sent again."""
    kept = {}
    drawn(Beat(), kept=kept)
    before = dict(kept)

    drawn(LIFT, kept=kept)

    assert kept == before
    assert all(kept[name] is before[name] for name in kept)


def test_every_picture_is_silent_and_in_the_themes_colours():
    """A part is unseen by the screen reader; each theme has its own pictures."""
    for theme in ("light", "dark", "cabin"):
        found = [one for one in everything(LIFT, Theme(theme)) if is_picture(one)]

        assert found
        assert all(one.exclude_from_semantics for one in found)
        assert all(one.src.startswith(f"leg/{theme}-") for one in found)


def is_picture(control: ft.Control) -> bool:
    """Return whether *control* shows a picture."""
    return isinstance(control, ft.Image)


def test_every_picture_is_there_and_no_other():
    """What the drawing asks for lies in assets, where the site finds it."""
    beats = (LIFT, replace(LIFT, move="toe"), STOOD, LAIN)
    asked = {
        one.src
        for theme in ("light", "dark", "cabin")
        for beat in beats
        for one in everything(beat, Theme(theme))
        if is_picture(one)
    }

    assert asked == {f"leg/{path.name}" for path in (ASSETS / "leg").iterdir()}


def test_all_that_moves_is_cheap_to_draw():
    """Pictures, plain boxes, circles and arcs: no outline, no sweep, no shadow."""
    for one in [*everything(LIFT), *everything(STOOD), *everything(LAIN)]:
        assert not isinstance(one, ft.Text)
        assert getattr(one, "gradient", None) is None
        assert getattr(one, "shadow", None) is None
        assert getattr(one, "blur", None) is None
        shapes = one.shapes if isinstance(one, cv.Canvas) else []
        assert all(isinstance(shape, cv.Circle | cv.Arc) for shape in shapes)


@ft.observable
class Told:
    """What the leg is told."""

    def __init__(self) -> None:
        self.beat = Beat(phase="ready", seconds=5, fraction=0)


@view
def Stage(told: Told) -> list[ft.View]:
    """Draw the leg, alone and in its clock, for the beat that is told."""
    leg_alone = Pump(Theme(), told.beat, ground=True)
    return [ft.View(route="/", controls=[PumpClock(Theme(), told.beat), leg_alone])]


@pytest.mark.parametrize("move", ["heel", "stand_heel", "squat", "extension"])
async def test_a_phase_is_one_message(move):
    """Each phase is one small message: no picture crosses the wire twice."""
    told = Told()
    told.beat = replace(told.beat, move=move)
    screen = await open_screen(Stage, told)

    for turn, phase in enumerate(("lift", "hold", "lower", "rest"), start=1):
        before = len(screen.sent)
        beat = Beat(move, phase, fraction=0, turn=turn, running=True)
        told.beat = replace(beat, index=turn - 1)
        await settle()

        assert len(screen.sent) == before + 1, phase
        assert len(screen.sent[-1]) < 8000
        assert b".png" not in screen.sent[-1]
        assert b"Circle" not in screen.sent[-1]


async def test_the_same_beat_again_sends_nothing():
    """A beat that is told twice is drawn once."""
    told = Told()
    screen = await open_screen(Stage, told)
    told.beat = LIFT
    await settle()
    before = len(screen.sent)

    told.beat = Beat(phase="lift", seconds=2, fraction=0, turn=1, running=True)
    await settle()

    assert len(screen.sent) == before


async def test_the_leg_says_nothing():
    """The screen reader finds no word in the drawing: words beside it say it all."""
    screen = await open_screen(Stage, Told())

    assert screen.texts() == []
