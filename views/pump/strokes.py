"""Shapes written as SVG, and a picture made of them."""

from dataclasses import dataclass

from views.pump.geometry import Box


@dataclass(frozen=True, slots=True)
class Part:
    """A picture and the place of its edges, in units from its bone's pivot."""

    svg: str
    box: Box


def part(box: Box, *shapes: str) -> Part:
    """Return *shapes* as a picture that shows what lies in *box*."""
    left, top, right, bottom = box
    view = f"{left:g} {top:g} {right - left:g} {bottom - top:g}"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" '
        f'preserveAspectRatio="none">{"".join(shapes)}</svg>'
    )
    return Part(svg, box)


def fill(path: str, colour: str) -> str:
    """Return a filled outline."""
    return f'<path d="{path}" fill="{colour}" fill-rule="evenodd"/>'


def line(path: str, colour: str, width: float, cap: str = "round") -> str:
    """Return a stroke."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="{cap}"/>'
    )


def disc(x: float, y: float, radius: float, colour: str) -> str:
    """Return a filled circle."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{colour}"/>'


def moved(shape: str, x: float, y: float) -> str:
    """Return *shape* moved by x and y."""
    return f'<g transform="translate({x:g} {y:g})">{shape}</g>'


def oval(x: float, y: float, wide: float, high: float, colour: str) -> str:
    """Return a filled ellipse."""
    return (
        f'<ellipse cx="{x:g}" cy="{y:g}" rx="{wide:g}" ry="{high:g}" fill="{colour}"/>'
    )
