"""Times and decimals are those of the reader, on every page that has any."""

import re
from datetime import timedelta

import pytest

from domain.check.records import Calves
from domain.ending import finish
from tests.support.checks import calves, every_check
from tests.support.make import a_set, choice, drink
from tests.support.sets import set_run
from tests.support.trips import trip
from tests.support.world import World
from tests.views.screens import shown

TIME = re.compile(r"\b\d{1,2}:\d\d\b(?! [ap]m)")
"""A time of 24 hours."""
POINT = re.compile(r"\d\.\d (cm|in|fl oz)")
MINE = (choice("clock", "12"), choice("decimal", ","), choice("units", "us"))

ROUTES = (
    "/",
    "/water",
    "/water/drink",
    "/water/choices",
    "/move/breaks",
    "/check",
    "/check/earlier",
    "/check/tape",
    "/history",
    "/history/entry",
    "/settings",
)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_every_page_tells_times_and_decimals_as_the_reader_does(world):
    """Twelve hours and a comma: no page falls back on how the app writes by itself."""
    check, alert, _, week, tape = every_check()
    log = [check, alert, week, tape, drink(ml=237), a_set(), calves(381, 372, -3)]
    await world.diary.commit([*MINE, *log])
    screen = await shown(world)
    seen: set[str] = set()
    for route in ROUTES:
        await screen.go(route)
        seen |= set(screen.texts())
        if route == "/history":
            await screen.app.open_history("day")
            await screen.app.open_entry(tape.id)
            await screen.settle()
            seen |= set(screen.texts())

    assert [text for text in seen if TIME.search(text)] == []
    assert [text for text in seen if POINT.search(text)] == []
    assert "Checked Tuesday 10 November, 12:40 pm." in seen
    assert "12:40 pm, Calf tape, left 37,0 cm, right 37,2 cm" in seen


async def test_a_set_tells_times_as_the_reader_does(world):
    """Where it stopped, and when it was kept."""
    run = set_run()
    await world.diary.commit([choice("clock", "12"), run])
    world.clock.now = run.since + timedelta(minutes=5)
    screen = await shown(world)
    texts = list(screen.texts())
    world.clock.pass_(minutes=1)
    screen.app.ended = finish(run, world.clock.read(), "phone")[0]
    await screen.settle()

    assert [text for text in texts if TIME.search(text)] == []
    assert any(text.startswith("Stopped at ") for text in texts)


async def test_a_trip_tells_times_as_the_reader_does(world):
    """On the tab, in the plan with its clocks, and on Today."""
    one = trip()
    await world.diary.commit([choice("clock", "12"), one])
    world.clock.now = one.begins + timedelta(hours=2)
    screen = await shown(world, "/travel")
    seen = set(screen.texts())
    screen.app.look_at_trip(one.id)
    for route in ("/travel/plan", "/"):
        await screen.go(route)
        seen |= set(screen.texts())

    assert [text for text in seen if TIME.search(text)] == []
    assert any(" pm" in text for text in seen)


async def test_a_result_and_the_copies_tell_times_as_the_reader_does(world):
    """The advice that is shown again, and the last backup."""
    check, alert, *_ = every_check()
    await world.diary.commit(
        [choice("clock", "12"), choice("exported", "2026-11-09T14:05:00.000Z")]
    )
    await world.diary.commit([check, alert])
    screen = await shown(world, "/settings")
    assert "Last backup: Monday 9 November, 2:05 pm." in screen.texts()
    assert [text for text in screen.texts() if TIME.search(text)] == []

    await screen.app.show_advice()
    await screen.settle()

    assert [text for text in screen.texts() if TIME.search(text)] == []


async def test_a_size_is_typed_with_the_sign_that_is_shown(world):
    """What the page of an entry holds can be saved as it stands."""
    tape = calves(374, 372)
    await world.diary.commit([*MINE, tape])
    app = world.open()
    await app.open_entry(tape.id)
    held = tuple((one.name, one.value) for one in app.entry_page.fields)
    assert ("left", "37,4") in held

    await app.save_entry(held, ())

    (same,) = [one for one in world.diary.living() if isinstance(one, Calves)]
    assert (same.left_mm, same.right_mm) == (374, 372)
