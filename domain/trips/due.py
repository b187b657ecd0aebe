"""What is due now in a plan, and the words that say how an item stands."""

from dataclasses import dataclass

from domain.care import care_line
from domain.formats import USUAL, Formats
from domain.routines import ROUTINES
from domain.trips import told
from domain.trips.after import CHECK_NOTE
from domain.trips.lines import SNOOZES, Line
from domain.trips.live import Live
from domain.trips.records import Trip
from domain.wheel import PARK, STOP

SAID = {
    "done": "Done",
    "skipped": "Skipped",
    "merged": "Merged into the next",
    "asleep": "You were asleep",
    "missed": "Passed",
}
PARK_FIRST = "Park first. Then tap the button, and a set starts."


@dataclass(frozen=True, slots=True)
class Now:
    """What is due now, and the ways to answer it."""

    key: str
    title: str
    line: str
    routine: str
    """Empty where there is nothing to start."""
    start: str
    """The accessible name of the main button."""
    kind: str
    done: str
    skip: str
    snoozes: tuple[tuple[str, int], ...]
    care: str
    """What this person should take care of in the set, or nothing."""


def now_of(
    trip: Trip,
    found: Live,
    formats: Formats = USUAL,
    *,
    parked: bool,
    applies: frozenset[str] = frozenset(),
) -> Now | None:
    """Return what is due now, or None; *applies* holds cautions of the person."""
    if not found.is_due or found.next is None:
        return None
    item = found.next.item
    waits = trip.driver and not parked and item.routine == STOP
    start = f"Start {ROUTINES[item.routine].name}" if item.routine else ""
    if item.kind == "check":
        start = "Start check"
    clock = told.at_both(told.whole(trip), found.next.item.at, formats)[0]
    short = f"{item.title} at {clock}"
    return Now(
        key=item.key,
        title=item.title,
        line=PARK_FIRST if waits else " · ".join(["Now", *facts(found.next)]),
        routine="" if waits else item.routine,
        start=PARK if waits else start,
        kind="park" if waits else item.kind,
        done=f"Done: {short}",
        skip=f"Skip: {short}",
        snoozes=()
        if item.kind == "check"
        else tuple((f"In {one} min", one) for one in SNOOZES),
        care=care_line([ROUTINES[item.routine]], applies)
        if item.routine and not waits
        else "",
    )


def facts(line: Line) -> list[str]:
    """Return what to know of an item: its state, its length, what it needs."""
    item = line.item
    parts = [SAID[line.status]] if line.status in SAID else []
    if item.routine:
        parts.append(f"{max(1, round(ROUTINES[item.routine].seconds / 60))} min")
    if line.status in {"now", "waiting"} and item.note:
        parts.append(CHECK_NOTE if item.kind == "check" else item.note)
    if item.kind in {"sleep", "arrival"}:
        parts = [item.note] if item.note else []
    return parts
