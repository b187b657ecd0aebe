"""Figures on their feet: calf, shin, walking."""

from collections.abc import Mapping
from typing import Final

from views.figures.figure import Figure, Frame, Point, back, front, path

WALL: Final = ("38.5,8 38.5,45.4",)
HEAD: Final[Point] = (22, 6.4)
NECK, HIP, KNEE = (21.5, 13.4), (21.5, 26.0), (22.0, 34.6)
ANKLE, TOE = (21.2, 43.0), (27.0, 43.6)
REACH: Final = ("21.5,15 28,19.6 35.4,18.4",)
UP: Final = 3.2
"""How far a heel raise takes the body up."""
RISEN, LIFTED = (22.0, KNEE[1] - UP), (22.4, 39.6)
TIPPED: Final = path(
    (NECK[0], NECK[1] - UP),
    (HIP[0], HIP[1] - UP),
    RISEN,
    LIFTED,
    (26.6, 43.6),
    (29, 43.6),
)
HIGH: Final = ("21.5,12 28,17 35.4,16.4",)
TALL: Final[Point] = (22, HEAD[1] - UP + 0.8)

STAND: Final = Frame(HEAD, (path(NECK, HIP, KNEE, ANKLE, TOE),), REACH)
TIPTOE: Final = Frame(TALL, (TIPPED,), HIGH, lens=(back(RISEN, LIFTED, 0.45, 3),))
BENT: Final = path(HIP, (21, 34), (13.4, 37.6), (11.6, 41.4))
"""The other leg, bent back off the floor."""
ONE: Final = Frame(HEAD, STAND.body, REACH, (BENT,))
ONE_UP: Final = Frame(
    TALL,
    (TIPPED,),
    HIGH,
    (path((HIP[0], HIP[1] - UP), (21, 31), (13.4, 34.6), (11.6, 38.4)),),
    (back(RISEN, LIFTED, 0.45, 3),),
)
FORE: Final = Frame(
    HEAD,
    (path(NECK, HIP, KNEE, (20.8, 42.8), (26.6, 39.8)),),
    REACH,
    lens=(front(KNEE, (20.8, 42.8), 0.45, 3),),
)

LEAN: Final = ("22.3,16 29,18.4 35.2,16.6",)
BEFORE: Final = path((19, 26.4), (26, 33), (25, 43.2), (30.6, 43.6))
EASED: Final = Frame(
    (22.6, 6.6),
    (path((21.6, 13.6), (18.6, 26), (14.4, 34.6), (10, 43), (15.6, 43.6)),),
    ("21.6,15.4 28.6,18.6 35.2,16.8",),
    (path((18.6, 26), (23, 34), (23.6, 43.2), (29.2, 43.6)),),
)
UPPER: Final = Frame(
    (24.6, 8),
    (path((22.6, 14.6), (19, 26.4), (13.6, 34.6), (9, 43), (14.6, 43.6)),),
    LEAN,
    (BEFORE,),
    (back((13.6, 34.6), (9, 43), 0.35, 3),),
)
DEEP: Final = Frame(
    (23.4, 9.4),
    (path((21.6, 16), (18.4, 28), (16, 36.2), (10.4, 42.8), (16, 43.6)),),
    ("21.4,17.6 28.6,19.6 35.2,17.6",),
    (path((18.4, 28), (26.4, 34.4), (24.8, 43.2), (30.4, 43.6)),),
    (back((16, 36.2), (10.4, 42.8), 0.62, 2.8),),
)

STEP: Final = Frame(
    (25, 6.5),
    (path((24, 13), (23, 26), (19.6, 34), (13, 40.4), (15.6, 44)),),
    ("24,15 29.5,20 33,18.5", "23.8,15 19.4,20.6 17,24"),
    (path((23, 26), (28.4, 33.6), (32.4, 41.6), (37.2, 39.4)),),
    (back((19.6, 34), (13, 40.4), 0.42, 3),),
)
ON_THE_SPOT: Final = Frame(
    (22.4, 6.4),
    (path((21.8, 13.4), (21.6, 26), (29.4, 25), (28.2, 34), (33, 35.8)),),
    ("21.8,15 26.6,19.6 30.4,17.4", "21.6,15 18,20.4 19.4,24.6"),
    (path((21.6, 26), KNEE, ANKLE, TOE),),
    (front((21.6, 26), (29.4, 25), 0.5, 3.2), back(KNEE, ANKLE, 0.4, 2.8)),
)
CLIMB: Final = Frame(
    (24.4, 6),
    (path((23, 12.6), (21.4, 24.4), (29.4, 27), (27.4, 35.2), (32.8, 35.8)),),
    ("23,14.4 29,18.4 34.4,16",),
    (path((21.4, 24.4), (20.4, 33.6), (14.6, 40.4), (18, 43.2)),),
    (front((21.4, 24.4), (29.4, 27), 0.5, 3.4),),
)
AISLE: Final = ("42.5,20 42.5,44.8", "5.5,20 5.5,44.8")
STAIRS: Final = ("4,45.4 21.5,45.4 21.5,38.2 36,38.2 36,31 45,31", "30,18.4 45,10.6")

FIGURES: Final[Mapping[str, Figure]] = {
    "standing_heel_raise": Figure((TIPTOE, STAND), (0, 0, 1, 1), furniture=WALL),
    "single_leg_heel_raise": Figure((ONE_UP, ONE), (0, 0, 1, 1), furniture=WALL),
    "standing_toe_raise": Figure((FORE, STAND), (0, 0, 1, 1), furniture=WALL),
    "calf_stretch_straight": Figure((UPPER, EASED), (0, 0, 1), furniture=WALL),
    "calf_stretch_bent": Figure((DEEP, EASED), (0, 0, 1), furniture=WALL),
    "walk_2min": Figure((STEP,), (0,)),
    "aisle_walk": Figure((STEP,), (0,), furniture=AISLE),
    "march_in_place": Figure((ON_THE_SPOT,), (0,)),
    "stairs": Figure((CLIMB,), (0,), furniture=STAIRS),
}
