"""The references of Learn, beside those of the exercises; kept offline."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.exercises import Mark
from domain.sources import SOURCES, Source

_V: Mark = "V"
_V2: Mark = "V2"

_ROWS: tuple[tuple[str, str, str, Mark], ...] = (
        ("R-HALK", "Halkar 2020, Vascular Medicine 25:519",
         "doi 10.1177/1358863X20953212", _V),
        ("R-CALFREF", "Calf ejection fraction, Mayo Clinic Proceedings 2024",
         "doi 10.1016/j.mayocp.2023.08.013, PubMed 38661596", _V),
        ("R-HOUGH", "Houghton 2021, Blood 137:3284",
         "ashpublications.com/blood/article-split/137/23/3284/475414", _V),
        ("R-WILL", "Williams 2014, the calf pump revisited",
         "studylib.net/doc/18217386", _V),
        ("R-PENNEY", "Penney, physiology lecture notes",
         "coheadquarters.com/PennLibr/MyPhysiology/lect8/bp24.htm", _V2),
        ("R-SASANO", "Sasano, elastic stockings and femoral velocity",
         "staging.scite.ai/authors/ken-sasano-VaN0vO", _V),
        ("R-MRI", "Volume of the calf muscles, Frontiers in Physiology 2019",
         "doi 10.3389/fphys.2019.01299", _V),
        ("R-SPU", "Hamilton 2022, iScience, abstract as quoted",
         "doi 10.1016/j.isci.2022.104869", _V2),
        ("R-WALLOE", "Blood flow of the thigh, Journal of Physiology 1988;405:257",
         "PMC1190975", _V),
        ("R-VALV", "Moore 2011, Journal of Anatomy",
         "doi 10.1111/j.1469-7580.2011.01409.x", _V),
        ("R-SIMKA", "Simka, what leg complaints say",
         ("phlebolymphology.org/controversies-surrounding-symptoms-and-signs-of-"
          "chronic-venous-disorders"), _V),
        ("R-SKY", "Summary of the Cochrane review of stockings on flights",
         "download.skyscape.com", _V2),
        ("R-RABEI", "What compression is used for, a consensus",
         "ichgcp.net, publication 141472", _V),
        ("R-RABEP", "Rabe and Pannier, risks of compression",
         ("phlebolymphology.org/risks-and-contraindications-of-medical-"
          "compression-treatment"), _V),
        ("R-SIGV", "Sigvaris, compression levels",
         "sigvaris.com/en-ch/expertise/basics/compression-levels", _V),
        ("R-OFA", "Ofa Bamberg, classes of compression",
         ("website-en.staging.ofa-bamberg.com/en/knowledge/therapy/"
          "compression-therapy"), _V),
        ("R-TMM", "A travel trade page on clots",
         ("tmmagazine.co.uk/learning/holiday-healthcare-CI/"
          "deep-vein-thrombosis-34804"), _V2),
        ("R-LVC", "Leg Vein Clinic, sock strengths", "thelegveinclinic.com.au", _V2),
        ("R-HEEL12", "Tedeschi Filho 2012, Journal of Vascular Surgery 56:1039",
         "doi 10.1016/j.jvs.2012.01.039", _V),
        ("R-HEEL07", "Tedeschi Filho 2007, Jornal Vascular Brasileiro",
         "doi 10.1590/S1677-54492007000400009", _V),
        ("R-HEEL06", "Potério-Filho 2006, Angiology 57:424",
         "doi 10.1177/0003319706290744", _V),
        ("R-COCH-P", "Cochrane review of phlebotonics, 2020",
         "doi 10.1002/14651858.CD003229.pub4", _V),
        ("R-SKY-P", "Summary of that review", "download.skyscape.com", _V2),
        ("R-WHOSALT", "WHO advice on salt, collaborating centre",
         "whoccsaltreduction.org/current-recommendations", _V2),
        ("R-NHF", "NHS on swelling and the heart, as quoted",
         "uk.news.yahoo.com", _V2),
        ("R-NCL", "Newcastle NHS, varicose veins",
         "newcastle-hospitals.nhs.uk/?p=2714", _V),
        ("R-SCHR", "Schreijer 2008, Thrombosis and Haemostasis 99:1053",
         "doi 10.1160/TH07-11-0681", _V),
        ("R-CDC-YB", "CDC Yellow Book 2024, deep clots, opening",
         "wwwnc.cdc.gov/travel/yellowbook", _V),
        ("R-PADB", "Padberg 2004, Journal of Vascular Surgery 39:79",
         "doi 10.1016/j.jvs.2003.09.036", _V),
        ("R-CMPSR", "Exercise for the calf pump, a systematic review",
         "hmpgloballearningnetwork.com/site/wmp", _V),
        ("R-COCH-E", "Cochrane review of exercise in vein disease, 2023",
         "doi 10.1002/14651858.CD010637.pub3", _V),
        ("R-PALUCH", "Paluch 2022, Lancet Public Health",
         "doi 10.1016/S2468-2667(21)00302-9, PMC9289978", _V),
        ("R-HEALY", "Healy 2010, Journal of the Royal Society of Medicine 103:447",
         "doi 10.1258/jrsm.2010.100155, PMC2966881", _V),
        ("R-BRAITH", "Braithwaite 2016, JRSM Open",
         "doi 10.1177/2054270416632670", _V),
        ("R-JOHAN", "Johannesen 2020, Scandinavian Journal of Work 46:69",
         "doi 10.5271/sjweh.3841", _V),
)  # fmt: skip

MORE: Mapping[str, Source] = {
    key: Source(title, where, mark) for key, title, where, mark in _ROWS
}

ALL: Mapping[str, Source] = {**SOURCES, **MORE}
"""Every reference of the app, by its key."""

_DOI = re.compile(r"doi (10\.[^,\s]+)")
_PUBMED = re.compile(r"PubMed (\d+)")
_PMC = re.compile(r"PMC\d+")
_ADDRESS = re.compile(r"[a-z0-9.-]+\.[a-z]{2,}(/[^\s,]*)?")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference on the screen."""

    title: str
    where: str
    checked: str
    link: str
    """The address that a tap opens."""


def link(where: str) -> str:
    """Return the address of *where*; nothing is ever opened without a tap."""
    for pattern, before in (
        (_DOI, "https://doi.org/"),
        (_PUBMED, "https://pubmed.ncbi.nlm.nih.gov/"),
    ):
        if found := pattern.search(where):
            return before + found[1]
    if found := _PMC.search(where):
        return f"https://www.ncbi.nlm.nih.gov/pmc/articles/{found[0]}/"
    found = _ADDRESS.match(where)
    return f"https://{found[0]}" if found else ""
