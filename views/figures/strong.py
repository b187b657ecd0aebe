"""Figures of strength: squats, hinges, curls."""

from collections.abc import Mapping
from typing import Final

from views.figures.feet import ANKLE, HIP, KNEE, STAND, TOE, WALL
from views.figures.figure import Figure, Frame, back, front, path
from views.figures.seat import CHAIR

SQUAT: Final = Frame(
    (23.4, 9.6),
    (path((21.4, 16.4), (16.8, 28), (25.2, 33), (21.2, 43), (27, 43.6)),),
    ("21.4,18 28,21 35.2,19.4",),
    lens=(front((16.8, 28), (25.2, 33), 0.5, 3.6),),
)
LEANT: Final = Frame(
    (25, 11),
    (path((22, 17), (16.6, 29.4), (29, 30), (27, 43), (33, 43.6)),),
    ("21.8,19 26,25 31,25.4",),
    lens=(front((16.6, 29.4), (29, 30), 0.5, 4),),
)
TALL: Final = Frame(
    (28.4, 6.4),
    (path((27.6, 13.4), (27.4, 26), (28, 34.6), (27, 43), (33, 43.6)),),
    ("27.4,15 28.6,21 30,26.6",),
    lens=(front((27.4, 26), (28, 34.6), 0.5, 3.2),),
)
CURL: Final = Frame(
    STAND.head,
    (path((21.5, 13.4), HIP, (21.8, 34.4), (13.4, 32.4), (12.2, 37.4)),),
    STAND.arms,
    (path(HIP, KNEE, ANKLE, TOE),),
    (back(HIP, (21.8, 34.4), 0.5, 3.2),),
)
UPRIGHT: Final = Frame(STAND.head, STAND.body, ("21.5,15 22.6,21 23.6,27",))
HINGED: Final = Frame(
    (33.4, 16.4),
    (path((27.6, 18.2), (15.8, 24.4), (19.4, 34), (20.8, 43), (26.6, 43.6)),),
    ("27.4,19.4 28,26 28,32.4",),
    lens=(back((15.8, 24.4), (19.4, 34), 0.5, 3.4),),
)
ON_ONE: Final = Frame(
    (33, 14.6),
    (path((27.2, 16.6), (16.6, 23.6), (19.6, 33.6), (20.8, 43), (26.6, 43.6)),),
    ("27,18 32.4,23 36.2,21",),
    (path((16.6, 23.6), (9.2, 25.4), (2.4, 27), (2.9, 31.2)),),
    (back((16.6, 23.6), (19.6, 33.6), 0.5, 3.4),),
)

FIGURES: Final[Mapping[str, Figure]] = {
    "mini_squat": Figure((SQUAT, STAND), (0, 0, 1, 1), furniture=WALL),
    "sit_to_stand": Figure((LEANT, TALL), (1, 1, 0, 0), furniture=CHAIR),
    "standing_leg_curl": Figure((CURL, STAND), (0, 0, 1, 1), furniture=WALL),
    "romanian_deadlift": Figure((HINGED, UPRIGHT), (0, 0, 1, 1)),
    "single_leg_rdl": Figure((ON_ONE, STAND), (0, 0, 1, 1), furniture=WALL),
}
