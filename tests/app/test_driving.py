"""Who drives is offered nothing to do, and nothing to look at, until they park."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.codec import to_document
from domain.days import moment
from domain.records import edit
from domain.trips import route
from domain.trips.plan import plan
from domain.trips.route import Leg
from tests.support.make import choice
from tests.support.trips import drive, event, flight, trip
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


async def test_today_offers_who_drives_only_to_park(world):
    """No set stands on the slab; when the next stop comes, and what to tap there."""
    app = open_with(world, DRIVE, at=DRIVE.begins + timedelta(minutes=50))
    page = app.today_page

    assert (page.next.title, page.next.name) == ("You are driving", "I have parked")
    assert page.next.line == "Next stop at 10:00 · tap when parked"
    assert page.next.routine == ""
    assert page.next.waits
    assert page.rings.pump_reps.tail == 0
    later = open_with(world, at=DRIVE.begins + timedelta(hours=2)).today_page.next
    assert (later.line, later.waits) == ("A stop is due. Park, then tap.", False)
    last = open_with(world, at=DRIVE.begins + timedelta(hours=6.5))
    await last.happen(DRIVE.id, "skipped", last.live(DRIVE).next.item.key)
    assert last.today_page.next.line == "No more stops · tap when parked"


async def test_no_set_starts_at_the_wheel_from_anywhere(world):
    """Not from a notification either; once the car stands it does, and no longer."""
    at = DRIVE.begins + timedelta(minutes=50)
    app = open_with(world, DRIVE, at=at)
    await app.start("seat_set_short")
    assert app.run is None
    assert app.notice.text.startswith("You are driving. Park first")

    await app.park()
    assert app.today_page.next.name == "Start Road-trip stop"
    assert (app.situation, app.move_home.halt) == ("parked", "")
    await app.start("road_stop")
    assert app.run.routine == "road_stop"
    again = open_with(world, at=at + timedelta(minutes=31))
    assert again.today_page.next.name == "I have parked"
    await again.resume()
    assert again.run.state != "running"


async def test_the_page_follows_when_the_car_moves_on(world):
    """Half an hour after it was parked it is taken to be on the way."""
    app = open_with(world, DRIVE, at=DRIVE.begins + timedelta(minutes=50))
    await app.park()
    app.refresh()
    before = app.trip_mark
    world.clock.pass_(minutes=31)
    app.refresh()

    assert before != app.trip_mark


async def test_who_rides_along_is_offered_the_set_for_the_seat(world):
    """And before the drive, and days after it, the driver is nobody special."""
    rides = edit(DRIVE, DRIVE.created, "phone", driver=False)
    app = open_with(World(), rides, at=DRIVE.begins + timedelta(minutes=50))
    assert (app.today_page.next.routine, app.wheel) == ("seat_set_short", None)

    for at in (DRIVE.begins - timedelta(minutes=1), DRIVE.ends + timedelta(days=1)):
        assert open_with(world, DRIVE, at=at).today_page.next.routine


async def test_breaks_are_silent_at_the_wheel(world):
    """Only who parks hears of something to do."""
    at = DRIVE.begins - timedelta(minutes=70)
    app = open_with(world, DRIVE, at=at)
    await app.switch_breaks()
    for minutes in range(70, 7 * 60 + 70, 10):
        world.clock.now = at + timedelta(minutes=minutes)
        app.refresh()
        await app.breathe()
        assert (app.break_at(), app.break_card) == (None, None)


async def test_the_plan_says_that_only_the_calendar_rings(world):
    """To who drives; to who sits, how."""
    app = open_with(world, DRIVE, at=DRIVE.begins - timedelta(days=1))
    assert "Only your calendar rings for a stop" in app.plan_page.hint
    rides = edit(DRIVE, DRIVE.created, "phone", driver=False)
    other = open_with(World(), rides, at=DRIVE.begins + timedelta(hours=1))
    assert "legs uncrossed" in other.plan_page.hint
    later = open_with(world, at=DRIVE.ends)
    later.look_at_trip(DRIVE.id)
    assert not later.plan_page.hint


async def test_another_driver_forgets_how_often(world):
    """Minutes between sets are not minutes between stops."""
    app = world.open()
    await app.new_trip()
    await app.choose_for_trip("mode", "car")
    await app.choose_for_trip("every", "30")
    await app.choose_for_trip("driver", "yes")
    assert app.trip_form.every == 0
    await app.choose_for_trip("every", "90")
    assert app.trip_form.every == 90


async def break_on(world, trip):
    """Return the app on *trip* with the break timer on, ten minutes after its time."""
    app = open_with(world, trip, at=trip.begins - timedelta(minutes=70))
    await app.switch_breaks()
    world.clock.now = trip.ends + timedelta(minutes=10)
    app.refresh()
    await app.breathe()
    return app


async def test_a_driver_who_is_late_is_still_at_the_wheel(world):
    """Nobody tells of a traffic jam: nothing prompts and nothing starts until a tap."""
    app = await break_on(world, DRIVE)

    assert (app.break_at(), app.break_card, world.device.said) == (None, None, [])
    assert app.today_page.next.name == "I have parked"
    await app.start("road_stop")
    assert app.run is None
    world.clock.pass_(minutes=20)
    app.refresh()
    assert (app.plan_page.now.title, app.plan_page.now.kind) == (
        "After arrival",
        "park",
    )
    await app.park()
    app.refresh()
    assert (app.wheel, app.plan_page.now.kind) == (None, "set")
    assert app.break_at() is not None
    await app.start("road_stop")
    assert app.run.routine == "road_stop"


@pytest.mark.parametrize("way", ["arrived", "over"])
async def test_who_said_so_or_arrived_hours_ago_does_not_drive(world, way):
    """They told that they have arrived, or the trip is not shown any more."""
    app = await break_on(world, DRIVE)
    if way == "arrived":
        world.clock.now = DRIVE.ends - timedelta(hours=1)
        await app.end_trip(DRIVE.id)
    else:
        world.clock.now = DRIVE.ends + timedelta(hours=4)
    app.refresh()

    assert (app.wheel, app.may_travel) == (None, False)


async def test_a_break_waits_until_a_late_trip_may_be_over(world):
    """For an hour, or until somebody on it has moved: belts are on in a landing."""
    rides = edit(DRIVE, DRIVE.created, "phone", driver=False)
    app = await break_on(world, rides)
    assert (app.break_at(), app.break_card, app.wheel) == (None, None, None)
    world.clock.now = rides.ends + timedelta(hours=1)
    app.refresh()
    assert app.break_at() is not None

    walked = World()
    other = await break_on(walked, rides)
    await other.happen(rides.id, "done", "after:walk")
    assert other.break_at() is not None


async def test_a_late_driver_is_told_nothing_else_either(world):
    """No drink that is due, and no leg check of a flight of last week."""
    leg_ = flight("LHR", "2026-11-10 02:00", "MAD", "2026-11-10 07:30")
    flown = trip(leg_, number=2)
    checked = {x.key: x.at for x in plan(flown, counts=5) if x.kind == "check"}
    late = timedelta(minutes=30)
    drives = replace(DRIVE, legs=drive(0.5, driver=True).legs)
    assert drives.ends < checked["check:7"] < drives.ends + timedelta(hours=4)
    app = open_with(
        world,
        drives,
        flown,
        choice("fluid", "no"),
        choice("water_every", 60),
        at=checked["check:7"] + late,
    )
    while await app.recall():
        pass
    app.refresh()
    await app.breathe()

    assert app.wheel
    assert (world.device.said, app.tell_at(), app.call_at()) == ([], None, None)
    await app.park()
    assert app.call_at() is not None


def _later(begins, hours):
    """Return the way of DRIVE, begun at another time and as long as said."""
    (leg_,) = DRIVE.route
    ends = begins + timedelta(hours=hours)
    at = [moment(one, "Europe/London") for one in (begins, ends)]
    return Leg(leg_.origin, leg_.target, *at)


async def test_the_later_of_two_drives_is_the_one_that_may_be_late(world):
    """The first was ended by what was done after it; the second goes on."""
    second = replace(
        drive(1.5, driver=True, number=2),
        legs=route.write([_later(DRIVE.ends + timedelta(hours=1), 1.5)]),
    )
    rested = event(DRIVE, "done", DRIVE.ends + timedelta(minutes=10), "after:walk")
    now = second.ends + timedelta(minutes=10)
    app = open_with(world, DRIVE, rested, second, at=now)

    assert app.may_travel
    assert app.wheel
    await app.start("road_stop")
    assert app.run is None
