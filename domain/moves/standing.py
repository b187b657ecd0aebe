"""Calf and shin on your feet, and calf stretches."""

from domain.exercises import Advice, Exercise, Phase
from domain.moves.shared import GROWTH, SLOW_LIFT, STRETCH, STRETCHING

_HOLD = "Hold on to something firm."

STANDING_HEEL = Exercise(
    id="standing_heel_raise",
    name="Standing heel raise",
    inline="standing heel raise",
    muscles=("gastrocnemius", "soleus"),
    works="whole calf",
    position="standing",
    support=_HOLD,
    belt="no",
    belt_note="Only when the belt sign is off.",
    phases=SLOW_LIFT,
    reps=12,
    rounds=2,
    rest=30,
    pumping=True,
    drawing="stand_heel",
    active=True,
    cue="Weight over your big toes, knees soft, fingers on a support. Rise, lower.",
    why=GROWTH,
    advice=Advice(
        "NHS guides: 5 at first, up to 10 slow ones, three times a week.",
        "V2",
        ("R-NHS-STR", "R-TAY"),
    ),
    cautions=("K1", "K12"),
    sources=("R-NHS-STR", "R-TAY", "R-KINO"),
)

SINGLE_HEEL = Exercise(
    id="single_leg_heel_raise",
    name="Single-leg heel raise",
    inline="single-leg heel raise",
    muscles=("gastrocnemius", "soleus", "foot stabilisers"),
    works="whole calf, one leg",
    position="standing",
    support="Fingertips on something firm.",
    belt="no",
    phases=SLOW_LIFT,
    sides="each",
    reps=8,
    rounds=2,
    rest=45,
    pumping=True,
    drawing="stand_heel",
    active=True,
    cue=(
        "Rise on one leg, fingers on a support. Stop when your heel no longer gets "
        "as high as at first."
    ),
    advice=Advice("A step up from both feet. A choice of this app.", "D", ()),
    cautions=("K1", "K3", "K12"),
)

STANDING_TOE = Exercise(
    id="standing_toe_raise",
    name="Standing toe raise",
    inline="standing toe raise",
    muscles=("tibialis anterior",),
    works="shin",
    position="standing",
    support=_HOLD,
    belt="no",
    phases=(
        Phase("Lift", 3, "work"),
        Phase("Hold", 1, "hold"),
        Phase("Lower", 5, "release"),
        Phase("Rest", 1, "rest"),
    ),
    reps=8,
    pumping=True,
    drawing="stand_toe",
    active=True,
    cue="Keep your hips still and lift the front of both feet.",
    advice=Advice(
        "NHS Tayside: up to 10, three seconds up, five down.", "V", ("R-TAY",)
    ),
    cautions=("K12",),
    sources=("R-TAY",),
)

STRAIGHT_STRETCH = Exercise(
    id="calf_stretch_straight",
    name="Calf stretch, knee straight",
    inline="calf stretch with a straight knee",
    muscles=("gastrocnemius",),
    works="upper calf",
    position="standing",
    support="Hands on a wall.",
    belt="no",
    phases=STRETCH,
    sides="each",
    reps=2,
    cue="Back leg straight, heel down, toes forward. Lean in until the calf pulls.",
    advice=STRETCHING,
    cautions=("K3", "K12"),
    sources=("R-STR",),
)

BENT_STRETCH = Exercise(
    id="calf_stretch_bent",
    name="Calf stretch, knee bent",
    inline="calf stretch with a bent knee",
    muscles=("soleus",),
    works="deep calf and Achilles tendon",
    position="standing",
    support="Hands on a wall.",
    belt="no",
    phases=STRETCH,
    sides="each",
    reps=2,
    cue="As with the straight knee, but bend the back knee and keep the heel down.",
    advice=Advice(
        "Stretching guides: hold 10 to 30 seconds, three or four times.",
        "V2",
        ("R-STR",),
    ),
    cautions=("K3", "K12"),
    sources=("R-STR",),
)

MOVES = (STANDING_HEEL, SINGLE_HEEL, STANDING_TOE, STRAIGHT_STRETCH, BENT_STRETCH)
