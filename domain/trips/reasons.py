"""Why something is in a plan: the reason, how well it was checked, its source.

The facts are those of FACTS 2, 3, 4 and 7; all rhythms are consensus, none was
tested in a trial.
"""

from domain.exercises import Advice
from domain.sources import SOURCES, Source


def source(key: str) -> Source:
    """Return the source *key*."""
    return SOURCES[key]


def told(why: Advice) -> str:
    """Return *why* with where it comes from, as one text."""
    titles = "; ".join(source(key).title for key in why.sources)
    return f"{why.says} Source: {titles}." if titles else why.says


BOARDING = Advice(
    "Walk and stretch while there is room. A choice of this app.", "D", ()
)
CLIMB = Advice(
    "The belt stays on, and heels and toes can still move.", "V2", ("R-NHS-FLY",)
)
SEAT_30 = Advice(
    "Guidance for long trips asks for seat exercises at least every 30 minutes. "
    "That is expert advice; no trial has tested it.",
    "V2",
    ("R-NHS-FLY", "R-RCOG"),
)
SEAT_60 = Advice(
    "On a short trip this is mainly for comfort. That is commonly said and was not "
    "looked up.",
    "M",
    (),
)
OWN_RHYTHM = Advice("You chose how often.", "D", ())
FULL = Advice(
    "An airline card asks for 3 to 4 minutes of movement each hour.", "V", ("R-QF",)
)
LONG = Advice(
    "A longer set every 2 to 3 hours: an airline card has a whole programme every "
    "1 to 2 hours. No trial has tested it.",
    "V",
    ("R-OA",),
)
SLEEP_BEFORE = Advice(
    "You will sit still for a while, so move first. A choice of this app.", "D", ()
)
SLEEP_AFTER = Advice(
    "You have sat still for a while. One set, then go on as before.", "D", ()
)
STAND_AISLE = Advice(
    "Experts advise to walk every 60 to 90 minutes; no trial has tested it. On the "
    "aisle it is easy to get up.",
    "V2",
    ("R-ASMA", "R-BLOODP"),
)
STAND = Advice(
    "Experts advise to walk every 60 to 90 minutes; no trial has tested it. Away "
    "from the aisle the app asks less often. Ask your neighbours: they get up too.",
    "V2",
    ("R-ASMA",),
)
STAND_ONCE = Advice("Once near the middle of a short flight, for comfort.", "D", ())
LANDING = Advice(
    "A last set in the seat, after the belt sign comes on. A choice of this app.",
    "D",
    (),
)
WALK_OFF = Advice("Walk after sitting. A choice of this app.", "D", ())
REST = Advice(
    "Legs raised can feel good after sitting. In healthy legs no effect on the "
    "blood flow was shown. With blocked leg arteries, leg pain at rest or a cold, pale "
    "foot, or heart failure and short of breath lying flat: do not raise your legs "
    "without a clinician's advice.",
    "V",
    ("R-ELEV",),
)
STOP = Advice(
    "The Highway Code asks drivers to rest at least 15 minutes every 2 hours, "
    "against tiredness. More than 4 hours by car, coach or train had about the same "
    "risk of a clot as flying.",
    "V",
    ("R-HC", "R-MEGA"),
)
GROUND = Advice(
    "More than 4 hours by car, coach or train had about the same risk of a clot as "
    "flying, so the seat sets are the same.",
    "V",
    ("R-MEGA",),
)
SLEEP = Advice(
    "No prompts while you sleep. Short sleeps are advised, and no sleeping tablets.",
    "V2",
    ("R-NHS-FLY", "R-TUI"),
)
CHECK = Advice(
    "Clots after travel were most frequent in the first two weeks, and back to usual "
    "after eight. The days are a choice of this app.",
    "V",
    ("R-KUIP",),
)
DRINK = Advice(
    "A comfort guide with weak evidence: dry air feels dry, but was not shown to dry "
    "out the body. Thirst comes first.",
    "V2",
    ("R-BT", "R-SCHR", "R-HAMADA"),
)
