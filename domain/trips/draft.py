"""A trip as it is being entered: what was typed, and what it means so far."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from domain.days import Moment, moment
from domain.faults import Refused
from domain.formats import USUAL, Formats
from domain.trips import typed
from domain.trips.place import Place
from domain.trips.route import Leg, Legs

LONGEST = {
    "plane": timedelta(hours=24),
    "train": timedelta(hours=36),
    "coach": timedelta(hours=36),
    "car": timedelta(hours=24),
}
"""No flight takes longer; longer train rides have to be cut into legs."""

NO_FROM = "Choose where you start from the list."
NO_TO = "Choose where you go from the list."
NO_DEPARTS = "Type when you leave, such as 20:35 or 8:35 pm."
NO_ARRIVES = "Type when you arrive, such as 17:20 or 5:20 pm."
BACKWARDS = "You would arrive before you leave. Check the days."
SAME = "From and To are the same airport."
TOO_LONG = "That is {hours} h on the way, longer than one leg can be. Check the days."


@dataclass(frozen=True, slots=True)
class LegDraft:
    """One leg as it was entered so far."""

    origin: Place | None = None
    target: Place | None = None
    departs: str = ""
    arrives: str = ""
    lasts: str = ""
    by_length: bool = False
    """The person knows how long it takes, not when it arrives."""
    departs_on: date | None = None
    """The day chosen with the buttons; a day that was typed wins."""
    arrives_on: date | None = None
    second: frozenset[str] = field(default_factory=frozenset[str])
    """Which of "departs" and "arrives" is the second of two equal times."""


@dataclass(frozen=True, slots=True)
class LegSoFar:
    """What a draft means so far."""

    departs: Moment | None = None
    arrives: Moment | None = None
    twice: frozenset[str] = frozenset()
    """Which of "departs" and "arrives" comes twice that night."""
    fault: str = ""
    """What is wrong with what was typed, a sentence."""

    @property
    def lasts(self) -> timedelta | None:
        """The time on the way, once it is known."""
        if self.departs and self.arrives:
            return self.arrives.at - self.departs.at
        return None


def so_far(
    draft: LegDraft,
    mode: str,
    today: date,
    formats: Formats = USUAL,
    *,
    after: Moment | None = None,
) -> LegSoFar:
    """Return what *draft* means so far; never raises for what was typed.

    A departure without a day is on *today*, or the first one not before *after*.
    """
    known = LegSoFar()
    try:
        known = _departure(draft, known, today, after)
        known = _arrival(draft, known)
        _check(known, mode)
        _ends(draft, mode)
    except typed.Leapt as fault:
        return replace(known, fault=fault.told(formats))
    except Refused as fault:
        return replace(known, fault=fault.sentence)
    return known


def leg(draft: LegDraft, mode: str, today: date, formats: Formats = USUAL) -> Leg:
    """Return the leg that *draft* describes; raise Refused for what is missing."""
    return leg_of(draft, so_far(draft, mode, today, formats))


def leg_of(draft: LegDraft, known: LegSoFar) -> Leg:
    """Return the leg of *draft*, which means *known*; raise Refused if it lacks."""
    if draft.origin is None:
        raise Refused(NO_FROM)
    if draft.target is None:
        raise Refused(NO_TO)
    if known.fault:
        raise Refused(known.fault)
    if known.departs is None:
        raise Refused(NO_DEPARTS)
    if known.arrives is None:
        raise Refused(typed.NO_LENGTH if draft.by_length else NO_ARRIVES)
    return Leg(draft.origin, draft.target, known.departs, known.arrives)


def stepped(
    draft: LegDraft, which: str, days: int, known: LegSoFar, formats: Formats = USUAL
) -> LegDraft:
    """Return *draft* with the day of *which* moved by *days*; a typed day goes."""
    shown = known.departs if which == "departs" else known.arrives
    if shown is None:
        return draft
    day = shown.local.date() + timedelta(days=days)
    clock = formats.clock(shown.local)
    if which == "departs":
        return replace(draft, departs=clock, departs_on=day)
    return replace(draft, arrives=clock, arrives_on=day)


def drafted(one: Leg, formats: Formats = USUAL) -> LegDraft:
    """Return *one* as a draft, to be changed."""
    both = one.departs.local, one.arrives.local
    second = {
        name
        for name, at in (("departs", one.departs), ("arrives", one.arrives))
        if len(_moments(at)) > 1 and _moments(at)[1].at == at.at
    }
    return LegDraft(
        origin=one.origin,
        target=one.target,
        departs=formats.clock(both[0]),
        arrives=formats.clock(both[1]),
        departs_on=both[0].date(),
        arrives_on=both[1].date(),
        second=frozenset(second),
    )


def repeated(one: Leg, formats: Formats = USUAL) -> LegDraft:
    """Return *one* as a draft for another day, which is not chosen yet.

    A leg of a day and more keeps its length: its arrival is not the next such time.
    """
    found = replace(drafted(one, formats), departs_on=None, arrives_on=None)
    if one.lasts < timedelta(days=1):
        return found
    minutes = one.lasts // timedelta(minutes=1)
    lasts = f"{minutes // 60} h {minutes % 60} min"
    return replace(found, arrives="", lasts=lasts, by_length=True)


def _moments(at: Moment) -> tuple[Moment, ...]:
    local = at.local
    try:
        return typed.instants(local.date(), local.time(), at.zone, "")
    except Refused:
        return ()


def _departure(
    draft: LegDraft, known: LegSoFar, today: date, after: Moment | None
) -> LegSoFar:
    if not draft.departs.strip() or draft.origin is None:
        return known
    at = typed.read(draft.departs, today)
    day = at.day or draft.departs_on
    if day is None and after:
        return _next(draft, draft.origin, at.clock, after)
    return _put(known, "departs", day or today, at.clock, draft, draft.origin)


def _next(draft: LegDraft, place: Place, clock: time, after: Moment) -> LegSoFar:
    """Return the first moment not before *after* at which clocks there show *clock*."""
    local = moment(after.at, place.zone).local
    for later in range(3):
        day = local.date() + timedelta(days=later)
        try:
            found = typed.instants(day, clock, place.zone, place.city)
        except typed.Leapt:
            if not later and clock < local.time():
                continue  # that time was over, had there been one
            raise
        fits = [one for one in found if one.at >= after.at]
        if fits:
            both = frozenset(["departs"] * (len(fits) - 1))
            chosen = fits[-1] if "departs" in draft.second else fits[0]
            return LegSoFar(departs=chosen, twice=both)
    return LegSoFar()


def _arrival(draft: LegDraft, known: LegSoFar) -> LegSoFar:
    if known.departs is None or draft.target is None:
        return known
    if draft.by_length:
        if not draft.lasts.strip():
            return known
        at = known.departs.at + typed.length(draft.lasts)
        known = replace(known, arrives=moment(at, draft.target.zone))
    elif draft.arrives.strip():
        known = _arrives(draft, known, draft.target)
    return known


def _arrives(draft: LegDraft, known: LegSoFar, target: Place) -> LegSoFar:
    """Return *known* with the arrival; without a day it is the first after leaving."""
    assert known.departs is not None  # the caller has looked
    at = typed.read(draft.arrives, known.departs.local.date())
    day = at.day or draft.arrives_on
    if day:
        return _put(known, "arrives", day, at.clock, draft, target)
    there = moment(known.departs.at, target.zone).local
    for later in range(3):
        day = there.date() + timedelta(days=later)
        try:
            found = _put(known, "arrives", day, at.clock, draft, target)
        except typed.Leapt:
            if not later and at.clock < there.time():
                continue  # that time was over, had there been one
            raise
        if found.arrives and found.arrives.at > known.departs.at:
            return found
    return known


def _put(  # noqa: PLR0913, PLR0917  # a time, and where it is
    known: LegSoFar, which: str, day: date, clock: time, draft: LegDraft, place: Place
) -> LegSoFar:
    found = typed.instants(day, clock, place.zone, place.city)
    chosen = found[-1] if which in draft.second else found[0]
    twice = known.twice | frozenset([which] * (len(found) - 1))
    if which == "departs":
        return replace(known, departs=chosen, twice=twice)
    return replace(known, arrives=chosen, twice=twice)


def _ends(draft: LegDraft, mode: str) -> None:
    if mode == "plane" and draft.origin and draft.origin == draft.target:
        raise Refused(SAME)


def _check(known: LegSoFar, mode: str) -> None:
    lasts = known.lasts
    if lasts is None:
        return
    if lasts <= timedelta():
        raise Refused(BACKWARDS)
    if lasts > LONGEST[mode]:
        raise Refused(TOO_LONG.format(hours=round(lasts / timedelta(hours=1))))


def today_at(place: Place | None, now: Moment) -> date:
    """Return the date *now* at *place*; without one, where the phone is."""
    return (moment(now.at, place.zone) if place else now).local.date()


def night(legs_: Legs) -> tuple[datetime, datetime]:
    """Return a window in which one might sleep, three hours from the third on, UTC.

    On a shorter leg it is the middle third, in quarters of an hour.
    """
    first = max(legs_, key=lambda one: one.lasts)
    quarter, third = timedelta(minutes=15), timedelta(hours=3)
    if first.lasts < 2 * third:
        third = max(first.lasts // 3 // quarter * quarter, quarter)
    begins = first.departs.at + third
    return begins, begins + third
