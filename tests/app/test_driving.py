"""Who drives is offered nothing to do, and nothing to look at, until they park."""

from datetime import timedelta

import pytest

from domain.codec import to_document
from domain.records import edit
from tests.support.make import choice
from tests.support.trips import drive
from tests.support.world import World

DRIVE = drive(7, driver=True)
WAY = [timedelta(minutes=-90), timedelta(minutes=50), timedelta(minutes=120)]


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def open_with(world, *records, at):
    """Return the app with *records* in its diary, at *at*."""
    for record in records:
        world.diary.documents[record.id] = to_document(record)
    world.clock.now = at
    app = world.open()
    app.refresh()
    return app


@pytest.mark.parametrize("after", WAY)
async def test_cabin_mode_is_not_for_who_drives(world, after):
    """It is neither offered nor entered, on the way or just before it."""
    app = open_with(world, DRIVE, at=DRIVE.begins + after)
    await app.enter_cabin()

    assert (app.plan_page.running, app.plan_page.cabin) == (True, False)
    assert (app.trip_strip.cabin, app.cabin) == (False, False)
    assert app.notice.text.startswith("You are driving on this trip.")
    rides = edit(DRIVE, app.now.at, "phone", driver=False)
    other = open_with(World(), rides, at=DRIVE.begins + after)
    assert other.plan_page.cabin


async def test_a_trip_that_one_drives_after_all_leaves_the_dark(world):
    """A trip that was changed takes cabin mode with it."""
    kept = choice("cabin", DRIVE.id)
    app = open_with(world, DRIVE, kept, at=DRIVE.begins + timedelta(hours=1))

    assert (app.cabin, app.settings.theme) == (False, "system")
