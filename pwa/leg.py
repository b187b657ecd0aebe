"""Draw the leg's pictures from the app's own outlines: ``python -m pwa leg``."""

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

from PIL import Image, ImageChops, ImageColor, ImageDraw

from views.pump.drawing import parts
from views.pump.strokes import Part

Point = tuple[float, float]

THEMES = ("light", "dark", "cabin")
SCALE = 6
"""Pixels to a unit: as sharp as a phone, and not four times finer than a desk."""
_FINER = 4
_STEPS = 24
_SAME = 0.01


def draw_leg(folder: Path) -> None:
    """Write every picture of the leg into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for name, one in parts(theme).items():
            picture(one).save(folder / f"{theme}-{name}.png", optimize=True)


def picture(one: Part) -> Image.Image:
    """Return *one* in pixels, on nothing."""
    left, top, right, bottom = one.box
    size = (round((right - left) * SCALE), round((bottom - top) * SCALE))
    drawn = Image.new("RGBA", size)
    for shape, shift in _shapes(ET.fromstring(one.svg), (-left, -top)):
        colour = ImageColor.getrgb(_ink(shape))
        share = float(shape.get("stroke-opacity", "1"))
        cover = _cover(shape, shift, size).point([round(v * share) for v in range(256)])
        layer = Image.new("RGBA", size, (*colour[:3], 0))
        layer.putalpha(cover)
        drawn = Image.alpha_composite(drawn, layer)
    return drawn


def _shapes(holder: ET.Element, shift: Point) -> Iterator[tuple[ET.Element, Point]]:
    """Yield every shape of *holder* with how far it is moved."""
    for one in holder:
        if one.tag.endswith("}g"):
            x, y = _numbers(one.attrib["transform"])
            yield from _shapes(one, (shift[0] + x, shift[1] + y))
        else:
            yield one, shift


def _ink(shape: ET.Element) -> str:
    filled = shape.attrib["fill"]
    return shape.attrib["stroke"] if filled == "none" else filled


def _cover(shape: ET.Element, shift: Point, size: tuple[int, int]) -> Image.Image:
    """Return how much of each pixel *shape* covers."""
    fine = SCALE * _FINER
    mask = Image.new("1", (size[0] * _FINER, size[1] * _FINER))

    def place(point: Point) -> Point:
        return (point[0] + shift[0]) * fine, (point[1] + shift[1]) * fine

    if "d" not in shape.attrib:
        x, y = (float(shape.attrib[name]) for name in ("cx", "cy"))
        wide = float(shape.get("rx") or shape.attrib["r"])
        high = float(shape.get("ry") or shape.attrib["r"])
        corners = (*place((x - wide, y - high)), *place((x + wide, y + high)))
        ImageDraw.Draw(mask).ellipse(corners, fill=1)
    for line in lines(shape.get("d", "")):
        points = [place(point) for point in line]
        if shape.attrib["fill"] == "none":
            _stroke(ImageDraw.Draw(mask), points, shape, fine)
        else:
            one = Image.new("1", mask.size)
            ImageDraw.Draw(one).polygon(points, fill=1)
            mask = ImageChops.logical_xor(mask, one)
    return mask.convert("L").resize(size, Image.Resampling.BOX)


def _stroke(
    draw: ImageDraw.ImageDraw,
    points: list[Point],
    shape: ET.Element,
    fine: int,
) -> None:
    """Draw a stroke through *points*; a blunt one must be smooth."""
    half = float(shape.attrib["stroke-width"]) * fine / 2
    line = [a for a, b in pairwise(points) if math.dist(a, b) > _SAME] + points[-1:]
    draw.polygon(edges(line, half), fill=1)
    if shape.attrib["stroke-linecap"] == "round":
        for point in points:
            draw.circle(point, half, fill=1)


def edges(line: list[Point], half: float) -> list[Point]:
    """Return the outline of a blunt stroke along *line*, *half* wide to each side."""
    sides: tuple[list[Point], list[Point]] = ([], [])
    for before, here, after in zip(
        line[:1] + line, line, line[1:] + line[-1:], strict=False
    ):
        x, y = after[0] - before[0], after[1] - before[1]
        share = half / math.hypot(x, y)
        sides[0].append((here[0] - y * share, here[1] + x * share))
        sides[1].append((here[0] + y * share, here[1] - x * share))
    return sides[0] + sides[1][::-1]


def lines(path: str) -> Iterator[list[Point]]:
    """Yield the points along each line of *path*: M, then L or C, then Z."""
    for text in re.findall(r"M[^M]+", path):
        line: list[Point] = []
        for letter, rest in re.findall(r"([MLC])([^MLCZ]*)", text):
            found = _numbers(rest)
            points = list(zip(found[::2], found[1::2], strict=True))
            if letter == "C":
                steps = (step / _STEPS for step in range(1, _STEPS + 1))
                points = [_cubic((line[-1], *points), t) for t in steps]
            line += points
        yield line


def _numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d*\.?\d+", text)]


def _cubic(points: tuple[Point, ...], t: float) -> Point:
    """Return the point at *t* of the curve with the four control *points*."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    pairs = list(zip(weights, points, strict=True))
    return sum(w * p[0] for w, p in pairs), sum(w * p[1] for w, p in pairs)
