"""Drinks of a plan, beside what was drunk."""

from datetime import timedelta

from tests.support.make import choice
from tests.support.on_trip import SIX_HOURS_IN, TODAY_FLIGHT, open_with
from tests.support.world import World


async def test_a_plan_offers_no_drink_while_water_says_to_wait():
    """After more than 0.8 litres within the hour (FACTS 4); later it does again."""
    world = World()
    app = open_with(world, TODAY_FLIGHT, choice("fluid", "no"), at=SIX_HOURS_IN)
    app.look_at_trip(TODAY_FLIGHT.id)

    def offered(hours):
        now = app.now.at
        lines = app.live(TODAY_FLIGHT).lines
        until = now + timedelta(hours=hours)
        soon = [x for x in lines if x.status == "now" or now <= x.item.at < until]
        return sum(line.item.drink_ml for line in soon)

    while not (
        app.live(TODAY_FLIGHT).is_due and app.live(TODAY_FLIGHT).next.item.drink_ml
    ):
        world.clock.pass_(minutes=1)
        app.refresh()
    for _ in range(2):
        await app.log_drink(400)
    assert offered(1) > 0
    await app.log_drink(50)
    assert offered(1) == 0
    assert offered(3) > 0
    world.clock.pass_(minutes=61)
    app.refresh()
    assert offered(1) > 0
