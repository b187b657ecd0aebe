"""Notifications of breaks: handed over at once, silent with an alert, one tap."""

from datetime import timedelta

import pytest

from domain.reminder import Reminder
from tests.support.make import choice
from tests.support.world import World


@pytest.fixture
def world():
    """Give a world that a test can steer: Tuesday, 12:40."""
    return World()


async def on(world):
    """Return the app with the timer turned on, every 60 minutes."""
    app = world.open()
    await app.switch_breaks()
    return app


async def test_at_a_start_what_an_earlier_one_left_is_taken_back(world):
    """While the timer is off nothing may come."""
    world.open().refresh()

    assert world.bell.handed_over == [None]


async def test_a_break_is_handed_over_before_any_time_passes(world):
    """With its words, what a tap starts, and until when it may come."""
    await on(world)
    due = world.clock.now + timedelta(minutes=60)

    assert world.bell.handed_over[-1] == Reminder(
        at=due,
        until=due + timedelta(minutes=60),
        title="Time to move",
        text="Stand up and walk for two minutes.",
        routine="desk_hourly",
        silent=True,
    )


async def test_what_has_not_changed_is_handed_over_once(world):
    """The loop looks often; the page hears only what is new."""
    app = await on(world)
    told = len(world.bell.handed_over)
    for _ in range(5):
        world.clock.pass_(minutes=5)
        app.refresh()

    assert len(world.bell.handed_over) == told


async def test_short_breaks_stay_in_the_chair(world):
    """The words and the tap belong to the set of the interval."""
    app = await on(world)
    await app.set_break_interval(30)

    last = world.bell.handed_over[-1]
    assert (last.text, last.routine) == (
        "Move your feet and legs in your chair.",
        "desk_micro",
    )


async def test_it_does_not_reach_into_quiet_hours(world):
    """A phone that wakes late says nothing after the hours that were chosen."""
    app = await on(world)
    world.clock.pass_(hours=3)
    app.refresh()
    await app.breathe()

    last = world.bell.handed_over[-1]
    assert f"{last.at:%H:%M} {last.until:%H:%M}" == "16:40 17:00"


@pytest.mark.parametrize("mode", ["sound", "vibrate"])
async def test_it_is_heard_only_by_who_chose_to_hear(world, mode):
    """A screen cue wakes no neighbour, and neither does its notification."""
    app = await on(world)
    assert world.bell.handed_over[-1].silent
    await app.choose("cues", mode)

    assert not world.bell.handed_over[-1].silent


async def test_an_alert_takes_it_back_at_once(world):
    """With the check that opened it, before the loop comes round."""
    app = await on(world)
    await app.start_check()
    await app.answer("yes")
    await app.understand()

    assert app.open_alerts
    assert world.bell.handed_over[-1] is None


async def test_a_set_takes_it_back(world):
    """Whoever moves is not told to."""
    app = await on(world)
    await app.start("desk_micro")

    app.refresh()
    assert world.bell.handed_over[-1] is None


async def test_no_text_names_a_symptom(world):
    """Anybody may see a screen."""
    app = await on(world)
    for minutes in (20, 45):
        await app.set_break_interval(minutes)

    said = " ".join(f"{r.title} {r.text}" for r in world.bell.handed_over if r).lower()
    for word in ("pain", "swell", "clot", "swollen", "ache", "numb", "vein", "symptom"):
        assert word not in said


async def test_a_tap_starts_its_routine(world):
    """The loop does it, also after a start that the tap itself has caused."""
    app = world.open()
    world.bell.tapped("desk_hourly")
    assert app.changed.is_set()
    await app.breathe()

    assert app.run.routine == "desk_hourly"


async def test_a_tap_does_not_start_twice(world):
    """The next pass of the loop knows nothing of it."""
    app = world.open()
    world.bell.tapped("desk_micro")
    await app.breathe()
    await app.discard()
    await app.breathe()

    assert app.run is None


@pytest.mark.parametrize("routine", ["no_such_set", "<script>"])
async def test_an_address_that_was_made_up_starts_nothing(world, routine):
    """What a page was opened with is not trusted."""
    app = world.open()
    world.bell.tapped(routine)
    await app.breathe()

    assert app.run is None
    assert app.notice.text == "This routine is not known."


async def test_with_an_open_alert_a_tap_leads_to_the_stop_page(world):
    """A notification that was shown before the check starts nothing."""
    app = world.open()
    await app.start_check()
    await app.answer("yes")
    await app.understand()
    world.bell.tapped("desk_hourly")
    await app.breathe()

    assert (app.run, app.stopping) == (None, True)


async def test_the_permission_is_followed(world):
    """A state that no browser has counts as none."""
    world.bell.state = "default"
    app = world.open()
    assert app.notices == "default"
    world.bell.allowed("granted")
    assert app.notices == "granted"
    world.bell.allowed("perhaps")

    assert app.notices == ""


async def test_a_kept_timer_is_handed_over_by_the_next_start(world):
    """An app that was killed and opened again speaks for itself."""
    await world.diary.commit([choice("cues", "sound")])
    await on(world)
    world.bell.handed_over.clear()
    world.open().refresh()

    assert [r.routine for r in world.bell.handed_over] == ["desk_hourly"]
