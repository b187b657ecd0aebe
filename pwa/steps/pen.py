"""A pen for pictures that move: flat shapes, laid on bones that turn."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageDraw

from pwa.leg import Point, edges, lines

ROUND = 48
"""The corners of a circle."""
_SAME = 0.01

Grow = Callable[[Point], Point]
"""Where a point of a part goes while the part swells, in the units of its bone."""


@dataclass(frozen=True, slots=True)
class Bone:
    """Where the units of a part lie: turned, grown, moved; degrees clockwise."""

    at: Point
    degrees: float = 0.0
    scale: float = 1.0

    def __call__(self, point: Point) -> Point:
        """Return where *point* lies in the units below."""
        sine = math.sin(math.radians(self.degrees)) * self.scale
        cosine = math.cos(math.radians(self.degrees)) * self.scale
        x, y = point
        return self.at[0] + x * cosine - y * sine, self.at[1] + x * sine + y * cosine

    def back(self, point: Point) -> Point:
        """Return where *point* of the units below lies on this bone."""
        x, y = point[0] - self.at[0], point[1] - self.at[1]
        sine = math.sin(math.radians(self.degrees)) / self.scale
        cosine = math.cos(math.radians(self.degrees)) / self.scale
        return x * cosine + y * sine, y * cosine - x * sine

    def bone(self, at: Point, degrees: float = 0.0) -> "Bone":
        """Return a bone that hangs on this one *at* a place, turned from it."""
        return Bone(self(at), self.degrees + degrees, self.scale)


def same(point: Point) -> Point:
    """Return *point* where it is."""
    return point


class Pen:
    """One picture of *side* by *side* pixels, *units* wide and high.

    Its edges are hard: a dozen plain colours take half the bytes of smooth edges,
    and the client draws the picture at another size anyway.
    """

    def __init__(self, side: int, units: float) -> None:
        self._fine = side / units
        self._whole = Image.new("RGBA", (side, side))
        self._draw = ImageDraw.Draw(self._whole)

    def fill(self, bone: Bone, path: str, colour: str, grow: Grow = same) -> None:
        """Fill an outline, given as a path whose points *grow* moves."""
        for points in lines(path):
            self.shape(bone, [grow(point) for point in points], colour)

    def shape(self, bone: Bone, points: list[Point], colour: str) -> None:
        """Fill an outline, given as its corners."""
        self._draw.polygon([self._place(bone(point)) for point in points], fill=colour)

    def line(
        self,
        bone: Bone,
        path: str,
        colour: str,
        width: float,
        grow: Grow = same,
    ) -> None:
        """Draw a stroke, its ends round."""
        half = width * bone.scale * self._fine / 2
        for way in lines(path):
            points = [self._place(bone(grow(point))) for point in way]
            points = [
                a for a, b in pairwise(points) if math.dist(a, b) > _SAME
            ] + points[-1:]
            self._draw.polygon(edges(points, half), fill=colour)
            for point in (points[0], points[-1]):
                self._draw.circle(point, half, fill=colour)

    def oval(
        self, bone: Bone, middle: Point, radii: tuple[float, float], colour: str
    ) -> None:
        """Fill an ellipse."""
        angles = (2 * math.pi * step / ROUND for step in range(ROUND))
        corners = [
            (middle[0] + radii[0] * math.cos(a), middle[1] + radii[1] * math.sin(a))
            for a in angles
        ]
        self.shape(bone, corners, colour)

    def disc(self, bone: Bone, middle: Point, radius: float, colour: str) -> None:
        """Fill a circle."""
        self.oval(bone, middle, (radius, radius), colour)

    def picture(self) -> Image.Image:
        """Return what was drawn, within the circle that the picture holds."""
        cover = Image.new("1", self._whole.size)
        last = self._whole.width - 1
        ImageDraw.Draw(cover).ellipse((0, 0, last, last), fill=1)
        nothing = Image.new("RGBA", self._whole.size)
        return Image.composite(self._whole, nothing, cover)

    def _place(self, point: Point) -> Point:
        return point[0] * self._fine, point[1] * self._fine
