"""A walk or a set that was done without the app, entered by hand.

It is kept as a set that was done. FACTS 5 says what counts: a walk of a minute or
more is a break, and so is a whole set in the seat; walking, stairs and strength work
give active minutes, reps of the legs are pump reps.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain import water_page, words
from domain.days import Moment
from domain.entry_fields import whole
from domain.faults import Refused
from domain.formats import Formats
from domain.mended_set import LEG_REPS, MOST_MINUTES, MOST_REPS
from domain.records import stamp
from domain.routines import ROUTINES
from domain.runs import SetDone
from domain.water_page import Ago

BY_HAND: Final = "by_hand"
"""What stands for a routine where there was none."""
SEAT: Final = "seat_set_short"
"""The set that one in the seat is held against: whole with as many reps."""
SEAT_REPS: Final = ROUTINES[SEAT].pump_reps


@dataclass(frozen=True, slots=True)
class Kind:
    """One of what can be entered."""

    id: str
    name: str
    note: str
    """What it counts for."""
    has_reps: bool = False


KINDS: Final = (
    Kind(
        "walk",
        "Walk",
        "Counts as a break, and its minutes as active minutes.",
    ),
    Kind(
        "seat",
        "Set in the seat",
        f"Its reps count. With {SEAT_REPS} or more it is a break too.",
        has_reps=True,
    ),
    Kind(
        "other",
        "Other movement",
        "Such as stairs or strength work. Counts as active minutes.",
    ),
)


@dataclass(frozen=True, slots=True)
class MovedForm:
    """A walk or set that is being entered."""

    day: date
    """The logical day on whose page it was opened."""
    time: str = ""


@dataclass(frozen=True, slots=True)
class MovedPage:
    """The page of the form."""

    title: str
    under: str
    kinds: tuple[Kind, ...]
    time: str
    ago: tuple[Ago, ...]
    note: str


def page(form: MovedForm, formats: Formats, now: Moment) -> MovedPage:
    """Return the page of *form* at *now*."""
    return MovedPage(
        title="Add a walk or set",
        under=words.day_words(form.day),
        kinds=KINDS,
        time=form.time or formats.clock(now.local),
        ago=() if form.time else water_page.agos(formats, now),
        note="For what you did without the app. The time is when it ended.",
    )


def form_day(day: date) -> MovedForm:
    """Return the empty form for *day*, at noon until said otherwise."""
    return MovedForm(day, "12:00")


def kind_of(name: str) -> Kind:
    """Return the kind called *name*; raise Refused."""
    for one in KINDS:
        if one.id == name:
            return one
    raise Refused("Choose what you did first.")


@dataclass(frozen=True, slots=True)
class Did:
    """What was done, as it was typed."""

    kind: Kind
    minutes: int
    reps: int


def read(kind: str, typed: Mapping[str, str]) -> Did:
    """Return what was *typed* of *kind*; raise Refused with a sentence."""
    chosen = kind_of(kind)
    minutes = _typed(typed, "minutes", MOST_MINUTES)
    reps = _typed(typed, "reps", MOST_REPS) if chosen.has_reps else 0
    return Did(chosen, minutes, reps)


def _typed(typed: Mapping[str, str], name: str, most: int) -> int:
    try:
        return whole(typed, name, most, least=1)
    except Refused as fault:
        said = f"Type the {name} as a whole number from 1 to {most}."
        raise Refused(said) from fault


def made(  # noqa: PLR0913, PLR0917  # the stamps of an entry
    did: Did, new: str, writer: str, now: Moment, at: Moment, day: date
) -> SetDone:
    """Return *did* as the set *new* of logical day *day*, which ended *at*."""
    in_seat = did.kind.has_reps
    is_whole = not in_seat or did.reps >= SEAT_REPS
    seconds = did.minutes * 60
    stamped = stamp(now.at)
    return SetDone(
        id=new,
        created=stamped,
        edited=stamped,
        writer=writer,
        at=stamp(at.at),
        zone=at.zone,
        offset=at.offset,
        day=day,
        run=new,
        routine=SEAT if in_seat else BY_HAND,
        name=did.kind.name,
        completed=is_whole,
        breaks=int(is_whole and did.kind.id != "other"),
        planned=SEAT_REPS if in_seat else 0,
        reps=f"{LEG_REPS}={did.reps}" if in_seat else "",
        pump_reps=did.reps,
        seconds=seconds,
        active_seconds=0 if in_seat else seconds,
    )
