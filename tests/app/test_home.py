"""The home day: travel moves no entry, and the zone is asked about once."""

import ast
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.home import KEPT
from app.loop import pause
from domain.days import at_time, in_zone, logical_day, moment, same_rules
from domain.goal_streak import streak
from domain.records import Drink, Setting
from domain.settings import Settings
from tests.support.make import choice, drink
from tests.support.sets import steady
from tests.support.world import World

ROOT = Path(__file__).parents[2]
ZONES = [
    "Europe/London",
    "Asia/Singapore",
    "America/New_York",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
]


@pytest.fixture
def world():
    """Give a world that a test can steer, whose home is London."""
    made = World()
    made.clock.zone = "Europe/London"
    return made


async def at_home(world):
    """Return the app of somebody who has logged a drink at home."""
    app = world.open()
    await app.note_home()
    assert app.home == ""
    await app.log_drink(250)
    await app.note_home()
    assert app.home == "Europe/London"
    return app


async def test_a_day_of_another_place_is_named_after_it(world):
    """Over Singapore it is still the London day; the same time needs no name."""
    app = await at_home(world)
    assert app.today_page.date == app.water_page.date == "Tuesday 10 November"

    for zone, told in [
        ("Asia/Singapore", "Tuesday 10 Nov, London day"),
        ("Europe/Guernsey", "Tuesday 10 November"),
    ]:
        world.clock.zone = zone
        app.refresh()
        assert app.today_page.date == app.water_page.date == told


async def test_home_is_noted_once_after_the_first_entry(world):
    """An undo takes back the drink, and not where home is."""
    app = await at_home(world)
    commits = len(world.diary.commits)
    await app.note_home()
    assert len(world.diary.commits) == commits

    await app.undo()

    assert (app.home, app.has_entries) == ("Europe/London", False)


async def test_in_another_zone_the_home_day_goes_on_until_it_is_answered(world):
    """At four in the morning in Singapore it is still yesterday evening at home."""
    app = await at_home(world)
    world.clock.zone = "Asia/Singapore"
    world.clock.pass_(hours=9)
    app.refresh()
    asked = app.zone_question

    assert app.day.day == 10
    assert asked
    assert asked.title == "Your phone shows Singapore time now"
    await app.log_drink(150)
    assert [one.day.day for one in app.records if isinstance(one, Drink)] == [10, 10]


async def test_the_day_is_kept_or_moved_and_asked_no_more(world):
    """Either answer ends the asking, and undo brings it back."""
    app = await at_home(world)
    world.clock.zone = "Asia/Singapore"
    world.clock.pass_(hours=9)
    app.refresh()
    await app.keep_day()
    assert (app.zone_question, app.day.day) == (None, 10)
    await app.undo()
    assert app.zone_question

    await app.move_day()

    assert (app.zone_question, app.day.day) == (None, 11)
    assert world.open().home == "Asia/Singapore"
    assert [one.day.day for one in app.records if isinstance(one, Drink)] == [10]


async def test_back_at_home_nothing_is_asked_and_the_next_journey_is(world):
    """An answer holds for its zone."""
    app = await at_home(world)
    for zone, asks in (
        ("Asia/Singapore", True),
        ("Europe/London", False),
        ("Europe/Belfast", False),
        ("America/New_York", True),
    ):
        world.clock.zone = zone
        app.refresh()
        assert bool(app.zone_question) is asks, zone
        if asks:
            await app.keep_day()
            assert app.zone_question is None
    kept = [one for one in app.records if isinstance(one, Setting)]
    assert {one.name for one in kept} == {"home_zone", KEPT}


async def test_the_loop_wakes_when_the_home_day_turns(world):
    """Not when the day of the place does."""
    app = await at_home(world)
    world.clock.zone = "Asia/Singapore"
    world.clock.pass_(hours=15, minutes=19, seconds=30)
    app.refresh()

    assert pause(app) == timedelta(seconds=30)


async def test_a_set_belongs_to_the_home_day(world):
    """However far the phone has travelled while it was played."""
    app = await at_home(world)
    world.clock.zone = "Asia/Singapore"
    world.clock.pass_(hours=9)
    await app.start("desk_micro")
    for _ in range(90):
        world.clock.pass_(seconds=1)
        await app.tick()

    (done,) = [one for one in app.records if one.kind == "set"]
    assert done.day.day == 10
    assert done.zone == "Asia/Singapore"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Asia/Katmandu", "Asia/Kathmandu", True),
        ("Europe/London", "Europe/Lisbon", True),
        ("Europe/London", "Africa/Abidjan", False),
        ("Europe/London", "Etc/Unknown", False),
        ("Etc/Unknown", "Etc/Unknown", True),
        ("America/New_York", "America/Lima", False),
    ],
)
def test_zones_compare_by_their_rules_over_a_year(one, other, same):
    """Names do not decide, and neither does the offset of today alone."""
    assert same_rules(one, other, datetime(2026, 11, 10, tzinfo=UTC)) is same


@given(
    st.lists(st.sampled_from(ZONES), min_size=40, max_size=40),
    st.sampled_from(ZONES),
    st.integers(0, 12),
    st.integers(-2, 2),
)
@steady
def test_travel_never_breaks_a_streak(zones, home, start, jump):
    """With something done every 20 hours, wherever, each home day has its ring."""
    at = datetime(2026, 3, 1, 12, tzinfo=UTC) + timedelta(hours=jump)
    log = {}
    for zone in zones:
        log[logical_day(in_zone(moment(at, zone), home), start)] = {"set.breaks": 8}
        at += timedelta(hours=20)

    assert streak(max(log), log, Settings()).days == len(log)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001
    st.sampled_from(ZONES),
    st.integers(0, 12),
    st.integers(0, 23),
    st.integers(0, 59),
)
@steady
def test_a_time_of_a_day_lies_in_that_day(naive, zone, start, hour, minute):
    """Nights in which the clocks change included, but for the hour they jump over."""
    now = moment(naive.replace(tzinfo=UTC), zone)
    day = logical_day(now, start)
    found = at_time(day, hour, minute, now, start)

    jumped = (found.local.hour, found.local.minute) != (hour, minute)
    assert jumped or logical_day(found, start) == day


@pytest.mark.parametrize("zone", ZONES)
async def test_totals_never_change_when_the_zone_does(zone):
    """What was drunk today stays what was drunk today."""
    world = World()
    await world.diary.commit([choice("fluid", "no"), drink(1), drink(2)])
    app = world.open()
    await app.note_home()
    before = app.water_line.total_ml

    world.clock.zone = zone
    app.refresh()

    assert app.water_line.total_ml == before == 500
    assert [row.told for row in app.water_page.rows] == ["12:40, Water, 250 ml"] * 2


def test_no_other_code_derives_days():
    """Only domain/days.py reckons with the start of a day; all else asks it."""
    guilty = []
    for folder in ("domain", "app", "views", "export", "storage"):
        for path in (ROOT / folder).rglob("*.py"):
            if path.name == "days.py":
                continue
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.BinOp | ast.Compare):
                    names = {
                        getattr(one, "attr", getattr(one, "id", ""))
                        for one in ast.walk(node)
                    }
                    if "day_start" in names or "DAY_START_HOUR" in names:
                        guilty.append(f"{path.name}:{node.lineno}")

    assert guilty == []
