"""Draw the app's icons from the geometry of its leg: ``python -m pwa icons``."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Point = tuple[float, float]

VEIN, CORAL, PAPER = "#2F4B8F", "#E4572E", "#FAF6EF"
_FINER = 4
_STEPS = 24

# The seated leg with its heel lifted, in the units of the app's own drawing: each
# part in the frame of its bone, which starts at a joint and is turned by degrees.
_KNEE, _ANKLE = (51.8, 18.6), (58.9, 73.2)
_SHANK, _THIGH, _FOOT = (_KNEE, -7.4), (_KNEE, -10.7), (_ANKLE, 30.0)
_THIGH_PATH = (
    "12.4 -6 C 10 -12 4 -14.4 -4 -14.9 L -160 -22 L -160 13 C -80 13 -30 10.5"
    " -18 6.6 C -13.5 5 -11 3 -9.4 0 L 2 4"
)
_SHANK_PATH = (
    "12.4 -6 C 14 -2 13 3.6 11.9 8 C 10.2 15 9.8 22 9 30 C 8.3 38 7.3 46 7.2 55"
    " L 5 57 L -5 57 L -6.9 53 C -6.2 47 -6.9 42 -9 37 C -14 28 -22 25.5 -22 16.5"
    " C -22 9 -14 4 -9.4 0 C -6 -9 4 -14 12.4 -6"
)
_FOOT_PATH = (
    "-7.1 -1 C -7.4 2 -10 3.4 -10.7 6.4 C -11.4 9.8 -9.4 12 -6 12 C -1 12 3 10.7"
    " 8.5 10.8 C 14 10.9 17 12 22 12 L 31.6 12 C 33.8 12 34.6 10.3 32.6 8.8"
    " C 29.5 6.8 24.5 5.4 20.5 4.7 C 12.4 0.7 9.2 -0.6 7.1 -1"
)
_MUSCLE_PATH = (
    "-7.8 4 C -12 8 -19 11 -19 17.2 C -19 24 -11 28.6 -6.8 37 C -6 38.4 -3 38 -3 36"
    " C -2.2 28 -1.6 23 -1.6 17 C -1.6 11.5 -3.4 7 -5 4.4 C -5.8 2.9 -6.8 3.1"
    " -7.8 4"
)
_PARTS = (
    (_THIGH, PAPER, _THIGH_PATH),
    (_SHANK, PAPER, _SHANK_PATH),
    (_FOOT, PAPER, _FOOT_PATH),
    (_SHANK, CORAL, _MUSCLE_PATH),
)
_JOINTS = ((_SHANK, (2.7, -2.6), 10.3), (_SHANK, (0.0, 55.0), 7.15))
_VEIN = (
    (_SHANK, "1.6 55 L 3 9.5 C 3 2.6 -2 -3.2 -10 -3.2"),
    (_THIGH, "-9.8 -3.8 L -150 -11.8"),
    (_FOOT, "23 8.2 C 13 6.4 5 7 1.3 -1"),
)
_VEIN_WIDTH = 3.6


def draw_icons(folder: Path) -> None:
    """Write every icon of the site into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in (48, 192, 512):
        icon(size, rounded=True).save(folder / f"icon-{size}.png", optimize=True)
    for size in (192, 512):
        path = folder / f"icon-maskable-{size}.png"
        icon(size, scale=0.78).save(path, optimize=True)
    icon(180).save(folder / "apple-touch-icon-180.png", optimize=True)


def icon(size: int, *, rounded: bool = False, scale: float = 1.0) -> Image.Image:
    """Return the icon, *size* pixels wide, its leg at *scale* of the full height."""
    fine = size * _FINER
    picture = Image.new("RGB", (fine, fine), VEIN)
    draw = ImageDraw.Draw(picture)
    unit = fine / 108 * scale

    def place(frame: tuple[Point, float], point: Point) -> Point:
        (x, y), (px, py) = frame[0], point
        cos, sin = math.cos(math.radians(frame[1])), math.sin(math.radians(frame[1]))
        dx, dy = x + px * cos - py * sin - 48, y + px * sin + py * cos - 50
        return fine / 2 + dx * unit, fine / 2 + dy * unit

    for frame, centre, radius in _JOINTS:
        draw.circle(place(frame, centre), radius * unit, fill=PAPER)
    for frame, colour, path in _PARTS:
        draw.polygon([place(frame, point) for point in _flat(path)], fill=colour)
    width = _VEIN_WIDTH * unit
    for frame, path in _VEIN:
        for point in _dots([place(frame, point) for point in _flat(path)]):
            draw.circle(point, width / 2, fill=VEIN)
    picture = picture.resize((size, size), Image.Resampling.LANCZOS)
    return _with_round_corners(picture) if rounded else picture


def _with_round_corners(picture: Image.Image) -> Image.Image:
    """Return *picture* with its corners cut away."""
    size = picture.width
    mask = Image.new("L", (size * _FINER, size * _FINER))
    last = size * _FINER - 1
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, last, last), last * 0.22, fill=255)
    picture.putalpha(mask.resize((size, size), Image.Resampling.LANCZOS))
    return picture


def _flat(path: str) -> Iterator[Point]:
    """Yield points along *path*: a start, then L with a point or C with three."""
    start, *segments = re.split(r" (?=[LC])", path)
    here = _points(start)[0]
    yield here
    for segment in segments:
        points = _points(segment[2:])
        if segment[0] == "L":
            yield points[0]
        else:
            for step in range(1, _STEPS + 1):
                yield _cubic((here, *points), step / _STEPS)
        here = points[-1]


def _points(text: str) -> list[Point]:
    numbers = [float(number) for number in text.split()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _cubic(points: tuple[Point, ...], t: float) -> Point:
    """Return the point at *t* of the curve with the four control *points*."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    pairs = list(zip(weights, points, strict=True))
    return sum(w * p[0] for w, p in pairs), sum(w * p[1] for w, p in pairs)


def _dots(points: list[Point]) -> Iterator[Point]:
    """Yield points a pixel apart along the line through *points*."""
    for (ax, ay), (bx, by) in pairwise(points):
        count = max(1, int(math.dist((ax, ay), (bx, by))))
        for step in range(count + 1):
            t = step / count
            yield ax + (bx - ax) * t, ay + (by - ay) * t
