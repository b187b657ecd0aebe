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
}
"""Every source by the key that exercises and routines name it with."""
