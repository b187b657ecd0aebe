"""The page Today: one view-model over the records and now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from domain import (
    care,
    goal_list,
    goal_rows,
    goal_streak,
    goals,
    rings,
    summary,
    water,
    water_line,
    wheel,
    words,
)
from domain.days import Moment, logical_day, moment
from domain.formats import Formats
from domain.goal_rows import Checklist
from domain.goal_streak import Score
from domain.goals import Goal, Targets
from domain.moment import Situation, situation
from domain.person import Person
from domain.records import Record
from domain.rings import Rings
from domain.routines import ROUTINES, Routine
from domain.runs import SetDone
from domain.settings import Settings
from domain.summary import Offer
from domain.water_line import WaterLine
from domain.wheel import STOP, Wheel

WEEK_MINUTES: Final = 150
"""Active minutes a week that the WHO advises at least."""
WEEK_STRENGTH: Final = 2
"""Days a week with work for the muscles (WHO)."""

FIRST_SET: Final = "desk_micro"
"""One minute in the chair: what somebody does who has never done a set."""
SEATED: Final = "seat_set_short"
"""What a seat in a trip leaves room for, and what goes with the shortest break."""
NEXT: Final[dict[Situation, str]] = {
    "driving": STOP,
    "parked": STOP,
    "trip": SEATED,
    "night": "evening_stretch",
    "morning": "wake_up",
    "desk": "desk_hourly",
    "home": "desk_hourly",
}
"""What is offered when, until something is due (choices of this app)."""

RINGS_SAID: Final = ("no ring", "1 ring", "2 rings", "3 rings")


@dataclass(frozen=True, slots=True)
class DayDot:
    """One day of the week, as a beat."""

    label: str
    told: str
    level: int
    """Rings closed, 0 to 3."""
    today: bool


@dataclass(frozen=True, slots=True)
class Week:
    """The last seven days."""

    dots: tuple[DayDot, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The page Today."""

    date: str
    water: WaterLine
    next: Offer
    """The next action."""
    rings: Rings
    """The rings of the day; their tails show what the next action adds."""
    checklist: Checklist
    week: Week


def today(  # noqa: PLR0913  # what the page is made of
    records: Iterable[Record],
    person: Person,
    day: date,
    now: Moment,
    *,
    instead: str = "",
    break_at: datetime | None = None,
    here: Moment | None = None,
) -> Today:
    """Return the page Today for logical day *day* at *now*, on the clock of the day.

    *instead* is the id of the routine that is offered while a break is due, whose
    card offers another; *break_at* is when the next break is due, UTC; *here* is now
    on the clock of the phone, if that is another.
    """
    log, here = tuple(records), here or now
    choices, formats = person.choices, person.formats
    suits = next_set(
        log,
        here.local,
        trip=person.travels,
        wheel=person.wheel,
        applies=person.applies,
    )
    coming = ROUTINES[instead] if instead else suits
    sums = goals.day_sums(log, day, person.away)
    aim = goals.targets(choices, sums)
    mine = my_goals(log, choices, formats)
    waits = ""
    if break_at and break_at > now.at and not instead:
        due = moment(break_at, now.zone, now.offset)
        waits = _next_at(log, person, day, due, here)
    minded = care.care_line([coming], person.applies)
    offered = replace(summary.offer(coming, waits), care=minded)
    if person.wheel and not person.wheel.parked:
        offered = wheel.offer(person.wheel)
    gain = rings.NOTHING if waits or not offered.routine else rings.gain(coming)
    shown = rings.rings(rings.counts(log, day), gain, ring_aim(aim))
    return Today(
        date=words.day_named(day, person.place),
        water=water_line.line(log, person, day, here),
        next=offered,
        rings=rings.with_steps(shown, sums.get("tick.steps", 0), aim.steps),
        checklist=goal_rows.checklist(mine, log, day, person),
        week=week(log, person, day),
    )


def _next_at(
    log: tuple[Record, ...],
    person: Person,
    day: date,
    due: Moment,
    here: Moment,
) -> str:
    """Return the time *here* of the break *due*, while it is enough to wait for it.

    Whoever has never done a set, or has no break to come on this day, is offered
    one now.
    """
    falls = logical_day(due, person.choices.day_start)
    new = not any(isinstance(one, SetDone) for one in log)
    if new or falls != day:
        return ""
    return person.formats.clock(moment(due.at, here.zone, here.offset).local)


def my_goals(
    records: Iterable[Record], choices: Settings, formats: Formats
) -> tuple[Goal, ...]:
    """Return every goal on the person's list."""
    goal_ml = water.plan(choices).goal_ml
    drink = f"Drink {formats.amount(goal_ml)}" if goal_ml else ""
    return goal_list.all_goals(records, choices, goal_ml, drink)


def next_set(
    records: Iterable[Record],
    local: datetime,
    *,
    trip: bool,
    wheel: Wheel | None = None,
    applies: frozenset[str] = frozenset(),
) -> Routine:
    """Return the set that suits the moment; one minute for the very first.

    On a trip it is always one for the seat; who drives has the stop. Elsewhere what
    has no move that waits for a clinician's word comes first, if there is such a set.
    """
    if not trip and not any(isinstance(one, SetDone) for one in records):
        return ROUTINES[FIRST_SET]
    here = situation(local, trip=trip, wheel=wheel)
    if trip:
        return ROUTINES[NEXT[here]]
    return care.instead_of(ROUTINES[NEXT[here]], ROUTINES.values(), here, applies)


def ring_aim(aim: Targets) -> rings.Aim:
    """Return *aim* as the rings take it."""
    return rings.Aim(aim.breaks, aim.reps, aim.minutes)


def week(records: Iterable[Record], person: Person, day: date) -> Week:
    """Return the week that ends with logical day *day*."""
    found = goal_streak.score(day, goals.past(records, person.away), person.choices)
    days = goals.week_before(day)
    dots = tuple(
        _dot(one, count, found, today=one == day)
        for one, count in zip(days, found.rings, strict=True)
    )
    return Week(dots, _lines(found))


def _dot(one: date, level: int, found: Score, *, today: bool) -> DayDot:
    said = RINGS_SAID[level]
    if one in found.rests:
        said = f"rest day, {said}"
    told = f"{words.day_words(one)}: {said}"
    return DayDot(words.WEEKDAYS[one.weekday()][:3], told, level, today)


def _lines(found: Score) -> tuple[str, ...]:
    count = found.with_ring
    days = "1 day with a ring." if count == 1 else f"{count} days with a ring."
    if len(found.rests) == 1:
        name = words.WEEKDAYS[found.rests[0].weekday()]
        days = f"{days} {name} was your rest day."
    minutes = found.active_seconds // 60
    moved = (
        f"{minutes} of {WEEK_MINUTES} active minutes, "
        f"{found.strength} of {WEEK_STRENGTH} strength days in 7 days."
    )
    return days, moved
