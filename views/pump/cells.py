"""The blood's cells: a column, a row, or a wheel of them, drawn as plain circles."""

from dataclasses import dataclass
from typing import Final

import flet as ft
import flet.canvas as cv

from views.pump import flow, stream
from views.pump.geometry import BEND_WHEEL, CELL, Box, Point
from views.pump.poses import turned

ASIDE: Final = 2.2
"""Half the breadth of a column or a row."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Cells that move together, in the units of their bone."""

    places: tuple[tuple[float, float], ...]
    box: Box
    """Left, top, right, bottom."""

    def picture(self, unit: float, colour: str) -> cv.Canvas:
        """Return the cells in *colour*, *unit* pixels to a unit.

        Circles cost the client next to nothing, where outlines would be filled
        anew for every frame.
        """
        left, top, right, bottom = self.box
        paint = ft.Paint(color=colour)
        return cv.Canvas(
            [
                cv.Circle((x - left) * unit, (y - top) * unit, CELL * unit, paint)
                for x, y in self.places
            ],
            width=(right - left) * unit,
            height=(bottom - top) * unit,
        )


def _column(places: tuple[tuple[float, float], ...]) -> Cells:
    """Return cells that stand above each other: off the middle, down."""
    first, last = places[0][1] - CELL, places[-1][1] + CELL
    return Cells(places, (-ASIDE, first, ASIDE, last))


def _row(places: tuple[tuple[float, float], ...]) -> Cells:
    """Return cells that stand side by side: along, off the middle."""
    first, last = places[0][0] - CELL, places[-1][0] + CELL
    return Cells(places, (first, -ASIDE, last, ASIDE))


def _wheel(degrees: tuple[float, ...]) -> Cells:
    """Return cells that stand around a middle."""
    radius = BEND_WHEEL[2]
    edge = radius + CELL
    places = tuple(turned(Point(radius, 0), -angle) for angle in degrees)
    return Cells(places, (-edge, -edge, edge, edge))


CELLS: Final = {
    "upper": _column(flow.upper()),
    "lower": _column(flow.lower()),
    "foot_cells": _row(flow.foot()),
    **{f"thigh_{move}": _row(flow.thigh(move)) for move in flow.MOVES},
    "wheel": _wheel(flow.wheel()),
    "past": _column(stream.past()),
    "whole": _column((*stream.past(), *flow.upper())),
    "thigh_straight": _row(stream.thigh()),
}
