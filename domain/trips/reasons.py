"""Why something is in a plan: the reason, how well it was checked, its source.

The facts are those of FACTS 2, 3, 4 and 7; all rhythms are consensus, none was
tested in a trial.
"""

from collections.abc import Mapping
from typing import Final

from domain.exercises import Advice
from domain.sources import SOURCES, Source

_OWN_SOURCES: Final[Mapping[str, Source]] = {
    "R-RCOG": Source(
        "Royal College of Obstetricians and Gynaecologists 2015, reports of it",
        "docobook.com/air-travel-and-pregnancy.html",
        "V2",
    ),
    "R-HC": Source(
        "UK Highway Code, rule 91",
        "theorytest.org.uk/hwc/highway-code/rule-91.html",
        "V",
    ),
    "R-MEGA": Source(
        "Cannegieter 2006, PLoS Medicine", "doi 10.1371/journal.pmed.0030307", "V"
    ),
    "R-KUIP": Source(
        "Kuipers 2007, PLoS Medicine", "doi 10.1371/journal.pmed.0040290", "V"
    ),
    "R-HAMADA": Source("Hamada 2002, JAMA 287:844", "doi 10.1001/jama.287.7.839", "V2"),
    "R-SCHR": Source(
        "Schreijer 2008, Thrombosis and Haemostasis 99:1053",
        "doi 10.1160/TH07-11-0681",
        "V",
    ),
    "R-BT": Source(
        "Business Traveller 2016, which quotes the WHO",
        "businesstraveller.com, May 2016",
        "V2",
    ),
    "R-BLOODP": Source(
        "Travel advice of three societies, a table",
        "thebloodproject.com/air-travel-and-venous-thromboembolism",
        "V2",
    ),
    "R-TUI": Source("TUI Ireland on clots", "tuiholidays.ie", "V"),
    "R-WHO-W": Source(
        "WHO, WRIGHT project, phase 1",
        "who.int/cardiovascular_diseases/wright_project/phase1_report",
        "V",
    ),
    "R-SKY": Source(
        "Summary of the Cochrane review of stockings for air passengers",
        "download.skyscape.com",
        "V2",
    ),
    "R-COCH-S": Source(
        "Cochrane 2021, stockings for air passengers",
        "doi 10.1002/14651858.CD004002.pub4",
        "V",
    ),
    "R-RABEP": Source(
        "Rabe and Pannier on the risks of compression",
        "phlebolymphology.org",
        "V",
    ),
    "R-CDC-M": Source(
        "Copy of the CDC page on blood clots and travel",
        "wevery.online/tour/blood-clots-during-travel",
        "V2",
    ),
    "R-CDC-EH": Source(
        "The CDC list of risks, as Everyday Health reports it",
        "everydayhealthco.pages.dev",
        "V2",
    ),
    "R-ASH": Source(
        "American Society of Hematology 2018, Blood Advances 2:3198",
        "ashpublications.org/bloodadvances",
        "V",
    ),
}


def source(key: str) -> Source:
    """Return the source *key*."""
    return _OWN_SOURCES[key] if key in _OWN_SOURCES else SOURCES[key]


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
SEAT_60 = Advice("On a short trip this is mainly for comfort.", "V2", ("R-FIT",))
OWN_RHYTHM = Advice("You chose how often.", "D", ())
FULL = Advice(
    "An airline card asks for 3 to 4 minutes of movement each hour.", "V", ("R-QF",)
)
LONG = Advice(
    "A longer set every 2 to 3 hours: an airline card has a whole programme every "
    "1 to 2 hours.",
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
    "Walking every 60 to 90 minutes is advised. On the aisle it is easy to get up.",
    "V2",
    ("R-ASMA", "R-BLOODP"),
)
STAND = Advice(
    "Walking every 60 to 90 minutes is advised. Away from the aisle the app asks "
    "less often. Ask your neighbours: they get up too.",
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
