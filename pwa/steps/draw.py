"""Draw the legs that step, as pictures that move by themselves."""

from pathlib import Path
from typing import Final

from PIL import Image

from pwa.leg import THEMES
from pwa.steps.gait import Gait
from pwa.steps.gaits import GAITS
from pwa.steps.ground import ground
from pwa.steps.leg import far_leg, near_leg
from pwa.steps.pen import Pen
from views.leg_palette import LEG

FRAMES: Final = 12
"""Pictures in a stride: as many as hand-drawn films give it."""
SIDE: Final = 360
"""Pixels; every one of them is downloaded twelve times."""
UNITS: Final = 100.0
STILL: Final = 0.5
"""The moment that a still shows: the calf pushes."""


def draw_steps(folder: Path) -> None:
    """Write every picture of the legs that step into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for name, gait in GAITS.items():
            first, *others = stride(gait, theme)
            first.save(
                folder / f"{theme}-{name}.webp",
                save_all=True,
                append_images=others,
                duration=gait.ms,
                loop=0,
                lossless=True,
                quality=100,
                method=6,
                kmax=0,
            )
            still = picture(gait, theme, STILL)
            path = folder / f"{theme}-{name}-still.webp"
            still.save(path, lossless=True, quality=100, method=6)


def stride(gait: Gait, theme: str) -> list[Image.Image]:
    """Return the pictures of one stride; after the last comes the first again."""
    return [picture(gait, theme, index / FRAMES) for index in range(FRAMES)]


def picture(gait: Gait, theme: str, time: float) -> Image.Image:
    """Return both legs at *time* of a stride, 0..1."""
    pen, colours = Pen(SIDE, UNITS), LEG[theme]
    ground(pen, gait, time, colours.floor)
    far_leg(pen, gait, time, colours)
    near_leg(pen, gait, time, colours)
    return pen.picture()
