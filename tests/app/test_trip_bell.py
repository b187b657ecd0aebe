"""The plan of a trip speaks: in the app, and in a notification handed over at once."""

import itertools
from datetime import timedelta

import pytest

from app.loop import pause
from domain.check.pages import Question
from domain.codec import to_document
from domain.trips import call as calls
from domain.trips.items import GAP
from storage.keeping import RECENT
from tests.support.answering import ticked
from tests.support.make import choice
from tests.support.trips import event, flight, trip
from tests.support.world import DISK_FULL, World

FLIGHT = trip(flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20"))
CLIMB = FLIGHT.begins + timedelta(minutes=15)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def open_with(world, *records, at=FLIGHT.begins):
    """Return the app with a flight and *records* in its diary, at *at*."""
    for record in (FLIGHT, *records):
        world.diary.documents[record.id] = to_document(record)
    world.clock.now = at
    app = world.open()
    app.refresh()
    return app


async def at(world, app, when):
    """Let the loop turn once at *when*."""
    world.clock.now = when
    app.refresh()
    await app.breathe()


async def test_what_is_due_next_is_handed_over_before_any_time_passes(world):
    """With its words, what a tap starts, and until when it may come."""
    open_with(world)

    told = world.bell.handed_over[-1]
    assert (told.at, told.until) == (CLIMB, CLIMB + timedelta(minutes=30))
    assert (told.title, told.routine) == ("Time to move", "seat_set_short")
    assert told.text == "Seat set, short, 2 min, belt stays on"
    assert told.silent


@pytest.mark.parametrize(
    ("mode", "cued", "pulses"),
    [
        ("sound", [("switch", "sound")], 0),
        ("vibrate", [("switch", "vibrate")], 0),
        ("screen", [], 1),
        ("silent", [], 0),
    ],
)
async def test_it_speaks_once_in_the_way_that_was_chosen(world, mode, cued, pulses):
    """Also after a kill; a screen reader always hears it."""
    app = open_with(world, choice("cues", mode))
    assert app.call_at() == CLIMB
    for minutes in range(4):
        await at(world, app, CLIMB + timedelta(minutes=minutes))
    again = world.open()
    await at(world, again, CLIMB + timedelta(minutes=5))

    assert world.device.cues == cued
    assert (app.ticker.pulses, again.ticker.pulses) == (pulses, 0)
    said = [text for text in world.device.said if text.startswith("Time to move")]
    assert said == ["Time to move. Seat set, short, 2 min, belt stays on"]
    assert again.call_at() == FLIGHT.begins + timedelta(minutes=45)


async def test_in_cabin_mode_there_is_light_and_nothing_to_hear(world):
    """Whatever the cues are outside it; the notification is silent as well."""
    app = open_with(world, choice("cues", "sound"))
    assert not world.bell.handed_over[-1].silent
    await app.enter_cabin()
    assert world.bell.handed_over[-1].silent
    await at(world, app, CLIMB)

    assert (world.device.cues, app.ticker.pulses) == ([], 1)


async def test_who_moves_sleeps_or_has_an_alert_is_not_called(world):
    """What was handed over is taken back in the same step."""
    app = open_with(world)
    await app.start("seat_set_short")
    app.refresh()
    assert world.bell.handed_over[-1] is None
    await app.discard()
    app.refresh()
    assert world.bell.handed_over[-1].at == CLIMB
    await app.happen(FLIGHT.id, "asleep", "", 180)
    assert world.bell.handed_over[-1].at == FLIGHT.begins + timedelta(minutes=180)
    await app.start_check()
    await app.answer("yes")
    await app.understand()

    assert app.open_alerts
    assert (app.call_at(), world.bell.handed_over[-1]) == (None, None)


async def test_over_a_result_the_plan_says_nothing(world):
    """Not over a milder one either, which opens no alert."""
    app = open_with(world)
    assert app.call_at()
    await ticked(app, "A2")
    app.refresh()

    assert app.check_screen.tier == "A"
    assert app.open_alerts == ()
    assert (app.call_at(), world.bell.handed_over[-1]) == (None, None)
    await app.leave_check()
    assert app.call_at()


async def test_on_a_trip_only_its_plan_rings(world):
    """The hourly break is quiet from departure to arrival, and clear of it around."""
    app = open_with(world, at=FLIGHT.begins - timedelta(minutes=150))
    world.clock.zone, world.clock.offset = "Europe/London", 0
    await app.switch_breaks()
    boarding = app.call_at()
    assert boarding == FLIGHT.begins - timedelta(minutes=30)
    spoke = []
    for minutes in range(0, 16 * 60, 5):
        now = FLIGHT.begins + timedelta(minutes=minutes - 150)
        before = app.break_timer.prompted, app.kept("trip_call")
        await at(world, app, now)
        after = app.break_timer.prompted, app.kept("trip_call")
        spoke += [now] * sum(a != b for a, b in zip(before, after, strict=True))
        assert app.break_at() is None or not app.travels

    assert len(spoke) > 10
    assert all(b - a >= GAP for a, b in itertools.pairwise(spoke))


async def test_a_break_beside_the_plan_gives_way(world):
    """It comes twenty minutes after it, if its hours still allow it then."""
    noon = trip(flight("LHR", "2026-11-10 14:35", "SIN", "2026-11-11 11:20"), number=2)
    world.diary.documents[noon.id] = to_document(noon)
    world.clock.now = noon.begins - timedelta(minutes=100)
    app = world.open()
    await app.switch_breaks()
    # An hour after it was turned on it would be due ten minutes before boarding.
    assert app.call_at() == noon.begins - timedelta(minutes=30)
    assert app.break_at() == noon.begins - timedelta(minutes=10)
    assert world.bell.handed_over[-1].at == app.call_at()


async def test_days_after_a_trip_its_leg_check_calls_and_stands_on_today(world):
    """The words name nothing; the tap opens the check."""
    due = next(
        line.due
        for line in open_with(World()).live(FLIGHT).lines
        if line.item.key == "check:3"
    )
    world.clock.zone = "Asia/Singapore"
    app = open_with(world, at=due - timedelta(hours=1))
    await app.recall()
    await at(world, app, due)

    assert world.device.said[-1].startswith("After your trip. A few questions are due")
    assert (app.trip_strip.id, app.trip_strip.next) == (FLIGHT.id, "Leg check due")
    assert app.trip_mark == (FLIGHT.id, "checks")
    world.bell.tapped(calls.CHECK)
    await app.breathe()
    assert isinstance(app.check_screen, Question)


async def test_a_check_that_is_due_draws_nothing_anew_by_itself(world):
    """A look at the clock changes nothing that pages follow, second after second."""
    due = next(
        line.due
        for line in open_with(World()).live(FLIGHT).lines
        if line.item.key == "check:3"
    )
    app = open_with(world, at=due + timedelta(minutes=5))
    await app.recall()
    app.refresh()
    assert app.trip_mark == (FLIGHT.id, "checks")
    seen = []

    def note(_, name):
        seen.append(name)

    app.subscribe(note)
    for _ in range(3):
        world.clock.pass_(seconds=1)
        app.refresh()

    assert "trip_mark" not in seen
    app.trip_mark = ()
    assert "trip_mark" in seen


async def test_a_check_of_days_ago_is_not_called_before_the_log_was_read(world):
    """A start knows two days; what was done before is read after the first page."""
    due = next(
        line.due
        for line in open_with(World()).live(FLIGHT).lines
        if line.item.key == "check:3"
    )
    done = event(FLIGHT, "done", due - timedelta(minutes=9), "check:3")
    now = due + timedelta(days=2, hours=20)
    world.diary.since = now - RECENT
    app = open_with(world, done, at=now)
    await app.breathe()
    assert (world.device.said, app.trip_strip) == ([], None)
    while await app.recall():
        pass
    app.refresh()
    await app.breathe()

    assert (world.device.said, app.trip_strip) == ([], None)


async def test_a_tap_opens_the_set_or_the_plan(world):
    """The loop does it, also after a start that the tap itself has caused."""
    app = open_with(world)
    app.look_at_trip("another")
    world.bell.tapped(calls.PLAN)
    await app.breathe()
    assert (app.leads_to, app.run) == ("/travel/plan", None)
    assert app.plan_page.id == FLIGHT.id
    app.arrive()
    world.bell.tapped("seat_set_short")
    await app.breathe()

    assert (app.leads_to, app.run.routine) == ("", "seat_set_short")


async def test_a_disk_that_refuses_is_tried_again_a_minute_later(world):
    """Nothing is called that could not be kept, and it is said."""
    app = open_with(world)
    world.diary.fault = DISK_FULL
    await at(world, app, CLIMB)
    assert app.notice.text == DISK_FULL.sentence
    assert app.call_at() == CLIMB + timedelta(minutes=1)
    world.diary.fault = None
    await at(world, app, CLIMB + timedelta(minutes=1))

    assert app.ticker.pulses == 1


async def test_without_a_trip_nothing_is_looked_for(world):
    """The breaks of an ordinary day cost what they cost."""
    world.clock.now = FLIGHT.begins
    app = world.open()
    app.refresh()

    assert (app.call_at(), app.trip_strip) == (None, None)


async def test_cabin_mode_shows_the_trip_under_way_whatever_was_looked_at(world):
    """Not the plan of another trip that was opened before."""
    other = trip(flight("LHR", "2026-12-10 20:35", "SIN", "2026-12-11 17:20"), number=2)
    app = open_with(world, other)
    app.look_at_trip(other.id)
    await app.enter_cabin()

    assert app.plan_page.id == FLIGHT.id


async def test_the_loop_wakes_for_it(world):
    """To the second, also while the page is hidden and nothing else is due."""
    app = open_with(world, at=CLIMB - timedelta(seconds=20))

    assert pause(app) == timedelta(seconds=20)
