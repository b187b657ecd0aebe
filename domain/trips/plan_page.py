"""The plan of a trip as it is shown: clocks, rows, what can be tapped."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from domain.days import Moment, moment
from domain.formats import USUAL, Formats
from domain.routines import ROUTINES
from domain.trips import reasons, told
from domain.trips.after import CHECK_NOTE
from domain.trips.items import PHASES
from domain.trips.lines import DELAYS, SLEEPS, SNOOZES, Line
from domain.trips.live import Live
from domain.trips.records import Trip

SAID = {
    "done": "Done",
    "skipped": "Skipped",
    "merged": "Merged into the next",
    "asleep": "You were asleep",
    "missed": "Passed",
}
HELD = (
    "Nothing asks you to move while the result of your leg check is open. "
    "See the leg check."
)
PARK = "Park first. Then tap the button, and a set starts."
DRINK_NOTE = "Drinks here are a comfort guide with weak evidence. Thirst comes first."


@dataclass(frozen=True, slots=True)
class Clocks:
    """The three clocks of a trip."""

    near: tuple[str, str]
    """Name of the place, and its time."""
    far: tuple[str, str]
    go: str
    """How long it still takes, or until it begins: "6 h 40 min"."""
    go_title: str
    """"To go", "Starts in" or "Arrived"."""
    share: float
    """How much of the way is done, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the timeline."""

    key: str
    time: str
    """At the place of departure; the date of a leg check."""
    time_far: str
    title: str
    line: str
    mark: str
    """What stands in the vein: "done", "now", "waiting", "sleep" or "end"."""
    heading: str
    """The phase that begins here, or nothing."""
    why: str
    """The reason with its source."""
    told: str


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


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The page of one trip."""

    id: str
    title: str
    facts: str
    rows: tuple[Row, ...]
    past: int
    """How many of the rows are over."""
    now: Now | None
    held: str
    """Why nothing prompts, or nothing."""
    running: bool
    """It can be delayed, slept through, shortened."""
    over: bool
    lived: bool
    """It is over and was not cancelled: what was done can be looked back at."""
    ahead: bool
    """It has not begun: what guidance says of it can be asked."""
    belt: str
    """The name of the button for the belt sign, or nothing."""
    asleep: str
    """"Asleep until 05:30", or nothing."""
    drinks: str
    """What the drinks of the plan are worth, or nothing."""


SLEEP_CHOICES = tuple((f"For {minutes // 60} h", minutes) for minutes in SLEEPS)
DELAY_CHOICES = tuple((f"{minutes} min later", minutes) for minutes in DELAYS)


def clocks(trip: Trip, now: datetime, formats: Formats = USUAL) -> Clocks:
    """Return the clocks of *trip* at *now*."""
    leg = told.whole(trip)
    near, far = told.at_both(leg, now, formats)
    names = told.town(leg.origin), told.town(leg.target)
    lasts = trip.ends - trip.begins
    gone = min(max(now - trip.begins, timedelta()), lasts)
    title, left = "To go", trip.ends - now
    if now < trip.begins:
        title, left = "Starts in", trip.begins - now
    if now >= trip.ends:
        title, left = "Arrived", timedelta()
    go = "" if now >= trip.ends else told.lasts(left)
    return Clocks((names[0], near), (names[1], far), go, title, gone / lasts)


def page(
    trip: Trip, found: Live, now: datetime, formats: Formats = USUAL, *, parked: bool
) -> PlanPage:
    """Return the page of *trip*, whose plan stands as *found*."""
    rows: list[Row] = []
    for phase, lines in groupby(found.lines, key=lambda one: one.item.phase):
        for number, line in enumerate(lines):
            rows.append(_row(trip, line, "" if number else PHASES[phase], formats))
    running = trip.begins - timedelta(hours=3) <= now < trip.ends
    sleeping = found.asleep_until
    return PlanPage(
        id=trip.id,
        title=trip.title,
        facts=told.facts(trip),
        rows=tuple(rows),
        past=_past(found, now),
        now=now_of(trip, found, formats, parked=parked),
        held=HELD if found.held else "",
        running=running and not trip.cancelled,
        over=now >= trip.ends or trip.cancelled,
        lived=now >= trip.ends and not trip.cancelled,
        ahead=now < trip.begins and not trip.cancelled,
        belt=_belt(trip, found),
        asleep=_asleep(trip, sleeping, formats) if sleeping else "",
        drinks=DRINK_NOTE if any(one.item.drink_ml for one in found.lines) else "",
    )


def now_of(
    trip: Trip, found: Live, formats: Formats = USUAL, *, parked: bool
) -> Now | None:
    """Return what is due now, or None."""
    if not found.is_due or found.next is None:
        return None
    item = found.next.item
    waits = trip.driver and item.kind == "stop" and not parked
    start = f"Start {ROUTINES[item.routine].name}" if item.routine else ""
    if item.kind == "check":
        start = "Start check"
    clock = told.at_both(told.whole(trip), found.next.item.at, formats)[0]
    short = f"{item.title} at {clock}"
    return Now(
        key=item.key,
        title=item.title,
        line=PARK if waits else " · ".join(["Now", *_facts(found.next)]),
        routine="" if waits else item.routine,
        start="I have parked" if waits else start,
        kind="park" if waits else item.kind,
        done=f"Done: {short}",
        skip=f"Skip: {short}",
        snoozes=()
        if item.kind == "check"
        else tuple((f"In {one} min", one) for one in SNOOZES),
    )


def coming(trip: Trip, found: Live, now: datetime, formats: Formats = USUAL) -> str:
    """Return what comes next, in a few words: "Next at 03:10"."""
    if found.held:
        return "No prompts now"
    if found.asleep_until and found.asleep_until > now:
        return _asleep(trip, found.asleep_until, formats)
    if found.next is None:
        return "Nothing more to do"
    if found.is_due:
        return "Leg check due" if found.next.item.kind == "check" else "Due now"
    return f"Next in {told.lasts(found.next.due - now)}"


def _asleep(trip: Trip, until: datetime, formats: Formats) -> str:
    return f"Asleep until {told.at_both(told.whole(trip), until, formats)[0]}"


def counted(found: Live) -> str:
    """Return what a plan holds: "14 seat sets, 3 walks, 8 drinks"."""
    routines = [one.item.routine for one in found.lines]
    parts = (
        (sum(one.startswith("seat_set") for one in routines), "seat set"),
        (routines.count("stand_set"), "walk"),
        (routines.count("road_stop"), "stop"),
        (sum(one.item.drink_ml > 0 for one in found.lines), "drink"),
    )
    return ", ".join(
        f"{count} {word}{'' if count == 1 else 's'}" for count, word in parts if count
    )


def _belt(trip: Trip, found: Live) -> str:
    if trip.mode != "plane":
        return ""
    return "Belt off" if found.belt_on else "Belt on"


def _past(found: Live, now: datetime) -> int:
    """Return how many lines at the beginning are over."""
    count = 0
    for line in found.lines:
        if line.status in {"now", "waiting"} or line.due > now:
            break
        count += 1
    return count


def _row(trip: Trip, line: Line, heading: str, formats: Formats) -> Row:
    item, leg = line.item, told.whole(trip)
    near, far = told.at_both(leg, line.due, formats)
    if item.kind == "check":
        near = told.day(_moment(trip, line.due))[4:]
        far = f"Day {item.key.partition(':')[2]}"
    if item.kind == "sleep" and item.until:
        far = f"to {told.at_both(leg, item.until, formats)[0]}"
    said = " · ".join(_facts(line))
    title = item.title
    if item.drink_ml and line.status in {"now", "waiting"}:
        title = f"{title} · {formats.amount(item.drink_ml)}"
    return Row(
        key=item.key,
        time=near,
        time_far=far,
        title=title,
        line=said,
        mark=_mark(line),
        heading=heading,
        why=reasons.told(item.why) if item.why.says else "",
        told=", ".join(part for part in (near, title, said) if part),
    )


def _moment(trip: Trip, at: datetime) -> Moment:
    arrives = trip.route[-1].arrives
    return moment(at, arrives.zone, arrives.offset)


def _facts(line: Line) -> list[str]:
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


def _mark(line: Line) -> str:
    if line.item.kind == "sleep":
        return "sleep"
    if line.item.kind == "arrival":
        return "end"
    if line.status in {"now", "waiting"}:
        return line.status
    return "done" if line.status == "done" else "past"
