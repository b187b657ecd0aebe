"""Raising heels and toes in the seat."""

from domain.exercises import Advice, Exercise, Figure, Phase, Why
from domain.moves.shared import SEATED_ANKLE

HEEL_RAISE = Exercise(
    id="seated_heel_raise",
    name="Seated heel raise",
    inline="seated heel raise",
    muscles=("soleus", "gastrocnemius", "foot flexors"),
    works="back of the calf",
    position="seated",
    belt="yes",
    phases=(
        Phase("Lift", 2, "work", "heels_up"),
        Phase("Hold", 1, "hold", "heels_up"),
        Phase("Lower", 2, "release"),
        Phase("Rest", 1, "rest"),
    ),
    reps=10,
    pumping=True,
    drawing="heel_raise",
    cue=(
        "Feet flat, knees above ankles. Push through the big-toe side. Lift your "
        "heels as far as is comfortable, then lower slowly."
    ),
    harder=(
        "Press down on your thighs with your hands or a bag. Load raises the flow."
    ),
    why=Why(
        says="It moves blood. Peak speed behind the knee:",
        figures=(Figure("Still", 5.6), Figure("Heel lift", 107)),
        unit="cm/s",
        study="One small study, 20 people",
        limit="It did not measure clots. Kropp 2018",
        mark="V",
        source="R-KROPP",
    ),
    advice=Advice(
        "NHS long-trip advice: 10 heel lifts, at least every 30 min. Official "
        "advice, not tested in a trial.",
        "V2",
        ("R-NHS-FLY", "R-FIT"),
    ),
    cautions=("K1", "K2"),
    sources=("R-NHS-FLY", "R-FIT", "R-KROPP", "R-HITOS"),
)

TOE_RAISE = Exercise(
    id="seated_toe_raise",
    name="Seated toe raise",
    inline="seated toe raise",
    muscles=("tibialis anterior", "toe extensors"),
    works="shin",
    position="seated",
    belt="yes",
    phases=(
        Phase("Lift", 2, "work", "toes_up"),
        Phase("Hold", 1, "hold", "toes_up"),
        Phase("Lower", 2, "release"),
        Phase("Rest", 1, "rest"),
    ),
    reps=10,
    pumping=True,
    drawing="toe_raise",
    cue=(
        "Keep your heels down. Pull the front of your feet up toward your shins, "
        "then lower slowly."
    ),
    why=SEATED_ANKLE,
    advice=Advice(
        "NHS long-trip advice: 10 toe lifts after 10 heel lifts. Official advice, "
        "not tested in a trial.",
        "V2",
        ("R-NHS-FLY", "R-FIT"),
    ),
    cautions=("K1", "K2"),
    sources=("R-NHS-FLY", "R-FIT", "R-STEIN"),
)

MOVES = (HEEL_RAISE, TOE_RAISE)
