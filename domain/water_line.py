"""The water line: how much was drunk today, ready to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain import drinks, water
from domain.days import Moment, moment
from domain.formats import Formats
from domain.person import Person
from domain.records import Drink, Record
from domain.settings import Settings
from domain.water import Plan


@dataclass(frozen=True, slots=True)
class Cup:
    """A size of drink that one tap logs."""

    ml: int
    label: str
    """"Add 250 ml"."""
    icon: str


@dataclass(frozen=True, slots=True)
class WaterLine:
    """How much was drunk today, with everything that is to be said about it."""

    total_ml: int
    goal_ml: int | None
    """None while there is no goal: unanswered question, or a fluid limit."""
    figure: str
    rest: str
    """What follows the figure: " of 1800 ml" or " ml today"."""
    share: float
    """The part of the goal that is reached, 0 to 1; 0 where there is no goal."""
    last: str
    """"last 12:40", or nothing."""
    warnings: tuple[str, ...]
    """What the person must be told now; nothing where there is nothing."""
    pace: str
    """"An even pace would be at 900 ml now.", or nothing."""
    nudge: str
    """When the next drink is offered, or that it is now; or nothing."""
    ask: bool
    """The fluid question has no answer yet."""
    restricted: bool
    """The person limits fluids, or is not sure: no goal, no prompt."""
    quick: tuple[Cup, ...]
    """The two sizes offered on Today."""


NUDGE = "Time for a drink, if you are thirsty."
MUCH = (
    "That is more than {much} within an hour. Wait before you drink more. "
    "If you feel sick, confused or get a bad headache, get medical help."
)
STOP = "That is {stop} or more today. The app asks for no more drinks until tomorrow."
CEILING = (
    "Everything you drank today is {volume}. That is above the {ceiling} that you "
    "entered as your clinician's limit. Keep to what your clinician told you."
)


def line(
    records: Iterable[Record], person: Person, day: date, now: Moment
) -> WaterLine:
    """Return what was drunk on logical day *day*, as it stands *now*."""
    choices, formats = person.choices, person.formats
    log = tuple(one for one in records if isinstance(one, Drink))
    mine = drinks.of_day(log, day)
    total, found = drinks.total_ml(mine), water.plan(choices)
    goal = found.goal_ml
    rest = f" of {formats.amount(goal)}" if goal else f" {formats.word} today"
    due = water.next_prompt(log, choices, day, now, alert=person.alert)
    warnings = _warnings(log, mine, found, formats, now)
    return WaterLine(
        total_ml=total,
        goal_ml=goal,
        figure=formats.figure(total),
        rest=rest,
        share=min(1.0, total / goal) if goal else 0.0,
        last=f"last {formats.clock(mine[0].moment.local)}" if mine else "",
        warnings=warnings,
        # No pace is told beside a warning that there was enough, or too much.
        pace="" if warnings or (goal and total >= goal) else _pace(found, person, now),
        nudge=_nudge(due, formats, now),
        ask=found.ask,
        restricted=found.restricted,
        quick=cups(choices, formats)[:2],
    )


def cups(choices: Settings, formats: Formats) -> tuple[Cup, ...]:
    """Return the four cups, two of which stand on Today; no two are alike."""
    own = (choices.cup_1, choices.cup_2, choices.cup_3, choices.cup_4)
    sizes: list[int] = []
    for number, ml in enumerate(own):
        size = formats.cup(number) if ml is None else ml
        if formats.figure(size) not in map(formats.figure, sizes):
            sizes.append(size)
    return tuple(
        Cup(ml, f"Add {formats.amount(ml)}", drinks.cup_icon(ml)) for ml in sizes
    )


def _warnings(
    log: tuple[Drink, ...],
    mine: tuple[Drink, ...],
    found: Plan,
    formats: Formats,
    now: Moment,
) -> tuple[str, ...]:
    told: list[str] = []
    volume = drinks.volume_ml(mine)
    if drinks.is_much(log, now.at):
        told.append(MUCH.format(much=formats.amount(drinks.HOUR_LIMIT_ML)))
    if found.ceiling_ml is not None and volume > found.ceiling_ml:
        ceiling = formats.amount(found.ceiling_ml)
        told.append(CEILING.format(volume=formats.amount(volume), ceiling=ceiling))
    if found.goal_ml is not None and volume >= found.stop_ml:
        told.append(STOP.format(stop=formats.amount(found.stop_ml)))
    return tuple(told)


def _pace(found: Plan, person: Person, now: Moment) -> str:
    if found.goal_ml is None:
        return ""
    formats = person.formats
    hours = water.waking_now(person.choices, now)
    even = water.pace_ml(found, hours, now.at)
    if not 0 < even < found.goal_ml:
        return ""
    rounded = round(even / 50) * 50 if formats.unit == "ml" else even
    return f"An even pace would be at {formats.amount(rounded)} now. No need to rush."


def _nudge(due: datetime | None, formats: Formats, now: Moment) -> str:
    if due is None:
        return ""
    if due <= now.at:
        return NUDGE
    local = moment(due, now.zone, now.offset).local
    return f"Next drink at {formats.clock(local)}"
