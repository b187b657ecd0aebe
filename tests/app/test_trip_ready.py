"""Ready for flight in the app: tried for real, and told in words."""

from datetime import timedelta

import pytest

from domain.codec import to_document
from domain.trips.records import Trip
from tests.support.make import choice
from tests.support.trips import flight, trip
from tests.support.world import DISK_FULL, NOON, World

TRIP = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))


@pytest.fixture
def world():
    """Give a world with a trip to come."""
    world = World()
    world.diary.documents[TRIP.id] = to_document(TRIP)
    return world


def lacking(app):
    """Return what is not ready."""
    return [one.id for one in app.ready_page.checks if not one.ok]


async def test_only_the_calendar_is_missing_until_the_plan_has_left(world):
    """Handing it over is noted, and the page follows by itself."""
    app = world.open()
    await app.try_ready()
    assert lacking(app) == ["calendar"]

    app.look_at_trip(TRIP.id)
    await app.prepare(app.calendar_purpose)
    world.page.handed(app.offer(app.calendar_purpose).token)
    await app.tidy()
    assert lacking(app) == []
    assert world.open().kept("trip_calendars").startswith(TRIP.id)

    await app.delay_trip(TRIP.id, 40)
    await app.try_ready()
    assert lacking(app) == ["calendar"]


async def test_a_disk_that_forgets_or_refuses_is_a_finding(world):
    """Not a failure of the page."""
    app = world.open()
    world.diary.forgets = True
    await app.try_ready()
    assert "saved" in lacking(app)

    world.diary.forgets, world.diary.fault = False, DISK_FULL
    await app.try_ready()
    assert "saved" in lacking(app)
    assert app.notice is None


async def test_a_zone_without_rules_is_a_finding(world):
    """The zones of every leg are tried; without a trip those of the phone."""
    lost = Trip(
        id="t0002",
        created=TRIP.created,
        edited=TRIP.edited,
        writer="phone",
        mode="plane",
        legs=TRIP.legs.replace("Asia/Singapore", "Asia/Nowhere"),
        sleep_from=TRIP.begins,
        sleep_until=TRIP.begins,
    )
    world.diary.documents = {lost.id: to_document(lost)}
    app = world.open()
    await app.try_ready()
    (zones,) = [one for one in app.ready_page.checks if one.id == "zones"]
    assert "Missing: Nowhere" in zones.line

    bare = World().open()
    await bare.try_ready()
    assert lacking(bare) == ["calendar"]


@pytest.mark.parametrize(("days", "lacks"), [(29, False), (31, True), (None, True)])
async def test_only_a_backup_of_late_stands_in_for_a_promise(world, days, lacks):
    """A file of last year is none for the entries of today."""
    if days is not None:
        left = choice("exported", (NOON - timedelta(days=days)).isoformat())
        world.diary.documents[left.id] = to_document(left)
    world.page.found["kept"] = False
    app = world.open()
    await app.try_ready()

    assert ("kept" in lacking(app)) == lacks
