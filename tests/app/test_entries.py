"""Entries of the past: each kind is changed and brought back, or says why not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.check.records import Alert, Calves, Complaints, LegCheck
from domain.codec import to_document
from domain.entry_form import CHECK_NOTE, REST_NOTE, TRIP_NOTE
from domain.goal_records import REST, TRAVEL, GoalTick
from domain.heel_record import HeelDone
from domain.runs import SetDone
from tests.support.checks import calves, every_check, stamps
from tests.support.make import a_set, drink, tick
from tests.support.trips import event, trip
from tests.support.world import DISK_FULL, World

MARCH = date(2026, 3, 5)
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def in_march(one):
    """Return entry *one* as one of the fifth of March, noon."""
    return replace(one, created=NOON, edited=NOON, at=NOON, day=MARCH)


async def opened(world, one):
    """Return the app with the page of *one*, an entry of March, opened."""
    world.diary.documents[one.id] = to_document(one)
    app = world.open()
    await app.look_back()
    await app.open_day(MARCH)
    await app.open_entry(one.id)
    return app


def typed(app, **changes):
    """Return what the fields of the opened page hold, with *changes*."""
    held = {one.name: one.value for one in app.entry_page.fields}
    return tuple((held | changes).items())


def found(world, kind):
    """Return the one living entry of *kind*."""
    (one,) = [one for one in world.diary.living() if isinstance(one, kind)]
    return one


WEEK = Complaints(**stamps(), levels="heavy=2;itch=0")
TEST = HeelDone(**stamps(), left=24, right=-1)

CASES = [
    (a_set(), {"seated_heel_raise": "15"}, "Set", {"reps": "seated_heel_raise=15"}),
    (a_set(), {"minutes": "3"}, "Set", {"active_seconds": 180, "seconds": 180}),
    (tick("steps", 4000), {"amount": "6500"}, "Steps", {"amount": 6500}),
    (tick(TRAVEL, 8), {"amount": "11"}, "Travel day", {"amount": 11}),
    (calves(370, 372), {"left": "37,4"}, "Calf tape", {"left_mm": 374}),
    (TEST, {"right": "20"}, "Heel-raise test", {"left": 24, "right": 20}),
    (WEEK, {}, "Weekly diary", {"levels": "heavy=3"}),
]
"""An entry, what is typed on its page, its title, and what is different then."""


@pytest.mark.parametrize(("one", "fields", "title", "after"), CASES)
async def test_every_kind_is_changed_and_brought_back(world, one, fields, title, after):
    """The record is a newer version of the same id and day; undo gives the old one."""
    one = replace(in_march(one), name="Set") if title == "Set" else in_march(one)
    app = await opened(world, one)
    assert app.entry_page.title == title

    await app.save_entry(typed(app, **fields), (("heavy", 3),))

    mended = found(world, type(one))
    assert {name: getattr(mended, name) for name in after} == after
    assert (mended.id, mended.day, mended.at) == (one.id, one.day, one.at)
    assert app.opened_entry == ""
    await app.undo()
    back = found(world, type(one))
    assert replace(back, edited=one.edited) == one


@pytest.mark.parametrize("one", [case[0] for case in CASES])
async def test_the_time_of_every_kind_is_changed_within_its_day(world, one):
    """Half past one in the night belongs to the evening before, as it always does."""
    app = await opened(world, in_march(one))

    await app.save_entry(typed(app, time="1:30"), tuple(WEEK.each.items()))

    late = found(world, type(one))
    assert late.at == NOON + timedelta(hours=13, minutes=30)
    assert late.day == MARCH


@pytest.mark.parametrize("one", [*(case[0] for case in CASES), every_check()[0]])
async def test_every_kind_is_deleted_and_brought_back(world, one):
    """A leg check as well, once no alert needs it."""
    app = await opened(world, in_march(one))

    await app.delete(one.id)
    assert app.history_page.lines == ()
    await app.undo()

    assert len(app.history_page.lines) == 1


@pytest.mark.parametrize(
    ("one", "note"),
    [
        (every_check()[0], CHECK_NOTE),
        (tick(REST), REST_NOTE),
        (event(trip(), "meal", trip().sleep_from, minutes=30), TRIP_NOTE),
    ],
)
async def test_what_cannot_be_changed_says_so(world, one, note):
    """It has no field and no button to save, and a save is refused."""
    if hasattr(one, "until"):
        one = replace(one, at=NOON, until=NOON + timedelta(minutes=30))
    moved = in_march(one)
    app = await opened(world, moved)
    page = app.entry_page
    assert (page.fields, page.can_save, page.note) == ((), False, note)

    await app.save_entry((), ())

    assert found(world, type(one)) == moved
    assert app.notice.text == note


async def test_the_check_of_an_open_alert_is_not_deleted(world):
    """Its advice has to be found again; deleted in other words: looked at first."""
    check, alert, *_ = every_check()
    assert isinstance(check, LegCheck)
    assert isinstance(alert, Alert)
    await world.diary.commit([check, alert])
    app = world.open()

    await app.delete(check.id)

    assert found(world, LegCheck) == check
    assert "alert is open" in app.notice.text


@pytest.mark.parametrize(
    ("one", "fields"),
    [
        (a_set(), {"seated_heel_raise": "0", "minutes": "0"}),
        (a_set(), {"seated_heel_raise": "1001"}),
        (a_set(), {"seated_heel_raise": "ten"}),
        (a_set(), {"time": "25:00"}),
        (tick("steps", 4000), {"amount": "0"}),
        (tick(TRAVEL, 8), {"amount": "25"}),
        (calves(370, 372), {"left": "3"}),
        (TEST, {"left": "", "right": ""}),
    ],
)
async def test_what_no_such_entry_holds_is_refused(world, one, fields):
    """A sentence says so, the page stays, and nothing was changed."""
    one = in_march(one)
    app = await opened(world, one)

    await app.save_entry(typed(app, **fields), ())

    assert found(world, type(one)) == one
    assert app.opened_entry == one.id
    assert app.notice


async def test_a_half_done_set_is_no_break_any_more(world):
    """What counts follows from what was done: reps, break, whole set."""
    app = await opened(world, in_march(a_set()))
    await app.save_entry(typed(app, seated_heel_raise="12"), ())
    half = found(world, SetDone)
    assert (half.completed, half.breaks, half.pump_reps) == (False, 0, 12)

    await app.open_entry(half.id)
    await app.save_entry(typed(app, seated_heel_raise="20"), ())

    whole = found(world, SetDone)
    assert (whole.completed, whole.breaks, whole.pump_reps) == (True, 1, 20)


async def test_a_disk_that_refuses_leaves_the_page_open(world):
    """What was typed is not lost, and the day shows what is on disk."""
    one = in_march(calves(370, 372))
    app = await opened(world, one)
    world.diary.fault = DISK_FULL

    await app.save_entry(typed(app, left="38"), ())

    assert found(world, Calves) == one
    assert app.opened_entry == one.id


async def test_a_drink_keeps_its_own_form(world):
    """The pencil of a drink opens the form with kinds and times."""
    app = await opened(world, in_march(drink()))

    assert app.form is not None
    assert app.form.ml == 250


async def test_the_day_names_the_goal_that_was_ticked(world):
    """And says it of a goal that was deleted since."""
    ticks = [
        in_march(tick("stretch", number=1)),
        in_march(tick("gone", 3, number=2)),
        in_march(tick("steps", 4000, number=3)),
    ]
    await world.diary.commit(ticks)
    app = world.open()
    await app.look_back()
    await app.open_day(MARCH)

    assert [one.word for one in app.history_page.lines] == [
        "Evening stretch, ticked by hand",
        "A goal you deleted, 3",
        "Steps, 4000",
    ]
    assert all(isinstance(one, GoalTick) for one in world.diary.living())
