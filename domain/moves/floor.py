"""Hip and thigh stretches, and moves lying down."""

from domain.exercises import Advice, Exercise, Figure, Phase, Why
from domain.moves.shared import BRIDGE, PROGRESS, PUMP, STRETCH, STRETCHING

HIP_STRETCH = Exercise(
    id="hip_flexor_stretch",
    name="Hip-flexor stretch",
    inline="hip-flexor stretch",
    muscles=("iliopsoas", "rectus femoris"),
    works="front of the hip",
    position="kneeling",
    support="Kneel on one knee, or stand with one foot forward.",
    belt="no",
    phases=STRETCH,
    sides="each",
    reps=2,
    cue="Tuck your pelvis and shift forward until the front of the rear hip pulls.",
    advice=STRETCHING,
    cautions=("K6", "K7", "K12"),
    sources=("R-STR",),
)

HAMSTRING_STRETCH = Exercise(
    id="hamstring_stretch",
    name="Hamstring stretch",
    inline="hamstring stretch",
    muscles=("hamstrings",),
    works="back of the thigh",
    position="standing",
    support="One heel on a low step, or do it sitting.",
    belt="no",
    phases=STRETCH,
    sides="each",
    reps=2,
    cue="Keep your back flat and bend at the hip. Do not bounce.",
    advice=STRETCHING,
    cautions=("K8", "K12"),
    sources=("R-STR",),
)

GLUTE_BRIDGE = Exercise(
    id="glute_bridge",
    name="Glute bridge",
    inline="glute bridge",
    muscles=("gluteals", "hamstrings"),
    works="buttocks and back of the thighs",
    position="lying",
    belt="no",
    phases=BRIDGE,
    reps=10,
    rounds=2,
    rest=30,
    pumping=True,
    drawing="bridge",
    active=True,
    cue=(
        "Lie on your back, heels near your buttocks. Lift until shoulders, hips and "
        "knees are in line."
    ),
    advice=Advice(
        "A Harvard physiotherapist advises buttocks and hamstrings together.",
        "V2",
        ("R-HARV",),
    ),
    cautions=("K5", "K8", "K9"),
    sources=("R-HARV",),
)

SINGLE_BRIDGE = Exercise(
    id="single_leg_bridge",
    name="Single-leg bridge",
    inline="single-leg bridge",
    muscles=("gluteals", "hamstrings"),
    works="one buttock and back of the thigh",
    position="lying",
    belt="no",
    phases=BRIDGE,
    sides="each",
    reps=6,
    pumping=True,
    drawing="bridge",
    active=True,
    cue=(
        "Lie on your back, one heel near your buttock, the other leg off the floor. "
        "Lift until shoulder, hip and knee are in line."
    ),
    advice=PROGRESS,
    cautions=("K5", "K8", "K9"),
)

BED_PUMP = Exercise(
    id="bed_ankle_pump",
    name="Ankle pump in bed",
    inline="ankle pump in bed",
    muscles=("gastrocnemius", "soleus", "tibialis anterior"),
    works="calf and shin in turn",
    position="lying",
    belt="no",
    phases=PUMP,
    reps=60,
    pumping=True,
    drawing="bed_pump",
    cue=(
        "Lie flat or with your head raised, legs level. Pull your feet up, then "
        "point them down."
    ),
    why=Why(
        says="It moves blood while you lie. Speed behind the knee:",
        figures=(Figure("Still", 11), Figure("Pumping", 24)),
        unit="cm/s",
        study="One small study, 20 men",
        limit="It did not measure clots. Stein 2009",
        mark="V",
        source="R-STEIN",
    ),
    advice=Advice(
        "Keep your legs level: propped up, pumping added less, in 10 men.",
        "V",
        ("R-TOYA",),
    ),
    cautions=("K2",),
    sources=("R-STEIN", "R-TOYA"),
)

LEGS_UP = Exercise(
    id="legs_up_rest",
    name="Legs-up rest",
    inline="legs-up rest",
    muscles=(),
    works="nothing: the blood runs down by itself",
    position="lying",
    support="Lie on your back.",
    belt="no",
    phases=(Phase("Rest", 600, "rest"),),
    cue="Heels above your heart, knees a little bent, calves on cushions.",
    why=Why(
        says=(
            "Feet 30 cm above the heart raised the blood flow of the skin by 45 % in "
            "people with advanced vein disease."
        ),
        figures=(),
        unit="",
        study="One study of skin, not of leg veins",
        limit=(
            "In healthy legs the change could be chance. It did not measure clots. "
            "Abu-Own 1994"
        ),
        mark="V",
        source="R-ELEV",
    ),
    advice=Advice(
        "It is relief, not a cure. Ten minutes are a choice of this app; 10 to 15 are "
        "usual, from memory.",
        "M",
        (),
    ),
    cautions=("K14",),
    sources=("R-ELEV",),
)

MOVES = (
    HIP_STRETCH,
    HAMSTRING_STRETCH,
    GLUTE_BRIDGE,
    SINGLE_BRIDGE,
    BED_PUMP,
    LEGS_UP,
)
