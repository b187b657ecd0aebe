"""Settings through a real Flet session: what is chosen holds, and is kept."""

import asyncio

import flet as ft
import pytest

from domain.about import ASIDE_WHY, CUE_SOUNDS, NOT_KEPT_WHY, PLACES, REVIEW
from domain.break_hours import Hours
from domain.settings import Settings
from tests.support.make import choice, drink
from tests.support.world import DISK_FULL, BookDiary, World
from tests.views.screens import choose, shown, type_, with_goal


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_a_choice_holds_at_once(world):
    """The theme and the text size are those of every page, and are kept."""
    screen = await shown(world, "/settings")

    await choose(screen, "Dark", "dark")
    await choose(screen, "160 %", "160")

    kept = world.open().settings
    assert (kept.theme, kept.text_size) == ("dark", 160)
    assert {page.bgcolor for page in screen.pages} == {"#0D1016"}


async def test_a_choice_that_is_not_kept_is_not_shown(world):
    """The group goes back to what is on disk, and a sentence says why."""
    screen = await shown(world, "/settings")
    world.diary.fault = DISK_FULL

    await choose(screen, "Dark", "dark")

    group = next(one for one in screen.controls() if isinstance(one, ft.RadioGroup))
    assert group.value == "system"
    assert DISK_FULL.sentence in screen.texts()


async def test_it_says_what_a_phone_may_do_with_music(world):
    """At the end of the section that holds the choice of cues."""
    texts = [*(await shown(world, "/settings")).texts()]

    head = texts.index("Look")
    assert head < texts.index(CUE_SOUNDS) < texts.index("Every day")


async def test_the_theme_follows_the_phone_until_one_is_chosen(world):
    """A phone that turns dark turns the app dark."""
    screen = await shown(world)
    assert screen.pages[-1].bgcolor == "#FAF6EF"

    await screen.darken()

    assert screen.pages[-1].bgcolor == "#0D1016"


async def test_the_day_start_steps_by_an_hour_and_stops_at_its_ends(world):
    """Midnight is the earliest start."""
    screen = await shown(world, "/settings")
    for _ in range(6):
        await screen.press("Start the day an hour earlier")

    assert "00:00" in screen.texts()
    assert world.open().settings.day_start == 0


async def test_the_fluid_answer_can_be_changed(world):
    """The row says the answer, and leads to the question and back."""
    await with_goal(world)
    screen = await shown(world, "/settings")

    await screen.press("Limited fluids: No")
    assert screen.route == "/settings/fluid"
    await screen.press("Not sure")

    assert screen.route == "/settings"
    assert "Limited fluids: Not sure" in screen.names(ft.Button)
    assert world.open().water_line.goal_ml is None


async def test_the_backup_lies_ready_when_settings_opens(world):
    """The button carries the token that the page swaps for the file."""
    await with_goal(world, drink())
    screen = await shown(world, "/settings")

    action = screen.find(ft.Button, "Export backup").action

    assert isinstance(action, ft.ShareText)
    assert b'"ml":250' in world.counter.files[action.text]


async def test_the_backup_is_made_anew_after_a_change(world):
    """What is handed over holds what is on the screen, and one file waits."""
    screen = await shown(world, "/settings")
    old = screen.find(ft.Button, "Export backup").action.text

    await screen.press("Start the day an hour later")

    new = screen.find(ft.Button, "Export backup").action.text
    assert old != new
    assert b"day_start" in world.counter.files[new]
    assert list(world.counter.files) == [new]


async def test_until_the_backup_is_ready_the_button_is_busy(world, monkeypatch):
    """A tap cannot hand over a file that is not there, and a sentence says why."""
    gate = asyncio.Event()
    everything = world.diary.everything

    async def slowly():
        await gate.wait()
        return await everything()

    monkeypatch.setattr(world.diary, "everything", slowly)
    screen = await shown(world, "/settings")
    assert screen.find(ft.Button, "Export backup").disabled
    assert "The file is being prepared." in screen.texts()

    gate.set()
    await screen.settle()

    assert not screen.find(ft.Button, "Export backup").disabled


async def test_outside_a_browser_the_device_saves_the_backup(world):
    """Where there is no page to hand it over, the file goes to the device."""
    world.counter = None
    screen = await shown(world, "/settings")

    await screen.press("Export backup")

    (name,) = world.device.saved
    assert name.endswith(".json")


@pytest.mark.parametrize("place", PLACES)
async def test_it_says_where_the_data_is(world, place):
    """In plain words, and why, where nothing is kept."""
    world.diary = BookDiary(place=place)
    screen = await shown(world, "/settings")

    assert PLACES[place] in screen.texts()
    assert (NOT_KEPT_WHY in screen.texts()) == (place == "memory")


async def test_it_says_what_was_set_aside_and_who_reviewed(world):
    """Damaged data is named and can be taken out; so is what the words rest on."""
    world.diary = BookDiary(set_aside=("aside.journal", "aside.2026-10.b"))
    screen = await shown(world, "/settings")

    assert "Set aside: damaged data 2" in screen.texts()
    action = screen.find(ft.Button, "Export damaged data 2").action
    assert world.counter.files[action.text] == b"aside.2026-10.b"
    assert ASIDE_WHY in screen.texts()
    assert REVIEW in screen.texts()


async def search(screen, text: str) -> None:
    """Type *text* into the search field and send it."""
    await type_(screen, "Search settings", text)
    await screen.send(screen.find(ft.TextField, "Search settings"), "submit", text)


async def test_a_word_leads_to_its_section(world):
    """What does not fit goes away, and comes back with an empty field."""
    screen = await shown(world, "/settings")

    await search(screen, "erase")
    assert "Erase everything" in screen.names(ft.Button)
    assert "Limited fluids: Not answered" not in screen.names(ft.Button)

    await search(screen, "xylophone")
    assert "Nothing in Settings is called that." in screen.texts()

    await search(screen, "")
    assert "Limited fluids: Not answered" in screen.names(ft.Button)


async def test_all_settings_go_back_at_once_and_come_again(world):
    """One tap resets what Settings holds, one undo takes that back."""
    await world.diary.commit([choice("theme", "dark"), choice("text_size", 160)])
    await world.diary.commit([choice("exported", "2026-11-09T10:00:00.000Z")])
    screen = await shown(world, "/settings")

    await screen.press("Reset all settings")

    kept = world.open()
    assert (kept.settings.theme, kept.settings.text_size) == ("system", 100)
    assert kept.last_backup.startswith("Last backup")

    await screen.press("Undo")

    kept = world.open().settings
    assert (kept.theme, kept.text_size) == ("dark", 160)


async def test_one_setting_goes_back_alone(world):
    """What is not as at first can be reset by itself; what is, offers nothing."""
    await world.diary.commit([choice("theme", "dark"), choice("text_size", 160)])
    await world.diary.commit([choice("day_start", 6)])
    screen = await shown(world, "/settings")
    resets = [name for name in screen.names(ft.Button) if name.startswith("Reset ")]
    assert resets == [
        "Reset theme",
        "Reset text size",
        "Reset start of day",
        "Reset all settings",
    ]

    await screen.press("Reset text size")
    await screen.press("Reset start of day")

    kept = world.open().settings
    assert (kept.theme, kept.text_size, kept.day_start) == ("dark", 100, 4)
    assert "Reset text size" not in screen.names(ft.Button)


@pytest.mark.parametrize(
    ("row", "route", "headline"),
    [
        ("Goals and today's list", "/settings/goals", "Goals"),
        ("Breaks and quiet hours: Off", "/settings/breaks", "Breaks that remind"),
        ("Sources", "/settings/sources", "Where it comes from"),
        ("Drinks, cups and units", "/settings/drinks", "Drinks"),
        ("Emergency number", "/settings/number", "Emergency number"),
    ],
)
async def test_settings_leads_to_what_is_chosen_elsewhere(world, row, route, headline):
    """Each page lies on Settings, and Go back leads there again."""
    screen = await shown(world, "/settings")

    await screen.press(row)
    assert screen.route == route
    assert headline in screen.texts()
    await screen.press("Go back")

    assert screen.route == "/settings"


async def test_the_breaks_and_the_number_go_back_with_all_others(world):
    """One undo brings the reminders, quiet hours and number of before again."""
    app = await world.opened()
    await app.switch_breaks()
    await app.set_break_interval(30)
    await app.move_break_time("quiet_from", later=True)
    await app.choose_number("112")
    await app.set_tape_unit("in")
    screen = await shown(world, "/settings")

    await screen.press("Reset all settings")

    kept = world.open()
    assert not kept.break_timer.on
    assert (kept.break_timer.every, kept.break_timer.hours) == (60, Hours())
    assert (kept.number_page.automatic, kept.tape_unit) == ("", "cm")

    await screen.press("Undo")

    kept = world.open()
    assert (kept.break_timer.on, kept.break_timer.every) == (True, 30)
    assert kept.break_timer.hours.quiet_from == 22 * 60 + 30
    assert (kept.number_page.own, kept.tape_unit) == ("112", "in")


WAYS_BACK = [
    ("/settings/drinks", "units", "imperial", "Reset unit"),
    ("/settings/drinks", "profile", "man", "Reset whom the goal is for"),
    ("/settings/drinks", "water_goal", 1500, "Reset own goal"),
    ("/settings/drinks", "cup_3", 330, "Reset cup 3"),
    ("/settings/drinks", "wake", 6, "Reset waking hour"),
    ("/settings/drinks", "bed", 23, "Reset bedtime"),
    ("/settings/drinks", "water_every", 90, "Reset offered drinks"),
    ("/settings/drinks", "clock", "12", "Reset clock"),
    ("/settings/drinks", "week_start", 6, "Reset a week begins on"),
    ("/settings/drinks", "decimal", ",", "Reset decimal sign"),
    ("/settings/goals", "goal_breaks", 5, "Reset breaks a day"),
    ("/settings/goals", "goal_reps", 60, "Reset pump reps a day"),
    ("/settings/goals", "goal_minutes", 30, "Reset active minutes a day"),
    ("/settings/goals", "goal_strength", 3, "Reset strength days a week"),
    ("/settings/goals", "goal_check", 2, "Reset leg checks a week"),
    ("/settings/goals", "goal_steps", 8000, "Reset steps a day, typed"),
]


@pytest.mark.parametrize(("route", "setting", "value", "called"), WAYS_BACK)
async def test_a_choice_of_another_page_goes_back_alone(
    world, route, setting, value, called
):
    """Its button is there while it is not as at first, and gone with the tap."""
    await with_goal(world)
    screen = await shown(world, route)
    assert called not in screen.names(ft.Button)
    await screen.app.choose(setting, value)
    await screen.settle()

    await screen.press(called)

    assert getattr(world.open().settings, setting) == getattr(Settings(), setting)
    assert world.open().settings.fluid == "no"
    assert called not in screen.names(ft.Button)


async def test_the_breaks_go_back_in_two_parts(world):
    """The interval and the hours each have a way back; the switch stays as it is."""
    app = await world.opened()
    await app.switch_breaks()
    screen = await shown(world, "/settings/breaks")
    await choose(screen, "Every 45 min", "45")
    await screen.press("Begin quiet hours later")

    await screen.press("Reset how often")
    await screen.press("Reset hours and days")

    kept = world.open().break_timer
    assert (kept.on, kept.every, kept.hours) == (True, 60, Hours())
    assert not {"Reset how often", "Reset hours and days"} & {*screen.names(ft.Button)}


async def test_with_nothing_to_reset_it_says_so(world):
    """Nothing is written."""
    screen = await shown(world, "/settings")

    await screen.press("Reset all settings")

    assert "Every choice is as it was at first already." in screen.texts()
    assert world.diary.commits == []
