"""Which plan went into a calendar, as a setting keeps it."""

from collections.abc import Iterable, Mapping

from domain.codec import instant_text
from domain.trips.records import Trip


def read(text: object) -> Mapping[str, str]:
    """Return the version that was exported of each trip; nonsense says nothing."""
    if not isinstance(text, str):
        return {}
    pairs = (line.partition(" ") for line in text.split("\n"))
    return {trip: version for trip, _, version in pairs if trip and version}


def with_trip(text: object, trip: Trip, all_: Iterable[Trip]) -> str:
    """Return the text after *trip* was exported; trips that are gone go."""
    living = {one.id for one in all_}
    kept = {name: said for name, said in read(text).items() if name in living}
    kept[trip.id] = instant_text(trip.edited)
    return "\n".join(f"{name} {version}" for name, version in kept.items())


def state(text: object, trip: Trip | None) -> str:
    """Return "in", "old" for an earlier version of *trip*, "out" or "no trip"."""
    if trip is None:
        return "no trip"
    version = read(text).get(trip.id)
    if version is None:
        return "out"
    return "in" if version == instant_text(trip.edited) else "old"
