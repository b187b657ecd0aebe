"""The one loop: when it sleeps, when it wakes, what it survives."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.loop import LONGEST_SLEEP, loop_forever, pause
from tests.support.make import choice
from tests.support.world import SteeredClock, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def settle() -> None:
    """Let everything that can run, run."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_with_nothing_due_it_sleeps_its_longest(world):
    """An idle app wakes once a minute."""
    assert pause(world.open()) == LONGEST_SLEEP


async def test_it_wakes_when_the_day_turns(world):
    """Ten seconds before the day ends it sleeps ten seconds."""
    world.clock = SteeredClock(datetime(2026, 11, 11, 3, 59, 50, tzinfo=UTC))

    assert pause(world.open()) == timedelta(seconds=10)


async def test_it_wakes_to_take_a_notice_away(world):
    """A notice is the next thing due."""
    app = world.open()
    await app.log_drink(250)

    assert pause(app) == timedelta(seconds=8)


async def test_a_clock_that_was_set_back_does_not_keep_it_awake(world):
    """Five days earlier nothing is due either: it sleeps, and the page answers."""
    app = world.open()
    await app.start("seat_set_short")
    await app.discard()
    world.clock.pass_(days=-5)
    app.refresh()
    app.notice = None

    assert pause(app) == LONGEST_SLEEP


async def test_a_change_wakes_it(world):
    """A notice that appears while it sleeps is not left standing for a minute."""
    app = world.open()
    task = asyncio.ensure_future(loop_forever(app))
    await settle()
    await app.log_drink(250)
    world.clock.pass_(seconds=9)
    app.changed.set()
    await settle()

    assert app.notice is None
    task.cancel()


async def test_a_tap_while_the_disk_is_waited_for_is_not_lost(world):
    """A notification is answered at once, not a minute later."""
    app = world.open()
    tidied = []

    async def tidy(_now):
        if not tidied:
            world.bell.tapped("seat_set_short")
        tidied.append(1)

    world.diary.tidy = tidy
    task = asyncio.ensure_future(loop_forever(app))
    await settle()

    assert app.run
    task.cancel()


async def test_a_failing_pass_does_not_end_it(world, monkeypatch):
    """An exception inside the loop is logged and the loop goes on."""
    app = world.open()
    passes = []

    async def fail(_now):
        passes.append(1)
        raise OSError

    async def no_wait(_seconds):
        await real(0)

    real = asyncio.sleep
    world.diary.tidy = fail
    monkeypatch.setattr("app.loop.asyncio.sleep", no_wait)
    task = asyncio.ensure_future(loop_forever(app))
    while len(passes) < 3:
        await real(0)

    assert not task.done()
    task.cancel()


async def test_it_wakes_when_a_drink_is_offered(world):
    """To the second, and the page draws anew; once told it sleeps its longest again."""
    await world.diary.commit([choice("fluid", "no"), choice("water_every", 60)])
    app = world.open()
    await app.log_drink(250)
    app.notice = None
    world.clock.pass_(minutes=59, seconds=50)
    app.refresh()
    assert pause(app) == timedelta(seconds=10)
    assert not app.drink_offered
    drawn = []

    def hear(_app, field):
        drawn.append(field)

    app.subscribe(hear)

    world.clock.pass_(seconds=10)
    app.refresh()

    assert app.drink_offered
    assert "drink_offered" in drawn
    assert app.water_line.nudge == "Time for a drink, if you are thirsty."
    assert pause(app) == timedelta()
    await app.breathe()
    app.notice = None
    assert pause(app) == LONGEST_SLEEP


async def test_no_drink_is_looked_for_during_a_set(world):
    """A second of a set reads no drinks; after it the one that is due is offered."""
    await world.diary.commit([choice("fluid", "no"), choice("water_every", 60)])
    app = world.open()
    await app.log_drink(250)
    world.clock.pass_(minutes=59)
    await app.start("seat_set_short")
    world.clock.pass_(minutes=5)
    app.refresh()
    assert (app.drink_at(), app.drink_offered) == (None, False)

    await app.discard()
    app.refresh()
    assert app.drink_offered


@pytest.mark.parametrize(
    ("name", "value"), [("fluid", "yes"), ("fluid", None), ("water_every", 0)]
)
async def test_no_drink_is_waited_for_that_nobody_may_be_offered(world, name, value):
    """With limited fluids, with no answer, and while it is off."""
    await world.diary.commit(
        [choice("fluid", "no"), choice("water_every", 60), choice(name, value, 1)]
    )
    app = world.open()
    world.clock.pass_(hours=2)
    app.refresh()

    assert app.drink_at() is None
    assert not app.drink_offered
