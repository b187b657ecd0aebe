"""Drinks of an earlier time, changed drinks, and the choices about drinks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.core import HOME
from domain.records import Drink, Entry
from tests.support.make import choice, drink
from tests.support.world import SteeredClock, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def drunk(app) -> list[tuple]:
    """Return ml, kind, time and day of the drinks on the screen."""
    return [
        (one.ml, one.drink, f"{one.moment.local:%H:%M}", one.day.day)
        for one in app.records
        if isinstance(one, Drink)
    ]


async def test_a_drink_of_an_hour_ago_is_kept_with_its_time(world):
    """It counts for the day it was taken on, and can be undone."""
    app = world.open()
    await app.add_earlier()
    await app.save_drink("330", "tea", "11:40")

    assert drunk(app) == drunk(world.open()) == [(330, "tea", "11:40", 10)]
    assert app.notice.text == "Added 330 ml of tea at 11:40"
    await app.undo()
    assert drunk(app) == []


@pytest.mark.parametrize(
    ("amount", "time"),
    [
        ("", "11:40"),
        ("0", "11:40"),
        ("250", "soon"),
        ("250", "13:30"),
        ("9999", "9:00"),
    ],
)
async def test_a_refused_form_stays_open(world, amount, time):
    """Nothing is kept, a sentence says why, and what was typed can be mended."""
    app = world.open()
    await app.add_earlier()

    await app.save_drink(amount, "water", time)

    assert app.form is not None
    assert world.diary.commits == []
    assert app.notice.text.endswith(".")


async def test_a_changed_drink_stays_on_its_day(world):
    """Amount, kind and time change; the frozen day does not."""
    await world.diary.commit([drink(1, at="2026-11-09 22:00")])
    app = world.open()
    await app.open_drink("d0001")
    await app.save_drink("500", "milk", "23:10")

    assert drunk(app) == [(500, "milk", "23:10", 9)]
    await app.undo()
    assert drunk(app) == [(250, "water", "22:00", 9)]


async def test_a_drink_keeps_its_very_second_when_its_time_is_not_changed(world):
    """A change of the amount alone moves nothing in the list."""
    exact = drink(1, at="2026-11-10 11:40:37.250")
    await world.diary.commit([exact])
    app = world.open()
    await app.open_drink("d0001")

    await app.save_drink("300", "water", "11:40")

    assert app.records[0].at == exact.at


async def test_a_drink_is_changed_on_the_clock_of_its_place(world):
    """A drink in Singapore at 20:10 is moved to 20:00 there."""
    await world.diary.commit([drink(1, at="2026-11-10 12:10", zone="Asia/Singapore")])
    app = world.open()
    await app.open_drink("d0001")
    assert app.form_page.time == "20:10"

    await app.save_drink("250", "water", "20:00")

    assert drunk(app) == [(250, "water", "20:00", 10)]


async def test_a_wrong_kind_changes_nothing(world):
    """No hand can log what is not known."""
    app = world.open()

    await app.save_drink("250", "petrol", "11:00")
    await app.open_drink("nothing")

    assert world.diary.commits == []


async def test_in_ounces_a_typed_amount_is_ounces(world):
    """A button's amount is ml already."""
    await world.diary.commit([choice("units", "us")])
    app = world.open()

    await app.log_drink("8")
    await app.log_drink(250)

    assert [one.ml for one in app.records if isinstance(one, Drink)] == [237, 250]
    assert app.notice.text == "Added 8.5 fl oz of water"


@pytest.mark.parametrize(
    ("typed", "kept", "sentence"),
    [
        ("2200", 2200, "Goal changed"),
        ("2600", None, "too much water can harm"),
        ("900", None, "starts at 1000 ml"),
        ("x", None, "as a number"),
    ],
)
async def test_an_own_goal_is_kept_within_its_bounds(world, typed, kept, sentence):
    """A goal beyond them is refused with a sentence."""
    await world.diary.commit([choice("fluid", "no")])
    app = world.open()

    await app.set_water_goal(typed)

    assert app.settings.water_goal == kept
    assert sentence in app.notice.text


async def test_an_own_goal_is_taken_back_by_an_empty_field(world):
    """And by undo."""
    await world.diary.commit([choice("fluid", "no"), choice("water_goal", 2200)])
    app = world.open()
    await app.set_water_goal("")
    assert app.water_line.goal_ml == 1800

    await app.undo()

    assert app.water_line.goal_ml == 2200


async def test_a_clinicians_limit_is_entered(world):
    """It is shown, and nothing is made of it but a ceiling."""
    await world.diary.commit([choice("fluid", "yes")])
    app = world.open()
    await app.set_ceiling("1500")

    assert "1500 ml" in app.water_page.note
    await app.set_ceiling("99999")
    assert app.settings.water_ceiling == 1500


async def test_cups_are_ones_own(world):
    """Each of the four, typed in the unit shown; empty is the usual one."""
    app = world.open()
    await app.set_cup(2, "200")
    assert [cup.ml for cup in app.water_page.cups] == [150, 200, 330, 500]

    await app.set_cup(2, "5")
    await app.set_cup(3, "4000")
    assert [cup.ml for cup in app.water_page.cups] == [150, 200, 330, 500]
    await app.set_cup(2, "")
    assert app.water_page.cups[1].ml == 250


async def test_what_is_on_the_screen_goes_with_the_locale(world):
    """An American phone shows ounces before anybody chose anything."""
    app = world.open()
    app._ports = replace(app._ports, locale="en-US")

    assert app.water_line.quick[1].label == "Add 8 fl oz"


async def test_a_page_that_tells_the_time_is_drawn_anew_every_quarter(world):
    """Between two quarters of an hour nothing is drawn for it."""
    app = world.open()
    first = app.quarter
    world.clock.pass_(minutes=4)
    app.refresh()
    assert app.quarter == first

    world.clock.pass_(minutes=1)
    app.refresh()

    assert app.quarter == first + 1


@pytest.mark.parametrize(
    ("home", "here", "hour"),
    [
        ("Europe/London", "Asia/Tokyo", 1),
        ("America/Los_Angeles", "Europe/London", 10),
        ("Asia/Tokyo", "America/Los_Angeles", 18),
    ],
)
async def test_far_from_home_what_was_a_quarter_of_an_hour_ago_counts_today(
    home, here, hour
):
    """A drink and a walk typed on the phone's clock belong to the home day of now."""
    world = World(clock=SteeredClock(datetime(2026, 11, 10, hour, tzinfo=UTC), here))
    await world.diary.commit([choice(HOME, home)])
    app = world.open()
    shown = app.now.local - timedelta(minutes=15)
    await app.add_earlier()
    await app.save_drink("250", "water", f"{shown:%H:%M}")
    await app.add_moved()
    await app.save_moved("walk", (("minutes", "10"), ("reps", "")), f"{shown:%H:%M}")

    made = [one for one in app.records if isinstance(one, Entry)]
    assert [(one.at, one.day) for one in made] == [
        (world.clock.now - timedelta(minutes=15), app.day)
    ] * 2
    (drink,) = (one for one in made if isinstance(one, Drink))

    await app.open_drink(drink.id)
    earlier = shown - timedelta(minutes=30)
    await app.save_drink("250", "water", f"{earlier:%H:%M}")
    (changed,) = (one for one in app.records if isinstance(one, Drink))
    assert world.clock.now - changed.at == timedelta(minutes=45)
    assert changed.day == drink.day
