"""A walk or set entered by hand: kept, shown, taken back, changed, deleted."""

from datetime import date, timedelta

import pytest

from domain.runs import SetDone
from tests.support.world import DISK_FULL, World

WALK = (("minutes", "10"), ("reps", ""))


@pytest.fixture
def world():
    """Give a world that a test can steer, where it is Tuesday 10 November, noon."""
    return World()


def sets(world):
    """Return the sets that the diary keeps."""
    return [one for one in world.diary.living() if isinstance(one, SetDone)]


def rings(app):
    """Return the figures of the three rings of today."""
    found = app.today_page.rings
    return [one.figure for one in (found.breaks, found.pump_reps, found.minutes)]


async def test_a_walk_fills_two_rings_and_can_be_taken_back(world):
    """A break and its minutes; undo leaves nothing."""
    app = world.open()
    await app.add_moved()
    await app.save_moved("walk", WALK, "11:30")

    assert rings(app) == ["1", "0", "10"]
    assert app.notice.text == "Added at 11:30: Walk"
    assert app.moved_form is None
    await app.undo()
    assert rings(app) == ["0", "0", "0"]
    assert not sets(world)


async def test_a_time_to_come_is_refused(world):
    """The form stays open, and nothing is kept."""
    app = world.open()
    await app.add_moved()
    await app.save_moved("walk", WALK, "14:00")

    assert app.notice.text == "That time has not come yet. Nothing was changed."
    assert app.moved_form is not None
    assert not sets(world)


async def test_a_full_disk_shows_nothing(world):
    """What is not kept is not counted."""
    app = world.open()
    await app.add_moved()
    world.diary.fault = DISK_FULL
    await app.save_moved("walk", WALK, "11:30")

    assert rings(app) == ["0", "0", "0"]
    assert app.moved_form is not None


async def test_a_day_of_history_takes_one(world):
    """It stays on that day, whatever the time, and is changed and deleted there."""
    app = world.open()
    await app.look_back()
    await app.open_day(date(2026, 11, 8))
    await app.add_moved_on_day()
    assert app.moved_page.ago == ()  # "15 min ago" is of now, not of that day
    await app.save_moved("seat", (("minutes", "3"), ("reps", "24")), "09:15")
    (line,) = app.history_page.lines
    assert line.told == "09:15, Set in the seat, 24 reps"
    assert sets(world)[0].day == date(2026, 11, 8)

    await app.open_entry(line.id)
    fields = {one.name: one.value for one in app.entry_page.fields}
    await app.save_entry((*(fields | {"leg_reps": "30"}).items(),), ())
    assert sets(world)[0].pump_reps == 30

    await app.delete(line.id)
    assert not sets(world)
    await app.undo()
    assert sets(world)[0].pump_reps == 30


async def test_the_break_timer_runs_from_it(world):
    """Whoever has walked is not asked at once to walk."""
    app = world.open()
    await app.switch_breaks()
    begun = world.clock.now
    world.clock.pass_(minutes=50)
    app.refresh()
    await app.add_moved()
    await app.save_moved("walk", WALK, app.moved_page.time)

    assert app.break_at() >= begun + timedelta(minutes=109)
