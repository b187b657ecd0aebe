"""The tab Travel: the trip that comes, the trips that were; and the strip on Today."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.formats import USUAL, Formats
from domain.trips import glance, seat, told
from domain.trips.booking import has_cabin
from domain.trips.live import Live
from domain.trips.ready import TITLE as READY
from domain.trips.records import Trip


@dataclass(frozen=True, slots=True)
class Card:
    """A trip that is under way or to come."""

    id: str
    when: str
    mode: str
    """The name of its icon."""
    mode_name: str
    ends: tuple[str, str]
    told: str
    """Both ends as one text."""
    facts: str
    holds: str
    """What its plan holds."""
    share: float
    open: str
    """The accessible name of the button to its plan."""
    ready: str
    """That of the button to the check before the flight."""


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """A trip that is over, or was cancelled."""

    id: str
    title: str
    line: str
    open: str


@dataclass(frozen=True, slots=True)
class TravelHome:
    """The tab Travel."""

    under: str
    cards: tuple[Card, ...]
    earlier: tuple[EarlierRow, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """The strip on Today."""

    id: str
    ends: tuple[str, str]
    share: float
    go: str
    """"6 h 40 min to go"."""
    next: str
    cabin: bool
    """Cabin mode is offered."""


ICONS = {"plane": "travel", "train": "train", "coach": "coach", "car": "car"}
NONE = "No trip yet"


def home(
    all_: tuple[Trip, ...],
    plans: dict[str, Live],
    now: datetime,
    formats: Formats = USUAL,
) -> TravelHome:
    """Return the tab; *plans* are those of the trips that are not over."""
    ahead = [one for one in all_ if one.ends > now and not one.cancelled]
    past = [one for one in all_ if one not in ahead]
    return TravelHome(
        under=_under(ahead, now),
        cards=tuple(
            _card(one, plans[one.id], now, formats, first=one is ahead[0])
            for one in ahead
            if one.id in plans
        ),
        earlier=tuple(_earlier(one) for one in reversed(past)),
    )


def strip(trip: Trip, found: Live, now: datetime, formats: Formats = USUAL) -> Strip:
    """Return the strip of *trip*."""
    shown = glance.clocks(trip, now)
    go = {"To go": f"{shown.go} to go", "Starts in": f"Starts in {shown.go}"}
    return Strip(
        id=trip.id,
        ends=told.ends(trip),
        share=shown.share,
        go=go.get(shown.go_title, "You have arrived"),
        next=glance.coming(trip, found, now, formats),
        cabin=has_cabin(trip) and now < trip.ends,
    )


def _under(ahead: list[Trip], now: datetime) -> str:
    if not ahead:
        return NONE
    first = ahead[0]
    if first.begins <= now:
        return "On the way"
    days = (first.begins - now) // timedelta(days=1)
    when = "today" if days < 1 else "in 1 day" if days == 1 else f"in {days} days"
    return f"One trip {when}" if len(ahead) == 1 else f"The next trip {when}"


def _card(
    trip: Trip, found: Live, now: datetime, formats: Formats, *, first: bool
) -> Card:
    ends = told.ends(trip)
    legs = trip.route
    lasts = told.lasts(trip.ends - trip.begins)
    stops = len(legs) - 1
    changes = "" if not stops else "1 change" if stops == 1 else f"{stops} changes"
    sits = "you drive" if trip.driver else seat.words(trip.seat)
    return Card(
        id=trip.id,
        when=f"{told.day(legs[0].departs)}, {told.clock(legs[0].departs, formats)}",
        mode=ICONS[trip.mode],
        mode_name=told.MODES[trip.mode],
        ends=ends,
        told=trip.title,
        facts=", ".join(part for part in (lasts, changes, sits) if part),
        holds=glance.counted(found),
        share=glance.clocks(trip, now).share,
        open=f"Open plan, {trip.title}, {told.day(legs[0].departs)}",
        ready=READY if first else f"{READY}, {trip.title}",
    )


def _earlier(trip: Trip) -> EarlierRow:
    day = told.day(trip.route[0].departs)
    mode = told.MODES[trip.mode].lower()
    lasts = told.lasts(trip.ends - trip.begins)
    line = f"{day}, {mode}, {'cancelled' if trip.cancelled else lasts}"
    return EarlierRow(trip.id, trip.title, line, f"{trip.title}, {line}")
