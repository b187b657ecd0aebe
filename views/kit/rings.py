"""The three rings of a day, each with its number, which is the truth."""

import math

import flet as ft
from flet import canvas

from domain.rings import Ring, Rings
from views.kit.panels import hairline
from views.kit.text import spans, told, words
from views.theme import RING, RING_STROKE, RING_STROKE_WIDE, RING_WIDE, Theme


def ring_column(
    theme: Theme,
    rings: Rings,
    *,
    gains: bool = False,
    spacing: float = 20,
    large: bool = False,
) -> ft.Control:
    """Return the rings below each other; *gains* says what was added to each."""
    shown = (rings.breaks, rings.pump_reps, rings.minutes)
    rows = [ring_row(theme, ring, gains=gains, large=large) for ring in shown]
    if not gains:
        return ft.Column(list(rows), spacing=spacing, tight=True)
    lined = [part for row in rows for part in (row, hairline(theme))]
    return ft.Column(lined[:-1], spacing=8, tight=True)


def ring_wrap(theme: Theme, rings: Rings) -> ft.Control:
    """Return the rings beside each other, as many as fit into a row."""
    shown = (rings.breaks, rings.pump_reps, rings.minutes)
    rows = [ring_row(theme, ring) for ring in shown]
    return ft.Row(list(rows), spacing=24, run_spacing=12, wrap=True)


def ring_row(
    theme: Theme, ring: Ring, *, gains: bool = False, large: bool = False
) -> ft.Control:
    """Return a ring with its number; a screen reader hears it as one text."""
    if gains:
        label = f"{ring.label}, {ring.more}"
        said: ft.Control = ft.Container(_gain(theme, ring), expand=True)
    else:
        label, said = ring.label, _number(theme, ring, large=large)
    across = (RING_WIDE, RING_STROKE_WIDE) if large else (RING, RING_STROKE)
    row = ft.Row(
        [_ring(theme, ring, across, tail=not gains), said],
        spacing=16 if gains or large else 12,
        tight=not gains,
    )
    return told(label, row)


def _number(theme: Theme, ring: Ring, *, large: bool) -> ft.Control:
    """Return the number over its words; from larger text on, before them."""
    figure = words(theme, "code" if large else "title_small", ring.figure)
    rest = words(theme, "row" if large else "small", ring.rest, theme.colours.ink2)
    if theme.percent > 100:
        return ft.Row([figure, rest], spacing=8, tight=True)
    return ft.Column([figure, rest], spacing=0, tight=True)


def _gain(theme: Theme, ring: Ring) -> ft.Control:
    """Return the number and what was added to it; with larger text below it."""
    c = theme.colours
    figure = spans(
        theme, ("heading", f"{ring.figure} ", c.ink), ("heading", ring.rest, c.ink)
    )
    more = words(theme, "row", ring.more, c.coraltext if ring.tail else c.ink2)
    if theme.percent > 100:
        return ft.Column([figure, more], spacing=0, tight=True)
    return ft.Row([figure, more], alignment=ft.MainAxisAlignment.SPACE_BETWEEN)


def _ring(
    theme: Theme, ring: Ring, across: tuple[float, float], *, tail: bool
) -> ft.Control:
    """Return the ring: its value, and a tail for what the next action would add.

    *across* is its size and the thickness of its line.
    """
    c = theme.colours
    arcs = [_arc(c.track, 0, 1, across)]
    if tail and ring.tail:
        arcs.append(_arc(c.coral, ring.share, ring.tail, across))
    if ring.share:
        arcs.append(_arc(c.vein, 0, ring.share, across))
    return canvas.Canvas(shapes=list(arcs), width=across[0], height=across[0])


def _arc(
    color: str, start: float, share: float, across: tuple[float, float]
) -> canvas.Arc:
    """Return *share* of a ring, clockwise, beginning *start* after 12 o'clock."""
    size, stroke = across
    return canvas.Arc(
        stroke / 2,
        stroke / 2,
        size - stroke,
        size - stroke,
        start_angle=2 * math.pi * start - math.pi / 2,
        sweep_angle=2 * math.pi * share,
        paint=ft.Paint(
            color=color,
            style=ft.PaintingStyle.STROKE,
            stroke_width=stroke,
            stroke_cap=ft.StrokeCap.ROUND,
        ),
    )
