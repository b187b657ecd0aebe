"""A trip that is over: what its plan asked for, and what was done."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from domain import leg_work
from domain.check.records import LegCheck
from domain.records import Drink, Record
from domain.runs import SetDone
from domain.trips.items import Item
from domain.trips.lines import Happened, Line
from domain.trips.live import live
from domain.trips.records import Trip, TripEvent
from domain.words import ml_words

TITLE: Final = "Planned and done"
WAITS: Final = "Reading what was done."
UNTIL: Final = timedelta(days=57)
"""After this the last leg check of a trip is over."""
KINDS: Final = (
    ("seat", "Sets in the seat"),
    ("walk", "Walks and sets standing"),
    ("stop", "Stops on the road"),
    ("check", "Leg checks after it"),
)
STANDING: Final = frozenset({"stand_set", "post_landing", "pre_boarding", "road_stop"})


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of thing: how often it was planned, how often done."""

    id: str
    name: str
    planned: int
    done: int

    @property
    def told(self) -> str:
        """The part as one text: "Sets in the seat: 9 of 14 done"."""
        return f"{self.name}: {self.done} of {self.planned} done"


@dataclass(frozen=True, slots=True)
class Summary:
    """A trip, planned against done."""

    trip: str
    """Its id."""
    parts: tuple[Part, ...]
    rest: str
    """What became of the others: "3 merged, 1 skipped", or nothing."""
    drunk: str
    """What was drunk on the way, or nothing."""
    sets: str
    """Every set that was done on the way, in the plan or not."""


def happened(records: Iterable[Record]) -> Happened:
    """Return what *records* know of the way."""
    found = tuple(records)
    sets = (one for one in found if isinstance(one, SetDone))
    return Happened(
        events=tuple(one for one in found if isinstance(one, TripEvent)),
        moved=tuple(one.at for one in sets if leg_work.is_real(one)),
        checked=tuple(one.at for one in found if isinstance(one, LegCheck)),
    )


def summary(
    trip: Trip,
    items: Sequence[Item],
    records: Sequence[Record],
    amount: Callable[[int], str] = ml_words,
    *,
    counts: float = 0,
) -> Summary:
    """Return *trip*, with the plan *items*, as the *records* of its days have it.

    *amount* says how the person reads ml, and *counts* how many hours *trip* has
    with those beside it.
    """
    known = replace(happened(records), counts=counts)
    lines = live(trip, items, known, trip.ends + UNTIL).lines
    shown = [(kind_of(one.item), one) for one in lines if one.item.prompts]
    parts = tuple(
        Part(
            kind,
            name,
            sum(one == kind for one, _ in shown),
            sum(one == kind and line.status == "done" for one, line in shown),
        )
        for kind, name in KINDS
    )
    way = [one for _, one in shown if one.item.at < trip.ends]
    drinks = [one for one in records if isinstance(one, Drink) and _during(trip, one)]
    sets = [one for one in records if isinstance(one, SetDone) and _during(trip, one)]
    drunk = sum(one.ml for one in drinks)
    return Summary(
        trip=trip.id,
        parts=tuple(one for one in parts if one.planned),
        rest=_rest(way),
        drunk=f"{amount(drunk)} drunk on the way." if drunk else "",
        sets=_sets(len(sets)),
    )


def kind_of(item: Item) -> str:
    """Return which kind of KINDS *item* is counted as, or nothing."""
    if item.kind in {"stop", "check"}:
        return item.kind
    if item.kind != "set":
        return ""
    return "walk" if item.routine in STANDING else "seat"


def _during(trip: Trip, one: Drink | SetDone) -> bool:
    return trip.begins <= one.at < trip.ends


def _sets(count: int) -> str:
    if not count:
        return ""
    return f"{'1 set' if count == 1 else f'{count} sets'} done on the way in all."


def _rest(lines: Sequence[Line]) -> str:
    """Return what became of what was not done."""
    words = (
        ("merged", "merged into the next"),
        ("skipped", "skipped"),
        ("asleep", "passed in your sleep"),
        ("missed", "passed"),
    )
    counted = [
        (sum(one.status == status for one in lines), text) for status, text in words
    ]
    said = ", ".join(f"{count} {text}" for count, text in counted if count)
    return f"{said}." if said else ""
