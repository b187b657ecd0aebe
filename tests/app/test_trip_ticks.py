"""What a second of a set costs on a trip."""

from datetime import timedelta

from tests.support.on_trip import TODAY_FLIGHT, open_with
from tests.support.world import World


async def test_during_a_set_no_second_goes_through_the_plan(monkeypatch):
    """What is due is looked for again once the set is over."""
    world = World()
    at = TODAY_FLIGHT.begins + timedelta(minutes=15)
    app = open_with(world, TODAY_FLIGHT, at=at)
    await app.start("seat_set_short")
    looked, live = [], app.live
    monkeypatch.setattr(app, "live", lambda trip: looked.append(trip) or live(trip))
    before = app.trip_mark
    for _ in range(40):
        world.clock.pass_(seconds=1)
        app.refresh()

    assert (looked, app.trip_mark) == ([], before)
    await app.discard()
    world.clock.pass_(minutes=31)
    app.refresh()
    assert looked
    assert app.trip_mark != before
