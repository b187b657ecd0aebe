"""What raises the risk of a clot on a long trip, as published (FACTS 3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Group = Literal["major", "moderate", "minor"]
GROUPS: Final[tuple[Group, ...]] = ("major", "moderate", "minor")


@dataclass(frozen=True, slots=True)
class Factor:
    """One thing that is asked about."""

    id: str
    group: Group
    line: str
    """As it stands in a list."""
    ask: str
    """As a question of its own."""
    source: str
    """Where it is listed; empty for lists of tour operators that name none."""


_ALL: Final = (
    Factor(
        "prior_vte",
        "major",
        "A blood clot in a leg or lung before",
        "Did you ever have a blood clot in a leg or a lung?",
        "R-ASH",
    ),
    Factor(
        "surgery",
        "major",
        "Surgery, a hospital stay, a leg injury or a cast in the last 3 months",
        "In the last 3 months, did you have surgery, a hospital stay, a leg injury or "
        "a cast?",
        "R-ASH",
    ),
    Factor(
        "cancer",
        "major",
        "Cancer now, or treated in the last 6 months",
        "Do you have cancer now, or was it treated in the last 6 months?",
        "R-ASH",
    ),
    Factor(
        "postpartum",
        "major",
        "A birth in the last 6 weeks",
        "Did you give birth in the last 6 weeks?",
        "R-RCOG",
    ),
    Factor(
        "thrombophilia",
        "major",
        "A known clotting disorder, such as factor V Leiden",
        "Do you have a known clotting disorder, such as factor V Leiden?",
        "R-MEGA",
    ),
    Factor(
        "pregnant",
        "moderate",
        "Pregnant",
        "Are you pregnant?",
        "R-RCOG",
    ),
    Factor(
        "estrogen",
        "moderate",
        "The combined pill, patch or ring, or hormone tablets in the menopause",
        "Do you take the combined pill, patch or ring, or hormone tablets for the "
        "menopause?",
        "R-MEGA",
    ),
    Factor(
        "obesity",
        "moderate",
        "A body mass index over 30",
        "Is your body mass index over 30?",
        "R-MEGA",
    ),
    Factor(
        "immobility",
        "moderate",
        "You can move little, or a leg is paralysed",
        "Can you move only little, or is a leg paralysed?",
        "R-BLOODP",
    ),
    Factor(
        "family",
        "moderate",
        "A parent, brother or sister who had a clot",
        "Did a parent, brother or sister of yours have a blood clot?",
        "R-BLOODP",
    ),
    Factor(
        "heart_lung_ibd",
        "moderate",
        "Heart failure, serious lung disease or inflammatory bowel disease",
        "Do you have heart failure, serious lung disease or inflammatory bowel "
        "disease?",
        "R-CDC-EH",
    ),
    Factor(
        "age",
        "minor",
        "Aged 60 or over",
        "Are you 60 or older?",
        "R-CDC-M",
    ),
    Factor(
        "height",
        "minor",
        "Taller than 1.90 m (6 ft 3) or shorter than 1.60 m (5 ft 3)",
        "Are you taller than 1.90 m (6 ft 3) or shorter than 1.60 m (5 ft 3)?",
        "R-MEGA",
    ),
    Factor(
        "veins",
        "minor",
        "Large varicose veins, or a leg that is swollen for long",
        "Do you have large varicose veins, or a leg that has been swollen for long?",
        "",
    ),
)
FACTORS: Final[Mapping[str, Factor]] = {one.id: one for one in _ALL}
"""The factors by id. From which age on one counts as older differs from list to
list, between 40 and 75: 60 is a choice of this app."""


def of_group(group: Group) -> tuple[Factor, ...]:
    """Return the factors of *group*."""
    return tuple(one for one in _ALL if one.group == group)
