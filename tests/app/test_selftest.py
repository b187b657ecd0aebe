"""The app tries itself, and says what it found."""

import pytest

from domain import about, selftest
from tests.support.make import drink
from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_it_says_where_the_diary_is_and_that_it_can_be_written(world):
    """Engine, persistence, files, zones and versions, a line each."""
    await world.diary.commit([drink(1)])
    app = world.open()
    world.page.say(offline="ready")

    await app.try_itself()

    lines = app.self_test.lines
    assert about.PLACES["opfs"] in lines
    assert selftest.KEPT[False] in lines
    assert selftest.READ_BACK[True] in lines
    assert selftest.ZONES[True] in lines
    assert app.site.words in lines
    assert app.self_test.details == "\n".join(lines)


async def test_a_full_disk_is_a_finding(world):
    """It is said, and nothing else happens."""
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.try_itself()

    assert selftest.READ_BACK[False] in app.self_test.lines
    assert app.notice is None


async def test_a_disk_that_forgets_is_found_out(world, monkeypatch):
    """What was written has to be read back."""
    app = world.open()
    monkeypatch.setattr(world.diary, "timeless", lambda: ())

    await app.try_itself()

    assert selftest.READ_BACK[False] in app.self_test.lines


async def test_outside_a_browser_nothing_is_known_of_its_files(world):
    """A phone package has no page."""
    world.page = world.counter = None
    app = world.open()

    await app.try_itself()

    assert selftest.NO_SITE in app.self_test.lines
    assert selftest.KEPT[None] in app.self_test.lines
