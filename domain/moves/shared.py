"""What several exercises share: phases, and reasons that were measured."""

from domain.exercises import Advice, Figure, Phase, Why

LIFT = (
    Phase("Lift", 2, "work"),
    Phase("Hold", 1, "hold"),
    Phase("Lower", 2, "release"),
    Phase("Rest", 1, "rest"),
)
SLOW_LIFT = (
    Phase("Lift", 2, "work"),
    Phase("Hold", 1, "hold"),
    Phase("Lower", 3, "release"),
    Phase("Rest", 1, "rest"),
)
BRIDGE = (
    Phase("Lift", 2, "work"),
    Phase("Hold", 2, "hold"),
    Phase("Lower", 3, "release"),
    Phase("Rest", 1, "rest"),
)
HINGE = (
    Phase("Hinge", 3, "work"),
    Phase("Hold", 1, "hold"),
    Phase("Rise", 2, "work"),
    Phase("Rest", 1, "rest"),
)
PUMP = (Phase("Flex", 1, "work"), Phase("Point", 1, "work"))
STRETCH = (
    Phase("Ease in", 3, "release"),
    Phase("Hold", 30, "hold"),
    Phase("Ease out", 3, "release"),
)

CADENCE = Why(
    says="Pumping faster sped blood up more. Mean speed in the thigh vein:",
    figures=(
        Figure("Still", 19.8),
        Figure("6 a minute", 33.8),
        Figure("30 a minute", 43.8),
        Figure("60 a minute", 52.2),
    ),
    unit="cm/s",
    study="One study, 30 people without a leg fracture",
    limit="It did not measure clots. Li T",
    mark="V",
    source="R-LIT",
)

SEATED_ANKLE = Why(
    says="Moving the ankles moves blood. Speed behind the knee, sitting:",
    figures=(Figure("Still", 3), Figure("Ankle exercise", 18)),
    unit="cm/s",
    study="One small study, 20 men",
    limit="It tested ankle exercise, not this move alone, and no clots. Stein 2009",
    mark="V",
    source="R-STEIN",
)

EFFORT = Why(
    says="A firmer push sped blood up more. Speed in the thigh vein:",
    figures=(Figure("No load", 41), Figure("Hard effort", 51)),
    unit="cm/s",
    study="One study of muscle effort",
    limit="You need not push that hard. It did not measure clots. Tsuda 2017",
    mark="V",
    source="R-TSUDA",
)

WALKING = Why(
    says=(
        "Walks of five minutes kept the arteries of the legs from working worse over "
        "three hours of sitting."
    ),
    figures=(),
    unit="",
    study="One small study, 12 people",
    limit="It looked at arteries, not at veins or clots. Thosar 2015",
    mark="V",
    source="R-THOS",
)

GROWTH = Why(
    says="Standing heel raises build the whole calf. Growth in 12 weeks:",
    figures=(Figure("Seated", 2.1), Figure("Standing", 5.6)),
    unit="%",
    study="One training study, 12 weeks",
    limit="It measured muscle size, not blood flow. Kinoshita 2023",
    mark="V",
    source="R-KINO",
)

STRETCHING = Advice(
    "Stretching guides: hold for 20 to 30 seconds, one to three times.",
    "V2",
    ("R-STR",),
)
SQUEEZING = Advice("Five-second squeezes are a choice of this app.", "D", ())
PROGRESS = Advice("A step up from the two-leg move. A choice of this app.", "D", ())
