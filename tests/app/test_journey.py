"""A person who travels, changes the day's start and has a clock that jumps."""

import asyncio
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.records import Drink
from tests.support.make import choice
from tests.support.sets import steady
from tests.support.world import World

ZONES = (
    "Europe/London",
    "Asia/Singapore",
    "America/New_York",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Etc/Unknown",
)

STEPS = st.one_of(
    st.tuples(st.just("log"), st.integers(1, 2000)),
    st.tuples(st.just("pass"), st.integers(-40 * 60, 40 * 60)),  # minutes
    st.tuples(st.just("zone"), st.sampled_from(ZONES)),
    st.tuples(st.just("start"), st.integers(0, 12)),
    st.tuples(st.just("keep"), st.none()),
    st.tuples(st.just("move"), st.none()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("restart"), st.none()),
)


async def walk(steps) -> None:
    """Take the *steps*, and after each look whether a day has changed."""
    world = World()
    await world.diary.commit([choice("fluid", "no")])
    app = world.open()
    days = {}
    for what, value in steps:
        app = await step(world, app, what, value)
        await app.note_home()
        drinks = [one for one in app.records if isinstance(one, Drink)]
        for one in drinks:
            assert days.setdefault(one.id, (one.day, one.at)) == (one.day, one.at)
        total = sum(one.ml for one in drinks if one.day == app.day)
        assert app.water_line.total_ml == total
        assert sum(one.ml for one in drinks) == sum(
            sums.get("drink.ml", 0)
            for sums in (await world.diary.sums(min_day(days), max_day(days))).values()
        )


def min_day(days):
    """Return a day before all *days*."""
    return min((day for day, _ in days.values()), default=DAY) - timedelta(days=1)


def max_day(days):
    """Return a day after all *days*."""
    return max((day for day, _ in days.values()), default=DAY) + timedelta(days=1)


DAY = World().open().day


async def step(world, app, what, value):
    """Take one step; return the app, which a restart makes anew."""
    if what == "log":
        await app.log_drink(value)
    elif what == "pass":
        world.clock.pass_(minutes=value)
        app.refresh()
    elif what == "zone":
        world.clock.zone = value
        app.refresh()
    elif what == "start":
        await app.choose("day_start", value)
    elif what == "keep":
        await app.keep_day()
    elif what == "move":
        await app.move_day()
    elif what == "undo":
        await app.undo()
    else:
        app = world.open()
    return app


@given(st.lists(STEPS, max_size=25))
@steady
def test_an_entry_never_changes_its_day_and_no_total_changes_with_the_zone(steps):
    """Zones, summer time, the day's start, a clock that jumps, undo, a restart."""
    asyncio.run(walk(steps))
