"""How the player's picture goes from standing to moving."""

from app.loop import pause as sleep_of
from app.ticker import SETTLE
from tests.support.world import World


async def started():
    """Return a world and an app that plays a set."""
    world = World()
    app = world.open()
    await app.start("seat_set_short")
    return world, app


async def tick(world, app, **delta):
    """Let the loop tick once after *delta*."""
    world.clock.pass_(**delta)
    app.refresh()
    await app.tick()


async def test_a_set_starts_standing_and_moves_once_that_is_drawn():
    """The loop wakes for it, and not before."""
    world, app = await started()
    assert (app.scene.moves, app.scene.at) == (False, world.clock.now)
    assert sleep_of(app) == SETTLE

    await tick(world, app, milliseconds=149)
    assert not app.scene.moves

    await tick(world, app, milliseconds=1)
    assert (app.scene.moves, app.scene.at) == (True, world.clock.now)


async def test_from_phase_to_phase_it_moves_on():
    """No picture stands between a lift and a hold."""
    world, app = await started()
    for _ in range(40):
        await tick(world, app, milliseconds=500)
        assert app.scene.moves


async def test_a_pause_stands_until_it_is_resumed():
    """And moves on again a moment after."""
    world, app = await started()
    await tick(world, app, seconds=6)
    await app.pause()
    await tick(world, app, seconds=20)
    assert not app.scene.moves

    await app.resume()
    assert not app.scene.moves
    await tick(world, app, milliseconds=150)
    assert app.scene.moves


async def test_skip_and_previous_step_stand_first():
    """The leg is somewhere else at once."""
    world, app = await started()
    await tick(world, app, seconds=6)
    for jump in (app.skip, app.previous_step):
        await jump()
        assert not app.scene.moves
        await tick(world, app, milliseconds=200)
        assert app.scene.moves


async def test_after_the_page_was_hidden_it_stands_where_the_set_is():
    """The client could not draw what it was told meanwhile."""
    world, app = await started()
    await tick(world, app, seconds=6)
    world.clock.pass_(milliseconds=400)

    app.draw_anew()

    assert (app.scene.moves, app.scene.at) == (False, world.clock.now)
    assert app.changed.is_set()


async def test_without_a_set_there_is_nothing_to_draw():
    """Turning the phone on Today wakes nobody."""
    app = World().open()
    app.changed.clear()

    app.draw_anew()

    assert not app.changed.is_set()


async def test_a_clock_set_back_does_not_leave_the_picture_standing():
    """It moves at the next tick."""
    world, app = await started()
    await tick(world, app, seconds=-3600)

    assert app.scene.moves
