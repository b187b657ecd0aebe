"""The goals that come with the app, and which of them a person has."""

from collections.abc import Iterable

from domain.goal_records import OwnGoal
from domain.goals import Goal, from_own
from domain.records import Record
from domain.settings import Settings

WATER = "water"
STEPS = "steps"
SOCKS = "socks"

_OWN_CHOICE = "A choice of this app; no study sets this number."


def standard(choices: Settings, goal_ml: int | None, drink: str) -> tuple[Goal, ...]:
    """Return the goals of the app that *choices* leave on the list.

    *goal_ml* is None for somebody who has no drink goal, and then there is no
    such line; *drink* is the line in the person's own unit.
    """
    found = [
        Goal(
            id=WATER,
            name=drink,
            counts="drink.ml",
            style="amount",
            target=goal_ml or 1,
            by_hand=False,
            why="A guide from what healthy adults drink (EFSA 2010). Thirst comes "
            "first.",
        )
    ] * (goal_ml is not None and choices.goal_water)
    found += _moving(choices)
    found += _wearing(choices)
    return tuple(found)


def all_goals(
    records: Iterable[Record], choices: Settings, goal_ml: int | None, drink: str
) -> tuple[Goal, ...]:
    """Return every goal of the person, the app's first, then own ones by age."""
    mine = [one for one in records if isinstance(one, OwnGoal)]
    mine.sort(key=lambda one: (one.created, one.id))
    return (*standard(choices, goal_ml, drink), *map(from_own, mine))


def known(records: Iterable[Record]) -> dict[str, Goal]:
    """Return every goal there is by its id, whether it is on the list or not."""
    every = Settings(
        goal_strength=1,
        goal_check=1,
        goal_stretch=True,
        goal_steps=1,
        goal_socks=True,
        goal_shoes=True,
    )
    return {one.id: one for one in all_goals(records, every, None, "")}


def _moving(choices: Settings) -> list[Goal]:
    found: list[Goal] = []
    if choices.goal_strength:
        found.append(
            Goal(
                id="strength",
                name="Strength set",
                counts="set.strength",
                repeat="week",
                every=choices.goal_strength,
                why="The WHO advises regular strength work; two days a week is the "
                "usual number.",
            )
        )
    if choices.goal_stretch:
        found.append(
            Goal(
                id="stretch",
                name="Evening stretch",
                counts="set.stretch",
                why=_OWN_CHOICE,
            )
        )
    if choices.goal_steps:
        found.append(
            Goal(
                id=STEPS,
                name="Steps",
                style="amount",
                target=choices.goal_steps,
                unit="steps",
                why="In 57 studies gains showed from 4,000 steps a day and were "
                "large at 7,000. 10,000 is not needed.",
            )
        )
    return found


def _wearing(choices: Settings) -> list[Goal]:
    found: list[Goal] = []
    if choices.goal_check:
        found.append(
            Goal(
                id="check",
                name="Leg check",
                counts="check.count",
                repeat="week",
                every=choices.goal_check,
                why="A choice of this app: the questions help to notice a change.",
            )
        )
    if choices.goal_socks:
        found.append(
            Goal(
                id=SOCKS,
                name="Compression socks",
                repeat="travel",
                why="On flights of more than 5 hours they made ankles swell less. "
                "There is no proof for clots that cause complaints.",
            )
        )
    if choices.goal_shoes:
        found.append(
            Goal(
                id="shoes",
                name="Flat shoes",
                why="Flat shoes let the ankle move fully. No link to disease was "
                "found.",
            )
        )
    return found
