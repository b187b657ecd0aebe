"""Comfort moves in the seat: stretches, shoulders, breath."""

from domain.exercises import Advice, Exercise, Phase

KNEE_TO_CHEST = Exercise(
    id="knee_to_chest",
    name="Knee to chest",
    inline="knee to chest",
    muscles=("gluteals", "back extensors"),
    works="buttock and low back",
    position="seated",
    belt="partly",
    belt_note="Tray up; do not touch the seat in front.",
    phases=(
        Phase("Draw in", 2, "work"),
        Phase("Hold", 15, "hold"),
        Phase("Lower", 3, "release"),
    ),
    sides="each",
    reps=2,
    cue="Hands behind one thigh. Draw your knee in and keep your back upright.",
    advice=Advice(
        "Airline cards: 5 times, or up to 10 with a hold of 15 seconds.",
        "V",
        ("R-QF", "R-OA"),
    ),
    cautions=("K6", "K8", "K9"),
    sources=("R-QF", "R-OA"),
)

FORWARD_FOLD = Exercise(
    id="forward_fold",
    name="Seated forward fold",
    inline="seated forward fold",
    muscles=("back extensors", "hamstrings"),
    works="back and back of the thighs",
    position="seated",
    belt="partly",
    belt_note="Only where the seat in front is far enough.",
    phases=(
        Phase("Fold", 3, "release"),
        Phase("Hold", 15, "hold"),
        Phase("Rise", 4, "release"),
    ),
    reps=2,
    cue="Slide your hands down your shins. Come up slowly, so you do not get dizzy.",
    advice=Advice("Airline cards: hold 15 seconds.", "V", ("R-QF", "R-OA")),
    cautions=("K8", "K9", "K10"),
    sources=("R-QF", "R-OA"),
)

REACH = Exercise(
    id="overhead_reach",
    name="Overhead reach",
    inline="overhead reach",
    muscles=("latissimus dorsi", "trunk side wall"),
    works="sides of back and waist",
    position="seated",
    belt="yes",
    belt_note="Mind the people beside you.",
    phases=(
        Phase("Reach", 2, "work"),
        Phase("Hold", 5, "hold"),
        Phase("Lower", 2, "release"),
    ),
    reps=5,
    cue="Reach both arms up, open your chest, and lower them slowly.",
    advice=Advice(
        "A travel page: hold 5 seconds, 10 times, each hour. For comfort.",
        "V",
        ("R-WAY",),
    ),
    cautions=("K11",),
    sources=("R-WAY",),
)

SHOULDER_ROLL = Exercise(
    id="shoulder_roll",
    name="Shoulder rolls",
    inline="shoulder rolls",
    muscles=("trapezius",),
    works="shoulders and neck",
    position="seated",
    belt="yes",
    phases=(Phase("Roll", 4, "work"),),
    reps=8,
    cue="Roll your shoulders slowly: up, back and down.",
    advice=Advice(
        "On airline cards for comfort. It does nothing for the leg veins.",
        "V",
        ("R-QF", "R-FIT"),
    ),
    cautions=("K11",),
    sources=("R-QF", "R-FIT"),
)

BREATH = Exercise(
    id="belly_breath",
    name="Slow belly breathing",
    inline="slow belly breathing",
    muscles=("diaphragm",),
    works="breathing muscle",
    position="seated",
    belt="yes",
    phases=(Phase("In", 4, "work"), Phase("Out", 6, "release")),
    reps=6,
    cue="Let your belly rise as you breathe in, and sink as you breathe out.",
    advice=Advice(
        "For comfort. Breathing changes the flow in leg veins, from memory; six "
        "breaths are a choice of this app.",
        "M",
        (),
    ),
)

MOVES = (KNEE_TO_CHEST, FORWARD_FOLD, REACH, SHOULDER_ROLL, BREATH)
