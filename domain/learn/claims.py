"""What articles say about the calf pump, and what stands when one looks it up.

In the order of the ideas, not of the articles. Figures and verdicts were checked
against the sources named with them.
"""

from domain.learn.page import Fact

PUMP = (
    Fact(title="“The calf is the second heart”", verdict="holds",
         text="A fair nickname for a real effect. It is not a real heart.",
         sources=("R-WILL",)),
    Fact(title="“The soleus alone drives the pump”", verdict="does not hold",
         text="The soleus works together with the gastrocnemius, the foot and the "
         "thigh.", sources=("R-WILL",)),
    Fact(title="“The soleus is 1 % of your weight”", verdict="holds",
         text="About 1 % for both legs together, about half that for one.",
         limit="The share for each leg is our own estimate from one study of older "
         "women.", mark="V2", sources=("R-SPU", "R-MRI")),
    Fact(title="“The pump lowers the work of the heart”", verdict="partly",
         text="It brings blood back, and so helps to fill the heart. It does not do "
         "the heart's work.", sources=("R-WILL",)),
    Fact(title="“Litres of blood an hour”", verdict="does not hold",
         text="There is no agreed figure for the calf, so this app gives none. A "
         "whole leg at work had 1.5 and 2.5 litres a minute in the two people that "
         "one study reported.", sources=("R-WALLOE",)),
    Fact(title="“Squeezing opens valves that keep blood from pooling”",
         verdict="partly",
         text="Valves open with the flow and close against its way back.",
         sources=("R-VALV",)),
    Fact(title="“Ankle moves keep the valves working”", verdict="does not hold",
         text="Valves work by themselves. The move sends blood on.",
         sources=("R-VALV",)),
    Fact(title="“A valve every few centimetres”", verdict="partly",
         text="The vein of the thigh has one to six, the one behind the knee none to "
         "four. The deep veins of the calf have many more.", sources=("R-VALV",)),
    Fact(title="“Valves are parachutes, the vein a tube of toothpaste”",
         verdict="holds", text="A fair picture of how it works.",
         sources=("R-VALV",)),
)  # fmt: skip

RISK = (
    Fact(title="“A weak pump shortens life up to four times”",
         verdict="does not hold",
         text="It was the whole calf pump, not the soleus. Of people with a weak one "
         "8.9 % had died after 5 years, of the others 2.4 %; after 10 years 17.5 and "
         "5.9 %; after 15 years 22.8 and 8.3 %. Those are plain counts: age and other "
         "illness are not evened out. A later study of 5,913 people found a risk 1.4 "
         "to 2.4 times as high, the weaker the pump, and there the link held after "
         "differences were evened out.",
         limit="These people had been sent for a test of their veins, and a weak "
         "pump may be a sign of being frail. No trial was found which shows that "
         "training makes life longer.", sources=("R-HALK", "R-CALFREF")),
    Fact(title="“A Mayo study of 2,728 adults over 12 years”",
         verdict="does not hold",
         text="The tests were done from 1998 to 2011, and people were followed for "
         "up to 15 years. The link stayed when other illness was taken into "
         "account.", limit="People whose veins leaked or were blocked, or whose pump "
         "failed on one side only, were left out.", sources=("R-HALK",)),
    Fact(title="“A weak pump means more clots”", verdict="partly",
         text="Clots in the same leg were 1.71 times as frequent, with a range of "
         "1.03 to 2.84.", limit="For any clot, with both pumps weak, the range went "
         "from 0.98 to 2.89: not quite beyond chance.", sources=("R-HOUGH",)),
    Fact(title="“Small moves prevent clots”", verdict="does not hold",
         text="Movement speeds the flow of blood. No trial was found of whether "
         "seat exercises change who gets a clot.", sources=("R-KROPP",)),
    Fact(title="“Small moves beat one workout”", verdict="does not hold",
         text="One walk of 30 minutes beat two-minute breaks on blood sugar and "
         "blood pressure. Do both.", limit="Ten people.", sources=("R-MSSE17",)),
    Fact(title="“Two minutes every hour are enough”", verdict="partly",
         text="A good least for the vessels of the legs. Not enough for blood sugar.",
         limit="Eleven people, as reported.", mark="V2", sources=("R-DIAZ",)),
    Fact(title="“Office chairs cause clots”", verdict="does not hold",
         text="Three studies disagree: 2.8 times as many, 1.18 times, 1.11 times; "
         "the second could be chance, and so could the last, of 78,936 people. This "
         "app does not claim it.",
         sources=("R-HEALY", "R-BRAITH", "R-JOHAN")),
    Fact(title="“Water keeps blood at the right thickness”",
         verdict="does not hold",
         text="Drink as you need. There is no proof that drinking more changes who "
         "gets a clot.", sources=("R-SCHR",)),
    Fact(title="“See someone for sudden, strong pain with redness or warmth”",
         verdict="does not hold",
         text="That leaves too much out. Swelling alone, mild pain, a slow start or "
         "no pain at all can matter too. Short of breath, chest pain, coughing blood "
         "or fainting: call the emergency number. The leg check asks for all of it.",
         sources=("R-NHS-1C",), mark="V2"),
    Fact(title="“Restless, aching legs mean the pump wants work”",
         verdict="does not hold",
         text="Such complaints have many causes and point to none of them alone.",
         sources=("R-SIMKA",)),
    Fact(title="“A weak soleus gives swelling and cramps”", verdict="partly",
         text="Swelling is plausible. Most cramps have other causes.",
         mark="M"),
    Fact(title="“Veins and calves weaken with age”", verdict="holds",
         text="Broadly right. In their twenties men and women can do about 37 and 30 "
         "heel raises on one leg, in their seventies about 14 and 16.",
         limit="Standards from one group of people; yours may differ.", mark="V2",
         sources=("R-HEBERT", "R-NAAS")),
)  # fmt: skip

HABITS = (
    Fact(title="“Heels stop the calf from pumping”", verdict="partly",
         text="A small effect in small studies, and one study that says the "
         "opposite. Flat shoes let the ankle move fully.",
         sources=("R-HEEL12", "R-HEEL07", "R-HEEL06")),
    Fact(title="“Compression socks help the muscle squeeze”", verdict="partly",
         text="Plausible. On long flights there was less swelling and fewer clots "
         "that nobody felt.",
         limit="There is no proof for clots that people do feel.", mark="V2",
         sources=("R-SKY",)),
    Fact(title="“Berries, greens and citrus make veins strong”",
         verdict="does not hold",
         text="Good food in general. No trial was found in which they changed the "
         "veins of the legs.", sources=("R-COCH-P",)),
    Fact(title="“Salt raises the pressure in leg veins”", verdict="does not hold",
         text="That way is not shown. Salt can add to swelling of the ankles.",
         mark="V2", sources=("R-NHF",)),
    Fact(title="“A lower pulse, a glow, less inflammation”", verdict="left out",
         text="Nothing was found that shows it, so this app does not say it.",
         mark="D"),
    Fact(title="“Walking sharpens the mind through the calf”", verdict="left out",
         text="This was not looked up, so this app does not say it.", mark="M"),
    Fact(title="“The soleus push-up doubles the metabolism”",
         verdict="does not hold",
         text="With hours of steady work in a laboratory, blood sugar rose 52 % "
         "less.", limit="One laboratory, few people. A few minutes do not give the "
         "same, and it does not replace other activity.", mark="V2",
         sources=("R-SPU", "R-SPU2")),
    Fact(title="“Seated heel raises build the calf”", verdict="partly",
         text="Seated, only the soleus grew, by 2.9 %. Standing, all three muscles "
         "of the calf grew, by 5.6 % together.",
         limit="One study of twelve weeks.", sources=("R-KINO",)),
    Fact(title="“Yoga, tai chi and squats help the pump”", verdict="partly",
         text="Plausible, and good activity. There is no figure for it.", mark="M"),
    Fact(title="“Tight hips switch the buttocks off”", verdict="partly",
         text="An expert's view with little behind it. Long sitting may leave hips "
         "stiff; train buttocks and the back of the thighs.", mark="V2",
         sources=("R-HARV",)),
    Fact(title="“Stretching spares you torn hamstrings”", verdict="partly",
         text="Training the muscle while it lengthens about halved tears in "
         "athletes. It is not shown for people at a desk.", mark="M"),
    Fact(title="“Calf and buttock fibres run their own ways”",
         verdict="left out",
         text="The calf's fibres lie at a slant; the rest is said too simply to be "
         "useful here.", mark="M"),
)  # fmt: skip

CLAIMS = (*PUMP, *RISK, *HABITS)
