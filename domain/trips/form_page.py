"""The form of a trip as it is shown: what each field means so far."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domain.days import Moment, moment
from domain.faults import Refused
from domain.formats import USUAL, Formats
from domain.trips import draft, told
from domain.trips.draft import LegDraft
from domain.trips.form import TripForm, known, read
from domain.trips.places import where
from domain.trips.records import INTERVALS
from domain.trips.rhythm import STOPS
from domain.trips.route import town


@dataclass(frozen=True, slots=True)
class EndFace:
    """One end of a leg."""

    code: str
    """The code or the city that was chosen, or nothing yet."""
    name: str
    when: str
    """"Tue 17 Nov, London time", or nothing yet."""
    twice: bool
    """The time comes twice that night: which one is asked."""
    second: bool


@dataclass(frozen=True, slots=True)
class LegFace:
    """One leg of the form."""

    origin: EndFace
    target: EndFace
    lasts: str
    fault: str
    wait: str
    """How long one changes before it: "2 h 15 min in Doha", or nothing."""


@dataclass(frozen=True, slots=True)
class FormPage:
    """The form."""

    title: str
    legs: tuple[LegFace, ...]
    total: str
    """The whole time on the way of a trip of several legs."""
    sleep: tuple[str, str] | None
    sleep_note: str
    can_sleep: bool
    such: str
    """What can be typed as a time, an example."""


EVENING = datetime(2026, 11, 17, 20, 35, tzinfo=UTC)
"""The time of the example."""

EVERY = tuple(
    (str(one), "As planned" if not one else f"{one} min") for one in INTERVALS
)
STOP_EVERY = (*((str(one), f"{one} min") for one in STOPS), ("0", "120 min"))
"""How often who drives wants to stop."""


def page(form: TripForm, now: Moment, formats: Formats = USUAL) -> FormPage:
    """Return the form as it is shown *now*."""
    found = known(form, now, formats)
    faces = tuple(_leg(form, number, found, formats) for number in range(len(found)))
    try:
        legs = read(form, now)
    except Refused:
        legs = ()
    evening = formats.clock(EVENING)
    total, sleep, note = "", None, ""
    if len(legs) > 1:
        total = told.lasts(legs[-1].arrives.at - legs[0].departs.at)
    if form.sleep and legs:
        zone = legs[0].origin.zone
        begins, ends = (moment(at, zone) for at in form.sleep)
        sleep = told.clock(begins, formats), told.clock(ends, formats)
        length = told.lasts(form.sleep[1] - form.sleep[0])
        note = f"{length}, {told.zone(legs[0].origin)}"
    return FormPage(
        title="Change trip" if form.editing else "New trip",
        legs=faces,
        total=f"{total} from door to door" if total else "",
        sleep=sleep,
        sleep_note=note,
        can_sleep=bool(legs) and not form.driver,
        such=f"Such as {evening} or 17 Nov {evening}",
    )


def _leg(
    form: TripForm, number: int, all_: tuple[draft.LegSoFar, ...], formats: Formats
) -> LegFace:
    one, here = form.legs[number], all_[number]
    return LegFace(
        origin=_end(one, "departs", here, formats),
        target=_end(one, "arrives", here, formats),
        lasts=told.lasts(here.lasts) if here.lasts and not here.fault else "",
        fault=here.fault,
        wait=_wait(form, number, all_),
    )


def _wait(form: TripForm, number: int, all_: tuple[draft.LegSoFar, ...]) -> str:
    """Return how long one changes before leg *number*, or nothing."""
    place = form.legs[number].origin
    if not number or place is None:
        return ""
    arrives, departs = all_[number - 1].arrives, all_[number].departs
    if arrives is None or departs is None or departs.at < arrives.at:
        return ""
    return f"{told.lasts(departs.at - arrives.at)} in {town(place)}"


def _end(one: LegDraft, which: str, known: draft.LegSoFar, formats: Formats) -> EndFace:
    place = one.origin if which == "departs" else one.target
    at = known.departs if which == "departs" else known.arrives
    if place is None:
        return EndFace("", "", "", twice=False, second=False)
    when = f"{told.day(at)}, {told.zone(place)}" if at else ""
    if at and which == "arrives" and one.by_length:
        when = f"{told.clock(at, formats)}, {when}"
    return EndFace(
        code=place.short,
        name=place.name if place.code else where(place),
        when=when,
        twice=which in known.twice,
        second=which in one.second,
    )
