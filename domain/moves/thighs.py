"""Thighs and buttocks in the seat."""

from domain.exercises import Advice, Exercise, Phase
from domain.moves.shared import SQUEEZING

KNEE_EXTENSION = Exercise(
    id="knee_extension",
    name="Knee extension",
    inline="knee extension",
    muscles=("quadriceps",),
    works="front of the thigh",
    position="seated",
    belt="partly",
    belt_note="It needs room in front of you.",
    phases=(
        Phase("Straighten", 2, "work"),
        Phase("Hold", 3, "hold"),
        Phase("Lower", 2, "release"),
        Phase("Rest", 1, "rest"),
    ),
    sides="each",
    reps=6,
    pumping=True,
    drawing="extension",
    cue="Straighten one knee, toes up, and tighten your thigh.",
    advice=Advice("Eight to ten for each leg is usual. From memory.", "M", ()),
    cautions=("K7",),
)

QUAD_SET = Exercise(
    id="quad_set",
    name="Thigh squeeze",
    inline="thigh squeeze",
    muscles=("quadriceps",),
    works="front of the thigh",
    position="seated",
    belt="yes",
    phases=(Phase("Squeeze", 5, "work"), Phase("Relax", 3, "release")),
    reps=8,
    pumping=True,
    drawing="quad_set",
    cue="Tighten the front of your thighs without moving. Keep breathing.",
    advice=SQUEEZING,
    cautions=("K5",),
)

GLUTE_SQUEEZE = Exercise(
    id="glute_squeeze",
    name="Buttock squeeze",
    inline="buttock squeeze",
    muscles=("gluteus maximus",),
    works="buttocks",
    position="seated",
    belt="yes",
    phases=(Phase("Squeeze", 5, "work"), Phase("Relax", 3, "release")),
    reps=8,
    cue="Tighten your buttocks without moving. Keep breathing.",
    advice=Advice("An airline card: squeeze for 5 seconds.", "V", ("R-OA",)),
    cautions=("K5",),
    sources=("R-OA",),
)

THIGH_PRESS = Exercise(
    id="thigh_press",
    name="Knees-together press",
    inline="knees-together press",
    muscles=("hip adductors", "quadriceps"),
    works="inner thigh",
    position="seated",
    belt="yes",
    phases=(Phase("Press", 5, "work"), Phase("Relax", 3, "release")),
    reps=6,
    pumping=True,
    drawing="thigh_press",
    cue="Press your knees together without moving. Keep breathing.",
    advice=Advice("A foot-exercise page: press several times.", "V", ("R-DW",)),
    cautions=("K5", "K6"),
    sources=("R-DW",),
)

MOVES = (KNEE_EXTENSION, QUAD_SET, GLUTE_SQUEEZE, THIGH_PRESS)
