"""The blood's cells as pictures: a column, a row, or a wheel of them."""

from views.leg_palette import LegColours
from views.pump import flow
from views.pump.geometry import BEND_WHEEL, CELL, Point
from views.pump.poses import turned
from views.pump.strokes import Part, disc, part


def cell_parts(c: LegColours) -> dict[str, Part]:
    """Return every set of cells in the colours of the leg."""
    found = {
        "upper": _column(flow.upper(), c.cell),
        "lower": _column(flow.lower(), c.cell),
        "foot_cells": _row(flow.foot(), c.cell),
    }
    found |= {f"thigh_{m}": _row(flow.thigh(m), c.cell) for m in flow.MOVES}
    radius = BEND_WHEEL[2]
    places = [turned(Point(radius, 0), -angle) for angle in flow.wheel()]
    edge = radius + CELL
    found["wheel"] = part(
        (-edge, -edge, edge, edge), *(disc(*place, CELL, c.cell) for place in places)
    )
    return found


def _column(cells: tuple[tuple[float, float], ...], colour: str) -> Part:
    """Return cells that stand above each other: off the middle, down."""
    ends = (cells[0][1] - CELL, cells[-1][1] + CELL)
    shapes = (disc(x, y, CELL, colour) for x, y in cells)
    return part((-2.2, ends[0], 2.2, ends[1]), *shapes)


def _row(cells: tuple[tuple[float, float], ...], colour: str) -> Part:
    """Return cells that stand side by side: along, off the middle."""
    ends = (cells[0][0] - CELL, cells[-1][0] + CELL)
    shapes = (disc(x, y, CELL, colour) for x, y in cells)
    return part((ends[0], -2.2, ends[1], 2.2), *shapes)
