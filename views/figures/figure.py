"""A small figure of a person at an exercise, in a box of 48 units, facing right."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from views.theme import Theme

BODY, ARM, THIN = 4.2, 3.2, 1.7
"""Widths of the strokes; furniture is as thin as an arm."""
HEAD: Final = 3.9
"""The radius of the head."""
LENS: Final = 2.6
"""Half the breadth of what works."""
BEHIND: Final = 1.3
"""How far a muscle lies off the middle of its bone."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Lens:
    """The part that works: its middle, half its length, its angle in degrees."""

    x: float
    y: float
    half: float
    angle: float


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: strokes are corners, "x,y x,y"."""

    head: Point
    body: tuple[str, ...]
    """The trunk and the leg that is nearer."""
    arms: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    """The other leg."""
    lens: tuple[Lens, ...] = ()
    sign: str = ""
    """A path that says which way it goes, such as an arrow."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The figure of one exercise."""

    frames: tuple[Frame, ...]
    order: tuple[int, ...]
    """For each phase of a rep the frame in which it ends."""
    tile: int = 0
    """The frame that stands for the exercise."""
    furniture: tuple[str, ...] = ()


def path(*points: Point) -> str:
    """Return the stroke through *points*."""
    return " ".join(f"{x:g},{y:g}" for x, y in points)


def back(first: Point, second: Point, share: float = 0.4, half: float = 3.4) -> Lens:
    """Return a muscle behind the bone from *first* down to *second*."""
    return _along(first, second, share, half, -BEHIND)


def front(first: Point, second: Point, share: float = 0.4, half: float = 3.4) -> Lens:
    """Return a muscle before the bone from *first* down to *second*."""
    return _along(first, second, share, half, BEHIND)


def _along(a: Point, b: Point, share: float, half: float, off: float) -> Lens:
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = math.hypot(dx, dy)
    x = a[0] + dx * share + dy / long * off
    y = a[1] + dy * share - dx / long * off
    return Lens(round(x, 2), round(y, 2), half, math.degrees(math.atan2(dy, dx)))


def svg(theme: Theme, figure: Figure, index: int) -> str:
    """Return frame *index* of *figure* in the colours of *theme*."""
    c, frame = theme.colours, figure.frames[index]
    x, y = frame.head
    shapes = [
        *(_stroke(points, c.line2, ARM) for points in figure.furniture),
        *(_stroke(points, c.vein2, BODY) for points in frame.far),
        *(_stroke(points, c.vein, BODY) for points in frame.body),
        *(_stroke(points, c.vein, ARM) for points in frame.arms),
        f'<circle cx="{x:g}" cy="{y:g}" r="{HEAD}" fill="{c.vein}"/>',
        *(_lens(lens, c.coral) for lens in frame.lens),
        *_sign(frame.sign, c.coral),
    ]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
        f"{''.join(shapes)}</svg>"
    )


def _lens(lens: Lens, colour: str) -> str:
    turned = f'transform="rotate({lens.angle:.1f} {lens.x:g} {lens.y:g})"'
    return (
        f'<ellipse cx="{lens.x:g}" cy="{lens.y:g}" rx="{lens.half:g}" ry="{LENS}" '
        f'fill="{colour}" {turned}/>'
    )


def _sign(path_: str, colour: str) -> Iterable[str]:
    if path_:
        yield (
            f'<path d="{path_}" fill="none" stroke="{colour}" stroke-width="{THIN}" '
            'stroke-linecap="round" stroke-linejoin="round"/>'
        )


def _stroke(points: str, colour: str, width: float) -> str:
    return (
        f'<polyline points="{points}" fill="none" stroke="{colour}" '
        f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>'
    )
