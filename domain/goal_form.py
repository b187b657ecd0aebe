"""The page on which the list is edited, and the form of an own goal."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from domain import goals, legible
from domain.faults import Refused
from domain.goal_records import LARGEST_AMOUNT, LONGEST_NAME, REST, TRAVEL, OwnGoal
from domain.person import Person
from domain.records import Record
from domain.settings import Settings

STYLES: Final = (("tick", "Tick"), ("count", "Count"), ("amount", "Amount"))
REPEATS: Final = (
    ("daily", "Every day"),
    ("week", "Some days a week"),
    ("every", "Every few days"),
    ("travel", "Travel days"),
)
TRAVEL_HOURS: Final = 8
"""Hours awake on the way, until the person says another number."""
STEPS_NOTE: Final = (
    "In studies the gain levelled off at about 6,000 to 8,000 steps a day from age "
    "60, and at about 8,000 to 10,000 below. 10,000 is not needed."
)
"""The ranges by age of FACTS 5; the app asks nobody's age."""


@dataclass(frozen=True, slots=True)
class GoalForm:
    """What was entered so far; numbers as they were typed."""

    id: str = ""
    name: str = ""
    style: str = "tick"
    target: str = ""
    unit: str = ""
    repeat: str = "daily"
    every: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A goal that can be kept."""

    name: str
    style: str
    target: int
    unit: str
    repeat: str
    every: int


@dataclass(frozen=True, slots=True)
class GoalPage:
    """The form, ready to be shown."""

    title: str
    form: GoalForm
    target: str
    """The name of the field for how much; empty where nothing is counted."""
    every: str
    """The name of the field for how often; empty where it is every day."""
    note: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two buttons."""

    setting: str
    title: str
    label: str
    less: int
    more: int
    icon: str
    note: str = ""
    """What to know when choosing it."""


@dataclass(frozen=True, slots=True)
class Switch:
    """A goal of the app that is on the list or not."""

    setting: str
    name: str
    on: bool
    why: str
    asks: bool = False
    """It goes on the list only after a question."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One own goal."""

    id: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class GoalsPage:
    """The page on which the list is edited."""

    rest: bool
    travel: int
    """Hours awake on the way today, 0 on other days."""
    travel_on: int
    travel_label: str
    travel_note: str
    """Why it is a travel day without a tick; empty where a hand decides."""
    rings: tuple[Number, ...]
    ring_note: str
    numbers: tuple[Number, ...]
    switches: tuple[Switch, ...]
    own: tuple[OwnRow, ...]
    own_note: str
    """What the boxes in their names are; empty without any."""


TRIP_NOTE: Final = "Today is a travel day, because of your trip."

RING_NOTE: Final = (
    "Two closed rings make a full day. The minutes are the WHO's 150 a week; the "
    "breaks and reps are choices of this app, for no study sets a daily number."
)


def goals_page(records: Iterable[Record], person: Person, day: date) -> GoalsPage:
    """Return the page on which the list of *person* is edited."""
    log, choices = tuple(records), person.choices
    sums = goals.day_sums(log, day, person.away)
    hours = sums.get(f"tick.{TRAVEL}", 0)
    by_trip = day in person.away and not goals.ticks(log, TRAVEL, day)
    mine = sorted(
        (one for one in log if isinstance(one, OwnGoal)),
        key=lambda one: (one.created, one.id),
    )
    return GoalsPage(
        rest=f"tick.{REST}" in sums,
        travel=hours,
        travel_on=0 if hours else TRAVEL_HOURS,
        travel_label=f"{hours} h awake on the way",
        travel_note=TRIP_NOTE if by_trip else "",
        rings=_rings(choices),
        ring_note=RING_NOTE,
        numbers=_numbers(choices),
        switches=_switches(choices),
        own=tuple(OwnRow(one.id, one.name, line(one)) for one in mine),
        own_note="" if all(map(_is_legible, mine)) else legible.BOXES,
    )


def _is_legible(own: OwnGoal) -> bool:
    return legible.is_legible(own.name + own.unit)


def line(own: OwnGoal) -> str:
    """Return what is asked by *own*, in a few words."""
    amount = "" if own.style == "tick" else f"{own.target} {own.unit}".strip()
    often = {
        "week": f"{own.every} days a week",
        "every": f"every {own.every} days" if own.every > 1 else "every day",
        "travel": "on travel days",
    }.get(own.repeat, "every day")
    return ", ".join(part for part in (amount, often) if part)


def form_of(own: OwnGoal) -> GoalForm:
    """Return the form that changes *own*."""
    return GoalForm(
        id=own.id,
        name=own.name,
        style=own.style,
        target="" if own.style == "tick" else str(own.target),
        unit=own.unit,
        repeat=own.repeat,
        every=str(own.every) if own.repeat in {"week", "every"} else "",
    )


def goal_page(form: GoalForm) -> GoalPage:
    """Return the page of *form*."""
    every = {"week": "Days a week", "every": "Every how many days"}
    return GoalPage(
        title="Change goal" if form.id else "New goal",
        form=form,
        target="" if form.style == "tick" else "How much a day",
        every=every.get(form.repeat, ""),
        note="A tick is done once, a count is tapped, an amount is typed.",
    )


def read(form: GoalForm) -> Asked:
    """Return the goal that *form* describes; raise Refused with a sentence."""
    name = " ".join(form.name.split())
    if not name:
        raise Refused("Give the goal a name first.")
    if len(name) > LONGEST_NAME or len(form.unit) > LONGEST_NAME:
        raise Refused(f"A name has {LONGEST_NAME} letters at most.")
    counted = form.style != "tick"
    most = {"week": 7, "every": 365}.get(form.repeat)
    return Asked(
        name=name,
        style=form.style,
        target=_number(form.target, LARGEST_AMOUNT) if counted else 1,
        unit=form.unit.strip() if counted else "",
        repeat=form.repeat,
        every=_number(form.every, most) if most else 1,
    )


def _number(typed: str, most: int) -> int:
    text = typed.strip()
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= most:
        raise Refused(f"Type a whole number from 1 to {most}.")
    return int(text[:9])


def _rings(choices: Settings) -> tuple[Number, ...]:
    breaks, reps, minutes = (
        choices.goal_breaks,
        choices.goal_reps,
        choices.goal_minutes,
    )
    return (
        _step("goal_breaks", "Breaks a day", breaks, 1, (1, 24), "today"),
        _step("goal_reps", "Pump reps a day", reps, 10, (10, 1000), "move"),
        _step("goal_minutes", "Active minutes a day", minutes, 1, (5, 300), "walk"),
    )


def _numbers(choices: Settings) -> tuple[Number, ...]:
    strength, check = choices.goal_strength, choices.goal_check
    steps = choices.goal_steps
    return (
        _step("goal_strength", "Strength days a week", strength, 1, (0, 7), "move"),
        _step("goal_check", "Leg checks a week", check, 1, (0, 7), "check"),
        replace(
            _step("goal_steps", "Steps a day, typed", steps, 500, (0, 30_000), "walk"),
            more=min(30_000, steps + 500) if steps else goals.STEPS_GOAL,
            note=STEPS_NOTE,
        ),
    )


def _step(  # noqa: PLR0913, PLR0917  # a row of a table
    setting: str, title: str, now: int, by: int, ends: tuple[int, int], icon: str
) -> Number:
    low, high = ends
    label = str(now) if now else "Off"
    return Number(setting, title, label, max(low, now - by), min(high, now + by), icon)


def _switches(choices: Settings) -> tuple[Switch, ...]:
    socks = choices.goal_socks
    return (
        Switch("goal_water", "Drinking", choices.goal_water, "while there is a goal"),
        Switch("goal_stretch", "Evening stretch", choices.goal_stretch, "every day"),
        Switch("goal_shoes", "Flat shoes", choices.goal_shoes, "every day"),
        Switch("goal_socks", "Compression socks", socks, "travel days", not socks),
    )
