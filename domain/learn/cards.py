"""Six cards: how the second heart works."""

from domain.learn.page import Bar, Card

CARDS = (
    Card(
        title="Your calf is a pump",
        text="Veins in the sole of the foot fill the calf. The calf squeezes them, "
        "and the thigh adds its push. Blood goes up.",
        move="heel",
        picture="A heel goes up, the calf squeezes, blood rises in the vein.",
        limit="Second heart is a nickname. The calf is not a real heart, and it does "
        "not take over the heart's work: it helps to fill it.",
        mark="V",
        sources=("R-WILL",),
    ),
    Card(
        title="Valves stop most of the way back",
        text="Valves in the vein open when blood goes up and close when it would "
        "fall. They work by themselves; you move the blood.",
        move="heel",
        picture="Above the calf the valves open in the lift and close in the lowering.",
        bars=(
            Bar(name="Vein of the thigh", value="1 to 6 valves", share=1.0),
            Bar(name="Vein behind the knee", value="0 to 4 valves", share=0.67),
        ),
        limit="The number differs from person to person. The deep veins of the calf "
        "have many more.",
        mark="V",
        sources=("R-VALV",),
    ),
    Card(
        title="Steps take pressure off your feet",
        text="Stand still, and a tall column of blood rests on the veins of your "
        "feet. Walk, and the pump lowers that. It comes back when you stop.",
        move="heel",
        picture="The calf squeezes again and again, as in walking.",
        bars=(
            Bar(name="Standing still", value="90 mmHg", share=1.0),
            Bar(name="Walking", value="20 to 30", share=0.33),
        ),
        limit="Round figures from lecture notes, not from a study of many people.",
        mark="V2",
        sources=("R-PENNEY",),
    ),
    Card(
        title="Sitting still slows the blood",
        text="When the ankle rests, blood in the deep vein behind the knee is slow. "
        "Each lift of heel or toes sends it on.",
        move="toe",
        picture="The toes go up and down while the heel stays on the floor.",
        bars=(
            Bar(name="At rest", value="5.6 cm/s", share=0.05),
            Bar(name="Heel raise", value="107 cm/s", share=0.55),
            Bar(name="Toes pulled up firmly", value="194 cm/s", share=1.0),
        ),
        limit="The peaks of 20 people in one study. It measured speed of flow, not "
        "clots: no trial was found which shows that seat exercises stop those.",
        mark="V",
        sources=("R-KROPP",),
    ),
    Card(
        title="Short breaks and a real walk",
        text="Two minutes each hour are a good least for the vessels of the legs. "
        "Five minutes each half hour did more for blood sugar. One walk of half an "
        "hour did more for it than two-minute breaks. Do both.",
        move="heel",
        picture="The heel rises and comes down, as in every step of a walk.",
        limit="Each of these studies had ten to twelve people. Nobody knows a number "
        "of hours in the chair that does no harm.",
        mark="V2",
        sources=("R-MSSE17", "R-DIAZ", "R-THOS"),
    ),
    Card(
        title="A pump can be trained",
        text="With vein disease a squeeze sends up about 16 parts in 100 less of the "
        "calf's blood than in healthy legs. Where that disease was advanced, six "
        "months of training with a coach brought the pump back to what healthy legs "
        "measure.",
        move="heel",
        picture="A slow heel raise, up and down.",
        limit="Trained were 31 people. A review in 2023 found five small trials with "
        "146 people, too different to add up. That about 55 in 100 with vein disease "
        "have a failing pump could be chance. No trial has shown that training makes "
        "life longer.",
        mark="V",
        sources=("R-WILL", "R-PADB", "R-CMPSR", "R-COCH-E"),
    ),
)
