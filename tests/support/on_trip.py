"""A flight that leaves tonight, and the app with it in its diary."""

from datetime import datetime, timedelta

from app.state import App
from domain.codec import to_document
from domain.records import Record
from tests.support.trips import flight, trip
from tests.support.world import NOON, World

TODAY_FLIGHT = trip(flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20"))
SIX_HOURS_IN = TODAY_FLIGHT.begins + timedelta(hours=6)


def open_with(world: World, *records: Record, at: datetime = NOON) -> App:
    """Return the app with *records* in its diary, at *at*."""
    for record in records:
        world.diary.documents[record.id] = to_document(record)
    world.clock.now = at
    return world.open()
