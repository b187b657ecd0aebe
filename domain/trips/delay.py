"""A trip that changes under way: later, or over sooner."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.days import Moment, moment
from domain.faults import Refused
from domain.trips.records import Trip
from domain.trips.route import Leg, Legs

Sleep = tuple[datetime, datetime]
"""From when until when, UTC."""

OVER = "This trip is over. Nothing was changed."
SOON = "This trip has not begun. Cancel it, or change its times."


def delayed(trip: Trip, minutes: int, now: datetime) -> tuple[Legs, Sleep]:
    """Return the legs of *trip* if the leg under way, or the next, is *minutes* late.

    A leg in the air only arrives later. Later legs move only as far as they must.
    With them comes the sleep, which moves as far as its leg departs later, and
    ends with the trip at the latest. Raises Refused after the end.
    """
    by, legs = timedelta(minutes=minutes), trip.route
    number = next((n for n, leg in enumerate(legs) if leg.arrives.at > now), None)
    if number is None:
        raise Refused(OVER)
    leg = legs[number]
    on_the_way = leg.departs.at <= now
    departs = leg.departs if on_the_way else _later(leg.departs, by)
    found = [
        *legs[:number],
        replace(leg, departs=departs, arrives=_later(leg.arrives, by)),
    ]
    for one in legs[number + 1 :]:
        wait = max(found[-1].arrives.at - one.departs.at, timedelta())
        moved = replace(
            one, departs=_later(one.departs, wait), arrives=_later(one.arrives, wait)
        )
        found.append(moved)
    slept = [n for n, one in enumerate(legs) if one.departs.at <= trip.sleep_from]
    last = slept[-1] if slept else 0
    later = found[last].departs.at - legs[last].departs.at
    begins, ends = trip.sleep_from + later, trip.sleep_until + later
    return tuple(found), (begins, max(begins, min(ends, found[-1].arrives.at)))


def shortened(trip: Trip, now: datetime) -> Legs:
    """Return the legs of *trip* if it ends *now*; raise Refused if it cannot."""
    legs = trip.route
    if now >= trip.ends:
        raise Refused(OVER)
    if now <= trip.begins:
        raise Refused(SOON)
    kept = [leg for leg in legs if leg.departs.at < now]
    last: Leg = kept[-1]
    if last.arrives.at <= now:
        return tuple(kept)
    at = now.replace(second=0, microsecond=0)
    if at <= last.departs.at:
        at = last.departs.at + timedelta(minutes=1)
    return (*kept[:-1], replace(last, arrives=moment(at, last.target.zone)))


def _later(at: Moment, by: timedelta) -> Moment:
    return moment(at.at + by, at.zone, at.offset) if by else at
