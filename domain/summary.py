"""View-models: finished facts for the screens, computed from the log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain import drinks, rings, words
from domain.records import Drink, Entry, Record
from domain.rings import Rings
from domain.routines import SEAT_SET_SHORT, Routine
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Cup:
    """A size of drink that one tap logs."""

    ml: int
    label: str
    """"Add 250 ml"."""
    icon: str


@dataclass(frozen=True, slots=True)
class WaterLine:
    """How much was drunk today, ready to be shown."""

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
    much: bool
    """More than 0.8 litres in 60 minutes: the person is told."""
    ask: bool
    """The fluid question has no answer yet."""
    restricted: bool
    """The person limits fluids, or is not sure: no goal, no prompt."""
    quick: tuple[Cup, ...]
    """The two sizes offered on Today."""


@dataclass(frozen=True, slots=True)
class DrinkRow:
    """One line of the list of drinks."""

    id: str
    time: str
    kind: str
    word: str
    amount: str
    told: str
    """The row as one text."""
    delete: str
    """The accessible name of its delete button, unlike any other on the screen."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A routine that can be started with one tap."""

    routine: str
    """Its id."""
    title: str
    line: str
    """Its length and what to know of it, in a few words."""
    name: str
    """The accessible name of the button: "Start Seat set, short"."""


@dataclass(frozen=True, slots=True)
class Today:
    """The page Today."""

    date: str
    water: WaterLine
    next: Offer
    """The next action."""
    rings: Rings
    """The rings of the day; their tails show what the next action adds."""


@dataclass(frozen=True, slots=True)
class Water:
    """The page Water."""

    date: str
    line: WaterLine
    rows: tuple[DrinkRow, ...]
    note: str
    """What the figure is, in one or two sentences."""
    cups: tuple[Cup, ...]


MUCH_NOTE = (
    "That is more than 800 ml within an hour. Wait before you drink more. "
    "If you feel sick, confused or get a bad headache, get medical help."
)
GOAL_NOTE = "A guide, not a target to force. Thirst comes first."
ASK_NOTE = "Drinks are counted. There is no goal until the question is answered."
LIMIT_NOTE = "Drinks are counted, without a goal. Keep to what your clinician told you."


def today(
    records: Iterable[Record], choices: Settings, day: date, now: datetime
) -> Today:
    """Return the page Today for logical day *day* at *now*."""
    log = tuple(records)
    coming = SEAT_SET_SHORT
    return Today(
        date=words.day_words(day),
        water=water_line(log, choices, day, now),
        next=offer(coming),
        rings=rings.rings(rings.counts(log, day), rings.gain(coming)),
    )


def logged(records: Iterable[Record], day: date) -> int:
    """Return how many things were logged on *day*."""
    return sum(1 for one in records if isinstance(one, Entry) and one.day == day)


def offer(routine: Routine) -> Offer:
    """Return *routine* as it is offered."""
    length = f"{max(1, round(routine.seconds / 60))} min"
    reps = f"{routine.pump_reps} reps"
    facts = [length, *([reps] if routine.pump_reps else []), routine.fact]
    return Offer(routine.id, routine.name, " · ".join(facts), f"Start {routine.name}")


def water(
    records: Iterable[Record], choices: Settings, day: date, now: datetime
) -> Water:
    """Return the page Water for logical day *day* at *now*."""
    log = tuple(records)
    line = water_line(log, choices, day, now)
    rows = drink_rows(drinks.of_day(_drinks(log), day))
    return Water(words.day_words(day), line, rows, _note(line), cups(drinks.CUPS_ML))


def water_line(
    records: Iterable[Record], choices: Settings, day: date, now: datetime
) -> WaterLine:
    """Return what was drunk on *day*, with the goal if the person has one."""
    log = _drinks(records)
    mine = drinks.of_day(log, day)
    total = drinks.total_ml(mine)
    fluid = choices.drinking
    goal = fluid.goal_ml
    return WaterLine(
        total_ml=total,
        goal_ml=goal,
        figure=str(total),
        rest=f" of {words.ml_words(goal)}" if goal else " ml today",
        share=min(1.0, total / goal) if goal else 0.0,
        last=f"last {words.clock_words(mine[0].moment.local)}" if mine else "",
        much=drinks.is_much(log, now),
        ask=not fluid.answered,
        restricted=fluid.restricted,
        quick=cups(drinks.QUICK_ML),
    )


def cups(sizes: Iterable[int]) -> tuple[Cup, ...]:
    """Return the cups of *sizes* in ml."""
    return tuple(
        Cup(ml, f"Add {words.ml_words(ml)}", drinks.cup_icon(ml)) for ml in sizes
    )


def drink_rows(mine: Iterable[Drink]) -> tuple[DrinkRow, ...]:
    """Return a row for each drink; no two delete buttons share a name."""
    log = tuple(mine)
    times = [words.clock_words(drink.moment.local) for drink in log]
    names = words.unique(
        [
            f"Delete {words.ml_words(drink.ml)}, {time}"
            for drink, time in zip(log, times, strict=True)
        ]
    )
    return tuple(
        DrinkRow(
            id=drink.id,
            time=time,
            kind=drink.drink,
            word=drinks.KINDS.get(drink.drink, drink.drink),
            amount=words.ml_words(drink.ml),
            told=f"{time}, {drinks.KINDS.get(drink.drink, drink.drink)}, "
            f"{words.ml_words(drink.ml)}",
            delete=name,
        )
        for drink, time, name in zip(log, times, names, strict=True)
    )


def _drinks(records: Iterable[Record]) -> tuple[Drink, ...]:
    return tuple(record for record in records if isinstance(record, Drink))


def _note(line: WaterLine) -> str:
    if line.ask:
        return ASK_NOTE
    return LIMIT_NOTE if line.restricted else GOAL_NOTE
