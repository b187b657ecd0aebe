"""Cabin mode: dark and silent for the night, and back again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.make import choice
from tests.support.on_trip import SIX_HOURS_IN, TODAY_FLIGHT, open_with
from tests.support.world import World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_cabin_mode_is_dark_and_silent_and_survives_a_kill(world):
    """Leaving gives look and cues back as they were."""
    app = open_with(
        world,
        TODAY_FLIGHT,
        choice("theme", "light"),
        choice("cues", "sound"),
        at=SIX_HOURS_IN,
    )
    await app.enter_cabin()
    assert (app.settings.theme, app.settings.cues) == ("cabin", "silent")
    assert world.device.is_dim

    world.device.is_dim = False
    again = world.open()
    assert (again.cabin, again.settings.theme) == (True, "cabin")
    assert world.device.is_dim
    await again.leave_cabin()
    assert (again.settings.theme, again.settings.cues) == ("light", "sound")
    assert not world.device.is_dim


async def test_cabin_mode_ends_with_its_trip(world):
    """Nobody stays in the dark by oversight."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)
    await app.enter_cabin()
    world.clock.now = TODAY_FLIGHT.ends + timedelta(hours=5)
    app.refresh()

    assert (app.cabin, app.settings.theme) == (False, "system")
    assert not world.device.is_dim


async def test_without_a_trip_there_is_no_cabin(world):
    """A sentence says why."""
    app = world.open()
    await app.enter_cabin()

    assert not app.cabin
    assert "under way" in app.notice.text


async def test_who_wakes_in_the_planned_sleep_goes_on_from_there(world):
    """Today says asleep until then; I am awake ends it, and a set is offered soon."""
    begins = TODAY_FLIGHT.begins
    night = {
        "sleep_from": begins + timedelta(hours=3),
        "sleep_until": begins + timedelta(hours=9),
    }
    one = replace(TODAY_FLIGHT, **night)
    app = open_with(world, one, at=begins + timedelta(hours=3, minutes=30))
    await app.enter_cabin()
    assert app.trip_strip.next.startswith("Asleep until")
    assert (app.cabin_page.act, app.plan_page.now) == ("awake", None)

    await app.wake()
    assert app.call_at() == world.clock.now + timedelta(minutes=10)
    assert app.trip_strip.next == "Next in 10 min"
    assert app.cabin_page.act == "start"
    await app.undo()
    assert app.trips[0].sleep_until == one.sleep_until
    assert app.cabin_page.act == "awake"
