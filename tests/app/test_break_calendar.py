"""The calendar files of breaks: what they hold, and what a later one takes back."""

from datetime import timedelta

import icalendar
import pytest

from app.break_calendar import CALENDAR, LEFT, REMOVAL
from domain.breaks import schedule
from export.calendar import uid
from tests.support.make import choice
from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer: Tuesday, 12:40."""
    return World()


async def file(app, world, purpose=CALENDAR):
    """Return the events of the file for *purpose*: status by UID."""
    await app.prepare(purpose)
    data = world.counter.files[app.offer(purpose).token]
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    found = {str(event["uid"]): str(event["status"]) for event in events}

    assert len(found) == len(events)
    return found


async def take(app, world):
    """Let the person take the calendar file that lies ready."""
    world.page.handed(app.offer(CALENDAR).token)
    await app.breathe()


def planned(app, world):
    """Return the UIDs of what is planned now."""
    return {uid(slot) for slot in schedule(app.break_timer, world.clock.read())}


async def test_the_one_holds_the_breaks_and_the_other_removes_them(world):
    """Both through the counter, in one schedule."""
    app = world.open()
    await app.switch_breaks()
    kept, gone = await file(app, world), await file(app, world, REMOVAL)

    assert set(kept) == set(gone) == planned(app, world)
    assert (set(kept.values()), set(gone.values())) == ({"CONFIRMED"}, {"CANCELLED"})


async def test_after_a_change_the_old_breaks_are_cancelled(world):
    """Without Friday and from ten on, what an earlier file planned beside it goes."""
    app = world.open()
    await app.switch_breaks()
    old = set(await file(app, world))
    await take(app, world)
    await app.switch_break_day(4)
    await app.move_break_time("end", False)
    found = await file(app, world)

    new = planned(app, world)
    assert {one for one, status in found.items() if status == "CONFIRMED"} == new
    assert {one for one, status in found.items() if status == "CANCELLED"} == old - new
    assert old - new


async def test_every_file_that_left_is_remembered_over_a_kill(world):
    """The second change still cancels the first file, and so does the removal."""
    app = world.open()
    await app.switch_breaks()
    first = set(await file(app, world))
    await take(app, world)
    await app.move_break_time("start", True)
    second = set(await file(app, world))
    await take(app, world)

    again = world.open()
    await again.set_break_interval(90)
    assert first | second | planned(again, world) == set(await file(again, world))
    removed = await file(again, world, REMOVAL)
    assert first | second <= set(removed)


async def test_a_file_that_left_while_the_disk_refused_is_still_noted(world):
    """The note is tried again: without it the file could not be cancelled."""
    app = world.open()
    await app.switch_breaks()
    first = set(await file(app, world))
    world.diary.fault = DISK_FULL
    await take(app, world)
    world.diary.fault = None
    await app.breathe()

    again = world.open()
    await again.set_break_interval(90)
    assert first <= set(await file(again, world))


async def test_a_file_that_never_left_cancels_nothing(world):
    """It was laid ready, and nobody took it."""
    app = world.open()
    await app.switch_breaks()
    await file(app, world)
    await app.breathe()
    await app.switch_break_day(4)

    assert set((await file(app, world)).values()) == {"CONFIRMED"}


async def test_what_has_passed_is_not_cancelled(world):
    """Three weeks later an old file is forgotten."""
    app = world.open()
    await app.switch_breaks()
    await file(app, world)
    await take(app, world)
    world.clock.pass_(days=21)
    app.refresh()
    await app.switch_break_day(4)
    await file(app, world)
    assert set((await file(app, world)).values()) == {"CONFIRMED"}

    await take(app, world)
    assert len(str(app.kept(LEFT)).splitlines()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "20261110T1240 61 01234 540-1020 1320-420 0 Europe/London",
        "20261199T1240 60 01234 540-1020 none 0 Europe/London",
        "20261110T1240 60 01234 540-9999 none 0 Europe/London",
        "20261110T1240 60 01234 540-1020 none 99999 Europe/London",
        7,
    ],
)
async def test_a_note_that_makes_no_sense_is_left_out(world, text):
    """A backup from elsewhere cannot stop the export."""
    await world.diary.commit([choice(LEFT, text)])
    app = world.open()
    await app.switch_breaks()

    assert set(await file(app, world)) == planned(app, world)


async def test_an_unknown_zone_is_no_hindrance(world):
    """Its offset stands in for it, as everywhere."""
    world.clock.zone = "Etc/Unknown"
    app = world.open()
    await app.switch_breaks()
    old = set(await file(app, world))
    await take(app, world)
    world.clock.pass_(seconds=30)
    assert timedelta(seconds=app.now.offset) == timedelta()
    await app.switch_break_day(4)

    assert set(await file(app, world)) >= old
