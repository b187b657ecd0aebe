"""The page around the app: updates and lasting storage."""

import pytest

from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_lasting_storage_is_asked_for_at_the_first_entry(world):
    """Not at the start, not for a setting, and once."""
    app = world.open()
    await app.choose("theme", "dark")
    assert world.page.asked == []

    await app.log_drink(250)
    await app.log_drink(250)

    assert world.page.asked == ["keep"]


async def test_an_entry_that_was_not_kept_asks_for_nothing(world):
    """There is nothing to lose yet."""
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.log_drink(250)

    assert world.page.asked == []


async def test_an_update_waits_for_a_yes(world):
    """Without a version that waits, and without a yes, nothing happens."""
    app = world.open()
    await app.update()
    world.page.say(update="ready")
    assert app.site.has_update
    assert world.page.asked == []

    await app.update()

    assert world.page.asked == ["update"]


async def test_an_update_never_interrupts_a_set(world):
    """While a set is open the new version waits."""
    app = world.open()
    world.page.say(update="ready")
    await app.start("seat_set_short")

    await app.update()

    assert "update" not in world.page.asked


async def test_the_same_news_draws_nothing(world):
    """Progress within a tenth does not change what the app knows."""
    app = world.open()
    world.page.say(offline="fetching", done=100, total=1000)
    before = app.site

    world.page.say(offline="fetching", done=150, total=1000)

    assert app.site == before


async def test_the_page_may_use_the_device_only_while_no_set_is_open(world):
    """It is told once when it may, and once when it may no longer."""
    app = world.open()
    for _ in range(2):
        app.rest(resting=app.run is None)
    await app.start("seat_set_short")
    for _ in range(2):
        app.rest(resting=app.run is None)

    assert world.page.asked == ["rest", "work"]
