"""Feet, calves and thighs in the seat."""

from domain.exercises import Advice, Exercise, Figure, Phase, Why
from domain.moves.shared import EFFORT

TOE_CURL = Exercise(
    id="toe_curl",
    name="Toe curl",
    inline="toe curl",
    muscles=("flexor digitorum", "flexor hallucis", "foot arch muscles"),
    works="sole of the foot",
    position="seated",
    belt="yes",
    phases=(
        Phase("Curl", 2, "work"),
        Phase("Hold", 2, "hold"),
        Phase("Release", 2, "release"),
    ),
    reps=10,
    pumping=True,
    drawing="curl",
    cue="Scrunch your toes as if to grip a towel, then spread them.",
    why=Why(
        says="The sole of the foot pumps too. Peak speed behind the knee:",
        figures=(Figure("Still", 5.6), Figure("Toe curl", 119)),
        unit="cm/s",
        study="One small study, 20 people",
        limit="It did not measure clots. Kropp 2018",
        mark="V",
        source="R-KROPP",
    ),
    cautions=("K2", "K4"),
    sources=("R-KROPP",),
)

PRESS = Exercise(
    id="calf_iso_press",
    name="Ball-of-foot press",
    inline="ball-of-foot press",
    muscles=("soleus", "gastrocnemius"),
    works="back of the calf",
    position="seated",
    belt="yes",
    phases=(Phase("Press", 5, "work"), Phase("Relax", 3, "release")),
    reps=8,
    pumping=True,
    drawing="press",
    cue=("Press the balls of both feet into the floor without moving. Keep breathing."),
    why=EFFORT,
    cautions=("K1", "K5"),
    sources=("R-TSUDA",),
)

SOLEUS = Exercise(
    id="soleus_pushup",
    name="Soleus push-up",
    inline="soleus push-up",
    muscles=("soleus",),
    works="deep calf",
    position="seated",
    belt="yes",
    phases=(Phase("Lift", 1, "work", "heels_up"), Phase("Drop", 1, "release")),
    reps=120,
    pumping=True,
    drawing="soleus",
    cue=(
        "Feet flat and loose, knees bent about square or a little more. Lift your "
        "heels high, then let them drop. Height counts more than speed."
    ),
    advice=Advice(
        "The lab dose was 270 minutes a day. A few minutes will not do what that "
        "study found.",
        "V2",
        ("R-SPU2",),
    ),
    cautions=("K1", "K2"),
    sources=("R-SPU2",),
)

MARCH = Exercise(
    id="seated_march",
    name="Seated march",
    inline="seated march",
    muscles=("hip flexors", "quadriceps"),
    works="front of hip and thigh",
    position="seated",
    belt="yes",
    belt_note="Belt low on your hips, small lift.",
    phases=(
        Phase("Lift", 1, "work"),
        Phase("Hold", 1, "hold"),
        Phase("Lower", 1, "release"),
    ),
    sides="alternating",
    reps=10,
    pumping=True,
    drawing="march",
    cue="Sit tall. Lift one knee a hand's width, lower it, then the other.",
    advice=Advice(
        "Airline cards: 5, or 20 to 30, for each leg. Not tested in a trial.",
        "V",
        ("R-QF", "R-OA", "R-FIT"),
    ),
    cautions=("K6", "K7"),
    sources=("R-QF", "R-OA", "R-FIT"),
)

MOVES = (TOE_CURL, PRESS, SOLEUS, MARCH)
