"""The drink goal, its bounds, its pace and its prompts.

Goals: EFSA 2010 (R-EFSA), drinks being some 80 % of total water (R-EFSA-T), and the
app's own choice where nothing is said of the person. Nothing asks for more beyond the
stop figure: 80 % of EFSA's 95th percentile of total water, 3.1 l for women and 4.0 l
for men. Whoever limits fluids gets no goal and no prompt, and the app never makes up a
limit.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from domain import drinks
from domain.daily_choices import SMALLEST_GOAL_ML
from domain.days import Moment, at_time, in_zone, logical_day
from domain.faults import Refused
from domain.formats import Formats
from domain.records import Drink
from domain.settings import Settings

GOALS_ML: Final[Mapping[str | None, int]] = {
    None: 1800,
    "woman": 1600,
    "man": 2000,
    "pregnant": 1900,
    "breastfeeding": 2300,
}
"""Drinks a day by whom the goal is for."""

STOP_ML: Final = 2500
STOP_MAN_ML: Final = 3200
"""Nothing asks for more drinks once this much was drunk on a day."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What one person's drinks are measured by."""

    goal_ml: int | None
    """None until a clear no to the fluid question: no goal, no ring, no prompt."""
    stop_ml: int
    ceiling_ml: int | None
    """The limit that a clinician gave; only for somebody who limits fluids."""
    ask: bool
    """The fluid question has no answer yet."""
    restricted: bool


@dataclass(frozen=True, slots=True)
class Waking:
    """The waking hours of one logical day."""

    start: datetime
    end: datetime
    """UTC, both."""


@dataclass(frozen=True, slots=True)
class Due:
    """When the next drink of one day is due, whatever the time is now."""

    at: datetime
    """A whole interval after the last drink, or after waking, UTC."""
    free: datetime
    """Until then, at the latest, more than 0.8 litres were drunk within the hour."""
    end: datetime
    """Bedtime: from then on nothing is offered."""


def stop_ml(choices: Settings) -> int:
    """Return the ml of a day beyond which nothing asks for more."""
    return STOP_MAN_ML if choices.profile == "man" else STOP_ML


def plan(choices: Settings) -> Plan:
    """Return what the drinks of the person of *choices* are measured by.

    An own goal that has come to lie above the stop figure is brought down to it.
    """
    fluid = choices.drinking
    stop = stop_ml(choices)
    own = choices.water_goal
    goal = GOALS_ML[choices.profile] if own is None else min(own, stop)
    free = fluid.answered and not fluid.restricted
    return Plan(
        goal_ml=goal if free else None,
        stop_ml=stop,
        ceiling_ml=choices.water_ceiling if fluid.restricted else None,
        ask=not fluid.answered,
        restricted=fluid.restricted,
    )


def stopped_at(mine: Iterable[Drink], stop: int) -> datetime | None:
    """Return when the drinks *mine* of one day came to *stop* ml, or None."""
    drunk = 0
    for one in sorted(mine, key=lambda drink: (drink.at, drink.id)):
        drunk += one.ml
        if drunk >= stop:
            return one.at
    return None


def check_goal(ml: int, choices: Settings, formats: Formats) -> int:
    """Return *ml* if it can be the goal of this person; raise Refused."""
    stop = stop_ml(choices)
    if ml > stop:
        most = formats.amount(stop)
        raise Refused(
            f"A goal above {most} is more than most people drink in a day, and too "
            "much water can harm. Nothing was changed."
        )
    if ml < SMALLEST_GOAL_ML:
        least = formats.amount(SMALLEST_GOAL_ML)
        raise Refused(f"A goal starts at {least}. Nothing was changed.")
    return ml


def waking(day: date, choices: Settings, now: Moment) -> Waking:
    """Return the waking hours of logical day *day*, by the clock of *now*."""
    start = at_time(day, choices.wake, 0, now, choices.day_start).at
    end = at_time(day, choices.bed, 0, now, choices.day_start).at
    if end <= start:
        end = start + timedelta(days=1)
    return Waking(start, end)


def waking_now(choices: Settings, now: Moment) -> Waking:
    """Return the waking hours of the day on the wall of *now*.

    Far from home one wakes by the clock of the place; what is drunk counts at home.
    """
    return waking(logical_day(now, choices.day_start), choices, now)


def pace_ml(found: Plan, hours: Waking, now: datetime) -> int:
    """Return how much an even pace over the waking hours would have drunk by *now*."""
    if found.goal_ml is None:
        return 0
    share = (now - hours.start) / (hours.end - hours.start)
    return round(found.goal_ml * min(1.0, max(0.0, share)))


def next_prompt(
    log: Iterable[Drink], choices: Settings, day: date, now: Moment, *, alert: bool
) -> datetime | None:
    """Return when the next drink is offered, *now* at the earliest, or None.

    Nothing is offered while more than 0.8 litres were drunk within the hour.
    """
    mine = tuple(log)
    found = due(mine, choices, day, now, alert=alert)
    if found is None or drinks.is_much(mine, now.at):
        return None
    at = max(found.at, now.at)
    return at if at < found.end else None


def due(
    log: Iterable[Drink], choices: Settings, day: date, now: Moment, *, alert: bool
) -> Due | None:
    """Return when the next drink of *day* is due, or None if none is.

    It runs from the last drink, comes only in the waking hours, and stops at the
    goal and at the stop figure. Nothing prompts while an *alert* is open. Of *now*
    only the zone counts, so that the answer holds until something is logged.
    """
    found, mine = plan(choices), tuple(log)
    today = drinks.of_day(mine, day)
    if alert or not choices.water_every or found.goal_ml is None:
        return None
    if drinks.volume_ml(today) >= found.stop_ml:
        return None
    if drinks.total_ml(today) >= found.goal_ml:
        return None
    hours = waking_now(choices, now)
    last = max((one.at for one in today), default=hours.start)
    at = max(last, hours.start) + timedelta(minutes=choices.water_every)
    return Due(at, drinks.much_until(mine) or last, hours.end)


LAST_NIGHT = timedelta(hours=12)
"""A time of day that is still to come was shown this long ago at most."""


def moment_typed(
    time: tuple[int, int], day: date, now: Moment, day_of: Callable[[Moment], date]
) -> Moment:
    """Return when the clock of *now* last showed *time* on *day*; raise Refused.

    *day_of* gives the logical day of a moment: far from home that is not the day
    on the wall. On the day of *now* a time that is still to come means the one
    before: at five in the morning "23:30" was last night. Of another day it has to
    lie in that day.
    """
    near = (day + timedelta(days=off) for off in range(-2, 3))
    shown = (at_time(one, *time, now, 0) for one in near)
    past = [found for found in shown if found.at <= now.at]
    mine = [found for found in past if day_of(found) == day]
    if mine:
        return mine[-1]
    if past and day == day_of(now) and now.at - past[-1].at < LAST_NIGHT:
        return past[-1]
    raise Refused("That time has not come yet. Nothing was changed.")


def moment_retyped(
    time: tuple[int, int], was: Moment, now: Moment, day_start: int
) -> Moment:
    """Return when an entry of *was* happened if its clock showed *time*.

    It stays in its day on the clock by which it was made; raise Refused for what
    is still to come.
    """

    def day_of(at: Moment) -> date:
        return logical_day(at, day_start)

    return moment_typed(time, day_of(was), in_zone(now, was.zone), day_of)
