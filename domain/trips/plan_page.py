"""The plan of a trip as it is shown: clocks, rows, what can be tapped."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from domain.days import Moment, moment
from domain.formats import USUAL, Formats
from domain.trips import reasons, told
from domain.trips.booking import has_cabin
from domain.trips.due import Now, facts, now_of
from domain.trips.glance import asleep
from domain.trips.items import PHASES
from domain.trips.lines import DELAYS, SLEEPS, Line
from domain.trips.live import Live
from domain.trips.records import Trip

HELD = (
    "Nothing asks you to move while the result of your leg check is open. "
    "See the leg check."
)
DRIVES = (
    "While you drive the app makes no sound. Only your calendar rings for a stop: "
    "export the plan before you leave."
)
SITS = (
    "While you sit: legs uncrossed, the space before your feet free, nothing tight at "
    "the waist or the knees."
)
BOOKS = "Before you book: from an aisle seat it is easy to get up."
"""FACTS 2, rules of the flight plans; the aisle: a table of three societies."""
DRINK_NOTE = "Drinks here are a comfort guide with weak evidence. Thirst comes first."


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
    cabin: bool
    """Cabin mode is offered: never to who drives."""
    sits: bool
    """The person does not drive: a meal and a sleep can be told of on the way."""
    parks: bool
    """Who drives can say that the car stands, though no stop is due."""
    over: bool
    lived: bool
    """It is over and was not cancelled: what was done can be looked back at."""
    ahead: bool
    """It has not begun: what guidance says of it can be asked."""
    belt: str
    """The name of the button for the belt sign, or nothing; one may land late."""
    asleep: str
    """"Asleep until 05:30", or nothing."""
    hint: str
    """What to know while one sits, or drives; nothing once the trip is over."""
    drinks: str
    """What the drinks of the plan are worth, or nothing."""


SLEEP_CHOICES = tuple((f"For {minutes // 60} h", minutes) for minutes in SLEEPS)
DELAY_CHOICES = tuple((f"{minutes} min later", minutes) for minutes in DELAYS)


def page(  # noqa: PLR0913  # what the page is made from
    trip: Trip,
    found: Live,
    now: datetime,
    formats: Formats = USUAL,
    *,
    parked: bool,
    applies: frozenset[str] = frozenset(),
) -> PlanPage:
    """Return the page of *trip*, whose plan stands as *found*.

    *applies* holds the cautions that the person said apply.
    """
    rows: list[Row] = []
    for phase, lines in groupby(found.lines, key=lambda one: one.item.phase):
        for number, line in enumerate(lines):
            rows.append(_row(trip, line, "" if number else PHASES[phase], formats))
    running = trip.begins - timedelta(hours=3) <= now < trip.ends
    sleeping = found.asleep_until
    due = now_of(trip, found, formats, parked=parked, applies=applies)
    at_wheel = trip.driver and trip.begins <= now < trip.ends and not parked
    return PlanPage(
        id=trip.id,
        title=trip.title,
        facts=told.facts(trip),
        rows=tuple(rows),
        past=_past(found, now),
        now=due,
        held=HELD if found.held else "",
        running=running and not trip.cancelled,
        cabin=running and has_cabin(trip),
        sits=not trip.driver,
        parks=at_wheel and not (due and due.kind == "park"),
        over=now >= trip.ends or trip.cancelled,
        lived=now >= trip.ends and not trip.cancelled,
        ahead=now < trip.begins and not trip.cancelled,
        belt=_belt(trip, found, now),
        asleep=asleep(trip, sleeping, formats) if sleeping else "",
        hint=_hint(trip, now),
        drinks=DRINK_NOTE if any(one.item.drink_ml for one in found.lines) else "",
    )


def _hint(trip: Trip, now: datetime) -> str:
    if trip.cancelled or now >= trip.ends:
        return ""
    if trip.driver:
        return DRIVES
    return f"{SITS} {BOOKS}" if now < trip.begins and trip.mode != "car" else SITS


def _belt(trip: Trip, found: Live, now: datetime) -> str:
    if trip.mode != "plane" or (now >= trip.ends and not found.belt_on):
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
    # What a leg check asks about is said once, not six times below each other.
    again = item.kind == "check" and not heading and line.status == "waiting"
    said = "" if again else " · ".join(facts(line))
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


def _mark(line: Line) -> str:
    if line.item.kind == "sleep":
        return "sleep"
    if line.item.kind == "arrival":
        return "end"
    if line.status in {"now", "waiting"}:
        return line.status
    return "done" if line.status == "done" else "past"
