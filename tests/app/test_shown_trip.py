"""The trip whose page is open, while trips come and go."""

from tests.support.on_trip import SIX_HOURS_IN, TODAY_FLIGHT, open_with
from tests.support.trips import flight, trip
from tests.support.world import World

LATER = trip(flight("LHR", "2026-11-20 08:00", "CDG", "2026-11-20 10:20"), number=7)


async def test_the_page_of_a_trip_that_is_gone_shows_no_other():
    """Its buttons would cancel or delete a trip that nobody looked at."""
    app = open_with(World(), TODAY_FLIGHT, LATER, at=SIX_HOURS_IN)
    app.look_at_trip(LATER.id)
    assert app.plan_page.title == "London to Paris"

    await app.delete_trip(LATER.id)
    assert (app.plan_page, app.trip_clocks) == (None, None)
    await app.undo()
    assert app.plan_page.title == "London to Paris"
    app.look_at_trip("")
    assert app.plan_page.title == "London to Singapore"
