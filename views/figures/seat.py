"""Figures in a seat: ankles, feet and thighs."""

from collections.abc import Mapping
from typing import Final

from views.figures.figure import Figure, Frame, Lens, Point, back, front, path

CHAIR: Final = ("7,16 8.5,34.5 21,34.5",)
HEAD: Final[Point] = (16, 9)
NECK, HIP, KNEE = (15.5, 16.0), (17.0, 29.0), (31.0, 28.5)
ANKLE, TOE = (31.0, 42.6), (37.0, 43.0)
ARM: Final = ("15.8,18 21,24 26,25",)
HIGH: Final[Point] = (31, 26.5)
"""The knee while the heel is up."""


def leg(knee: Point, ankle: Point, *toes: Point) -> tuple[str, ...]:
    """Return the trunk and a leg, sitting."""
    return (path(NECK, HIP, knee, ankle, *toes),)


FLAT: Final = Frame(HEAD, leg(KNEE, ANKLE, TOE), ARM)
HEELS: Final = Frame(
    HEAD,
    leg(HIGH, (32.3, 38), (37, 43), (40.5, 43)),
    ARM,
    lens=(back(HIGH, (32.3, 38)),),
)
TOES: Final = Frame(
    HEAD,
    leg(KNEE, (30.4, 42.3), (36.6, 38.2)),
    ARM,
    lens=(front(KNEE, (30.4, 42.3)),),
)
ROCK: Final = "M40.4 29.8q3.8 4.4 2.4 10M40.2 33.2l0-3.6 3.6.2M40 37.2l2.8 2.6 2.8-2.6"
ROCKED: Final = Frame(HEAD, HEELS.body, ARM, lens=HEELS.lens, sign=ROCK)
LONG, HEEL = (27.0, 28.5), (33.8, 41.2)
"""Knee and ankle of a leg that is stretched out a little."""
FLEXED: Final = Frame(
    HEAD, leg(LONG, HEEL, (38.6, 36.6)), ARM, lens=(front(LONG, HEEL),)
)
PULLED: Final = Frame(
    HEAD, leg(LONG, HEEL, (38.4, 36.8), (38, 33.6)), ARM, lens=(front(LONG, HEEL),)
)
POINTED: Final = Frame(
    HEAD, leg(LONG, HEEL, (40.3, 43.3)), ARM, lens=(back(LONG, HEEL),)
)
HUNG, HELD = (27.0, 27.6), (33.4, 36.6)
"""Knee and ankle of a foot that is off the floor."""
CLOCKWISE: Final = "M39 31A5.5 5.5 0 1 1 35 40.6M34.8 44L34.8 40.4L38.4 40.4"
ANTI: Final = "M39 42A5.5 5.5 0 1 0 35 32.4M34.8 29L34.8 32.6L38.4 32.6"
LETTER: Final = "M40.4 32.4L43 25.2L45.6 32.4M41.4 30H44.6"


def _drawing(sign: str) -> Figure:
    frame = Frame(
        HEAD,
        leg(HUNG, HELD, (39.6, 36.6)),
        ARM,
        lens=(front(HUNG, HELD),),
        sign=sign,
    )
    return Figure((frame,), (0,), furniture=CHAIR)


CURLED: Final = Frame(
    HEAD,
    leg(KNEE, ANKLE, (34.6, 40.8), (37.6, 43.4)),
    ARM,
    lens=(Lens(34.9, 43.6, 2.6, 0),),
)
PRESSED: Final = Frame(
    HEAD,
    leg(KNEE, ANKLE, TOE),
    ARM,
    lens=(back(KNEE, ANKLE),),
    sign="M41.5 34v7.5M38.8 39l2.7 2.7 2.7-2.7",
)
SMALL: Final = Frame(
    HEAD,
    leg((31, 25.6), (32.8, 36.8), (37, 43), (40.5, 43)),
    ARM,
    lens=(back((31, 25.6), (32.8, 36.8), 0.58),),
)
MARCH: Final = Frame(
    HEAD,
    leg((29, 22.5), (30, 35.2), (35.4, 36.4)),
    ("15.8,18 20,22 24,21",),
    (path(HIP, KNEE, ANKLE, TOE),),
    (front(HIP, (29, 22.5), 0.45, 4),),
)
STRAIGHT: Final = Frame(
    HEAD,
    leg((30, 28.2), (43, 29), (44.4, 23.6)),
    ARM,
    (path(HIP, KNEE, ANKLE, TOE),),
    (front(HIP, (30, 28.2), 0.5, 4.2),),
)
THIGH: Final = Frame(
    HEAD, leg(KNEE, ANKLE, TOE), ARM, lens=(front(HIP, KNEE, 0.5, 4.2),)
)
SEAT: Final = Frame(HEAD, leg(KNEE, ANKLE, TOE), ARM, lens=(Lens(16.2, 31.6, 3.6, 20),))

FIGURES: Final[Mapping[str, Figure]] = {
    "seated_heel_raise": Figure((HEELS, FLAT), (0, 0, 1, 1), furniture=CHAIR),
    "seated_toe_raise": Figure((TOES, FLAT), (0, 0, 1, 1), furniture=CHAIR),
    "ankle_pump": Figure((FLEXED, POINTED), (0, 1), furniture=CHAIR),
    "ankle_pump_strong": Figure((PULLED, POINTED), (0, 0, 1, 1), furniture=CHAIR),
    "heel_toe_rock": Figure((ROCKED, TOES), (0, 1), furniture=CHAIR),
    "ankle_circle_cw": _drawing(CLOCKWISE),
    "ankle_circle_ccw": _drawing(ANTI),
    "ankle_alphabet": _drawing(LETTER),
    "toe_curl": Figure((CURLED, FLAT), (0, 0, 1), furniture=CHAIR),
    "calf_iso_press": Figure((PRESSED, FLAT), (0, 1), furniture=CHAIR),
    "soleus_pushup": Figure((SMALL, FLAT), (0, 1), furniture=CHAIR),
    "seated_march": Figure((MARCH, FLAT), (0, 0, 1), furniture=CHAIR),
    "knee_extension": Figure((STRAIGHT, FLAT), (0, 0, 1, 1), furniture=CHAIR),
    "quad_set": Figure((THIGH, FLAT), (0, 1), furniture=CHAIR),
    "glute_squeeze": Figure((SEAT, FLAT), (0, 1), furniture=CHAIR),
}
