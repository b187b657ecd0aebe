"""What comes after a trip: a walk, legs up, and leg checks over eight weeks."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from domain.days import Moment, moment, zone_rules
from domain.routines import ROUTINES
from domain.trips import reasons
from domain.trips.items import Item
from domain.trips.records import Trip

CHECK_DAYS = (1, 3, 7, 14, 28, 56)
"""Days after arrival (FACTS 3)."""
CHECK_AT = time(10)
"""On the clock of the place of arrival; a product choice."""
COUNTS = 4
"""Hours: below, a rise in the risk of a clot is not established."""

CHECK_TITLE = "Leg check"
REST_NOTE = "10 min; with artery disease or heart failure ask a clinician first"
"""K14 (FACTS 1 and 7), without a symptom: the bell and a calendar say it too."""
REST_CAUTION = "K14"
"""Who has said that this applies is not asked to raise the legs."""
CHECK_NOTE = "swelling, pain, warmth, colour, breath"


def after(trip: Trip, *, counts: float, legs_up: bool = True) -> Iterator[Item]:
    """Yield what comes after *trip*; leg checks only if it counts as a long one.

    *legs_up* says that nothing is known against raising the legs, and *counts* how
    many hours it has with the trips beside it; 0 leaves the rest and the checks to
    the trip that it goes on with.
    """
    at = trip.ends + timedelta(minutes=20)
    routine = "road_stop" if trip.mode == "car" else "post_landing"
    title = ROUTINES[routine].name if trip.mode == "plane" else "After arrival"
    yield Item(
        "after:walk",
        at,
        "after",
        "set",
        title,
        reasons.WALK_OFF,
        routine,
        "from seat to exit" if trip.mode != "car" else "out of the car",
        fixed=True,
    )
    if counts < COUNTS:
        return
    if legs_up:
        yield Item(
            "after:rest",
            trip.ends + timedelta(hours=3),
            "after",
            "rest",
            "Legs-up rest",
            reasons.REST,
            note=REST_NOTE,
            fixed=True,
        )
    for day in CHECK_DAYS:
        yield Item(
            f"check:{day}",
            check_at(trip.route[-1].arrives, day),
            "checks",
            "check",
            CHECK_TITLE,
            reasons.CHECK,
            note=CHECK_NOTE,
            fixed=True,
        )


def check_at(arrives: Moment, days: int) -> datetime:
    """Return when the leg check *days* after *arrives* is due, UTC."""
    local = arrives.local.date() + timedelta(days=days)
    rules = zone_rules(arrives.zone)
    at = datetime.combine(local, CHECK_AT, tzinfo=rules or UTC)
    if rules is None:
        return at - timedelta(seconds=arrives.offset)
    return moment(at, arrives.zone).at
