"""Socks, shoes, food, salt, raising the legs, how to sit; and two pages for people.

Nothing here replaces the advice of somebody who knows you.
"""

from domain.learn.page import Fact, Page

LIFE = Page(
    "Socks, shoes, food",
    "What helps around the exercises, and what is not shown.",
    (
        Fact(title="Who must ask before wearing compression",
             text="Ask a clinician first if you have disease of the arteries or a "
             "low pressure at the ankle (index under 0.6, or under 60 mmHg), a leg "
             "bypass, heart failure that is severe or makes light effort hard "
             "(NYHA III or IV), diabetes with numb feet, an allergy to the material, "
             "an infection or weeping of the skin, or very thin skin. With a leg "
             "that may hold a clot: no compression before it was looked at.",
             limit="Serious harm is rare, under 0.01 %. Itching or discomfort comes "
             "to 1 to 10 in 100. What it says of skin and of a clot is common advice "
             "that was not looked up.", sources=("R-RABEP",)),
        Fact(title="Compression socks on long trips",
             text="On flights over 5 hours they reduced swelling of the ankles and "
             "clots that nobody felt.",
             limit="No proof for clots that people feel. In ten resting healthy men "
             "they did not change the flow in the thigh.", mark="V2",
             sources=("R-COCH-S", "R-SKY", "R-SASANO")),
        Fact(title="Compression for vein disease",
             text="A group of experts found moderate evidence that it helps with "
             "complaints and swelling, and strong evidence for open sores.",
             limit="That is about vein disease, not about trips.",
             sources=("R-RABEI",)),
        Fact(title="Look at mmHg, not at the class",
             text="For travel, below the knee, 15 to 30 mmHg. About 15 to 20 is sold "
             "freely; 20 to 30 and more needs advice. Class names differ: in Europe "
             "class 1 is 18 to 21, class 2 is 23 to 32, class 3 is 34 to 46 mmHg.",
             limit="Stockings from a hospital bed are not flight socks.",
             mark="V2", sources=("R-SIGV", "R-OFA", "R-LVC")),
        Fact(title="How they fit",
             text="Measure ankle and calf in the morning. Put them on before the leg "
             "swells, smooth every fold, never roll the top down. Take them off at "
             "night unless you were told otherwise.", mark="V2",
             sources=("R-TMM",)),
        Fact(title="Shoes",
             text="Flat shoes let the ankle move fully. Heels of 7 cm left the pump "
             "a little weaker in two small studies of 15 and 30 people.",
             limit="A study of ten people on a treadmill found the opposite. No link "
             "to disease was found.",
             sources=("R-HEEL12", "R-HEEL07", "R-HEEL06")),
        Fact(title="Food and plant extracts",
             text="Extracts sold as medicine reduced swelling, 0.70 times the risk. "
             "They did nothing for sores or for how people felt, and had more side "
             "effects.",
             limit="That is about extracts. No trial was found in which berries, "
             "citrus or greens changed leg veins: eat them for your health at "
             "large.", mark="V2", sources=("R-COCH-P", "R-SKY-P")),
        Fact(title="Salt",
             text="Less than 5 g of salt a day, for the blood pressure. Salty food "
             "can add to swollen ankles.",
             limit="No trial on vein disease was found.", mark="V2",
             sources=("R-WHOSALT", "R-NHF")),
        Fact(title="Raise your legs to rest, keep them level to pump",
             text="Feet 30 cm above the heart raised the blood flow of the skin by "
             "45 % in people with advanced vein disease. Pumping works better with "
             "the legs level.",
             limit="In healthy legs the change could be chance. The study of pumping "
             "had ten men. It is relief, not a cure. Do not raise your legs without "
             "advice if you have disease of the arteries, a cold pale foot, or get "
             "short of breath lying flat.",
             sources=("R-ELEV", "R-TOYA")),
        Fact(title="How to sit",
             text="Feet on something, legs not crossed, and no edge of the seat that "
             "digs in behind the knee.", mark="V2",
             sources=("R-CDC-YB", "R-NHS-1C")),
        Fact(title="Heat",
             text="Warm days and long standing make heavy legs worse. Walking and "
             "raising them ease it.", sources=("R-NCL",)),
        Fact(title="And the rest",
             text="A healthy weight, no smoking, regular walks.", mark="V2",
             sources=("R-NHS-1C",)),
    ),
)  # fmt: skip

LIMITED = Page(
    "If you move little",
    "The seat sets of this app need a chair and nothing else. Take from each what "
    "your body allows; a small movement counts.",
    (
        Fact(title="Begin with the ankles",
             text="Pull the toes up, point them down, 30 times in a minute, or as "
             "many as are comfortable. In one study the slow and the quick pace "
             "moved as much blood, and most people liked 30 a minute better.",
             sources=("R-LIH",)),
        Fact(title="Without moving a joint",
             text="Press the balls of your feet into the floor for 5 seconds, let go "
             "for 3. Every effort that was tested raised the flow. Keep breathing.",
             limit="With high blood pressure that is not under control, or with "
             "heart failure, press gently.", sources=("R-TSUDA",)),
        Fact(title="In bed",
             text="Ankle pumps work lying down, with the legs level: in one study "
             "blood behind the knee sped up from 11 to 24 cm/s.",
             limit="20 men.",
             sources=("R-STEIN", "R-TOYA")),
        Fact(title="Numb or sore feet",
             text="Look at the skin first, move gently, and stop at the first "
             "wound.", mark="D"),
        Fact(title="If somebody moves your legs for you",
             text="Ask the people who treat you before a trip. Moving very little is "
             "itself on the lists of what raises the risk of a clot on a journey.",
             mark="M"),
    ),
)  # fmt: skip

OLDER = Page(
    "For older people",
    "Begin with a little and go up slowly. Hold on to something firm for everything "
    "that is done standing.",
    (
        Fact(title="Five slow ones are a start",
             text="Stand behind a chair, heels up slowly, down slowly, 5 times. Go to "
             "10 when that is easy: 3 seconds up, 5 down, three times a week.",
             mark="V2", sources=("R-NHS-STR", "R-TAY")),
        Fact(title="From the chair",
             text="Lean forward, stand up without your hands if you can, sit down "
             "slowly, 5 times.", mark="V2", sources=("R-NHS-STR",)),
        Fact(title="What others of your age can do",
             text="Heel raises on one leg fall from about 37 and 30, men and women in "
             "their twenties, to about 14 and 16 in their seventies. Do them next to "
             "a wall, and stop when the heel does not come up as high as at first.",
             limit="Standards from one group; a lower number is no diagnosis.",
             mark="V2", sources=("R-HEBERT", "R-NAAS")),
        Fact(title="Steps",
             text="From 60 years on, the gain levels off at about 6,000 to 8,000 "
             "steps a day. Ten thousand are not needed.",
             limit="Found by watching people, not by a trial.", mark="V2",
             sources=("R-PALUCH", "R-PAL2")),
        Fact(title="Stand up in two steps",
             text="After long sitting or a forward fold, pump your ankles a few "
             "times, then rise slowly. Dizzy on standing: sit down again.",
             mark="D"),
        Fact(title="Age and trips",
             text="The risk of a clot on a journey climbs with age; lists begin at 40, "
             "60 or 75. One more reason for breaks, and for the leg check "
             "afterwards.", mark="M"),
    ),
)  # fmt: skip
