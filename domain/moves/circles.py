"""Drawing with the feet in the seat."""

from domain.exercises import Advice, Exercise, Phase

_AROUND = (
    "gastrocnemius",
    "soleus",
    "tibialis anterior",
    "peroneals",
    "tibialis posterior",
)
_NO_TRIAL = "No study was found that compared circles with other moves."

CLOCKWISE = Exercise(
    id="ankle_circle_cw",
    name="Ankle circles, clockwise",
    inline="clockwise ankle circles",
    muscles=_AROUND,
    works="all around the ankle",
    position="seated",
    belt="yes",
    phases=(Phase("Circle", 3, "work"),),
    reps=5,
    pumping=True,
    drawing="circle_cw",
    cue=(
        "Lift one or both feet a little off the floor. Draw the biggest smooth "
        "circle you can with your toes."
    ),
    advice=Advice(
        f"Airline cards: 15 seconds or 8 circles each way. {_NO_TRIAL}",
        "V",
        ("R-QF", "R-OA", "R-FIT"),
    ),
    cautions=("K1", "K2"),
    sources=("R-QF", "R-OA", "R-FIT"),
)

ANTICLOCKWISE = Exercise(
    id="ankle_circle_ccw",
    name="Ankle circles, anticlockwise",
    inline="anticlockwise ankle circles",
    muscles=_AROUND,
    works="all around the ankle",
    position="seated",
    belt="yes",
    phases=(Phase("Circle", 3, "work"),),
    reps=5,
    pumping=True,
    drawing="circle_ccw",
    cue=(
        "Lift one or both feet a little off the floor. Draw the biggest smooth "
        "circle you can, the other way round."
    ),
    advice=Advice(
        f"Airline cards: 15 seconds or 8 circles each way. {_NO_TRIAL}",
        "V",
        ("R-QF", "R-OA", "R-FIT"),
    ),
    cautions=("K1", "K2"),
    sources=("R-QF", "R-OA", "R-FIT"),
)

ALPHABET = Exercise(
    id="ankle_alphabet",
    name="Ankle alphabet",
    inline="ankle alphabet",
    muscles=_AROUND,
    works="all around the ankle",
    position="seated",
    belt="yes",
    phases=(Phase("Letter", 2, "work"),),
    sides="each",
    reps=26,
    pumping=True,
    drawing="alphabet",
    cue=(
        "Write the letters A to Z in the air with your big toe. Move your ankle, "
        "not your knee."
    ),
    advice=Advice(
        "A common physiotherapy drill. No trial of blood flow was found.", "M", ()
    ),
    cautions=("K1", "K2"),
)

MOVES = (CLOCKWISE, ANTICLOCKWISE, ALPHABET)
