"""Walking, marching and stairs."""

from domain.exercises import Advice, Exercise, Phase
from domain.moves.shared import WALKING

_LEGS = ("gastrocnemius", "soleus", "quadriceps", "hamstrings", "gluteals")

WALK = Exercise(
    id="walk_2min",
    name="Walk break",
    inline="walk break",
    muscles=_LEGS,
    works="whole leg",
    position="walking",
    belt="no",
    phases=(Phase("Walk", 120, "work"),),
    drawing="walk",
    active=True,
    walk=True,
    cue="Step from heel to toe and push off with your toes.",
    why=WALKING,
    advice=Advice(
        "Two minutes are a minimum. Five minutes have better data, from small studies.",
        "V2",
        ("R-DIAZ", "R-THOS"),
    ),
    cautions=("K12", "K13"),
    sources=("R-DIAZ", "R-THOS"),
)

AISLE_WALK = Exercise(
    id="aisle_walk",
    name="Aisle walk",
    inline="aisle walk",
    muscles=_LEGS,
    works="whole leg",
    position="walking",
    belt="no",
    belt_note="Only when the belt sign is off and the crew agree.",
    phases=(Phase("Walk", 180, "work"),),
    drawing="walk",
    active=True,
    walk=True,
    cue="Step from heel to toe and push off with your toes. Keep a hand on the seats.",
    why=WALKING,
    advice=Advice(
        "Aerospace Medical Association, as quoted: walk every 60 to 90 minutes.",
        "V2",
        ("R-ASMA", "R-OA"),
    ),
    cautions=("K12", "K13"),
    sources=("R-ASMA", "R-OA", "R-THOS"),
)

MARCH_IN_PLACE = Exercise(
    id="march_in_place",
    name="March on the spot",
    inline="march on the spot",
    muscles=("hip flexors", "gastrocnemius", "soleus"),
    works="hip and calf",
    position="standing",
    support="Hold on to a wall or a rail.",
    belt="no",
    phases=(Phase("March", 60, "work"),),
    drawing="march_on",
    active=True,
    cue="March on the spot and push off with your toes. Keep a hand on a wall or rail.",
    advice=Advice("For when there is no room to walk. A choice of this app.", "D", ()),
    cautions=("K12",),
)

STAIRS = Exercise(
    id="stairs",
    name="Stairs",
    inline="stairs",
    muscles=("gluteals", "quadriceps", "gastrocnemius", "soleus"),
    works="whole leg",
    position="walking",
    support="Hold on to the handrail.",
    belt="no",
    phases=(Phase("Climb", 60, "work"),),
    drawing="climb",
    active=True,
    walk=True,
    cue="Climb at your own pace and use the handrail.",
    advice=Advice("Counts as moderate to hard activity, from memory.", "M", ()),
    cautions=("K7", "K12", "K13"),
)

MOVES = (WALK, AISLE_WALK, MARCH_IN_PLACE, STAIRS)
