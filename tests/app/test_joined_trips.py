"""Flights of one journey that were entered one by one."""

from datetime import timedelta

from tests.support.on_trip import open_with
from tests.support.trips import flight, trip
from tests.support.world import World


async def test_they_have_the_plan_of_a_long_one():
    """They count together in the plan as in what guidance says of them."""
    out = trip(flight("LHR", "2026-11-10 16:00", "MAD", "2026-11-10 19:30"), number=8)
    on = trip(flight("MAD", "2026-11-10 21:00", "ATH", "2026-11-11 00:50"), number=9)
    at = out.begins + timedelta(minutes=15)
    app = open_with(World(), out, on, at=at)

    assert "0:landing" in [line.item.key for line in app.live(out).lines]
    await app.happen(out.id, "done", "0:climb")
    assert app.live(out).next.due - at == timedelta(minutes=30)
    await app.delete_trip(on.id)
    assert "0:landing" not in [line.item.key for line in app.live(out).lines]
