"""Where the tape goes: the bony bump under the kneecap, and the calf below it."""

from typing import Final

import flet as ft

from views.check.legs import leg
from views.kit.text import told, words
from views.theme import Theme

WIDTH, HEIGHT = 100.0, 92.0
KNEE: Final = (34.0, 18.0)
"""Where the knee stands in the box."""
BUMP: Final = (12.4, 5.0)
"""The bony bump under the kneecap, from the knee."""
DOWN: Final = 14.0
"""The distance from the bump to the tape, in units of the drawing."""
ROUND: Final = (-2.2, 13.4, 3.2)
"""The tape: its middle, half its length and half its height."""
SHOWN: Final = 280
"""The width on the screen, pixels."""


def tape_leg(theme: Theme, label: str, distance: str) -> ft.Control:
    """Return the leg with its landmark and the tape, heard as *label*.

    *distance* stands beside the arrow from the bump down to the tape.
    """
    unit = SHOWN / WIDTH
    x, y = KNEE
    image = ft.Image(src=svg(theme), width=SHOWN, height=HEIGHT * unit)
    text = ft.Container(
        words(theme, "row_strong", distance),
        left=(x + BUMP[0] + 18) * unit,
        top=(y + BUMP[1] + DOWN / 2) * unit - theme.line("row_strong") / 2,
    )
    stack = ft.Stack(
        [image, text],
        width=SHOWN,
        height=HEIGHT * unit,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    return told(label, ft.Row([stack], alignment=ft.MainAxisAlignment.CENTER))


def svg(theme: Theme) -> str:
    """Return the drawing: the bump, the tape, the distance between them."""
    c = theme.colours
    x, y = KNEE
    fade = (
        '<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{c.bg}"/>'
        f'<stop offset="1" stop-color="{c.bg}" stop-opacity="0"/>'
        "</linearGradient></defs>"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'{fade}<g transform="translate({x} {y})">'
        f"{leg(theme)}{_tape(theme)}{_arrow(theme)}{_bump(theme)}</g>"
        f'<rect x="0" y="0" width="{WIDTH}" height="16" fill="url(#f)"/></svg>'
    )


def _bump(theme: Theme) -> str:
    x, y = BUMP
    c = theme.colours
    return f'<circle cx="{x}" cy="{y}" r="2.6" fill="{c.vein}"/>'


def _tape(theme: Theme) -> str:
    """Return the tape, seen from the front: a band with its marks."""
    middle, half, high = ROUND
    y = BUMP[1] + DOWN
    c = theme.colours
    band = (
        f'<rect x="{middle - half}" y="{y - high}" width="{2 * half}" '
        f'height="{2 * high}" rx="2" fill="{c.coral}"/>'
    )
    ticks = "".join(
        f'<path d="M{middle + step * 2.6} {y - high}v2.6" stroke="{c.onbeat}" '
        'stroke-width="0.7"/>'
        for step in range(-4, 5)
    )
    return band + ticks


def _arrow(theme: Theme) -> str:
    """Return the distance: two ends and the line between them."""
    x, top, end = BUMP[0] + 13, BUMP[1], BUMP[1] + DOWN
    line = f'stroke="{theme.colours.vein}" stroke-width="1.1" stroke-linecap="round"'
    return (
        f'<path d="M{x} {top}V{end}M{x - 3} {top}h6M{x - 3} {end}h6" '
        f'fill="none" {line}/>'
        f'<path d="M{BUMP[0] + 3.4} {top}h5M{ROUND[0] + ROUND[1] + 1.4} {end}h8" '
        f'fill="none" {line} stroke-dasharray="1.6 1.8"/>'
    )
