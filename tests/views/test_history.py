"""History and the pages of goals through a real Flet session."""

import flet as ft
import pytest

from domain.check.records import Complaints
from domain.entry_form import CHECK_NOTE
from domain.goal_form import STEPS_NOTE
from tests.support.checks import calves, every_check
from tests.support.make import a_set, choice, drink
from tests.support.world import World
from tests.views.screens import choose, shown, type_, with_goal


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_history_opens_on_the_month(world):
    """Heat map, streak and charts, each heard as text."""
    await with_goal(world, a_set(breaks=1, pump_reps=100), calves(370, 372, -1))
    await world.diary.commit([every_check()[3]])
    screen = await shown(world)
    await screen.press("History")
    texts = screen.texts()

    assert "November 2026" in texts
    assert "Tuesday 10 November: 1 ring" in screen.names(ft.Button)
    assert any(text.startswith("Water: ") for text in texts)
    assert any(text.startswith("Heavy legs: ") for text in texts)
    assert any("left 37.0 cm" in text for text in texts)


async def test_a_chart_turns_into_a_table(world):
    """What is drawn can be read line by line."""
    await with_goal(world, drink(1, ml=750))
    screen = await shown(world, "/history")

    await screen.press("Water as a table")

    assert "Tuesday 10 November: 750 ml" in screen.texts()
    await screen.press("Water as bars")
    assert "Tuesday 10 November: 750 ml" not in screen.texts()


async def test_a_day_of_the_map_opens_and_its_drink_is_edited(world):
    """Day, pencil, amount, save: and back on the day."""
    await with_goal(world, drink(1, at="2026-11-09 09:00"))
    screen = await shown(world, "/history")
    await screen.press("Monday 9 November: no ring")
    await screen.press("Edit Water, 250 ml, 09:00")
    assert screen.route == "/history/drink"

    await type_(screen, "Amount", "300")
    await screen.press("Save drink")

    assert screen.route == "/history"
    assert "09:00, Water, 300 ml" in screen.texts()


async def test_a_set_of_the_map_is_edited(world):
    """Day, pencil, reps, save: and back on the day, with an undo."""
    await with_goal(world, a_set(), calves(370, 372, -1))
    screen = await shown(world, "/history")
    await choose(screen, "Day", "day")
    await screen.press("Edit A set, 20 reps, 12:00")
    assert screen.route == "/history/entry"

    await type_(screen, "Seated heel raise", "12")
    await screen.press("Save changes")

    assert screen.route == "/history"
    assert "12:00, A set, 12 reps" in screen.texts()
    assert screen.app.notice.undo


async def test_a_line_of_the_weekly_diary_is_chosen_anew(world):
    """As in the diary itself, and what was not touched stays."""
    await with_goal(world, every_check()[3])
    screen = await shown(world, "/history")
    await choose(screen, "Day", "day")
    await screen.press("Edit Weekly diary, 12:40")
    await choose(screen, "Heavy legs: never", "0")
    await screen.press("Save changes")

    (week,) = [one for one in world.diary.living() if isinstance(one, Complaints)]
    assert week.levels == "heavy=0;itch=0"


async def test_a_leg_check_says_why_it_stays(world):
    """Its page has no field; a new check is what there is to do."""
    await with_goal(world, every_check()[0])
    screen = await shown(world, "/history")
    await choose(screen, "Day", "day")
    await screen.press("About Leg check, 12:40")

    assert CHECK_NOTE in screen.texts()
    assert "Save changes" not in screen.names(ft.Button)
    await screen.press("Delete this entry")
    assert screen.route == "/history"
    assert "Nothing was logged on this day." in screen.texts()


@pytest.mark.parametrize("kind", ["Day", "Week", "Year"])
async def test_every_span_can_be_chosen(world, kind):
    """And the way back in time goes with it."""
    await with_goal(world, drink(1))
    screen = await shown(world, "/history")
    await choose(screen, kind, kind.lower())

    await screen.press(f"Earlier {kind.lower()}")

    assert f"Later {kind.lower()}" in screen.names(ft.Button)


async def test_a_goal_is_ticked_by_its_box(world):
    """The box is named after the goal, and heard with its line."""
    screen = await shown(world)
    box = screen.find(ft.Checkbox, "Evening stretch")
    await screen.send(box, "change", "true")

    assert screen.find(ft.Checkbox, "Evening stretch").value is True
    assert "Ticked at 12:40, by hand" in screen.texts()


async def test_an_own_goal_is_made_in_a_form(world):
    """Name, kind, amount; then it stands on Today."""
    screen = await shown(world, "/goals")
    await screen.press("Add own goal")
    await type_(screen, "Name", "Read")
    await choose(screen, "Count", "count")
    await type_(screen, "How much a day", "3")
    await type_(screen, "Of what", "pages")
    await screen.press("Save goal")
    assert screen.route == "/goals"
    await screen.go("/")

    assert "Read" in screen.names(ft.Checkbox)
    await screen.press("One more: Read")
    assert "1 of 3 pages" in screen.texts()


async def test_socks_are_asked_about_before_they_are_asked_for(world):
    """Only none of these puts them on the list."""
    screen = await shown(world, "/goals")
    box = screen.find(ft.Checkbox, "Compression socks, travel days")
    await screen.send(box, "change", "true")
    assert screen.route == "/goals/socks"

    await screen.press("Not sure")
    assert not screen.app.settings.goal_socks
    await screen.go("/goals/socks")
    await screen.press("None of these")
    assert screen.app.settings.goal_socks


async def test_steps_are_typed_on_a_page_of_their_own(world):
    """And the list says how many are there."""
    await world.diary.commit([choice("goal_steps", 7000)])
    screen = await shown(world)
    await screen.press("Enter Steps")
    await type_(screen, "Today", "4000")
    await screen.press("Save number")

    assert screen.route == "/"
    assert "4000 of 7000 steps" in screen.texts()


async def test_an_earlier_drink_is_added_with_one_tap_for_its_time(world):
    """An hour ago needs no typing of a time."""
    screen = await shown(world, "/water")
    await screen.press("Add earlier drink")
    await type_(screen, "Amount", "330")
    await choose(screen, "1 hour ago", "11:40")
    await screen.press("Save drink")

    assert screen.route == "/water"
    assert "11:40, Water, 330 ml" in screen.texts()


async def test_clock_weekday_and_sign_are_changed(world):
    """Each on its own, and back to what is usual."""
    await with_goal(world, drink(1))
    screen = await shown(world, "/water/choices")
    await choose(screen, "12 hours", "12")
    await choose(screen, "Sunday", "6")
    await choose(screen, "Comma", ",")
    await screen.go("/water")
    assert "12:40 pm, Water, 250 ml" in screen.texts()
    form = screen.app.formats
    assert (form.twelve, form.week_start, form.decimal) == (True, 6, ",")

    await screen.go("/water/choices")
    await choose(screen, "Usual clock", "")
    assert not screen.app.formats.twelve


async def test_the_unit_is_changed_on_the_page_of_choices(world):
    """Everything follows at once."""
    await with_goal(world, drink(1, ml=237))
    screen = await shown(world, "/water")
    await screen.press("Goal, cups and units")
    await choose(screen, "US fluid ounces", "us")
    await screen.go("/water")

    assert "8 of 60.9 fl oz" in screen.texts()
    assert "Add 8 fl oz" in screen.names(ft.Button)


async def test_a_walk_is_added_to_a_day(world):
    """What was done on it without the app, and back on the day."""
    await with_goal(world, drink(1, at="2026-11-09 09:00"))
    screen = await shown(world, "/history")
    await screen.press("Monday 9 November: no ring")
    await screen.press("Add a walk or set on this day")
    assert screen.route == "/history/moved"

    await type_(screen, "Minutes", "20")
    await screen.press("Save")

    assert screen.route == "/history"
    assert "12:00, Walk, 20 min" in screen.texts()


async def test_the_steps_are_chosen_beside_what_studies_found_by_age(world):
    """One number stands there first, and nobody is asked the age."""
    screen = await shown(world, "/goals")

    assert STEPS_NOTE in screen.texts()
    assert "60" in STEPS_NOTE
