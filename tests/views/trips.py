"""A trip for the tests of its pages: entered, under way, with an alert open."""

from datetime import timedelta

from domain.codec import to_document
from tests.support.trips import flight, trip
from tests.views.screens import type_

FLIGHT = trip(
    flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20"), seat="window"
)


def in_the_air(world, *records, hours=6.0):
    """Let a flight be *hours* under way."""
    for record in (FLIGHT, *records):
        world.diary.documents[record.id] = to_document(record)
    world.clock.now = FLIGHT.begins + timedelta(hours=hours)
    return world


async def enter(screen, departs="17 Nov 20:35", arrives="17:20"):
    """Enter a flight as a person would."""
    await screen.press("New trip")
    await type_(screen, "From", "lhr")
    await screen.press("LHR London Heathrow, London, United Kingdom")
    await type_(screen, "To", "singapore")
    await screen.press("SIN Singapore Changi, Singapore, Singapore")
    await type_(screen, "Departs", departs)
    await type_(screen, "Arrives", arrives)


async def alarmed(world):
    """Let a check have asked for help."""
    app = world.open()
    await app.start_check()
    await app.answer("yes")
    await app.understand()
