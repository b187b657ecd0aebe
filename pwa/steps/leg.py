"""Draw the legs of a stride: the further one flat, the nearer with its muscles."""

from dataclasses import dataclass

from pwa.leg import Point as Pair
from pwa.steps.gait import Gait, Limb, limb, value
from pwa.steps.pen import Bone, Pen
from pwa.steps.vein import Vein
from views.colour import mix
from views.leg_palette import LegColours
from views.pump.geometry import (
    ANKLE,
    BALL,
    PATHS,
    SHIN_MIDDLE,
    SHIN_SWOLLEN,
    SWELL,
    SWOLLEN,
    TENDON,
    TENDON_HEEL,
    TENDON_HINGE,
    Point,
)
from views.pump.limbs import CONDYLE, LIMB, QUAD, THIGH_MUSCLES

SHIN = PATHS["shin_muscle"]
FAINT = "90"
"""How much of the further leg covers what is behind it, 00..FF."""
THIN = 0.05
"""A muscle that works less than this is not seen."""

TOES_AT = Point(BALL.x - ANKLE.x, BALL.y - ANKLE.y)
"""What the toes turn about, from the ankle."""


@dataclass(frozen=True, slots=True)
class Bones:
    """Where the parts of one leg lie."""

    thigh: Bone
    shank: Bone
    foot: Bone
    toes: Bone


def bones(gait: Gait, one: Limb) -> Bones:
    """Return the bones of *one* leg in the units of the picture."""
    body = Bone(gait.hip, 0.0, gait.scale)
    foot = body.bone(one.ankle, one.foot)
    ball = foot.bone(TOES_AT, one.toes)
    return Bones(
        thigh=body.bone(one.knee, one.thigh),
        shank=body.bone(one.knee, one.shank),
        foot=foot,
        toes=ball.bone((-TOES_AT.x, -TOES_AT.y)),
    )


def far_leg(pen: Pen, gait: Gait, time: float, c: LegColours) -> None:
    """Draw the other leg, half a stride ahead, in one colour."""
    at = bones(gait, limb(gait, time + 0.5))
    pale = f"{c.leg}{FAINT}"
    _foot(pen, at, pale)
    pen.fill(at.thigh, LIMB, pale)
    pen.disc(at.thigh, CONDYLE[:2], CONDYLE[2], pale)
    _shank(pen, at, pale)


def near_leg(pen: Pen, gait: Gait, time: float, c: LegColours) -> None:
    """Draw the leg whose muscles and vein are seen."""
    at = bones(gait, limb(gait, time))
    vein = Vein(pen, gait, time, c)
    _foot(pen, at, c.leg)
    vein.foot(at.foot, c.wall)
    pen.fill(at.thigh, LIMB, c.leg)
    pen.disc(at.thigh, CONDYLE[:2], CONDYLE[2], c.leg)
    _broader(pen, at.thigh, "quad", value(gait.quad, time), c)
    _shank(pen, at, c.leg)
    _tendon(pen, at, c)
    _broader(pen, at.shank, "shin", SHIN_SWOLLEN * value(gait.shin, time), c)
    _calf(pen, at.shank, value(gait.calf, time), c)
    vein.above(at.thigh, at.shank)
    vein.foot(at.foot, c.lumen, c.cell)


def _foot(pen: Pen, at: Bones, colour: str) -> None:
    pen.fill(at.toes, PATHS["toes"], colour)
    pen.disc(at.toes, (21.4, 8.2), 3.8, colour)
    pen.fill(at.foot, PATHS["foot"], colour)
    pen.disc(at.foot, (0, 0), 7.15, colour)


def _shank(pen: Pen, at: Bones, colour: str) -> None:
    pen.fill(at.shank, PATHS["shank"], colour)
    pen.disc(at.shank, (2.7, -2.6), 10.3, colour)


def _tendon(pen: Pen, at: Bones, c: LegColours) -> None:
    """Draw the Achilles tendon, from the calf to the heel wherever that is."""
    hinge = TENDON_HINGE
    end = at.shank.back(at.foot(TENDON_HEEL))
    way = f"M{hinge.x:g} 36L{hinge.x:g} {hinge.y:g}L{end[0]:.3f} {end[1]:.3f}"
    pen.line(at.shank, way, c.tendon, TENDON)


def _broader(pen: Pen, bone: Bone, name: str, share: float, c: LegColours) -> None:
    """Draw a muscle that is nothing at rest, and broad while it works."""

    def thigh(point: Pair) -> Pair:
        line = THIGH_MUSCLES["quad"][1]
        return point[0], line + (point[1] - line) * share

    def shin(point: Pair) -> Pair:
        return SHIN_MIDDLE + (point[0] - SHIN_MIDDLE) * share, point[1]

    if share > THIN:
        outline, grow = (QUAD, thigh) if name == "quad" else (SHIN, shin)
        pen.fill(bone, outline, c.muscle_on, grow)


def _calf(pen: Pen, bone: Bone, squeeze: float, c: LegColours) -> None:
    """Draw the calf, which swells and reddens as it works."""
    wide, high = (1 + (full - 1) * squeeze for full in SWOLLEN)

    def grow(point: Pair) -> Pair:
        x, y = point
        return SWELL.x + (x - SWELL.x) * wide, SWELL.y + (y - SWELL.y) * high

    muscle = mix(c.muscle, c.muscle_on, squeeze)
    pen.fill(bone, PATHS["calf"], c.leg, grow)
    pen.fill(bone, PATHS["muscle"], muscle, grow)
    pen.line(bone, PATHS["fibres"], mix(muscle, c.fibre, c.fibre_share), 0.8, grow)
