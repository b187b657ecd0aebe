"""Figures in a seat: thighs pressed, stretches, and moves for comfort."""

from collections.abc import Mapping
from typing import Final

from views.figures.figure import Figure, Frame, Lens, back, path
from views.figures.seat import (
    ANKLE,
    CHAIR,
    FLAT,
    HEAD,
    HIP,
    KNEE,
    NECK,
    TOE,
    leg,
)

LEGS: Final = path(HIP, KNEE, ANKLE, TOE)
BOTH: Final = ("24,15 24,26", "24,26 20.6,29 21.8,43.4", "24,26 27.4,29 26.2,43.4")
"""Seen from the front, where thighs point at who looks."""
FACING: Final = Frame((24, 8), BOTH, ("24,16 18,21 20,28", "24,16 30,21 28,28"))
PRESSED: Final = Frame(
    (24, 8),
    BOTH,
    ("24,16 18,21 20,28", "24,16 30,21 28,28"),
    lens=(Lens(21.9, 31.5, 3, 80), Lens(26.1, 31.5, 3, 100)),
    sign="M10 33h6M13.6 30.4l2.6 2.6-2.6 2.6M38 33h-6M34.4 30.4l-2.6 2.6 2.6 2.6",
)
DRAWN: Final = Frame(
    HEAD,
    leg((27, 20), (30, 32.4), (35.2, 33.8)),
    ("15.8,18 19,25 24.6,25",),
    (LEGS,),
    (Lens(15.9, 30.4, 3.4, 70),),
)
FOLDED: Final = Frame(
    (31.4, 24.4),
    (path((27, 24), (15, 29.4), (29.6, 29.6), (30.4, 43), (36.4, 43)),),
    ("26.6,25.4 31.8,31.6 33.4,37.6",),
    lens=(back((27, 24), (15, 29.4), 0.55, 5),),
)
REACHED: Final = Frame(
    HEAD,
    (path(NECK, HIP, KNEE, ANKLE, TOE),),
    ("15,17 10.8,10 12.6,2.4", "15.8,17 21,10 19.8,2.4"),
    lens=(Lens(16.2, 22.6, 4.6, 84),),
)
ROLLED: Final = Frame(
    HEAD,
    (path(NECK, HIP, KNEE, ANKLE, TOE),),
    ("15.5,17.4 18,24 23.6,26",),
    lens=(Lens(15.2, 16.8, 3, 84),),
    sign="M19.5 15.4A4.8 4.8 0 1 0 20 18.4M21.6 15.8L20 18.6L17.4 17.2",
)
HAND: Final = ("15.6,18 22.6,20.6 19.8,25",)
IN: Final = Frame(
    HEAD, (path(NECK, HIP, KNEE, ANKLE, TOE),), HAND, lens=(Lens(18.4, 23.6, 4.4, 86),)
)
OUT: Final = Frame(
    HEAD, (path(NECK, HIP, KNEE, ANKLE, TOE),), HAND, lens=(Lens(17, 23.6, 2.7, 86),)
)

FIGURES: Final[Mapping[str, Figure]] = {
    "thigh_press": Figure((PRESSED, FACING), (0, 1), furniture=("14,31 34,31",)),
    "knee_to_chest": Figure((DRAWN, FLAT), (0, 0, 1), furniture=CHAIR),
    "forward_fold": Figure((FOLDED, FLAT), (0, 0, 1), furniture=CHAIR),
    "overhead_reach": Figure((REACHED, FLAT), (0, 0, 1), furniture=CHAIR),
    "shoulder_roll": Figure((ROLLED,), (0,), furniture=CHAIR),
    "belly_breath": Figure((IN, OUT), (0, 1), furniture=CHAIR),
}
