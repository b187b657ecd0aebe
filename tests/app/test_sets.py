"""Playing a set through the app: on disk before on screen, right after anything."""

import pytest

from app.loop import pause as sleep_of
from domain.runs import Run, SetDone
from domain.timer import spot
from tests.support.world import DISK_FULL, World

WHOLE = 5 + 125
"""Seconds from the tap to the end: getting ready, then the printed 2:05."""


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def play(world, app, seconds: float, step: float = 0.5) -> None:
    """Let the loop tick for *seconds*."""
    for _ in range(int(seconds / step)):
        world.clock.pass_(seconds=step)
        app.refresh()
        await app.tick()


def sets(app) -> list[SetDone]:
    """Return the sets that the screen knows of."""
    return [record for record in app.records if isinstance(record, SetDone)]


async def test_a_set_runs_to_its_end_and_is_saved_once(world):
    """After 2:05 the set is in the diary, the run is gone, the screen may sleep."""
    app = world.open()
    await app.start("seat_set_short")
    assert world.device.is_awake

    await play(world, app, WHOLE + 1)

    (done,) = sets(app)
    assert (done.reps_done, done.pump_reps, done.seconds) == (20, 20, 125)
    assert app.run is None
    assert app.ended == done
    assert not world.device.is_awake
    assert sets(world.open()) == [done]


async def test_the_end_of_the_run_and_the_set_are_one_commit(world):
    """A power cut can never leave the run without its set, or both."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, WHOLE + 1)

    assert [record.kind for record in world.diary.commits[-1]] == ["set", "tombstone"]


async def test_the_start_is_on_disk_before_it_is_on_the_screen(world):
    """If the disk refuses, no set runs."""
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.start("seat_set_short")

    assert app.run is None
    assert app.notice.text == DISK_FULL.sentence
    assert not world.device.is_awake


async def test_a_second_set_is_refused(world):
    """Two runs at once do not exist."""
    app = world.open()
    await app.start("seat_set_short")
    first = app.run.id

    await app.start("seat_set_short")

    assert app.run.id == first
    assert "already open" in app.notice.text


async def test_an_unknown_routine_is_refused(world):
    """Only a routine of the app can be started."""
    app = world.open()
    await app.start("handstand")

    assert (app.run, world.diary.commits) == (None, [])


@pytest.mark.parametrize("second", range(1, WHOLE, 7))
async def test_killed_at_any_second_the_set_waits(world, second):
    """A new start of the app finds the set away, and invents no rep."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, second)
    done_before = spot(app.run, world.clock.now).segment.rep
    world.clock.pass_(minutes=40)

    again = world.open()

    assert again.run.state == "away"
    await again.finish()
    kept = sets(again)[0].reps_done if sets(again) else 0
    whole = max(0, second - 5)
    assert kept <= whole // 6
    assert done_before


async def test_resumed_after_a_kill_it_runs_to_its_end(world):
    """All twenty reps are done once, however long nobody was there."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 40)
    world.clock.pass_(hours=3)
    again = world.open()

    await again.resume()
    await play(world, again, 110)

    assert sets(again)[0].reps_done == 20


async def test_an_hour_asleep_asks_before_it_counts(world):
    """A gap without ticks leaves the set away; nothing of it is counted."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 30)
    world.clock.pass_(hours=1)

    await app.tick()

    assert app.run.state == "away"
    assert not world.device.is_awake


async def test_paused_it_stays_where_it_is(world):
    """A pause of any length changes nothing; the screen may sleep meanwhile."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 20)
    await app.pause()
    place = app.run.place
    assert not world.device.is_awake

    await play(world, app, 600, step=5)
    await app.resume()

    assert app.run.place == place
    assert world.device.is_awake


async def test_discarding_keeps_nothing_and_can_be_undone(world):
    """The run comes back as one that was left."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 30)
    await app.discard()
    assert app.run is None
    assert sets(world.open()) == []

    await app.undo()

    assert app.run.state == "away"


async def test_the_end_can_be_undone(world):
    """Undo on the page of the set takes the set out of the diary."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, WHOLE + 1)

    await app.undo()

    assert sets(app) == sets(world.open()) == []
    assert (app.ended, app.run) == (None, None)


async def test_an_end_by_mistake_can_be_taken_back(world):
    """A set that was ended early waits again after the undo."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 30)
    await app.finish()

    await app.undo()

    assert app.run.state == world.open().run.state == "away"
    assert sets(app) == []


async def test_ended_early_it_keeps_the_reps_that_were_done(world):
    """Three whole reps are three beats."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 5 + 3 * 6 + 2)

    await app.finish()

    assert app.ended.pump_reps == 3
    assert not app.ended.completed


async def test_ended_before_the_first_rep_it_says_that_nothing_was_kept(world):
    """No empty set is saved."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 6)

    await app.finish()

    assert (sets(app), app.ended, app.run) == ([], None, None)
    assert "nothing was kept" in app.notice.text


async def test_when_the_end_cannot_be_saved_the_set_waits(world):
    """A full disk at the last rep loses nothing: it can be finished again."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, WHOLE - 1)
    world.diary.fault = DISK_FULL
    await play(world, app, 2)
    assert app.run.state == "away"
    assert sets(app) == []

    world.diary.fault = None
    await app.finish()

    assert sets(app)[0].reps_done == 20


async def test_a_full_disk_does_not_stop_a_running_set(world):
    """The set goes on from memory; the person is told."""
    app = world.open()
    await app.start("seat_set_short")
    world.diary.fault = DISK_FULL

    await play(world, app, 20)

    assert app.run.state == "running"
    assert app.notice.text == DISK_FULL.sentence
    assert spot(app.run, world.clock.now).place == 15_000


async def test_skip_to_the_end_ends_the_set(world):
    """After the last step there is only the end."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 30)
    await app.skip()
    await app.skip()

    assert app.run is None
    assert app.ended.reps_done == 4


async def test_previous_step_goes_back(world):
    """From the second exercise back to the first, with time to get ready."""
    app = world.open()
    await app.start("seat_set_short")
    await app.skip()
    await app.previous_step()

    assert (app.run.place, app.run.ready) == (0, 5000)


@pytest.mark.parametrize("mode", ["vibrate", "sound"])
async def test_cues_go_to_the_device_in_the_chosen_way(world, mode):
    """Every phase gives a cue."""
    app = world.open()
    await app.choose("cues", mode)
    await app.start("seat_set_short")

    await play(world, app, 12)

    assert ("phase", mode) in world.device.cues


async def test_screen_cues_pulse_and_silent_ones_do_nothing(world):
    """The screen pulses through the ticker; silent asks nothing of the device."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 12)
    assert app.ticker.pulses > 2

    pulses = app.ticker.pulses
    await app.choose("cues", "silent")
    await play(world, app, 12)

    assert app.ticker.pulses == pulses
    assert world.device.cues == []


async def test_the_loop_wakes_for_the_next_second_or_cue(world):
    """While a set runs the loop sleeps a second at most; when paused, a minute."""
    app = world.open()
    await app.start("seat_set_short")
    assert sleep_of(app).total_seconds() <= 1

    await app.pause()
    app.refresh()

    assert sleep_of(app).total_seconds() == 60


async def test_the_page_is_not_drawn_at_every_tick(world):
    """Between two borders a tick changes the ticker alone, not the app."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 5.5)
    seen = []
    listener = lambda _app, field: seen.append(field)  # noqa: E731  # held weakly
    app.subscribe(listener)

    world.clock.pass_(seconds=1)
    app.refresh()
    await app.tick()

    assert seen == []


async def test_a_run_of_another_zone_is_the_same_run(world):
    """Landing in another zone during a set changes nothing."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 60)
    world.clock.zone = "Asia/Singapore"
    await play(world, app, WHOLE - 59)

    assert sets(app)[0].reps_done == 20
    assert not any(isinstance(record, Run) for record in app.records)


async def test_a_clock_set_back_does_not_stop_the_set(world):
    """The set goes on from where it was."""
    app = world.open()
    await app.start("seat_set_short")
    await play(world, app, 60)
    world.clock.pass_(hours=-2)
    await play(world, app, WHOLE - 58)

    assert sets(app)[0].reps_done == 20
