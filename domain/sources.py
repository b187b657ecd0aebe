"""Where figures and advice come from."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.exercises import Mark


@dataclass(frozen=True, slots=True)
class Source:
    """A study or a page, and how well it was checked."""

    title: str
    where: str
    """DOI, PubMed number or address."""
    mark: Mark


SOURCES: Mapping[str, Source] = {
    "R-NHS-FLY": Source(
        "NHS advice for long trips, as quoted by a news page",
        "worldlifestylenews.com",
        "V2",
    ),
    "R-FIT": Source(
        "Fit to Fly: exercising during flight",
        "fittofly.com/exercising-during-flight",
        "V",
    ),
    "R-KROPP": Source(
        "Kropp 2018, Phlebology 33:330",
        "doi 10.1177/0268355517706042, PubMed 28478746",
        "V",
    ),
    "R-STEIN": Source(
        "Ankle exercise and venous velocity, Thrombosis and Haemostasis 2009;101:1100",
        "PubMed 19492154",
        "V",
    ),
    "R-HITOS": Source(
        "Hitos 2007, Journal of Thrombosis and Haemostasis 5:1890",
        "staging.scite.ai/reports/travel-as-a-risk-factor-J4pPmE, abstract",
        "V",
    ),
    "R-LIH": Source(
        "Li H 2022, Inquiry 59",
        "doi 10.1177/00469580221105989",
        "V",
    ),
    "R-LIT": Source(
        "Li T, Clinical Hemorheology and Microcirculation",
        "doi 10.3233/CH-200860",
        "V",
    ),
    "R-YAMA": Source(
        "Yamashita 2005, Journal of Clinical Anesthesia 17:102",
        "aikinfo.de/Zmat/2005_Yamashita.html, abstract",
        "V",
    ),
    "R-TSUDA": Source(
        "Tsuda 2017, Progress in Rehabilitation Medicine",
        "doi 10.2490/prm.20170009, PMC7365168",
        "V",
    ),
    "R-TOYA": Source(
        "Toya 2016, Journal of Physical Therapy Science 28:685",
        "doi 10.1589/jpts.28.685",
        "V",
    ),
    "R-KINO": Source(
        "Kinoshita 2023, Frontiers in Physiology 14:1272106",
        "doi 10.3389/fphys.2023.1272106, PMC10753835",
        "V",
    ),
    "R-SPU2": Source(
        "A clinic's review of the soleus push-up dose",
        "eccentricphysio.com/articles/the-soleus-push-up-physical-activity-and-metabolic-health",
        "V2",
    ),
    "R-MORI": Source(
        "Morishima 2016, American Journal of Physiology, Heart 311:H177",
        "doi 10.1152/ajpheart.00297.2016",
        "V",
    ),
    "R-THOS": Source(
        "Thosar 2015, Medicine and Science in Sports and Exercise 47:843",
        "doi 10.1249/MSS.0000000000000479",
        "V",
    ),
    "R-MSSE17": Source(
        "Breaks in sitting time, Medicine & Science in Sports & Exercise 2017;49:2119",
        "doi 10.1249/MSS.0000000000001315",
        "V",
    ),
    "R-DIAZ": Source(
        "Diaz 2023, Medicine and Science in Sports and Exercise, as reported",
        "pipedot.org/6925T",
        "V2",
    ),
    "R-NHS-1C": Source(
        "NHS page on clots in deep veins, a pharmacy's copy",
        "1stchoicepharmacy.co.uk/nhs_conditions_deep-vein-thrombosis-dvt",
        "V2",
    ),
    "R-ELEV": Source(
        "Abu-Own 1994, Journal of Vascular Surgery 20:705",
        "doi 10.1016/s0741-5214(94)70157-1",
        "V",
    ),
    "R-HEBERT": Source(
        "Hébert-Losier 2017, Physiotherapy",
        "doi 10.1016/j.physio.2017.03.002",
        "V",
    ),
    "R-NAAS": Source(
        "A clinic's copy of the heel-raise table",
        "naasphysiotherapy.ie/blog/single-calf-leg-raises-how-many-can-you-do",
        "V2",
    ),
    "R-SLEES": Source(
        "Sleeswijk Visser, thesis, chapter 3",
        "publicatie-online.nl/uploaded/flipbook/173774-Tjerk-Sleeswijk-Visser/50",
        "V",
    ),
    "R-SLEES25": Source(
        "Sleeswijk Visser 2025",
        "doi 10.1016/j.bjpt.2025.101188",
        "V",
    ),
    "R-QF": Source(
        "Qantas magazine, in-flight workout, 2020",
        "pressreader.com/australia/qantas/20200301/283721251365201",
        "V",
    ),
    "R-OA": Source(
        "Olympic Air, in-flight exercises",
        "olympicair.com/en/Info/before_and_during_flight/Health/Askhseis",
        "V",
    ),
    "R-WAY": Source(
        "Waypoints, fitness flying",
        "waypointsglobal.com/lifestyle/health-and-wellness/fitness-flying",
        "V",
    ),
    "R-DW": Source(
        "Deutsche Welle, foot exercises",
        "dw.com/en/foot-exercises-on-the-go/a-18159055",
        "V",
    ),
    "R-ASMA": Source(
        "Aerospace Medical Association, as quoted by the TUC",
        "worksmart.org.uk/node/103357",
        "V2",
    ),
    "R-NHS-STR": Source(
        "NHS strength exercises, a copy",
        "healthfitnessrevolution.com/strength-exercises-older-people",
        "V2",
    ),
    "R-TAY": Source(
        "NHS Tayside, exercises to try at home",
        "rightdecisions.scot.nhs.uk",
        "V",
    ),
    "R-STR": Source(
        "How long to hold a stretch",
        "sharecare.com",
        "V2",
    ),
    "R-HARV": Source(
        "Harvard Health 2019 on hamstrings, a reprint",
        "success-studio.squarespace.com/blog/happy-hammies",
        "V2",
    ),
}
"""Every source by the key that exercises and routines name it with."""
