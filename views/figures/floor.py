"""Figures on the floor: kneeling, lying, and a heel on a step."""

from collections.abc import Mapping
from typing import Final

from views.figures.figure import Figure, Frame, Lens, back, front, path

GROUND: Final = ("3.5,44.6 44.5,44.6",)
HALF: Final = Frame(
    (23.6, 7),
    (path((22.6, 14), (21, 27), (15, 39.6), (4.6, 41.2), (3.2, 42.6)),),
    ("22.4,16 27,21.6 30.4,26",),
    (path((21, 27), (32, 28.4), (32, 41.4), (38, 41.8)),),
)
FORWARD: Final = Frame(
    (26.6, 7),
    (path((25.4, 14), (24.4, 27.4), (15, 39.6), (4.6, 41.2), (3.2, 42.6)),),
    ("25.2,16 29.6,21.6 33,26.4",),
    (path((24.4, 27.4), (35, 28.8), (32, 41.4), (38, 41.8)),),
    (front((24.4, 27.4), (15, 39.6), 0.24, 3.4),),
)
UPRIGHT: Final = Frame(
    (20.4, 6),
    (path((19.8, 13), (19, 25.4), (27.4, 31), (36.2, 37.9), (38.6, 32.9)),),
    ("19.8,15 23,21 25,26.6",),
    (path((19, 25.4), (19.4, 34.4), (18.4, 42.8), (24.2, 43.4)),),
)
BOWED: Final = Frame(
    (29.8, 9.2),
    (path((26.2, 14.8), (17.6, 25), (26.6, 30.6), (36.2, 37.9), (38.6, 32.9)),),
    ("26,16.6 27.4,22.6 28.4,28",),
    (path((17.6, 25), (19, 34.4), (18.4, 42.8), (24.2, 43.4)),),
    (back((17.6, 25), (26.6, 30.6), 0.55, 4),),
)
FLOOR_ARM: Final = ("13,41 19,42 25,42",)
LOW: Final = Frame(
    (6.6, 39.4),
    (path((12.6, 40.6), (23.6, 40.8), (31.4, 29), (34, 41), (39.8, 41.4)),),
    FLOOR_ARM,
)
BRIDGE: Final = Frame(
    (6.6, 39.4),
    (path((12.6, 40.4), (23.4, 33.2), (33, 27), (34, 41), (39.8, 41.4)),),
    FLOOR_ARM,
    lens=(Lens(22.6, 36, 3.8, -33),),
)
ONE: Final = Frame(
    (6.6, 39.4),
    BRIDGE.body,
    FLOOR_ARM,
    (path((23.4, 33.2), (33, 26), (42, 20), (40, 15.4)),),
    (Lens(22.6, 36, 3.8, -33),),
)
ONE_LOW: Final = Frame(
    (6.6, 39.4),
    LOW.body,
    FLOOR_ARM,
    (path((23.6, 40.8), (31, 33), (39, 24.6), (36.4, 20.6)),),
)
LYING: Final = ((13.0, 39.6), (24.0, 40.4), (33.0, 40.2), (41.0, 40.2))
FLEX: Final = Frame(
    (6.8, 37.6),
    (path(*LYING, (40.6, 34.6)),),
    ("13.4,40.4 18.6,42 24,42",),
    lens=(front(LYING[2], LYING[3], 0.45, 3),),
)
POINT: Final = Frame(
    (6.8, 37.6),
    (path(*LYING, (45, 36.8)),),
    ("13.4,40.4 18.6,42 24,42",),
    lens=(back(LYING[2], LYING[3], 0.4, 3),),
)
UP: Final = Frame(
    (6.6, 39.6),
    (path((12.6, 41), (23.6, 41.2), (28.6, 29.6), (41, 27.6), (42, 22.4)),),
    ("13,41.4 17.6,42 23,42",),
)
BED: Final = (*GROUND, "3.5,41.6 8,41.6")
CUSHIONS: Final = (*GROUND, "31.6,33.4 43,33.4 43,40 31.6,40 31.6,33.4 43,40")
STEP: Final = ("30.6,45.4 30.6,40.6 44,40.6",)

FIGURES: Final[Mapping[str, Figure]] = {
    "hip_flexor_stretch": Figure((FORWARD, HALF), (0, 0, 1), furniture=GROUND),
    "hamstring_stretch": Figure((BOWED, UPRIGHT), (0, 0, 1), furniture=STEP),
    "glute_bridge": Figure((BRIDGE, LOW), (0, 0, 1, 1), furniture=GROUND),
    "single_leg_bridge": Figure((ONE, ONE_LOW), (0, 0, 1, 1), furniture=GROUND),
    "bed_ankle_pump": Figure((FLEX, POINT), (0, 1), furniture=BED),
    "legs_up_rest": Figure((UP,), (0,), furniture=CUSHIONS),
}
