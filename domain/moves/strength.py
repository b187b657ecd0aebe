"""Thighs and hips on your feet."""

from domain.exercises import Advice, Exercise, Phase
from domain.moves.shared import HINGE, LIFT, PROGRESS

SQUAT = Exercise(
    id="mini_squat",
    name="Mini squat",
    inline="mini squat",
    muscles=("quadriceps", "gluteals"),
    works="thighs and buttocks",
    position="standing",
    support="Hold on to something firm.",
    belt="no",
    phases=(
        Phase("Down", 2, "work"),
        Phase("Hold", 1, "hold"),
        Phase("Up", 2, "work"),
        Phase("Rest", 1, "rest"),
    ),
    reps=10,
    rounds=2,
    rest=30,
    pumping=True,
    drawing="squat",
    active=True,
    cue="Bend a little, knees over your toes, and stand up again.",
    advice=Advice("NHS strength page: 5 at first.", "V2", ("R-NHS-STR",)),
    cautions=("K7", "K12"),
    sources=("R-NHS-STR",),
)

SIT_TO_STAND = Exercise(
    id="sit_to_stand",
    name="Sit to stand",
    inline="sit to stand",
    muscles=("quadriceps", "gluteals", "gastrocnemius", "soleus"),
    works="thighs, buttocks and calf",
    position="chair",
    support="Use a firm chair.",
    belt="no",
    phases=(
        Phase("Up", 2, "work"),
        Phase("Pause", 1, "hold"),
        Phase("Down", 3, "work"),
        Phase("Rest", 1, "rest"),
    ),
    reps=8,
    rounds=2,
    rest=30,
    pumping=True,
    drawing="sit_stand",
    active=True,
    cue="Lean forward and rise, without your hands if you can. Sit down slowly.",
    advice=Advice(
        "NHS guides: 5 slow ones at first, up to 10.", "V2", ("R-NHS-STR", "R-TAY")
    ),
    cautions=("K7", "K12"),
    sources=("R-NHS-STR", "R-TAY"),
)

LEG_CURL = Exercise(
    id="standing_leg_curl",
    name="Standing leg curl",
    inline="standing leg curl",
    muscles=("hamstrings",),
    works="back of the thigh",
    position="standing",
    support="Hold on to something firm.",
    belt="no",
    phases=(Phase("Curl", 2, "work"), *LIFT[1:]),
    sides="each",
    reps=10,
    pumping=True,
    drawing="leg_curl",
    active=True,
    cue="Bring one heel toward your buttock. Keep your knees level.",
    advice=Advice("Eight to twelve reps are usual. From memory.", "M", ()),
    cautions=("K12",),
)

DEADLIFT = Exercise(
    id="romanian_deadlift",
    name="Romanian deadlift",
    inline="Romanian deadlift",
    muscles=("hamstrings", "gluteals", "back extensors"),
    works="back of the thighs and buttocks",
    position="standing",
    belt="no",
    phases=HINGE,
    reps=8,
    rounds=2,
    rest=45,
    pumping=True,
    drawing="hinge",
    active=True,
    cue=(
        "Push your hips back with a flat back until the back of your thighs pulls. "
        "Squeeze your buttocks to stand."
    ),
    harder="Add a light load, but only when the move is easy without one.",
    advice=Advice(
        "Eight to twelve reps, two or three days a week, are usual. From memory.",
        "M",
        (),
    ),
    cautions=("K8", "K9", "K12"),
)

SINGLE_HINGE = Exercise(
    id="single_leg_rdl",
    name="Single-leg hip hinge",
    inline="single-leg hip hinge",
    muscles=("hamstrings", "gluteals", "ankle stabilisers"),
    works="back of one thigh and buttock",
    position="standing",
    support="Hold on to something firm.",
    belt="no",
    phases=HINGE,
    sides="each",
    reps=6,
    pumping=True,
    drawing="hinge",
    active=True,
    cue=(
        "Stand on one leg with a hand on a support. Push your hips back with a flat "
        "back, then stand up by squeezing your buttock."
    ),
    advice=PROGRESS,
    cautions=("K8", "K12"),
)

MOVES = (SQUAT, SIT_TO_STAND, LEG_CURL, DEADLIFT, SINGLE_HINGE)
