"""Where each goal of the app comes from, and how good the evidence is (FACTS 4, 5)."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from domain import goal_list
from domain.exercises import Mark
from domain.learn.page import Fact, Page
from domain.settings import Settings

TITLE: Final = "Why these goals"
TEXT: Final = (
    "Where each number comes from, and how well it was checked. Every one of them can "
    "be changed or taken off the list."
)


class Ground(NamedTuple):
    """What a goal stands on."""

    mark: Mark
    sources: tuple[str, ...] = ()
    limit: str = ""


GROUNDS: Final[Mapping[str, Ground]] = {
    goal_list.WATER: Ground("V", ("R-EFSA",)),
    "strength": Ground(
        "V",
        ("R-WHO-PA",),
        "The number two is a common citation that was not looked up.",
    ),
    "stretch": Ground("D"),
    goal_list.STEPS: Ground("V2", ("R-DING", "R-PALUCH")),
    "check": Ground("D"),
    goal_list.SOCKS: Ground("V2", ("R-SKY",)),
    "shoes": Ground("V", ("R-HEEL12", "R-HEEL07", "R-HEEL06")),
}
"""By the id of the goal."""

EVERY: Final = Settings(
    goal_strength=2,
    goal_check=1,
    goal_stretch=True,
    goal_steps=7000,
    goal_socks=True,
    goal_shoes=True,
)
"""Choices with every goal of the app on the list."""

RINGS: Final = (
    Fact(
        title="Breaks",
        text="General advice is to get up about every hour. Eight a day is a choice of "
        "this app.",
        limit="No proven safe number of sitting hours was found.",
        mark="V2",
        sources=("R-NHS-1C",),
    ),
    Fact(
        title="Pump reps",
        text="No study sets a number of reps a day. A hundred is a choice of this app.",
        mark="D",
    ),
    Fact(
        title="Active minutes",
        text="The WHO advises at least 150 minutes a week of brisk movement. That is "
        "22 a day.",
        mark="V",
        sources=("R-WHO-PA",),
    ),
)


def page() -> Page:
    """Return the page of every goal that comes with the app, the rings last."""
    goals = goal_list.standard(EVERY, 1, "Drinking")
    listed = (
        Fact(
            title=one.name,
            text=one.why,
            limit=GROUNDS[one.id].limit,
            mark=GROUNDS[one.id].mark,
            sources=GROUNDS[one.id].sources,
        )
        for one in goals
    )
    return Page(TITLE, TEXT, (*listed, *RINGS))
