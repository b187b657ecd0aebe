"""The legs that step: what the pictures hold, and what a stride is."""

import math
from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from domain.catalogue import EXERCISES
from domain.stage import movement_of
from pwa.leg import THEMES
from pwa.paths import ASSETS
from pwa.steps import vein
from pwa.steps.draw import FRAMES, STILL, UNITS, picture, stride
from pwa.steps.gait import SOLE, limb, value
from pwa.steps.gaits import GAITS
from pwa.steps.leg import TOES_AT
from pwa.steps.pen import Pen
from views.kit.steps import STEPS
from views.leg_palette import LEG
from views.pump.geometry import SHANK, THIGH, Point
from views.pump.poses import turned

FOLDER = ASSETS / "steps"
TIMES = [step / 100 for step in range(100)]


def same(kept: Image.Image, drawn: Image.Image) -> bool:
    """Say whether two pictures look alike on every ground."""
    grounds = (Image.new("RGBA", drawn.size, colour) for colour in ("white", "black"))
    return all(
        ImageChops.difference(
            Image.alpha_composite(ground, kept.convert("RGBA")).convert("RGB"),
            Image.alpha_composite(ground, drawn).convert("RGB"),
        ).getbbox()
        is None
        for ground in grounds
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", GAITS)
def test_the_pictures_are_what_the_script_draws(theme, name):
    """Whoever changes a stride or a colour draws them anew: `python -m pwa leg`."""
    gait = GAITS[name]
    with Image.open(FOLDER / f"{theme}-{name}.webp") as kept:
        assert (kept.n_frames, kept.info["loop"]) == (FRAMES, 0)
        for index, drawn in enumerate(stride(gait, theme)):
            kept.seek(index)
            assert same(kept, drawn), index
    with Image.open(FOLDER / f"{theme}-{name}-still.webp") as kept:
        assert getattr(kept, "n_frames", 1) == 1
        assert same(kept, picture(gait, theme, STILL))


def test_each_exercise_that_steps_has_its_pictures_and_none_is_idle():
    """Walking, marching and stairs, in every theme, moving and still."""
    named = {movement_of(move) for move in EXERCISES.values()} & {*STEPS}
    assert named == {*STEPS} == {*GAITS}
    ends = ("", "-still")
    wanted = {f"{t}-{n}{e}.webp" for t in THEMES for n in STEPS for e in ends}

    assert {path.name for path in FOLDER.iterdir()} == wanted


@pytest.mark.parametrize("theme", THEMES)
def test_they_are_a_small_part_of_what_a_phone_keeps(theme):
    """Each theme costs the first download little."""
    sizes = (path.stat().st_size for path in FOLDER.glob(f"{theme}-*"))

    assert sum(sizes) < 70_000


@pytest.mark.parametrize("gait", GAITS.values(), ids=GAITS)
def test_bones_keep_their_length_and_knees_bend_back(gait):
    """At every moment of a stride, the ankle within reach of the hip."""
    for time in TIMES:
        one = limb(gait, time)
        assert math.dist(one.hip, one.knee) == pytest.approx(THIGH)
        assert math.dist(one.knee, one.ankle) == pytest.approx(SHANK, abs=1.5)
        assert 90 - one.thigh + one.shank > -1


@pytest.mark.parametrize("gait", GAITS.values(), ids=GAITS)
def test_no_foot_sinks_into_the_level_ground(gait):
    """Heel, ball and toes stay on it or over it, on stairs on the step."""
    if gait.ground == "stairs":
        return
    floor = gait.lands.y + SOLE
    for time in TIMES:
        one = limb(gait, time)
        for point in (Point(-6, SOLE), Point(TOES_AT.x, SOLE)):
            assert one.ankle.y + turned(point, one.foot).y <= floor + 3.2, time


@pytest.mark.parametrize("gait", GAITS.values(), ids=GAITS)
def test_the_calf_pushes_over_the_ball_and_lets_go_in_the_swing(gait):
    """It works hardest while the heel is up and the foot still on the ground."""
    tight = [time for time in TIMES if value(gait.calf, time) > 0.99]
    assert tight
    assert max(tight) < gait.leaves
    assert value(gait.foot, max(tight)) > 10

    swings = [time for time in TIMES if time > gait.leaves + 0.05]
    assert all(value(gait.calf, time) == 0 for time in swings)


def test_who_walks_comes_down_on_the_heel():
    """With the toes up, held by the shin."""
    walk = GAITS["walk"]

    assert value(walk.foot, 0) < -10
    assert value(walk.shin, 0) == 1


def blood(gait, time: float) -> vein.Vein:
    """Return the vein at *time*, drawn nowhere."""
    return vein.Vein(Pen(8, UNITS), gait, time, LEG["light"])


@pytest.mark.parametrize("gait", GAITS.values(), ids=GAITS)
def test_blood_only_goes_up_and_valves_let_it(gait):
    """A push shuts the lowest valve and opens the others; then the calf fills."""
    since = [blood(gait, gait.push[0] + step / 200) for step in range(200)]
    for first, second in pairwise(since):
        assert 0 <= second.out - first.out < vein.GAP / 2 * FRAMES / 200
        assert 0 <= second.into - first.into < vein.GAP / 2 * FRAMES / 200
    assert (since[-1].out, since[-1].into) == (vein.SENT, vein.SENT)

    pushes, fills = (blood(gait, sum(span) / 2) for span in (gait.push, gait.fills))
    assert pushes.valves == pytest.approx((0, 1, 1))
    assert fills.valves == pytest.approx((1, 1, 0))


@pytest.mark.parametrize("gait", GAITS.values(), ids=GAITS)
def test_a_stride_ends_as_it_began(gait):
    """The client plays it without end, and nothing jumps."""
    assert same(picture(gait, "light", 1.0), picture(gait, "light", 0.0))
