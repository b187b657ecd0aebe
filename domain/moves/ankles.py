"""Moving the ankles in the seat."""

from domain.exercises import Advice, Exercise, Figure, Phase, Why
from domain.moves.shared import CADENCE, PUMP, SEATED_ANKLE

ANKLE_PUMP = Exercise(
    id="ankle_pump",
    name="Ankle pump",
    inline="ankle pump",
    muscles=("tibialis anterior", "gastrocnemius", "soleus"),
    works="shin and calf in turn",
    position="seated",
    belt="yes",
    phases=PUMP,
    reps=30,
    pumping=True,
    drawing="pump",
    cue=(
        "Heels on the floor, or legs stretched out. Pull your feet up, then point "
        "them down, as far as is comfortable both ways."
    ),
    why=CADENCE,
    advice=Advice(
        "In 307 adults, 30 pumps a minute raised the flow as much as 3 a minute with "
        "long holds, and tired people less.",
        "V",
        ("R-LIH",),
    ),
    cautions=("K1", "K2"),
    sources=("R-LIH", "R-LIT", "R-YAMA"),
)

STRONG_PUMP = Exercise(
    id="ankle_pump_strong",
    name="Strong ankle pump",
    inline="strong ankle pump",
    muscles=("tibialis anterior", "toe extensors", "gastrocnemius", "soleus"),
    works="shin and toes, then calf",
    position="seated",
    belt="yes",
    phases=(
        Phase("Pull up", 2, "work"),
        Phase("Hold", 1, "hold"),
        Phase("Push down", 2, "work"),
        Phase("Hold", 1, "hold"),
    ),
    reps=10,
    pumping=True,
    drawing="pump_strong",
    cue=(
        "Heels on the floor, or legs stretched out. Pull your feet and toes firmly "
        "up and hold. Then push them down and hold."
    ),
    why=Why(
        says="It gave the highest peak of five moves. Speed behind the knee:",
        figures=(
            Figure("Still", 5.6),
            Figure("Heel lift", 107),
            Figure("Firm pull with toes", 194),
        ),
        unit="cm/s",
        study="One small study, 20 people",
        limit="It did not measure clots. Kropp 2018",
        mark="V",
        source="R-KROPP",
    ),
    advice=Advice(
        "Harder effort sped blood up more in one study. Ten reps are a choice of this "
        "app.",
        "V",
        ("R-TSUDA",),
    ),
    cautions=("K1", "K2", "K3"),
    sources=("R-KROPP", "R-TSUDA"),
)

ROCK = Exercise(
    id="heel_toe_rock",
    name="Heel-toe rock",
    inline="heel-toe rock",
    muscles=("gastrocnemius", "soleus", "tibialis anterior"),
    works="calf and shin in turn",
    position="seated",
    belt="yes",
    phases=(Phase("Heels up", 1, "work"), Phase("Toes up", 1, "work")),
    reps=30,
    pumping=True,
    drawing="rock",
    cue="Rock between heels up and toes up, like a see-saw, without a stop.",
    why=SEATED_ANKLE,
    advice=Advice(
        "Airline cards show this rocking. They were not tested in a trial.",
        "V",
        ("R-QF", "R-OA"),
    ),
    cautions=("K1", "K2"),
    sources=("R-QF", "R-OA", "R-STEIN"),
)

MOVES = (ANKLE_PUMP, STRONG_PUMP, ROCK)
