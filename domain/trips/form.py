"""The form of a new trip: what was entered, and the trip it makes."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.days import Moment
from domain.faults import Refused
from domain.formats import USUAL, Formats
from domain.records import stamp
from domain.trips import booking, chain, draft, route
from domain.trips import seat as seats
from domain.trips.draft import LegDraft, LegSoFar
from domain.trips.records import INTERVALS, MODES, Trip
from domain.trips.route import MOST_LEGS, Legs

STEP = timedelta(minutes=15)
NO_SLEEP = "A sleep has to lie within the trip. Change its times."
MOST = "That is the most legs that one trip can have."


@dataclass(frozen=True, slots=True)
class TripForm:
    """A trip as it was entered so far."""

    editing: str = ""
    """The id of the trip that is changed, or nothing."""
    mode: str = "plane"
    legs: tuple[LegDraft, ...] = (LegDraft(),)
    seat: str = ""
    """The side."""
    number: str = ""
    """The number of the seat as it was typed."""
    sleep: tuple[datetime, datetime] | None = None
    """UTC."""
    socks: bool = False
    driver: bool = False
    every: int = 0
    at: Moment | None = None
    """When something was last typed: a time without a day is read as it was then."""


def fresh(last: Trip | None) -> TripForm:
    """Return an empty form, with what the last trip says of the person."""
    if last is None:
        return TripForm()
    return TripForm(mode=last.mode, seat=last.side, socks=last.socks)


def of(trip: Trip, formats: Formats = USUAL, *, again: bool = False) -> TripForm:
    """Return *trip* as a form: to be changed, or to be made *again* on another day."""
    drafted = draft.repeated if again else draft.drafted
    legs = tuple(drafted(leg, formats) for leg in trip.route)
    has_sleep = trip.sleep_from < trip.sleep_until and not again
    return TripForm(
        editing="" if again else trip.id,
        mode=trip.mode,
        legs=legs,
        seat=trip.side,
        number="" if again else seats.read(trip.seat)[1],
        sleep=(trip.sleep_from, trip.sleep_until) if has_sleep else None,
        socks=trip.socks,
        driver=trip.driver,
        every=trip.every,
    )


def with_choice(form: TripForm, name: str, value: str) -> TripForm:
    """Return *form* with one of its choices; raise Refused for what is none."""
    if name == "mode" and value in MODES:
        drives = form.driver and value == "car"
        # What one chose between two stops is not meant between two sets.
        every = form.every if drives == form.driver else 0
        return replace(form, mode=value, driver=drives, every=every)
    if name == "seat" and value in seats.SIDES:
        return replace(form, seat=value)
    if name == "every" and value.isdigit() and int(value) in INTERVALS:
        return replace(form, every=int(value))
    if name in {"socks", "driver"} and value in {"yes", "no"}:
        # What one chose between two sets is not meant between two stops.
        every = 0 if name == "driver" else form.every
        chosen = {name: value == "yes"}
        return replace(form, every=every, **chosen)  # type: ignore[arg-type]
    raise Refused("That is not one of the choices. Nothing was changed.")


def _seat(form: TripForm) -> str:
    """Return the seat as it is kept; who drives or rides in a car has none."""
    if form.mode == "car":
        return ""
    return seats.write(form.seat, seats.typed(form.number))


def with_leg(form: TripForm, number: int, leg: LegDraft) -> TripForm:
    """Return *form* with another leg *number*."""
    return replace(form, legs=(*form.legs[:number], leg, *form.legs[number + 1 :]))


def with_connection(form: TripForm) -> TripForm:
    """Return *form* with one more leg from where the last one ends."""
    if len(form.legs) >= MOST_LEGS:
        raise Refused(MOST)
    last = form.legs[-1]
    return replace(form, legs=(*form.legs, LegDraft(origin=last.target)))


def without_connection(form: TripForm) -> TripForm:
    """Return *form* without its last leg; the first one stays."""
    return replace(form, legs=form.legs[:-1] or form.legs)


def with_sleep(form: TripForm, now: Moment, *, on: bool) -> TripForm:
    """Return *form* with a sleep to be moved, or without; raise Refused too early."""
    return replace(form, sleep=draft.night(read(form, now)) if on else None)


def sleep_stepped(form: TripForm, which: str, steps: int) -> TripForm:
    """Return *form* with an end of its sleep moved by quarters of an hour."""
    if form.sleep is None:
        return form
    begins, ends = form.sleep
    if which == "from":
        begins += steps * STEP
    else:
        ends += steps * STEP
    if not STEP <= ends - begins <= timedelta(hours=12):
        return form
    return replace(form, sleep=(begins, ends))


def read(form: TripForm, now: Moment, formats: Formats = USUAL) -> Legs:
    """Return the legs that *form* describes; raise Refused with a sentence."""
    return chain.legs(form.legs, form.mode, form.at or now, formats)


def known(
    form: TripForm, now: Moment, formats: Formats = USUAL
) -> tuple[LegSoFar, ...]:
    """Return what each leg of *form* means so far."""
    return chain.chain(form.legs, form.mode, form.at or now, formats)


def made(  # noqa: PLR0913  # what a record is made from
    form: TripForm,
    now: Moment,
    *,
    new_id: str,
    writer: str,
    all_: tuple[Trip, ...],
    formats: Formats = USUAL,
) -> Trip:
    """Return the trip that *form* describes; raise Refused with a sentence."""
    legs = read(form, now, formats)
    begins, ends = legs[0].departs.at, legs[-1].arrives.at
    sleep = form.sleep if form.sleep and not form.driver else (begins, begins)
    if not begins <= sleep[0] <= sleep[1] <= ends:
        raise Refused(NO_SLEEP)
    at = stamp(now.at)
    old = next((one for one in all_ if one.id == form.editing), None)
    trip = Trip(
        id=old.id if old else new_id,
        created=old.created if old else at,
        edited=at,
        writer=writer,
        mode=form.mode,
        legs=route.write(legs),
        seat=_seat(form),
        sleep_from=sleep[0],
        sleep_until=sleep[1],
        socks=form.socks,
        driver=form.driver,
        every=form.every,
    )
    booking.check_free(trip, all_)
    return trip
