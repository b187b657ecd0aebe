"""Who drives: when the next stop comes."""

from domain.formats import Formats
from domain.trips import told
from domain.trips.live import Live
from domain.trips.records import Trip
from domain.wheel import Wheel

DUE = "A stop is due. Park, then tap."
LAST = "No more stops · tap when parked"


def wheel(trip: Trip, found: Live, formats: Formats, *, parked: bool) -> Wheel:
    """Return what to show to who drives on *trip*, whose plan stands as *found*."""
    stops = [
        one
        for one in found.lines
        if one.item.kind == "stop" and one.status in {"now", "waiting"}
    ]
    due = any(one.status == "now" for one in stops)
    if found.held or not stops:
        return Wheel(parked, "" if found.held else LAST, due=False)
    clock = told.at_both(told.whole(trip), stops[0].due, formats)[0]
    return Wheel(
        parked, DUE if due else f"Next stop at {clock} · tap when parked", due=due
    )
