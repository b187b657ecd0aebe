"""The page Water, and the form for a drink that was taken earlier."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from domain import drinks, water, water_line, words
from domain.days import Moment, moment
from domain.formats import Formats
from domain.person import Person
from domain.records import Drink, Record
from domain.settings import Settings
from domain.water_line import Cup, WaterLine


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
    edit: str
    """The accessible name of its button, unlike any other on the screen."""
    delete: str


@dataclass(frozen=True, slots=True)
class Water:
    """The page Water."""

    date: str
    line: WaterLine
    rows: tuple[DrinkRow, ...]
    note: str
    """What the figure is, in one or two sentences."""
    cups: tuple[Cup, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A drink that is being entered or changed."""

    day: date
    """The logical day on whose page it was opened."""
    id: str = ""
    """Of the drink that is changed; empty for a new one."""
    ml: int | None = None
    kind: str = "water"
    time: str = ""


@dataclass(frozen=True, slots=True)
class Ago:
    """A time that one tap fills in."""

    label: str
    time: str


@dataclass(frozen=True, slots=True)
class FormPage:
    """The page of a form."""

    title: str
    under: str
    amount: str
    unit: str
    kind: str
    kinds: tuple[tuple[str, str], ...]
    time: str
    ago: tuple[Ago, ...]
    note: str


GOAL_NOTE = "A guide, not a target to force. Thirst comes first."
ASK_NOTE = "Drinks are counted. There is no goal until the question is answered."
LIMIT_NOTE = "Drinks are counted, without a goal. Keep to what your clinician told you."
CEILING_NOTE = (
    "Your clinician's limit, as you entered it: {ceiling} a day. So far {volume} of "
    "everything you drank."
)
FORM_NOTE = "The drink counts for the day it was taken on."
AGO = ((15, "15 min ago"), (30, "30 min ago"), (60, "1 hour ago"), (120, "2 hours ago"))


def page(records: Iterable[Record], person: Person, day: date, now: Moment) -> Water:
    """Return the page Water for logical day *day* at *now*."""
    log, formats = tuple(records), person.formats
    line = water_line.line(log, person, day, now)
    mine = drinks.of_day((one for one in log if isinstance(one, Drink)), day)
    return Water(
        date=words.day_named(day, person.place),
        line=line,
        rows=rows(mine, formats),
        note=_note(person.choices, formats, drinks.volume_ml(mine)),
        cups=water_line.cups(person.choices, formats),
    )


def rows(mine: Iterable[Drink], formats: Formats) -> tuple[DrinkRow, ...]:
    """Return a row for each drink; no two buttons share a name."""
    log = tuple(mine)
    times = [formats.clock(drink.moment.local) for drink in log]
    called = words.unique(
        [
            f"{formats.amount(drink.ml)}, {time}"
            for drink, time in zip(log, times, strict=True)
        ]
    )
    return tuple(
        _row(drink, time, name, formats)
        for drink, time, name in zip(log, times, called, strict=True)
    )


def form_page(form: Form, formats: Formats, now: Moment) -> FormPage:
    """Return the page of *form*."""
    new = not form.id
    return FormPage(
        title="Add earlier drink" if new else "Change drink",
        under=words.day_words(form.day),
        amount="" if form.ml is None else formats.figure(form.ml),
        unit=formats.word,
        kind=form.kind,
        kinds=tuple(drinks.KINDS.items()),
        time=form.time or formats.clock(now.local),
        ago=agos(formats, now) if new and not form.time else (),
        note=FORM_NOTE,
    )


def agos(formats: Formats, now: Moment) -> tuple[Ago, ...]:
    """Return the times that one tap fills in."""
    ago = ((now.at - timedelta(minutes=minutes), label) for minutes, label in AGO)
    return tuple(
        Ago(label, formats.clock(moment(at, now.zone, now.offset).local))
        for at, label in ago
    )


def form_of(drink: Drink, formats: Formats) -> Form:
    """Return the form that changes *drink*."""
    time = formats.clock(drink.moment.local)
    return Form(drink.day, drink.id, drink.ml, drink.drink, time)


def _row(drink: Drink, time: str, called: str, formats: Formats) -> DrinkRow:
    word = drinks.KINDS.get(drink.drink, drink.drink)
    amount = formats.amount(drink.ml)
    counts = "" if drink.counted else ", counts as 0"
    return DrinkRow(
        id=drink.id,
        time=time,
        kind=drink.drink,
        word=word,
        amount=amount,
        told=f"{time}, {word}, {amount}{counts}",
        edit=f"Edit {called}",
        delete=f"Delete {called}",
    )


def _note(choices: Settings, formats: Formats, volume: int) -> str:
    found = water.plan(choices)
    if found.ask:
        return ASK_NOTE
    if found.ceiling_ml is not None:
        ceiling = formats.amount(found.ceiling_ml)
        return CEILING_NOTE.format(ceiling=ceiling, volume=formats.amount(volume))
    return LIMIT_NOTE if found.restricted else GOAL_NOTE
